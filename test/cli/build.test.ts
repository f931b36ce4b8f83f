import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replacing } from '../../cli/output-folder.ts';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

/** The folders that the build has left next to the site: none, one hopes. */
function leftovers(catalog: TemporaryCatalog): string[] {
  return readdirSync(catalog.root).filter((name) => name.startsWith('_site.'));
}

describe('build', () => {
  test('writes pages and feeds, the same bytes every time; a failed build leaves them alone', async () => {
    const catalog = new TemporaryCatalog();
    const { code, stdout } = catalog.process(['build']);
    expect(code).toBe(0);
    expect(stdout).toContain('3 datamängder, 2 utgivare, 1 datatjänst, 1 dataserie');
    const first = catalog.snapshot('_site');
    const names = [...first.keys()].map((file) => file.slice(catalog.root.length));
    expect(names).toEqual(
      expect.arrayContaining(['/_site/index.html', '/_site/dcat.rdf', '/_site/eu/dcat.ttl']),
    );

    expect(JSON.parse(catalog.read('_site/api/index/index.json'))).toMatchObject({ commit: null });

    catalog.process(['build']);
    expect(catalog.snapshot('_site')).toEqual(first);

    catalog.change(DATASET, 'accessURL: https://exempelkommun', 'accessURL: ftp://exempelkommun');
    const failed = await catalog.katalog('build');
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain(`${DATASET}:`);
    expect(failed.stdout).toContain('Inget har byggts.');
    expect(catalog.snapshot('_site')).toEqual(first);
    expect(leftovers(catalog)).toEqual([]);
  });

  test('a feed that falls short of its profile stops the build, with file and line', async () => {
    const catalog = new TemporaryCatalog();
    catalog.change(DATASET, 'theme: [ENVI]', 'theme: [ENVI]\nsubject: [https://example.se/eget-amne]');
    const { code, stdout } = await catalog.katalog('build');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Fel feed-profile {2}datasets\/exempelkommun\/badplatser\.yaml:\d+:\d+/);
    expect(existsSync(join(catalog.root, '_site'))).toBe(false);
  });

  test('a folder that holds something else is not overwritten', async () => {
    const catalog = new TemporaryCatalog();
    mkdirSync(join(catalog.root, 'annat'));
    catalog.write('annat/viktigt.txt', 'x');
    const before = catalog.snapshot('annat');
    for (const output of ['annat', '.', '..', 'datasets', 'datasets/exempelkommun']) {
      const { code, stderr } = await catalog.katalog('build', '--output', output);
      expect([output, code]).toEqual([output, 2]);
      expect(stderr).toContain('--output');
    }
    expect(catalog.snapshot('annat')).toEqual(before);
  });

  test('what is no folder is told as such, and stays as it was', async () => {
    const catalog = new TemporaryCatalog();
    catalog.write('fil', 'x');
    symlinkSync('finns-inte', join(catalog.root, 'ingenstans'));
    for (const output of ['fil', 'fil/under', 'ingenstans', 'ingenstans/under']) {
      const { code, stderr } = await catalog.katalog('build', '--output', output);
      expect([output, code]).toEqual([output, 2]);
      expect(stderr).toContain('det är ingen mapp');
    }
    expect(catalog.read('fil')).toBe('x');
  });

  test('a link leads neither into nor around the files of the catalog', async () => {
    const catalog = new TemporaryCatalog();
    const before = catalog.snapshot('datasets');
    symlinkSync('datasets', join(catalog.root, 'data'));
    symlinkSync('.', join(catalog.root, 'allt'));
    for (const output of ['data', 'data/ny', 'allt', 'allt/datasets/ny']) {
      const { code, stderr } = await catalog.katalog('build', '--output', output);
      expect([output, code]).toEqual([output, 2]);
      expect(stderr).toContain('egna filer');
    }
    expect(catalog.snapshot('datasets')).toEqual(before);
  });
});

