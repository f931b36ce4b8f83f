import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../catalog/check/format/json.ts';
import { indexFiles } from '../../catalog/check/published-index/write-shards.ts';
import { validate } from '../../catalog/check/validate/validate.ts';
import type { WholeIndex } from '../../catalog/model/catalog-index.ts';
import { NETWORK, serve } from '../catalog/edge/local-server.ts';
import { readValid } from '../fixtures/read-fixture.ts';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

const WRONG_LICENCE = 'license: https://creativecommons.org/licenses/by/4.0/deed.sv';

/** The valid catalog with an error in one file. */
function withError(): TemporaryCatalog {
  const catalog = new TemporaryCatalog();
  catalog.change('datasets/exempelregionen/hallplatser.yaml', 'license: CC-BY-4.0', WRONG_LICENCE);
  return catalog;
}

describe('as a process', () => {
  test('a catalog without errors: exit code 0', () => {
    const { code, stdout, stderr } = new TemporaryCatalog().process(['validate']);
    expect([code, stdout, stderr]).toEqual([0, '8 filer: inga fel\n', '']);
  });

  test('from a folder below, in English by the environment', () => {
    const { code, stdout } = new TemporaryCatalog().process(['validate'], {
      cwd: 'datasets/exempelkommun',
      env: { LANG: 'en_GB.UTF-8' },
    });
    expect([code, stdout]).toEqual([0, '8 files: no errors\n']);
  });

  test('an error: exit code 1, and colour where it is forced', () => {
    const { code, stdout } = withError().process(['validate'], { env: { FORCE_COLOR: '1' } });
    expect(code).toBe(1);
    expect(stdout).toContain('\u001b[31mFel\u001b[39m');
  });

  test('outside any catalog: exit code 2, and what to do', () => {
    const catalog = new TemporaryCatalog();
    const { code, stdout, stderr } = catalog.process(['validate'], { cwd: '..' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Hittar ingen katalog');
  });
});

describe('what is told', () => {
  test('the place, the code, and that it can be fixed', async () => {
    const { code, stdout } = await withError().katalog('validate');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Fel licence-form {2}datasets\/exempelregionen\/hallplatser\.yaml:\d+:\d+/);
    expect(stdout).toContain('Rättas automatiskt av npx katalog fix');
    expect(stdout).toContain('8 filer: 1 fel');
    expect(stdout).toContain('Flödena är inte kontrollerade');
  });

  test('a broken file does not hide what is wrong in others, and does not blame those that refer to it', async () => {
    const catalog = withError();
    catalog.write('datasets/exempelkommun/publisher.yaml', 'name: [oavslutad\n\tname: x: y\n');
    catalog.write('datasets/exempelkommun/bild.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]));
    const { stdout } = await catalog.katalog('validate', '--format', 'json');
    const { issues } = JSON.parse(stdout) as JsonReport;
    expect(new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => path))).toEqual(
      new Set([
        'datasets/exempelkommun/bild.png',
        'datasets/exempelkommun/publisher.yaml',
        'datasets/exempelregionen/hallplatser.yaml',
      ]),
    );
  });

  test('a link is refused and never followed', async () => {
    const catalog = new TemporaryCatalog();
    symlinkSync('/etc/hostname', join(catalog.root, 'datasets/exempelkommun/lank.yaml'));
    symlinkSync('/etc', join(catalog.root, 'datasets/mapp'));
    const { code, stdout } = await catalog.katalog('validate', '--format', 'json');
    const { issues } = JSON.parse(stdout) as JsonReport;
    expect(code).toBe(1);
    expect(issues.map(({ code: name, path }) => `${name} ${path}`)).toEqual([
      'file-unexpected datasets/exempelkommun/lank.yaml',
      'file-unexpected datasets/mapp',
    ]);
  });

  test('a file that is too large is not read whole', async () => {
    const catalog = new TemporaryCatalog();
    catalog.write(DATASET, `title: x\n${'#'.repeat(5_000_000)}\n`);
    const { stdout } = await catalog.katalog('validate', '--format', 'json');
    const { issues } = JSON.parse(stdout) as JsonReport;
    expect(issues.map(({ code }) => code)).toEqual(['file-too-large']);
  });

  test('a feed that falls short of its profile is an error of the file', async () => {
    const catalog = new TemporaryCatalog();
    catalog.change(DATASET, 'theme: [ENVI]', 'theme: [ENVI]\nsubject: [https://example.se/eget-amne]');
    const { code, stdout } = await catalog.katalog('validate', '--format', 'json');
    const { issues } = JSON.parse(stdout) as JsonReport;
    expect([code, issues.map((issue) => `${issue.code} ${issue.path}`)]).toEqual([
      1,
      [`feed-profile ${DATASET}`],
    ]);
  });
});

