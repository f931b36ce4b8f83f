import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import {
  type FileVersions,
  planReading,
  type ReadingPlan,
} from '../../catalog/check/validate/change-too-large.ts';
import { partFeedIssues } from '../../catalog/check/validate/part-feeds.ts';
import {
  describeFiles,
  type SourceFile,
  sortIssues,
  type ValidateOptions,
  type Validation,
} from '../../catalog/check/validate/validate.ts';
import {
  type FileChange,
  readerOfChange,
  validateChange,
} from '../../catalog/check/validate/validate-change.ts';
import type { Reader } from '../../catalog/check/yaml/reader.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { type CatalogIndex, INDEX_NAMES } from '../../catalog/model/catalog-index.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { isCooperation } from '../../catalog/model/file-kinds.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import { resolvePart } from '../../catalog/model/resolve-part.ts';
import { isSource } from '../../catalog/model/source-folders.ts';
import type { Change } from '../../catalog/past/changes/change.ts';
import { compareVersions, type Version } from '../../catalog/past/changes/compare-versions.ts';
import {
  type CooperationVersion,
  compareCooperation,
} from '../../catalog/past/changes/cooperation-changes.ts';
import { scoreDataset } from '../../catalog/publish/quality/score-dataset.ts';
import { oneLine, shortened } from '../comment/markdown-text.ts';
import type { Repository } from '../github/client.ts';
import { isOutOfCalls } from '../github/failure.ts';
import { publishedIndex } from '../published-site/read-index.ts';
import { recordIndex } from '../published-site/record-index.ts';
import { weighed } from '../settings/severities.ts';
import { type AskedAtBase, askAtBase } from './ask-at-base.ts';
import type { Assessment } from './assessment.ts';
import { type BaseFiles, baseFilesOf } from './base-files.ts';
import { withDrop } from './drop.ts';
import { gapIn } from './index-gap.ts';
import type { Observation } from './observation.ts';
import { withReach } from './reach.ts';

/**
 * Assesses a pull request with the catalog's own code: the changed files as if the whole catalog had been read, the
 * feeds they give, and the changes. Of the rest of the catalog only what is asked for is read, from the index that was
 * published last, brought up to the base; the cost follows from the change. Where that cannot be done, nothing that
 * rests on other files is judged, and that is a gap.
 *
 * @param read The published index; by default the one at the address that catalog.yaml on the base branch tells.
 */
export async function assess(
  observation: Observation,
  base: BaseFiles,
  read: ReadIndexFile | undefined = indexOf(observation),
): Promise<Assessment> {
  const plan = planReading(versionsOf(observation));
  const change = changeOf(observation, plan);
  const work = { change, plan, reader: readerOfChange(change.files.length) };
  if (!touchesCatalog(observation)) return judged(observation, work, ...unknownIndex());
  const recorded = read && recordIndex(read);
  const asked = recorded
    ? await askedOf(recorded.read, base, (index) => judged(observation, work, index))
    : ({ state: 'unreadable', reason: 'catalog.yaml' } as const);
  const assessment = 'answer' in asked ? asked.answer : judged(observation, work, ...unknownIndex());
  const gap = gapIn(asked);
  if (!gap) return { ...assessment, index: recorded?.basis() };
  const publication = recorded?.publication();
  // The sweep sees from the index itself when it can be read again, where not even the manifest could be read.
  const isPassing = gap.isPassing || (asked.state === 'unreadable' && publication !== undefined);
  return { ...assessment, gaps: [{ ...gap, isPassing }], index: publication };
}

/**
 * The index is fetched from elsewhere: where what it holds has not the form it should have, whoever looks something up
 * in it meets that. It is then as if it could not be read. A mistake of our own shows when the same is judged without.
 */
async function askedOf<Answer>(
  read: ReadIndexFile,
  base: BaseFiles,
  question: (index: CatalogIndex) => Answer,
): Promise<AskedAtBase<Answer>> {
  try {
    return await askAtBase(read, base, question);
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return { state: 'unreadable', reason: oneLine(shortened(`it could not be used: ${error}`, 200)) };
  }
}

