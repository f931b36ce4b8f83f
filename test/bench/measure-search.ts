/**
 * `npm run measure-search -- [--entries 10000] [--needs 2000] [--json]`
 *
 * Measures what a browser must fetch, with nothing kept from before, to show the first results of a search with the
 * counts of all facets and the pages found beside data, and how long a search takes once that is there. Of the real
 * catalog, and of a made-up one whose words are as many and as unevenly used as in real texts, with made-up needs. Bytes are counted as GitHub Pages sends them: text compressed with
 * gzip. Times are told, never judged.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { validate } from '../../catalog/check/validate/validate.ts';
import { MOST_NEEDS, NEEDS_FORMAT } from '../../catalog/cooperation/needs/need.ts';
import { readSources } from '../../catalog/edge/sources.ts';
import { resolve } from '../../catalog/model/resolve.ts';
import { buildAssets } from '../../site/build/assets.ts';
import { Site, type SiteContent } from '../../site/data/site.ts';
import { SETTINGS } from '../../site/data/site-settings.ts';
import datasetListPages from '../../site/pages/datasets.11ty.ts';
import { openIndex, type SearchIndex } from '../../site/search/index-reader.ts';
import { entriesOf } from '../../site/search/make-index/entries-of.ts';
import type { SearchEntry } from '../../site/search/make-index/entry.ts';
import { pageIndexOf } from '../../site/search/make-index/index-of.ts';
import { makeIndex } from '../../site/search/make-index/make-index.ts';
import { searchBoth } from '../site/search/real-indexes.ts';
import { syntheticEntries, syntheticNeeds } from './synthetic-entries.ts';

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
  'önska badplatser',
  'kontakt örebro',
];
const REPEAT = 20;

interface Measured {
  query: string;
  hits: number;
  pages: number;
  kilobytes: number;
  files: number;
  /** Of the search alone: the first, and the slowest and the middle of those after it. */
  milliseconds: { first: number; median: number; slowest: number };
}

/** The files of the two indexes. */
interface Files {
  data: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, string>;
}

/** One search of a browser that has fetched nothing, and then the same again and again. */
async function measure(files: Files, query: string): Promise<Measured> {
  const fetched: string[] = [];
  const opened = (folder: ReadonlyMap<string, string>): Promise<SearchIndex> =>
    openIndex(async (name) => {
      const text = folder.get(name)!;
      fetched.push(text);
      return JSON.parse(text) as unknown;
    });
  const [data, pages] = await Promise.all([opened(files.data), opened(files.pages)]);
  const times: number[] = [];
  let [hits, pageHits] = [0, 0];
  for (let round = 0; round <= REPEAT; round += 1) {
    const start = performance.now();
    const both = await searchBoth({ data, pages }, query, 'sv');
    times.push(performance.now() - start);
    if (round === 0) await data.shown(both.data.entries.slice(0, SETTINGS.resultsLength), 'sv');
    if (round === 0) await pages.shown(both.pages.entries.slice(0, both.pages.few), 'sv');
    [hits, pageHits] = [both.data.entries.length, both.pages.entries.length];
  }
  const [first = 0, ...later] = times;
  const sorted = later.sort((a, b) => a - b);
  const milliseconds = { first, median: sorted[REPEAT / 2]!, slowest: sorted.at(-1)! };
  const kilobytes = fetched.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
  return { query, hits, pages: pageHits, kilobytes, files: fetched.length, milliseconds };
}

/** The real catalog with so many made-up needs as a site. */
async function siteWith(needs: number): Promise<Site> {
  const validation = validate(await readSources(ROOT));
  const content: SiteContent = {
    catalog: resolve(validation.entities),
    validation,
    settings: SETTINGS,
    assets: await buildAssets(),
    needs: { format: NEEDS_FORMAT, whole: true, needs: syntheticNeeds(needs) },
  };
  return new Site(content, 'sv');
}

/** The size of the page itself: its markup, style sheets and script; and what the icon adds. */
async function pageKilobytes(site: Site): Promise<number> {
  const [first] = datasetListPages.kind.things(site);
  const markup = datasetListPages.kind.render(first!, site).markup;
  const linked = (await buildAssets()).filter(({ address }) => markup.includes(address));
  const parts = [new TextEncoder().encode(markup), ...linked.map(({ bytes }) => bytes)];
  return parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000;
}

function table({ name, page, making, measured }: Result): string {
  const rows = measured.map(({ query, hits, pages, kilobytes, files, milliseconds }) =>
    [
      query.padEnd(16),
      String(hits).padStart(7),
      String(pages).padStart(7),
      (page + kilobytes).toFixed(1).padStart(9),
      kilobytes.toFixed(1).padStart(9),
      String(files).padStart(6),
      ...Object.values(milliseconds).map((time) => time.toFixed(1).padStart(9)),
    ].join(''),
  );
  const head = `${'query'.padEnd(16)}${['hits', 'pages', 'kB', 'of index', 'files', 'first ms', 'median', 'slowest'].map((title, i) => title.padStart([7, 7, 9, 9, 6, 9, 9, 9][i]!)).join('')}`;
  const made = `${making.data.toFixed(2)} s, of pages in ${making.pages.toFixed(2)} s`;
  return [`${name}: page ${page.toFixed(1)} kB, index made in ${made}`, head, ...rows].join('\n');
}

interface Result {
  name: string;
  /** Kilobytes of the page itself. */
  page: number;
  /** Seconds that it took to make each index. */
  making: { data: number; pages: number };
  measured: Measured[];
}

function timed<Made>(make: () => Made): [made: Made, seconds: number] {
  const start = performance.now();
  const made = make();
  return [made, (performance.now() - start) / 1000];
}

async function measureAll(name: string, site: Site, entries: readonly SearchEntry[]): Promise<Result> {
  makeIndex(entries.slice(0, 200));
  const [data, ofData] = timed(() => makeIndex(entries));
  const [pages, ofPages] = timed(() => pageIndexOf(site));
  const files = { data: data.files, pages: pages.files };
  const measured: Measured[] = [];
  for (const query of QUERIES) measured.push(await measure(files, query));
  return { name, page: await pageKilobytes(site), making: { data: ofData, pages: ofPages }, measured };
}

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    needs: { type: 'string', default: String(MOST_NEEDS) },
    json: { type: 'boolean', default: false },
  },
});
const [made, needs] = [Number(values.entries), Number(values.needs)];
const real = await siteWith(0);
const catalogEntries = entriesOf(real.catalog);
const results = [
  await measureAll(`the real catalog, ${catalogEntries.length} entries`, real, catalogEntries),
  await measureAll(
    `made up, ${made} entries and ${needs} needs`,
    await siteWith(needs),
    syntheticEntries(made),
  ),
];
console.log(values.json ? JSON.stringify(results, null, 2) : results.map(table).join('\n\n'));