describe('paths', () => {
  test('only what is about them is told; that there is more is said', async () => {
    const { code, stdout } = await withError().katalog('validate', 'datasets/exempelkommun');
    expect(code).toBe(0);
    expect(stdout).toContain('5 filer: inga fel');
    expect(stdout).toContain('I andra filer i katalogen finns 1 fel.');
  });

  test('a file', async () => {
    const { code, stdout } = await withError().katalog(
      'validate',
      './datasets/exempelregionen/hallplatser.yaml',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('1 fil: 1 fel');
  });

  test('one that does not exist, and one outside the catalog', async () => {
    const catalog = new TemporaryCatalog();
    catalog.write('annat.yaml', '');
    expect(await catalog.katalog('validate', 'datasets/exempel')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await catalog.katalog('validate', 'annat.yaml');
    expect([code, stderr]).toEqual([
      2,
      'annat.yaml ligger utanför datasets/. Bara filer i datasets/ hör till katalogen.\n',
    ]);
  });
});

describe('formats', () => {
  test.each(['json', 'sarif'])('%s is JSON and nothing else', async (format) => {
    const { stdout, stderr } = await withError().katalog('validate', '--format', format);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toBe('');
  });

  test('github', async () => {
    const { stdout } = await withError().katalog('validate', '--format=github');
    expect(stdout).toMatch(/^::error file=datasets\/exempelregionen\/hallplatser\.yaml,line=\d+/);
    expect(stdout).toContain('https://data.example.se/regler/licence-form/');
  });
});

describe('one file', () => {
  const NEW = 'datasets/exempelkommun/badplatser-igen.yaml';

  /** The published index of the example catalog, on a server. */
  async function publishedSite(): Promise<string> {
    const { index } = validate(readValid());
    const files = indexFiles(index as WholeIndex, null);
    return serve((request, response) => {
      const name = new URL(request.url ?? '/', 'http://a.example.se').pathname.replace('/api/index/', '');
      const text = files.get(name);
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
  }

  test('is checked with the index that is kept, once the whole was read', async () => {
    const catalog = withError();
    const path = 'datasets/exempelregionen/hallplatser.yaml';
    const first = await catalog.katalog('validate', path);
    expect(first.stdout).toContain('Hela katalogen lästes');
    const second = await catalog.katalog('validate', path);
    expect(second.code).toBe(1);
    expect(second.stdout).not.toContain('Hela katalogen lästes');
    expect(second.stdout.split('\n')[0]).toBe(first.stdout.split('\n')[0]);
    const { stdout } = await catalog.katalog('validate', DATASET);
    expect(stdout).toBe(
      '1 fil: inga fel\nNär hela katalogen kontrollerades senast fanns 1 fel i andra filer.\n' +
        'Flödena är inte kontrollerade: det går först när filerna är utan fel.\n',
    );
  });

  test('is checked against a published catalog', async () => {
    const site = await publishedSite();
    const catalog = new TemporaryCatalog();
    catalog.write(NEW, catalog.read(DATASET));
    rmSync(join(catalog.root, DATASET));
    const { code, stdout, stderr } = await catalog.katalogWith(
      { network: NETWORK },
      ...['validate', NEW, '--index', `${site}/`],
    );
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('identifier-taken');
    expect(stdout).toContain(DATASET);
  });

  test.each([
    [['validate', '--index', 'https://data.example.se'], 'Skriv vilka filer'],
    [['validate', DATASET, '--index', 'data.example.se'], 'Skriv vilka filer'],
    [['validate', DATASET, '--index', 'http://10.0.0.1/'], 'gick inte att läsa'],
    [['validate', DATASET, '--index', 'http://data.example.se:1/'], 'gick inte att läsa'],
  ])('%j: exit code 2, and why', async (argv, expected) => {
    const { code, stderr } = await new TemporaryCatalog().katalogWith({ network: NETWORK }, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});
