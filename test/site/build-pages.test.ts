import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildPages } from '../../site/build/build-pages.ts';
import { catalogOf, fixtureFiles, withText } from './built-site.ts';

const folders: string[] = [];
const home = process.cwd();

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  process.chdir(home);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

async function build(files = fixtureFiles()): Promise<Record<string, string>> {
  const output = newFolder();
  await buildPages({ ...catalogOf(files), output, quiet: true });
  return contents(output);
}

describe('buildPages', () => {
  test('gives the same bytes every time, from any folder', async () => {
    const first = await build();
    process.chdir(newFolder());
    expect(await build()).toEqual(first);
  });

  test('a second run in the same process shows the catalog as it is then', async () => {
    await build();
    const changed = withText(
      fixtureFiles(),
      'datasets/exempelkommun/badplatser.yaml',
      'sv: Badplatser\n',
      'sv: Bad i sjö och hav\n',
    );
    const pages = await build(changed);
    expect(pages['/datasets/exempelkommun/badplatser/index.html']).toContain('>Bad i sjö och hav</h1>');
    expect(pages['/datasets/index.html']).toContain('>Bad i sjö och hav</a>');
  });

  test('a publisher without datasets is not told to lead portals to a feed that is not there', async () => {
    const files = fixtureFiles().filter(({ path }) => !/^datasets\/exempelkommun\/(?!publisher)/.test(path));
    const pages = await build(files);
    const withFeeds = pages['/datasets/exempelregionen/index.html'];
    expect(withFeeds).toContain('Ladda ner metadata');
    expect(withFeeds).toContain('Låt sedan adressen omdirigera');
    const without = pages['/datasets/exempelkommun/index.html'];
    expect(without).toContain('har ännu inga datamängder här');
    expect(without).not.toMatch(/Ladda ner metadata|omdirigera|<code><\/code>/);
  });

  test('no publisher is advised to redirect its registered address before all its descriptions are confirmed', async () => {
    const pages = await build(
      withText(
        fixtureFiles(),
        'datasets/exempelregionen/hallplatser.yaml',
        'title:',
        'record: { status: gathered }\ntitle:',
      ),
    );
    const waits = pages['/datasets/exempelregionen/index.html']!;
    expect(waits).toMatch(
      /Led inte om den adressen hit ännu\.<\/strong> 1\u00a0datamängd väntar här på er bekräftelse/,
    );
    expect(waits).not.toMatch(/omdirigera \(301/);
    const confirmed = pages['/datasets/exempelkommun/index.html']!;
    expect(confirmed.indexOf('försvinner från portalen')).toBeGreaterThan(0);
    expect(confirmed.indexOf('försvinner från portalen')).toBeLessThan(confirmed.indexOf('omdirigera (301'));
    expect(pages['/for-maskiner/index.html']).not.toContain('omdirigera');
  });

  test('tells how many pages it wrote, and says nothing when it is to be quiet', async () => {
    const output = newFolder();
    const { pages } = await buildPages({ ...catalogOf(fixtureFiles()), output, quiet: true });
    expect(pages).toBe(Object.keys(contents(output)).filter((name) => name.endsWith('.html')).length);
  });
});
