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