/**
 * {@link assess} with the index of the site at `address` (without one, of that which catalog.yaml tells), with what the
 * change reaches beside its own files and what it takes away.
 */
export function assessWith(
  address: string | undefined,
): (observation: Observation, repository: Repository) => Promise<Assessment> {
  return async (observation, repository) => {
    const base = baseFilesOf(repository, observation.pull.base);
    const read = address ? publishedIndex(address) : indexOf(observation);
    const own = await assess(observation, base, read);
    return withDrop(await withReach(own, observation, repository), observation, read);
  };
}

function indexOf({ catalog }: Observation): ReadIndexFile | undefined {
  const base = catalog?.data.url;
  return base && URL.canParse(base) ? publishedIndex(base) : undefined;
}

/** True when a file that is checked changes; other pull requests ask nothing of the catalog. */
function touchesCatalog({ files }: Observation): boolean {
  return files.some(({ path, previousPath = path }) => [path, previousPath].some(isSource));
}

/** An index of which nothing is known, and how often it has been asked. */
function unknownIndex(): [CatalogIndex, Pick<ValidateOptions, 'unanswered'>] {
  let questions = 0;
  const ask = () => {
    questions += 1;
    return undefined;
  };
  const lookup = { get: ask, has: () => ask() !== undefined };
  const index = Object.fromEntries(INDEX_NAMES.map((name) => [name, lookup])) as unknown as CatalogIndex;
  return [index, { unanswered: () => questions }];
}

/** The files that are judged again for each round of questions to the index, but read only once. */
interface Work {
  change: FileChange;
  plan: ReadingPlan;
  reader: Reader;
}

/** The files that are read, as they were and as they will be. */
function versionsOf({ files }: Observation): FileVersions[] {
  return files.flatMap(({ path, previousPath = path, kind, before, after }) => {
    const [old, own] = [sourceOf(previousPath, before), sourceOf(path, kind === 'file' ? after : undefined)];
    return old.length + own.length > 0 ? { path, before: old[0]?.bytes, after: own[0]?.bytes } : [];
  });
}

function changeOf({ files, publishers, catalog }: Observation, { unread }: ReadingPlan): FileChange {
  const present = files.filter(({ status }) => status !== 'removed');
  const sources = present.flatMap(({ path, after, kind }) =>
    sourceOf(path, kind === 'file' ? after : undefined, unread.has(path)),
  );
  const there = new Set(present.map(({ path }) => path));
  const gone = files.flatMap(({ path, previousPath, status }) =>
    status === 'removed' ? path : (previousPath ?? []),
  );
  const surroundingEntities: AnyEntity[] = [...publishers.values(), ...(catalog ? [catalog] : [])];
  return { files: sources, removed: gone.filter((path) => !there.has(path)), around: surroundingEntities };
}

/** A file to be checked. One that is not to be read is there, so that what refers to it is not blamed. */
function sourceOf(path: string, bytes: Uint8Array | undefined, isUnread = false): SourceFile[] {
  return bytes && isSource(path) ? [{ path, bytes, ...(isUnread ? { findings: [] } : {}) }] : [];
}

function judged(
  observation: Observation,
  { change, plan, reader }: Work,
  index: CatalogIndex,
  options: Pick<ValidateOptions, 'unanswered'> = {},
): Assessment {
  const { accounts, now } = observation;
  const validation = withBudget(validateChange(change, index, { ...options, accounts, now, reader }), plan);
  const after = publishable(validation, change, plan);
  const before = baseVersion(observation, { change, plan, reader }, index);
  const feeds = feedIssues(after, validation, change, { ...options, reader });
  const issues = sortIssues([...validation.report.issues, ...feeds.issues]);
  const changes = compareVersions(before, after);
  return {
    report: weighed({ ...validation.report, issues }, observation.settings),
    feeds: feeds.state,
    changes: [...changes, ...cooperationChanges(observation, before, after)],
    ...published(before, after, changes),
  };
}

