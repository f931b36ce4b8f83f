import { jsonReader } from '../../model/json-reader.ts';
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

const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

const manifest = {
  type: 'object',
  required: ['format', 'version', 'shards', 'datasets', 'publishers'],
  properties: {
    format: { enum: [1, FORMAT] },
    version: { type: 'string' },
    shards: { enum: powersOfTwo(MOST_SHARDS) },
    datasets: count,
    publishers: { type: 'object', additionalProperties: count },
  },
  if: { properties: { format: { const: FORMAT } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    required: ['commit', 'digests'],
    properties: {
      commit: { type: ['string', 'null'], pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' },
      digests: { type: 'array', items: { type: 'string', pattern: '^[0-9a-f]{16}$' } },
    },
  },
};

function powersOfTwo(most: number): number[] {
  return Array.from({ length: Math.log2(most) + 1 }, (_, exponent) => 2 ** exponent);
}

/** More characters than a manifest of ours can have. */
const LONGEST_MANIFEST = 10_000_000;

const readManifest = jsonReader<Manifest>(manifest, LONGEST_MANIFEST);

/**
 * The manifest in `text`, or `undefined` where it is none that can be read: another format, or no manifest at all.
 * Never throws.
 */
export function parseManifest(text: string): Manifest | undefined {
  const read = readManifest(text);
  if (!read) return undefined;
  const { format, version, shards, datasets, publishers, commit, digests } = read;
  const content = { version, shards, datasets, publishers };
  if (format === 1) return { format, commit: null, digests: undefined, ...content };
  return digests?.length === shards ? { format, commit, digests, ...content } : undefined;
}

const values = { type: 'object', additionalProperties: { type: 'object' } };

/** More characters than a shard of ours can have. */
const LONGEST_SHARD = 200_000_000;

const readShard = jsonReader<ShardValues>(values, LONGEST_SHARD);

const readVersionedShard = jsonReader<{ version: string; values: ShardValues }>(
  { type: 'object', required: ['version', 'values'], properties: { version: { type: 'string' }, values } },
  LONGEST_SHARD,
);

/**
 * Parses the shard in `text`; `undefined` where it does not belong to the publication that the manifest is of. Never
 * throws.
 */
export function parseShard(
  text: string,
  shard: number,
  { digests, version }: Manifest,
): ShardValues | undefined {
  if (digests) return digests[shard] === digestOf(text) ? readShard(text) : undefined;
  const read = readVersionedShard(text);
  return read?.version === version ? read.values : undefined;
}
