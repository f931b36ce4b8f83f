import { partFeedIssues } from '../check/validate/part-feeds.ts';
import { readEntity, type SourceFile, sortIssues, type Validation } from '../check/validate/validate.ts';
import { type FileChange, validateChange } from '../check/validate/validate-change.ts';
import { createReader } from '../check/yaml/reader.ts';
import type { Catalog } from '../model/catalog.ts';
import type { CatalogIndex } from '../model/catalog-index.ts';
import type { AnyEntity } from '../model/entity.ts';
import { MOST_OF_A_CODE } from '../model/issues/bounded-findings.ts';
import type { Issue } from '../model/issues/issue.ts';
import { resolvePart } from '../model/resolve-part.ts';
import { type Counts, KeptIndexBroken, openKeptIndex } from './kept-index.ts';
import { readSources } from './sources.ts';

/** More changed files than this are no quicker to check by themselves. */
const MOST_CHANGED = 100;

/** Pieces of text that are read again in search of what was meant, in all files together. */
const PIECES = 200_000;

/** Some files of a catalog, checked by themselves. */
export interface CheckedSome {
  /** All that was found in the files asked for, in their feeds included. */
  issues: Issue[];
  files: SourceFile[];
  feeds: 'passed' | 'failed' | 'skipped';
  /** The catalog's own file, and the publishers of the files. */
  around: readonly AnyEntity[];
  /** The issues of other files, as they were when the whole catalog was checked last. */
  elsewhere: Counts;
}

/**
 * Checks some files as if the whole catalog had been read, with the index that was kept when it was validated last. Files
 * that have changed since then are read as well. Nothing is fetched.
 *
 * @param now The point in time that dates are compared with (see `ValidateOptions`).
 * @returns `undefined` where the index is not there, too old or broken, or too many files have changed since.
 */
export async function validateFiles(
  root: string,
  isAsked: (path: string) => boolean,
  now: string | undefined,
): Promise<CheckedSome | undefined> {
  const kept = openKeptIndex(root);
  if (!kept) return undefined;
  const asked = [...kept.files].filter(isAsked);
  const paths = [...new Set([...asked, ...kept.changed])];
  if (paths.length > MOST_CHANGED) return undefined;
  const change: FileChange = {
    files: await readSources(root, paths),
    removed: kept.removed,
    around: await entitiesAround(root, paths, kept.files),
  };
  const reader = createReader(PIECES, MOST_OF_A_CODE);
  const judged = judgeWith(kept.index, change, isAsked, { now, reader });
  if (!judged) return undefined;
  const { issues, feeds } = judged;
  const own = new Set(asked);
  return {
    issues: issues.filter(({ path }) => own.has(path)),
    files: change.files.filter(({ path }) => own.has(path)),
    feeds,
    around: change.around,
    elsewhere: elsewhere(kept.issues, issues, own, new Set([...paths, ...kept.removed])),
  };
}

/** The catalog's own file, and the publishers of the files. */
export async function entitiesAround(
  root: string,
  paths: readonly string[],
  there: ReadonlySet<string>,
): Promise<AnyEntity[]> {
  const publishers = paths.map((path) => path.replace(/^(datasets\/[^/]+)\/.*/, '$1/publisher.yaml'));
  const wanted = new Set(['datasets/catalog.yaml', ...publishers]);
  const files = await readSources(
    root,
    [...wanted].filter((path) => there.has(path)),
  );
  return files.flatMap((file) => readEntity(file) ?? []);
}

export type JudgeOptions = Parameters<typeof validateChange>[2];

/** `undefined` where the index cannot be read after all. */
function judgeWith(
  index: CatalogIndex,
  change: FileChange,
  isAsked: (path: string) => boolean,
  options: JudgeOptions,
): Judged | undefined {
  try {
    return judge(change, isAsked, index, options);
  } catch (error) {
    if (error instanceof KeptIndexBroken) return undefined;
    throw error;
  }
}

type Judged = Pick<CheckedSome, 'issues' | 'feeds'>;

/**
 * Checks files, and the feeds that those without errors give, with an index of the others. Feeds are not checked where a file
 * that was asked for has errors.
 */
export function judge(
  change: FileChange,
  isAsked: (path: string) => boolean,
  index: CatalogIndex,
  options: JudgeOptions,
): Judged {
  const validation = validateChange(change, index, options);
  const { issues } = validation.report;
  const wrong = new Set(issues.flatMap(({ path, severity }) => (severity === 'error' ? path : [])));
  const part = [...wrong].some(isAsked) ? undefined : partOf(validation, change, wrong);
  const ofFeeds = part && partFeedIssues(part, change.files, options?.reader);
  if (!ofFeeds) return { issues, feeds: 'skipped' };
  return { issues: sortIssues([...issues, ...ofFeeds]), feeds: hasErrors(ofFeeds) ? 'failed' : 'passed' };
}

function partOf(
  { entities, index }: Validation,
  { around }: FileChange,
  wrong: ReadonlySet<string>,
): Catalog | undefined {
  const isRight = ({ path }: AnyEntity): boolean => !wrong.has(path);
  try {
    return resolvePart(entities.filter(isRight), around.filter(isRight), index);
  } catch (error) {
    if (error instanceof KeptIndexBroken) throw error;
    return undefined; // The report says what stands against it.
  }
}

const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');

/** The issues of files that nobody asked for: those of unread files as they were, those of the others as they are. */
function elsewhere(
  before: ReadonlyMap<string, Counts>,
  issues: readonly Issue[],
  asked: ReadonlySet<string>,
  read: ReadonlySet<string>,
): Counts {
  const sum: Counts = { error: 0, warning: 0, info: 0 };
  for (const [path, counts] of before) {
    if (asked.has(path) || read.has(path)) continue;
    for (const severity of ['error', 'warning', 'info'] as const) sum[severity] += counts[severity];
  }
  for (const { path, severity } of issues) if (!asked.has(path)) sum[severity] += 1;
  return sum;
}
