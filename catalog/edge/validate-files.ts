import { partFeedIssues } from '../check/validate/part-feeds.ts';
import {
  describeFiles,
  readEntity,
  type SourceFile,
  sortIssues,
  type Validation,
} from '../check/validate/validate.ts';
import { type FileChange, validateChange } from '../check/validate/validate-change.ts';
import type { Catalog } from '../model/catalog.ts';
import type { CatalogIndex } from '../model/catalog-index.ts';
import type { AnyEntity } from '../model/entity.ts';
import type { Issue } from '../model/issues/issue.ts';
import { resolvePart } from '../model/resolve-part.ts';
import { type Counts, KeptIndexBroken, openKeptIndex } from './kept-index.ts';
import { readSources } from './sources.ts';

/** More changed files than this are no quicker to check by themselves. */
export const MOST_CHANGED = 100;

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
  // A fault in the feeds of the whole may concern any file.
  if (!kept || kept.feeds === 'failed') return undefined;
  const asked = [...kept.files].filter(isAsked);
  const paths = withLinked([...new Set([...asked, ...kept.changed])], kept.files);
  if (paths.length > MOST_CHANGED) return undefined;
  const change: FileChange = {
    files: await readSources(root, paths),
    removed: kept.removed,
    around: await entitiesAround(root, paths, kept.files),
  };
  const judged = judgeWith(kept.index, change, isAsked, { now, reader: undefined });
  if (!judged) return undefined;
  const { issues, feeds } = judged;
  const own = new Set(asked);
  const others = elsewhere(kept.issues, issues, own, new Set([...paths, ...kept.removed]));
  const isRefused = others.error > 0 && feeds !== 'skipped';
  return {
    // No feed is made of a catalog with errors.
    issues: (isRefused ? judged.withoutFeeds : issues).filter(({ path }) => own.has(path)),
    files: change.files.filter(({ path }) => own.has(path)),
    feeds: isRefused ? 'skipped' : feeds,
    around: change.around,
    elsewhere: others,
  };
}

const GUIDES = 'cooperation/knowledge/';

/** With a guide all guides: they link to the headings of each other, which the index does not have. */
function withLinked(paths: readonly string[], there: ReadonlySet<string>): string[] {
  if (!paths.some((path) => path.startsWith(GUIDES))) return [...paths];
  return [...new Set([...paths, ...[...there].filter((path) => path.startsWith(GUIDES))])];
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

/** `undefined` where the index cannot be read after all, or does not know enough. */
function judgeWith(
  index: CatalogIndex,
  change: FileChange,
  isAsked: (path: string) => boolean,
  options: JudgeOptions,
): Judged | undefined {
  try {
    return takesAddress(change, index) ? undefined : judge(change, isAsked, index, options);
  } catch (error) {
    if (error instanceof KeptIndexBroken) return undefined;
    throw error;
  }
}

/**
 * True when a file gives something an address that a file elsewhere may have: which of them is right shows in the feeds of the
 * whole catalog only.
 */
function takesAddress({ files, around }: FileChange, index: CatalogIndex): boolean {
  const own = new Set(files.map(({ path }) => path));
  const bases = around.flatMap((entity) => (entity.kind === 'catalog' ? (entity.data.url ?? []) : []));
  return describeFiles(files, {})
    .flatMap(({ data }) => urisIn(data))
    .some(
      (uri) =>
        bases.some((base) => uri.startsWith(`${base.replace(/\/+$/, '')}/datasets/`)) ||
        index.uris.get(uri)?.some(({ path }) => !own.has(path)),
    );
}

/** The texts under the key `uri`, at any depth. */
function urisIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'uri' && typeof part === 'string' ? [part] : urisIn(part),
  );
}

interface Judged extends Pick<CheckedSome, 'issues' | 'feeds'> {
  withoutFeeds: Issue[];
}

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
  const ofFeeds = part && partFeedIssues(part, validation.index, change.files, options?.reader);
  if (!ofFeeds) return { issues, withoutFeeds: issues, feeds: 'skipped' };
  const all = sortIssues([...issues, ...ofFeeds]);
  return { issues: all, withoutFeeds: issues, feeds: hasErrors(ofFeeds) ? 'failed' : 'passed' };
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
