/** The form of the shards. Whoever meets another does not read them. */
export const FORMAT = 1;

/** Where the shards and their manifest lie, from the root of the site. */
export const INDEX_FOLDER = 'api/index';
export const MANIFEST_FILE = 'index.json';

/** What stands in `/api/index/index.json`: how the shards are read, and how much is published. */
export interface Manifest {
  format: typeof FORMAT;
  /** The same for the same index; each shard bears it too, so that none of two publications are mixed. */
  version: string;
  /** How many shards there are: a power of two. */
  shards: number;
  /** How many datasets are published, in all and of each publisher, by its id. */
  datasets: number;
  publishers: Record<string, number>;
}

/** What stands in a shard: the keys that belong in it, with what the index knows of them, by the index's names. */
export interface Shard {
  version: string;
  values: Record<string, Record<string, unknown>>;
}

/** So many shards there can be: hosts and Git grow slow of many more files. */
export const MOST_SHARDS = 4096;

/**
 * The manifest in `text`, or `undefined` where it is none that can be read: another format, or no manifest at all.
 * Never throws.
 */
export function parseManifest(text: string): Manifest | undefined {
  const read = parsed(text);
  if (!isRecord(read) || read.format !== FORMAT) return undefined;
  const { version, shards, datasets, publishers } = read;
  const isWhole = typeof version === 'string' && isCount(datasets) && isRecord(publishers);
  if (!isWhole || !isShards(shards) || !Object.values(publishers).every(isCount)) return undefined;
  return { format: FORMAT, version, shards, datasets, publishers: publishers as Record<string, number> };
}

/** The shard in `text`, where it is one of the publication `version`; else `undefined`. Never throws. */
export function parseShard(text: string, version: string): Shard['values'] | undefined {
  const read = parsed(text);
  if (!isRecord(read) || read.version !== version || !isRecord(read.values)) return undefined;
  return Object.values(read.values).every(isRecord) ? (read.values as Shard['values']) : undefined;
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
