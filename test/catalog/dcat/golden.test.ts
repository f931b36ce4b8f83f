import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogOf, feedsOf, validCatalog } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';

/** Feeds to be read and reviewed: `UPDATE_GOLDEN=1 npx vitest run test/catalog/dcat` writes them anew. */
const GOLDEN = new URL('../../golden/feeds/', import.meta.url).pathname;

const all = await feedsOf(validCatalog());
const everything = await feedsOf(catalogOf(EVERYTHING));
const files = new Map([
  ...[...all].map(([path, text]) => [`example/${path}`, text] as const),
  ...['dcat.rdf', 'eu/dcat.ttl', 'eu/dcat.jsonld'].map(
    (path) => [`everything/${path}`, everything.get(path)!] as const,
  ),
]);

if (process.env.UPDATE_GOLDEN) {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(GOLDEN, path)), { recursive: true });
    writeFileSync(join(GOLDEN, path), text);
  }
}

describe('feeds are written as they have been reviewed', () => {
  test.each([...files])('%s', (path, text) => {
    expect(existsSync(join(GOLDEN, path))).toBe(true);
    expect(text).toBe(readFileSync(join(GOLDEN, path), 'utf8'));
  });

  test('and no others', () => {
    const golden = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(GOLDEN.length));
    expect(golden.sort()).toEqual([...files.keys()].sort());
  });
});
