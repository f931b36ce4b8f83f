import { isomorphic } from 'rdf-isomorphic';
import { describe, expect, test } from 'vitest';
import { catalogOf, feedsOf, validCatalog } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';
import { HOSTILE, hostileCatalog } from './hostile.ts';
import { labelledLines } from './lines.ts';
import { PARSERS, strict } from './parsers.ts';

describe.each([
  ['the example catalog', validCatalog],
  ['a catalog with everything', () => catalogOf(EVERYTHING)],
  ['a catalog of hostile text', hostileCatalog],
])('%s', async (_, catalog) => {
  const feeds = [...(await feedsOf(catalog()))];

  test.each(feeds)('%s is read alike by two parsers', async (path, text) => {
    const [first, second] = await Promise.all(
      Object.values(PARSERS[path.split('.').at(-1)!]!).map((parse) => parse(text)),
    );
    expect(first!.length).toBeGreaterThan(20);
    expect(isomorphic(first!, second!)).toBe(true);
  });

  const european = feeds.filter(([path]) => path.endsWith('eu/dcat.ttl'));

  test.each(european)('%s is the same graph in the other syntaxes', async (path, text) => {
    const graph = await PARSERS.ttl!.oxigraph!(text);
    for (const extension of ['rdf', 'jsonld']) {
      const [, other] = feeds.find(([one]) => one === path.replace(/ttl$/, extension))!;
      const parsed = await PARSERS[extension]!.oxigraph!(other);
      expect(isomorphic(graph, parsed), extension).toBe(true);
    }
  });
});

test('the statements that versions are compared by are those of the feed', async () => {
  for (const catalog of [validCatalog(), catalogOf(EVERYTHING), hostileCatalog()]) {
    const feed = (await feedsOf(catalog)).get('eu/dcat.ttl') ?? '';
    const lines = strict(`${labelledLines(catalog).join('\n')}\n`, 'application/n-triples');
    expect(isomorphic(lines, await PARSERS.ttl!.oxigraph!(feed))).toBe(true);
  }
});

test('hostile text comes back as it was written', async () => {
  const feeds = await feedsOf(hostileCatalog());
  for (const [path, text] of feeds) {
    const quads = await PARSERS[path.split('.').at(-1)!]!.oxigraph!(text);
    const texts = new Set(quads.map(({ object }) => object.value));
    if (path.startsWith('datasets'))
      expect(
        HOSTILE.filter((one) => !texts.has(one)),
        path,
      ).toEqual([]);
  }
});
