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
export async function buildPages({
  catalog,
  validation,
  history = NO_HISTORY,
  trend = NO_TREND,
  maturityHistory = NO_MATURITY_HISTORY,
  needs,
  output,
  quiet,
  settings,
}: BuildPages): Promise<{ pages: number }> {
  const assets = await buildAssets();
  const content = {
    catalog,
    validation,
    history,
    trend,
    maturityHistory,
    needs,
    settings: { ...SETTINGS, ...settings },
    assets,
  };
  const sites = LANGUAGES.map((language) => new Site(content, language));
  const sink = folderSink(output);
  let pages = 0;
  for (const site of sites) {
    pages += await writePages(site, { output, quiet });
    pages += await writeFiles(embedCards(site), sink);
  }
  writeAssets(assets, output);
  await writeFiles(filesOf(searchIndexOf(catalog).files, INDEX_FOLDER), sink);
  await writeFiles(filesOf(pageIndexOf(sites[0]!).files, PAGE_INDEX_FOLDER), sink);
  await writeFiles(forSearchEngines(sites), sink);
  await writeFiles(needsFiles(sites, needs), sink);
  await writeFiles(meetingFiles(sites), sink);
  return { pages };
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

function meetingFiles([site]: readonly Site[]): Iterable<ExportFile> {
  return meetingExports(site!.meetings, site!);
}

function needsFiles([site]: readonly Site[], file: NeedsFile | undefined): Iterable<ExportFile> {
  const { catalog, history, settings, needs } = site!;
  return needsExports({ catalog, history, needs, file, repository: settings.repository });
}
