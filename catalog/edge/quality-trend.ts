import { readEntity, type SourceFile } from '../check/validate/validate.ts';
import type { Catalog } from '../model/catalog.ts';
import { type AnyEntity, identify } from '../model/entity.ts';
import { SOURCE_FOLDER } from '../model/source-folders.ts';
import { scoreVersion } from '../publish/quality/score-version.ts';
import { scoreOf } from '../publish/quality/scores.ts';
import {
  chooseStates,
  type QualityTrend,
  type TrendCommit,
  type TrendState,
  type TrendValue,
} from '../publish/quality/trend.ts';
import { askGit, filesOfCommit, whyUnknown } from './ask-git.ts';
import { blobId } from './blob-id.ts';
import { readAnswers, saveAnswers, versionOfSource } from './cache-file.ts';
import { readObjects } from './git-objects.ts';

/** The file in which the points of past versions are remembered, from the repository's root. Kept out of git. */
export const TREND_MEMORY_FILE = '.cache/katalog/quality-trend.json';

/** Everything that decides how many points a version has. */
const DECIDES = [
  'catalog/publish/quality',
  'catalog/model',
  'catalog/check/yaml',
  'catalog/check/json-schema',
  'catalog/dcat',
  'schemas',
];

/**
 * The maximum number of past versions scored, beyond one for each dataset of today: the trend then costs no more than
 * reading the catalog once again. Where the days have more, the oldest are left out. The limit counts what git holds
 * and not what is remembered, so that the same commit gives the same trend on every machine.
 */
const VERSIONS_BESIDE = 1000;

/** Versions that are held at a time, so that a long history does not fill the memory. */
const AT_A_TIME = 500;

/** The options for reading the trend: what may be kept, what is known already, and how much is read. */
export interface ReadTrend {
  /** The file in which points are remembered from one run to the next. */
  memoryFile?: string;
  /** The catalog as published now, which need not be read again where git has the same. */
  today?: { catalog: Catalog; files: readonly SourceFile[] };
  /**
   * The maximum number of versions scored besides today's; by default as many as there are datasets and
   * {@link VERSIONS_BESIDE} more.
   */
  mostVersions?: number;
}

/**
 * Reads how the quality of the descriptions in `root` has changed: past commits, scored by the method and the schemas
 * of today. Never throws: where git is missing or the clone is shallow, the trend states that it is not known. Costs
 * one listing for each of the days that are shown, and one reading for each version of a dataset that they hold;
 * those that were scored before are remembered.
 */
export async function readQualityTrend(root: string, options: ReadTrend = {}): Promise<QualityTrend> {
  const why = await whyUnknown(root);
  if (why) return { known: false, why };
  try {
    return { known: true, states: await statesOf(root, options) };
  } catch {
    return { known: false, why: 'failed' };
  }
}

async function statesOf(root: string, options: ReadTrend): Promise<TrendState[]> {
  const chosen = chooseStates(await commitsOf(root));
  const listed: Listed[] = [];
  for (const commit of chosen)
    listed.push({ ...commit, versions: versionsIn(await filesOfCommit(root, commit.id, SOURCE_FOLDER)) });
  const states = withinBounds(listed, options.mostVersions);
  const points = await pointsOf(
    root,
    states.flatMap(({ versions }) => versions),
    options,
  );
  return states.map(({ day, id, versions }) => ({ day, commit: id, publishers: summed(versions, points) }));
}

/** The commits of the published branch that changed the catalog, the latest first. */
async function commitsOf(root: string): Promise<TrendCommit[]> {
  const log = await askGit(root, [
    'log',
    '--first-parent',
    '--no-show-signature',
    '--format=%H %ct',
    '--',
    SOURCE_FOLDER,
  ]);
  return log.split('\n').flatMap((line) => {
    const [, id, seconds] = /^([0-9a-f]{40,64}) (\d{1,12})$/.exec(line) ?? [];
    return id ? [{ id, seconds: Number(seconds) }] : [];
  });
}

/** A dataset's file and its publisher's, as they stood at a time. */
interface Version {
  path: string;
  publisher: string;
  blob: string;
  publisherPath: string;
  publisherBlob: string;
}

interface Listed extends TrendCommit {
  day: string;
  versions: Version[];
}

