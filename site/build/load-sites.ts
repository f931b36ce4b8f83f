import { formatText } from '../../catalog/check/format/text.ts';
import { textsOf } from '../../catalog/check/validate/source-texts.ts';
import { load } from '../../catalog/edge/load.ts';
import { newestCommitTime } from '../../catalog/edge/now.ts';
import { readPast } from '../../catalog/edge/past.ts';
import type { Site } from '../data/site.ts';
import { makeSites } from './build-pages.ts';

/**
 * Loads the catalog in the folder `root`, with its past, and makes the site in each language.
 *
 * @throws Error where files have errors: the message tells them, with file, line and remedy.
 */
export async function loadSites(root: string): Promise<Site[]> {
  const loaded = await load(root, { now: await newestCommitTime(root) });
  const { catalog, validation, files } = loaded;
  if (catalog) return makeSites({ catalog, validation, ...(await readPast(root, catalog, loaded)) });
  const issues = validation.report.issues.filter(({ severity }) => severity === 'error');
  throw new Error(formatText({ ...validation.report, issues }, { language: 'sv', textOf: textsOf(files) }));
}
