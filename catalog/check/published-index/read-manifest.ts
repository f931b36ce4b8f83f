import { jsonReader } from '../../model/json-reader.ts';
import { FORMAT, type Manifest, MOST_SHARDS, type ShardValues } from './manifest.ts';
import { digestOf } from './shard-of.ts';

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