function versionsIn(files: ReadonlyMap<string, string>): Version[] {
  return [...files].flatMap(([path, blob]) => {
    const identity = identify(path);
    if (identity?.kind !== 'dataset' || identity.publisherId === undefined) return [];
    const publisherPath = `${SOURCE_FOLDER}/${identity.publisherId}/publisher.yaml`;
    const publisherBlob = files.get(publisherPath);
    return publisherBlob
      ? [{ path, publisher: identity.publisherId, blob, publisherPath, publisherBlob }]
      : [];
  });
}

/** The latest days, the latest of all in any case, until they hold more versions than are scored. */
function withinBounds(states: readonly Listed[], most?: number): Listed[] {
  const latest = states.at(-1)?.versions ?? [];
  const seen = new Set(latest.map(keyOf));
  const bound = seen.size + (most ?? latest.length + VERSIONS_BESIDE);
  const tooMany = states.findLastIndex(({ versions }) => {
    for (const version of versions) seen.add(keyOf(version));
    return seen.size > bound;
  });
  return states.slice(tooMany + 1);
}

function keyOf({ blob, publisherBlob }: Version): string {
  return `${blob} ${publisherBlob}`;
}

/** Points by {@link keyOf}; `null` where a version cannot be scored. */
type Points = Map<string, number | null>;

async function pointsOf(
  root: string,
  asked: readonly Version[],
  { memoryFile, today }: ReadTrend,
): Promise<Points> {
  const version = versionOfSource(DECIDES);
  const used = new Map(asked.map((version) => [keyOf(version), version]));
  const points: Points = readAnswers(memoryFile, version);
  const remembered = points.size;
  if (today) recallToday(today, used, points);
  const fresh = [...used].filter(([key]) => !points.has(key)).map(([, version]) => version);
  await learn(root, fresh, points);
  if (memoryFile && points.size > remembered)
    saveAnswers(
      memoryFile,
      version,
      [...points].filter(([key]) => used.has(key)),
    );
  return points;
}

/** Reuses the scores of the files in the folder, which have been read already. */
function recallToday(
  { catalog, files }: NonNullable<ReadTrend['today']>,
  used: ReadonlyMap<string, Version>,
  points: Points,
): void {
  const blobs = new Map(files.map(({ path, bytes }) => [path, blobId(bytes)]));
  for (const dataset of catalog.datasets) {
    const key = `${blobs.get(dataset.path)} ${blobs.get(dataset.publisher.path)}`;
    if (used.has(key)) points.set(key, scoreOf(dataset, 'eu').points);
  }
}

async function learn(root: string, versions: readonly Version[], points: Points): Promise<void> {
  const publishers = await readPublishers(root, versions);
  for (let start = 0; start < versions.length; start += AT_A_TIME) {
    const some = versions.slice(start, start + AT_A_TIME);
    const blobs = await readBlobs(
      root,
      some.map(({ blob }) => blob),
    );
    for (const version of some) {
      const bytes = blobs.get(version.blob);
      const publisher = publishers.get(version.publisherBlob);
      const dataset = bytes && readEntity({ path: version.path, bytes });
      const score = dataset && publisher && scoreVersion(dataset, publisher);
      points.set(keyOf(version), score ? score.points : null);
    }
  }
}

async function readPublishers(root: string, versions: readonly Version[]): Promise<Map<string, AnyEntity>> {
  const paths = new Map(versions.map(({ publisherBlob, publisherPath }) => [publisherBlob, publisherPath]));
  const read = new Map<string, AnyEntity>();
  await readObjects(root, [...paths.keys()], (blob, bytes) => {
    const entity = readEntity({ path: paths.get(blob)!, bytes });
    if (entity) read.set(blob, entity);
  });
  return read;
}

async function readBlobs(root: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  await readObjects(root, [...new Set(ids)], (id, bytes) => blobs.set(id, bytes));
  return blobs;
}

function summed(versions: readonly Version[], points: Points): Map<string, TrendValue> {
  const publishers = new Map<string, TrendValue>();
  for (const version of versions) {
    const score = points.get(keyOf(version));
    if (score === undefined || score === null) continue;
    const value = publishers.get(version.publisher) ?? { datasets: 0, points: 0 };
    publishers.set(version.publisher, { datasets: value.datasets + 1, points: value.points + score });
  }
  return publishers;
}
