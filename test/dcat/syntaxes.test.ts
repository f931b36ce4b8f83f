import { isomorphic } from 'rdf-isomorphic';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { catalogOf, feedsOf, validCatalog, validFiles } from './catalogs.ts';
import { EVERYTHING } from './everything.ts';
import { PARSERS } from './parsers.ts';

/** Text that has broken writers before; every text of the catalog is made of it. */
const HOSTILE = [
  'citat " och \' och \\ och \\" och \\n',
  '<b>&amp; ]]> <!-- --> <![CDATA[ ?>',
  'rad\nrad\r\nrad\rrad\ttabb',
  '  blanksteg i båda ändar  ',
  'Å ä ö é ñ \u0308 o\u0308 ﬁ',
  'emoji 🏊‍♀️ 👩🏽‍🚒 och 𝄞',
  'שלום עולם مرحبا \u202eRTL\u202c \u200b\ufeff',
  '"""\'\'\'@sv^^<http://example.org/>',
  '{"@id": "x"} _:b0 a:b',
  '\u0085\u2028\u2029\u007f\u009f',
];

function hostileCatalog(): Catalog {
  const files = structuredClone(validFiles()) as Record<string, Record<string, unknown>>;
  for (const data of Object.values(files)) {
    for (const key of ['title', 'description', 'name']) {
      if (key in data) data[key] = { sv: HOSTILE.join(' '), en: HOSTILE[0], 'zh-Hans': HOSTILE.at(-1) };
    }
    if ('keyword' in data) data.keyword = { sv: HOSTILE, 'sv-FI': HOSTILE.slice(0, 2) };
  }
  return catalogOf(files);
}

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

  const european = feeds.filter(([path]) => path.endsWith('eu/dcat.nt'));

  test.each(european)('%s is the same graph in the other syntaxes', async (path, text) => {
    const graph = await PARSERS.nt!.oxigraph!(text);
    for (const extension of ['rdf', 'ttl', 'jsonld']) {
      const [, other] = feeds.find(([one]) => one === path.replace(/nt$/, extension))!;
      const parsed = await PARSERS[extension]!.oxigraph!(other);
      expect(isomorphic(graph, parsed), extension).toBe(true);
    }
  });
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
