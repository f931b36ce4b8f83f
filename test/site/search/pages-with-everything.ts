import type { SourceFile } from '../../../catalog/check/validate/validate.ts';
import type { Need, NeedsFile } from '../../../catalog/cooperation/needs/need.ts';
import { NO_HISTORY } from '../../../catalog/past/history/history.ts';
import { MADE_UP_FILE, MADE_UP_NEEDS } from '../../catalog/cooperation/needs/made-up-needs.ts';
import { HOSTILE } from '../../catalog/publish/exports/content.ts';
import { type BuiltSite, buildSite, cooperationFiles, realGuides } from '../built-site.ts';

/** A need that tries to be more than text. */
export const HOSTILE_NEED: Need = {
  ...MADE_UP_NEEDS[0]!,
  number: 30,
  title: `Fientligt behov ${HOSTILE}`,
  what: HOSTILE,
};

/** So many wishes for the same that they must be shown a few at a time. */
const MANY: Need[] = Array.from({ length: 25 }, (_, place) => ({
  ...MADE_UP_NEEDS[0]!,
  number: 100 + place,
  title: `Skridskobanor på sjö ${place + 1}`,
  what: 'Var isen är plogad.',
}));

export const NEEDS: NeedsFile = { ...MADE_UP_FILE, needs: [...MADE_UP_NEEDS, HOSTILE_NEED, ...MANY] };

/** Files of a catalog that has something of every kind that a page can be about. */
export async function filesOfEveryKind(): Promise<SourceFile[]> {
  return [...cooperationFiles(), ...(await realGuides())];
}

/** The site of them, with needs. */
export async function siteOfEveryKind(): Promise<BuiltSite> {
  return buildSite(await filesOfEveryKind(), { resultsLength: 2, listLength: 2 }, NO_HISTORY, NEEDS);
}
