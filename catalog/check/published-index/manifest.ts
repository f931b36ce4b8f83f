import { digestOf } from './shard-of.ts';

/**
 * The format that is written. Format 1 is read as well: its shards bear the version of their publication, since it has no
 * digests, and it does not tell which commit it was made from.
 */
export const FORMAT = 2;

/** The paths of the shards and their manifest, from the root of the site. */
export const INDEX_FOLDER = 'api/index';
export const MANIFEST_FILE = 'index.json';

/**
 * The content of `/api/index/index.json`: how the shards are read, and how much is published. See
 * `docs/published-index.md`.
 */
export interface Manifest {
  format: 1 | typeof FORMAT;
  /**
   * The commit that the catalog was read from, 40 hexadecimal digits (64 in a repository of SHA-256). `null` where it was
   * not read from a commit: without git, or with changes that are not committed.
   */
  commit: string | null;
  /** The same for the same content, whichever commit it was made from. */
  version: string;
  /** The number of shards: a power of two. */
  shards: number;
  /** The digest of each shard, in their order (`digestOf`). `undefined` in format 1. */
  digests: readonly string[] | undefined;
  /** The number of datasets published, in all and of each publisher, by its id. */
  datasets: number;
  publishers: Record<string, number>;
}

/** The content of a shard: the keys that belong in it, with what the index knows of them, by the index's names. */
export type ShardValues = Record<string, Record<string, unknown>>;

/** So many shards there can be: hosts and Git grow slow of many more files. */
export const MOST_SHARDS = 4096;

/**
 * The manifest in `text`, or `undefined` where it is none that can be read: another format, or no manifest at all.
 * Never throws.
 */
export function parseManifest(text: string): Manifest | undefined {
  const read = parsed(text);
  if (!isRecord(read)) return undefined;
  const { format, version, shards, datasets, publishers } = read;
  const isWhole = typeof version === 'string' && isCount(datasets) && isRecord(publishers);
  if (!isWhole || !isShards(shards) || !Object.values(publishers).every(isCount)) return undefined;
  const content = { version, shards, datasets, publishers: publishers as Record<string, number> };
  if (format === 1) return { format, commit: null, digests: undefined, ...content };
  if (format !== FORMAT || !isCommit(read.commit) || !isDigests(read.digests, shards)) return undefined;
  return { format, commit: read.commit, digests: read.digests, ...content };
}

/**
 * Parses the shard in `text`; `undefined` where it does not belong to the publication that the manifest is of. Never
 * throws.
 */
export function parseShard(text: string, shard: number, manifest: Manifest): ShardValues | undefined {
  const { digests, version } = manifest;
  if (digests && digests[shard] !== digestOf(text)) return undefined;
  const read = parsed(text);
  if (!isRecord(read) || (!digests && read.version !== version)) return undefined;
  const values = digests ? read : read.values;
  return isRecord(values) && Object.values(values).every(isRecord) ? (values as ShardValues) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isShards(value: unknown): value is number {
  return isCount(value) && value >= 1 && value <= MOST_SHARDS && (value & (value - 1)) === 0;
}

function isCommit(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value));
}

function isDigests(value: unknown, shards: number): value is string[] {
  return (
    Array.isArray(value) && value.length === shards && value.every((item) => /^[0-9a-f]{16}$/.test(item))
  );
}
