/**
 * `npm run measure-search -- [--entries 10000] [--json]`
 *
 * Measures what a browser must fetch, with nothing kept from before, to show the first results of a search with the
 * counts of all facets, and how long a search takes once that is there. Of the real catalog, and of a made-up one whose words are
 * as many and as unevenly used as in real texts. Bytes are counted as GitHub Pages sends them: text compressed with
 * gzip. Times are told, never judged.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { resolve } from '../../catalog/model/resolve.ts';
import { readSources } from '../../catalog/node/sources.ts';
import { validate } from '../../catalog/validate/validate.ts';
import { buildAssets } from '../../site/assets.ts';
import { datasetListPages } from '../../site/content/datasets.11ty.ts';
import { openIndex } from '../../site/search/index-reader.ts';
import { readQuery } from '../../site/search/query.ts';
import { search } from '../../site/search/search.ts';
import { entriesOf } from '../../site/search-index/entries-of.ts';
import type { SearchEntry } from '../../site/search-index/entry.ts';
import { makeIndex } from '../../site/search-index/make-index.ts';
import { Site } from '../../site/site.ts';
import { SETTINGS } from '../../site/site-settings.ts';
import { syntheticEntries } from './synthetic-entries.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const QUERIES = [
  'laddstationer',
  'bad',
  'badplatser',
  'uppsala',
  'vatten',
  'trafik kommun',
  'badplatesr',
  'luftkvalitet',
];
const REPEAT = 20;

interface Measured {
  query: string;
  hits: number;
  kilobytes: number;
  files: number;
  /** Of the search alone: the first, and the slowest and the middle of those after it. */
  milliseconds: { first: number; median: number; slowest: number };
}

/** One search of a browser that has fetched nothing, and then the same again and again. */
async function measure(files: ReadonlyMap<string, string>, query: string): Promise<Measured> {
  let bytes = 0;
  let fetched = 0;
  const index = await openIndex(async (name) => {
    const text = files.get(name)!;
    bytes += gzipSync(text).length;
    fetched += 1;
    return JSON.parse(text) as unknown;
  });
  const asked = readQuery(new URLSearchParams({ q: query }));
  const times: number[] = [];
  let hits = 0;
  for (let round = 0; round <= REPEAT; round += 1) {
    const start = performance.now();
    const { entries } = await search(index, asked, 'sv');
    times.push(performance.now() - start);
    if (round === 0) await index.shown(entries.slice(0, SETTINGS.resultsLength), 'sv');
    hits = entries.length;
  }
  const [first = 0, ...later] = times;
  const sorted = later.sort((a, b) => a - b);
  const milliseconds = { first, median: sorted[REPEAT / 2]!, slowest: sorted.at(-1)! };
  return { query, hits, kilobytes: bytes / 1000, files: fetched, milliseconds };
}

/** What the page itself takes: its markup, style sheets and script; and what the icon adds. */
async function pageKilobytes(): Promise<{ page: number; catalogEntries: SearchEntry[] }> {
  const validation = validate(await readSources(ROOT));
  const catalog = resolve(validation.entities);
  const assets = await buildAssets();
  const site = new Site({
    language: 'sv',
    catalog,
    validation,
    settings: SETTINGS,
    assets,
  });
  const [first] = datasetListPages.things(site);
  const markup = datasetListPages.render(first!, site).markup;
  const linked = assets.filter(({ address }) => markup.includes(address));
  const parts = [new TextEncoder().encode(markup), ...linked.map(({ bytes }) => bytes)];
  return {
    page: parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000,
    catalogEntries: entriesOf(catalog),
  };
}

function table(name: string, page: number, making: number, measured: readonly Measured[]): string {
  const rows = measured.map(({ query, hits, kilobytes, files, milliseconds: { first, median, slowest } }) =>
    [
      query.padEnd(16),
      String(hits).padStart(7),
      (page + kilobytes).toFixed(1).padStart(9),
      kilobytes.toFixed(1).padStart(9),
      String(files).padStart(6),
      ...[first, median, slowest].map((time) => time.toFixed(1).padStart(9)),
    ].join(''),
  );
  const head = `${'query'.padEnd(16)}${['hits', 'kB', 'of index', 'files', 'first ms', 'median', 'slowest'].map((title, i) => title.padStart([7, 9, 9, 6, 9, 9, 9][i]!)).join('')}`;
  return [`${name}: page ${page.toFixed(1)} kB, index made in ${making.toFixed(2)} s`, head, ...rows].join(
    '\n',
  );
}

async function measureAll(name: string, page: number, entries: readonly SearchEntry[]) {
  makeIndex(entries.slice(0, 200));
  const start = performance.now();
  const { files } = makeIndex(entries);
  const making = (performance.now() - start) / 1000;
  const measured: Measured[] = [];
  for (const query of QUERIES) measured.push(await measure(files, query));
  return { name, page, making, measured };
}

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } },
});
const { page, catalogEntries } = await pageKilobytes();
const made = Number(values.entries);
const results = [
  await measureAll(`the real catalog, ${catalogEntries.length} entries`, page, catalogEntries),
  await measureAll(`made up, ${made} entries`, page, syntheticEntries(made)),
];
console.log(
  values.json
    ? JSON.stringify(results, null, 2)
    : results.map(({ name, page, making, measured }) => table(name, page, making, measured)).join('\n\n'),
);
