import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, type Manifest, type ShardValues } from '../check/published-index/manifest.ts';
import { shardIndex } from '../check/published-index/shard-index.ts';
import { digestOf, shardFile } from '../check/published-index/shard-of.ts';
import { indexFiles } from '../check/published-index/write-shards.ts';
import type { CatalogIndex, WholeIndex } from '../model/catalog-index.ts';
import type { Report, Severity } from '../model/issues/issue.ts';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import { JUDGING_VERSION } from './judging-version.ts';
import type { Loaded } from './load.ts';
import { replaceFile } from './replace-file.ts';
import { listSources } from './sources.ts';
import { isSettled, type Stamp, stampOf } from './stamps.ts';

/** The folder of the kept index, from the repository's root. Kept out of git. */
export const KEPT_FOLDER = '.cache/katalog/index';

/** The number of issues of each severity. */
export type Counts = Record<Severity, number>;

interface Kept {
  /** The time at which the files were listed (ms). */
  listed: number;
  manifest: string;
  /** The result of checking the feeds of the whole. */
  feeds: Loaded['feeds'];
  files: [path: string, stamp: Stamp][];
  /** The files that have issues. */
  issues: [path: string, counts: Counts][];
}

/** The index of a catalog as it was validated last, and what has changed since. */
export interface KeptIndex {
  /** Reads its shards when they are asked for. Throws {@link KeptIndexBroken} where one is not as it was written. */
  index: CatalogIndex;
  /** The paths of all files that are there now. */
  files: ReadonlySet<string>;
  /** The paths of files that are new or may have changed. */
  changed: readonly string[];
  removed: readonly string[];
  feeds: Loaded['feeds'];
  /** The issues that the files had then. */
  issues: ReadonlyMap<string, Counts>;
}

/** A part of the kept index is not there, or not as it was written. */
export class KeptIndexBroken extends Error {}

/** The files of a catalog with their stamps. */
export function stampSources(root: string): Map<string, Stamp> {
  return new Map(listSources(root).map((path) => [path, stampOf(join(root, path))]));
}

/**
 * Keeps the index of a catalog that has been validated whole, for {@link openKeptIndex}. Where the disk does not allow it,
 * nothing is kept.
 *
 * @param stamps The files as they were before they were read, and when that was (ms).
 */
export function keepIndex(
  root: string,
  index: WholeIndex,
  { validation, feeds }: Loaded,
  { stamps, listed }: { stamps: ReadonlyMap<string, Stamp>; listed: number },
): void {
  const folder = join(root, KEPT_FOLDER);
  const files = indexFiles(index, null);
  const manifest = files.get(MANIFEST_FILE) ?? '';
  const issues = [...countsByFile(validation.report.issues)];
  const kept: Kept = { listed, manifest, feeds, files: [...stamps], issues };
  try {
    writeShards(folder, files);
    writeCacheFile(listOf(root), VERSION, Buffer.from(JSON.stringify(kept)));
  } catch {
    // A disk that is full or not to be written on: the next call reads all files again.
  }
}

/** Writes the files that differ from those that lie there: after a change of one file, a few. */
function writeShards(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (textIn(file) !== text) replaceFile(file, Buffer.from(text));
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function countsByFile(issues: Report['issues']): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { path, severity } of issues) {
    const own = counts.get(path) ?? { error: 0, warning: 0, info: 0 };
    own[severity] += 1;
    counts.set(path, own);
  }
  return counts;
}

/**
 * Opens the index that was kept of the catalog in `root`; `undefined` where there is none, or one of another version of the
 * code. Its entries are held against size and time of every file.
 */
export function openKeptIndex(root: string): KeptIndex | undefined {
  const body = readCacheFile(listOf(root), VERSION);
  if (body.length === 0) return undefined;
  const { listed, manifest, feeds, files, issues } = JSON.parse(body.toString('utf8')) as Kept;
  const known = new Map(files);
  const now = stampSources(root);
  return {
    index: indexIn(join(root, KEPT_FOLDER), JSON.parse(manifest) as Manifest),
    files: new Set(now.keys()),
    changed: [...now].flatMap(([path, stamp]) => (isSame(known.get(path), stamp, listed) ? [] : path)),
    removed: files.flatMap(([path]) => (now.has(path) ? [] : path)),
    feeds,
    issues: new Map(issues),
  };
}

function indexIn(folder: string, { shards, digests }: Manifest): CatalogIndex {
  const known = new Map<number, ShardValues>();
  return shardIndex(shards, (shard) => {
    const values = known.get(shard) ?? shardIn(join(folder, shardFile(shard, shards)), digests?.[shard]);
    known.set(shard, values);
    return values;
  });
}

function shardIn(file: string, digest: string | undefined): ShardValues {
  const text = textIn(file);
  if (text === undefined || digestOf(text) !== digest) throw new KeptIndexBroken(file);
  return JSON.parse(text) as ShardValues;
}

function isSame(before: Stamp | undefined, now: Stamp, listed: number): boolean {
  return before?.join() === now.join() && isSettled(now, listed);
}

const listOf = (root: string): string => join(root, `${KEPT_FOLDER}-files.json`);

/** The letters of a `\p{L}` follow the version of Node that runs. */
const VERSION = `${JUDGING_VERSION} ${process.versions.unicode}`;