describe('replacing a folder', () => {
  const filled = (name: string) => async (folder: string) => writeFileSync(join(folder, name), name);

  test('the new is in its place, the old is gone', async () => {
    const { root } = new TemporaryCatalog();
    const output = join(root, '_site');
    await replacing(output, filled('gammal'));
    await replacing(output, filled('ny'));
    expect(readdirSync(output)).toEqual(['ny']);
  });

  test('where writing fails the old stays, and the half-made is removed', async () => {
    const catalog = new TemporaryCatalog();
    const output = join(catalog.root, '_site');
    await replacing(output, filled('gammal'));
    const failing = replacing(output, async (folder) => {
      await filled('halv')(folder);
      throw new Error('disken är full');
    });
    await expect(failing).rejects.toThrow('disken är full');
    expect(readdirSync(output)).toEqual(['gammal']);
    expect(leftovers(catalog)).toEqual([]);
  });

  test('what a killed build has left is cleared away, and a site it had set aside put back', async () => {
    const catalog = new TemporaryCatalog();
    // No process has a number this high.
    mkdirSync(join(catalog.root, '_site.next-99999999'));
    mkdirSync(join(catalog.root, '_site.old-99999999'));
    catalog.write('_site.old-99999999/gammal', '');
    const failing = replacing(join(catalog.root, '_site'), () => Promise.reject(new Error('nej')));
    await expect(failing).rejects.toThrow('nej');
    expect(readdirSync(join(catalog.root, '_site'))).toEqual(['gammal']);
    expect(leftovers(catalog)).toEqual([]);
  });

  test('nothing of a killed build with our own number is published', async () => {
    const catalog = new TemporaryCatalog();
    mkdirSync(join(catalog.root, `_site.next-${process.pid}`));
    catalog.write(`_site.next-${process.pid}/halvfärdig`, '');
    await replacing(join(catalog.root, '_site'), async (folder) => writeFileSync(join(folder, 'ny'), ''));
    expect(readdirSync(join(catalog.root, '_site'))).toEqual(['ny']);
    expect(leftovers(catalog)).toEqual([]);
  });

  test('a site that a killed build with our own number had set aside is put back, or gone if replaced', async () => {
    const catalog = new TemporaryCatalog();
    const output = join(catalog.root, '_site');
    const setAside = `_site.old-${process.pid}`;
    mkdirSync(join(catalog.root, setAside));
    catalog.write(`${setAside}/gammal`, '');
    await expect(replacing(output, () => Promise.reject(new Error('nej')))).rejects.toThrow('nej');
    expect(readdirSync(output)).toEqual(['gammal']);

    mkdirSync(join(catalog.root, setAside));
    catalog.write(`${setAside}/äldre`, '');
    await replacing(output, filled('ny'));
    expect(readdirSync(output)).toEqual(['ny']);
    expect(leftovers(catalog)).toEqual([]);
  });
});

describe('what a build cannot know', () => {
  test('a shallow clone is told, with what is left out and how to get it', () => {
    const catalog = new TemporaryCatalog();
    const git = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.se', ...words], {
        cwd: catalog.root,
      });
    git('init', '-q');
    for (const message of ['Lägg till', 'Ändra']) {
      git('add', '.');
      git('commit', '-qm', message);
      catalog.change(DATASET, 'modified: 2026-05-20', 'modified: 2026-05-21');
    }
    git('clone', '-q', '--depth', '1', `file://${catalog.root}`, 'klon');
    const { code, stdout } = catalog.process(['build'], { cwd: 'klon' });
    expect(code).toBe(0);
    const note = stdout.split('\n').find((line) => line.startsWith('Katalogens historik')) ?? '';
    expect(note).toContain('(en ytlig klon)');
    expect(note).toContain('vad som är nyast');
    expect(note).toContain('när varje beskrivning lades till och ändrades');
    expect(note).toContain('git fetch --unshallow');
  });
});
