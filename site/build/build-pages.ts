import { posix } from 'node:path';
import type { CheckedFiles } from '../../catalog/check/validate/validate.ts';
import {
  type MaturityHistory,
  NO_MATURITY_HISTORY,
} from '../../catalog/cooperation/maturity-past-answers.ts';
import type { NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { folderSink } from '../../catalog/edge/folder-sink.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { type History, NO_HISTORY } from '../../catalog/past/history/history.ts';
import { type ExportFile, writeFiles } from '../../catalog/publish/exports/export-file.ts';
import { meetingExports } from '../../catalog/publish/exports/meetings.ts';
import { needsExports } from '../../catalog/publish/exports/needs.ts';
import { securityTxt } from '../../catalog/publish/exports/security-txt.ts';
import { robots, sitemap } from '../../catalog/publish/exports/sitemap.ts';
import { NO_TREND, type QualityTrend } from '../../catalog/publish/quality/trend.ts';
import { overviewFiles } from '../data/overview-files.ts';
import { figureFiles } from '../data/quality-figures.ts';
import { Site } from '../data/site.ts';
import { SETTINGS, type SiteSettings } from '../data/site-settings.ts';
import { INDEX_FOLDER, PAGE_INDEX_FOLDER } from '../search/index-files.ts';
import { pageIndexOf, searchIndexOf } from '../search/make-index/index-of.ts';
import { LANGUAGES } from '../text/languages.ts';
import { buildAssets, writeAssets } from './assets.ts';
import { embedCards } from './embed-cards.ts';
import { openSearchFiles } from './opensearch.ts';
import { pageAddresses } from './sitemap-pages.ts';
import { tableSchemaFiles } from './table-schema-files.ts';
import { writePages } from './write-pages.ts';

/** The sources of the pages, and the folder they are written to. */
export interface BuildPages {
  catalog: Catalog;
  validation: CheckedFiles;
  /** The changes of each file; left out where they are not known. */
  history?: History;
  /** The quality over time; left out where it is not known. */
  trend?: QualityTrend;
  /** The earlier maturity assessments of publishers; left out where they are not known. */
  maturityHistory?: MaturityHistory;
  /** The needs that people have reported; left out where they have not been fetched. */
  needs?: NeedsFile | undefined;
  /** The folder the site is written to. What is already in it stays, unless a page has the same address. */
  output: string;
  /** Keeps Eleventy from printing its progress. */
  quiet?: boolean;
  settings?: Partial<SiteSettings>;
}

/**
 * Writes all pages and their assets. Nothing is remembered between two runs, so it can be called again and again.
 *
 * @throws Error when a template fails (a mistake in the code, not in the data) or the disk does.
 */
export async function buildPages(sources: BuildPages): Promise<{ pages: number }> {
  const sites = await makeSites(sources);
  let pages = 0;
  for (const site of sites) pages += await writePages(site, sources);
  pages += await writeBesidePages(sites, sources.output);
  return { pages };
}

/** Makes the site in each language. */
export async function makeSites(sources: Omit<BuildPages, 'output' | 'quiet'>): Promise<Site[]> {
  const { catalog, validation, needs, settings, ...past } = sources;
  const content = {
    ...{ catalog, validation, needs, ...NO_PAST, ...past },
    settings: { ...SETTINGS, ...settings },
    assets: await buildAssets(),
  };
  return LANGUAGES.map((language) => new Site(content, language));
}

const NO_PAST = { history: NO_HISTORY, trend: NO_TREND, maturityHistory: NO_MATURITY_HISTORY };

/**
 * Writes all that belongs to the pages and is none of Eleventy's: assets, cards, the search index, files for search engines.
 *
 * @returns how many of them are pages.
 */
export async function writeBesidePages(sites: readonly Site[], output: string): Promise<number> {
  const [site] = sites as [Site, ...Site[]];
  const sink = folderSink(output);
  let cards = 0;
  for (const each of sites) cards += await writeFiles(embedCards(each), sink);
  writeAssets(site.content.assets, output);
  await writeFiles(filesOf(searchIndexOf(site.catalog).files, INDEX_FOLDER), sink);
  await writeFiles(filesOf(pageIndexOf(site).files, PAGE_INDEX_FOLDER), sink);
  await writeFiles(forSearchEngines(sites), sink);
  await writeFiles(needsFiles(site), sink);
  await writeFiles(meetingExports(site.meetings, site), sink);
  return cards;
}

/** Texts by their paths, as files to write. */
function* filesOf(texts: ReadonlyMap<string, string>, folder = ''): Iterable<ExportFile> {
  for (const [path, text] of texts)
    yield { paths: [posix.join(folder, path).replace(/^\//, '')], text: [text] };
}

/** The files that search engines and other programs look for. */
function* forSearchEngines(sites: readonly Site[]): Iterable<ExportFile> {
  const [{ catalog, history, settings }] = sites as [Site, ...Site[]];
  yield* sitemap(pageAddresses(sites), catalog.base);
  yield robots(catalog.base);
  yield* filesOf(openSearchFiles(sites));
  yield* tableSchemaFiles();
  for (const site of sites) {
    yield* figureFiles(site);
    yield* overviewFiles(site);
  }
  yield* securityTxt({ catalog, history }, settings.repository);
}

function needsFiles({ catalog, content, history, settings, needs }: Site): Iterable<ExportFile> {
  return needsExports({ catalog, history, needs, file: content.needs, repository: settings.repository });
}
