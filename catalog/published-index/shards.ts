import { type CatalogIndex, emptyIndex } from '../model/catalog-index.ts';

/** Told in every file of the index; a reader of another version must not use it. */
export const INDEX_VERSION = 1;

/** Where the index lies below the site's root. */
export const INDEX_FOLDER = 'api/index';

/** The beginning of the index: what it is of, and how it is divided. */
export interface Manifest {
  version: number;
  /** How many shards there are: a power of two. */
  shards: number;
  /** Datasets, of the whole catalog and by publisher. */
  datasets: number;
  publishers: Record<string, number>;
}

export type MapName = keyof CatalogIndex;

/** An entry of one of the index's maps. */
export type ShardEntry = readonly [map: MapName, key: string, value: unknown];

/** So that a shard is some 20 kB; a catalog of 10,000 datasets has 80,000 entries and more. */
const ENTRIES_IN_A_SHARD = 128;
const MOST_SHARDS = 4096;

/** A text to be written under a name in {@link INDEX_FOLDER}. */
export interface IndexFile {
  name: string;
  text: string;
}

/**
 * The index of a catalog divided into small files, so that one that knows which keys it asks for need read only few
 * of them, however large the catalog is. Each entry lies in the shard that its map and key give. The same index gives
 * the same bytes.
 */
export function* shardFiles(index: CatalogIndex): Generator<IndexFile> {
  const all = MAP_NAMES.flatMap((map) =>
    [...index[map]].map(([key, value]): ShardEntry => [map, key, value]),
  );
  const count = shardCount(all.length);
  const shards: ShardEntry[][] = Array.from({ length: count }, () => []);
  for (const entry of all) shards[shardOf(entry[0], entry[1], count)]!.push(entry);
  yield { name: MANIFEST_FILE, text: JSON.stringify(manifestOf(index, count)) };
  for (const [number, entries] of shards.entries())
    yield { name: shardFile(number), text: JSON.stringify({ version: INDEX_VERSION, entries }) };
}

export const MAP_NAMES = Object.keys(emptyIndex()) as MapName[];
export const MANIFEST_FILE = 'index.json';

export function shardFile(number: number): string {
  return `${number}.json`;
}

function shardCount(entries: number): number {
  let count = 1;
  while (count * ENTRIES_IN_A_SHARD < entries && count < MOST_SHARDS) count *= 2;
  return count;
}

/** FNV-1a over the UTF-16 units of map and key (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function shardOf(map: MapName, key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const text of [map, ' ', key]) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) & (count - 1);
}

function manifestOf(index: CatalogIndex, shards: number): Manifest {
  const counts = new Map<string, number>();
  for (const { kind, publisherId = '' } of index.entries.values())
    if (kind === 'dataset') counts.set(publisherId, (counts.get(publisherId) ?? 0) + 1);
  const publishers = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const datasets = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { version: INDEX_VERSION, shards, datasets, publishers };
}

/**
 * The manifest in a text that was fetched.
 *
 * @throws Error where it is none, or of another version.
 */
export function parseManifest(text: string): Manifest {
  const { version, shards, datasets, publishers } = JSON.parse(text) as Partial<Manifest>;
  if (version !== INDEX_VERSION) throw new Error(`the index has version ${version}, not ${INDEX_VERSION}`);
  const isPower =
    Number.isInteger(shards) && shards! > 0 && shards! <= MOST_SHARDS && (shards! & (shards! - 1)) === 0;
  if (!isPower || !isCount(datasets) || typeof publishers !== 'object' || publishers === null)
    throw new Error('the index has a beginning of another form');
  if (!Object.values(publishers).every(isCount)) throw new Error('the index has a beginning of another form');
  return { version, shards: shards!, datasets, publishers };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/**
 * The entries of a shard in a text that was fetched.
 *
 * @throws Error where it is no shard, or of another version.
 */
export function parseShard(text: string): ShardEntry[] {
  const { version, entries } = JSON.parse(text) as { version?: unknown; entries?: unknown };
  if (version !== INDEX_VERSION || !Array.isArray(entries)) throw new Error('the shard has another form');
  if (!entries.every(isEntry)) throw new Error('the shard has another form');
  return entries;
}

function isEntry(value: unknown): value is ShardEntry {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [map, key, content] = value as unknown[];
  return (
    MAP_NAMES.some((name) => name === map) && typeof key === 'string' && isContent(map as MapName, content)
  );
}

function isContent(map: MapName, content: unknown): boolean {
  if (map === 'entries')
    return isRecord(content) && typeof content.kind === 'string' && typeof content.path === 'string';
  if (!Array.isArray(content)) return false;
  return content.every(
    (one) =>
      typeof one === 'string' ||
      (isRecord(one) && typeof one.path === 'string' && typeof one.pointer === 'string'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