/** The validation, with the issue about files that were not read. */
function withBudget(validation: Validation, { issue }: ReadingPlan): Validation {
  const { report } = validation;
  return issue
    ? { ...validation, report: { ...report, issues: sortIssues([...report.issues, issue]) } }
    : validation;
}

/** A version with the files about the cooperation. */
type WholeVersion = Version & CooperationVersion;

function cooperationChanges({ files }: Observation, before: WholeVersion, after: WholeVersion): Change[] {
  const moved = files.flatMap(({ path, previousPath }): [string, string][] =>
    previousPath === undefined ? [] : [[path, previousPath]],
  );
  return compareCooperation(before, after, new Map(moved));
}

/** The files without errors, and the part of the catalog that they give. */
function publishable(
  { report, entities, cooperation, index }: Validation,
  { around, removed }: FileChange,
  { unread }: ReadingPlan,
): WholeVersion {
  const refused = report.issues.flatMap(({ severity, path }) => (severity === 'error' ? path : []));
  const wrong = new Set([...refused, ...unread]);
  const gone = new Set(removed);
  const right = entities.filter(({ path }) => !wrong.has(path));
  const kept = around.filter(({ path }) => !gone.has(path));
  const whole = wrong.size === 0;
  return { entities, cooperation, catalog: part(right, kept, index), ...(whole ? {} : { unread: wrong }) };
}

/** The same files on the base branch, which has been validated before. */
function baseVersion(
  { files }: Observation,
  { change, plan, reader }: Work,
  index: CatalogIndex,
): WholeVersion {
  const known = files.filter(({ path }) => !plan.unread.has(path));
  const sources = known.flatMap(({ path, previousPath, before }) => sourceOf(previousPath ?? path, before));
  const all = describeFiles(sources, { reader });
  const entities = all.filter((anyFile): anyFile is AnyEntity => !isCooperation(anyFile));
  return {
    entities,
    cooperation: all.filter(isCooperation),
    catalog: part(entities, change.around, index),
  };
}

function part(
  files: readonly AnyEntity[],
  surroundingEntities: readonly AnyEntity[],
  index: CatalogIndex,
): Catalog | undefined {
  try {
    return resolvePart(files, surroundingEntities, index);
  } catch {
    return undefined; // something that would have been refused; the report says what
  }
}

interface Feeds {
  state: Assessment['feeds'];
  issues: Issue[];
}

/** Checks the feeds of the changed files. Only issues that are placed in these files are reported. */
function feedIssues(
  { catalog }: Version,
  { report, index }: Validation,
  { files }: FileChange,
  { unanswered, reader }: Pick<ValidateOptions, 'unanswered' | 'reader'>,
): Feeds {
  const skipped: Feeds = { state: 'skipped', issues: [] };
  if (!catalog || unanswered || report.issues.some(({ severity }) => severity === 'error')) return skipped;
  const issues = partFeedIssues(catalog, index, files, reader);
  if (!issues) return skipped;
  return { state: issues.some(({ severity }) => severity === 'error') ? 'failed' : 'passed', issues };
}

/** Scores and datasets after the change; what has moved is held against what it was at its old address. */
function published(
  before: Version,
  after: Version,
  changes: readonly Change[],
): Pick<Assessment, 'scores' | 'datasets'> {
  const changed = new Set(after.entities.map(({ id }) => id));
  const datasets = (after.catalog?.datasets ?? []).filter(({ id }) => changed.has(id));
  const was = new Map((before.catalog?.datasets ?? []).map((dataset) => [dataset.id, dataset]));
  const oldIds = new Map(changes.map(({ id, movedFrom = id }) => [id, movedFrom]));
  const scores = datasets.map((dataset) => {
    const old = was.get(oldIds.get(dataset.id) ?? dataset.id);
    return { id: dataset.id, before: old && scoreDataset(old, 'eu'), after: scoreDataset(dataset, 'eu') };
  });
  return { scores, datasets };
}
