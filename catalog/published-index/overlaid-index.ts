import type { CatalogIndex, IndexEntry, Place } from '../model/catalog-index.ts';
import { emptyIndex } from '../model/catalog-index.ts';
import { identify } from '../model/entity.ts';
import { MAP_NAMES, type MapName, type ShardEntry } from './shards.ts';

/** What is known at first hand: some files of the catalog, as they are after a change. */
export interface FirstHand {
  /** The index of those files alone. */
  index: CatalogIndex;
  /** Their paths, and those of files that are no more. What the published index says of these does not count. */
  paths: ReadonlySet<string>;
}

/** Is told of a key that cannot be answered for: its shard has not been read. */
export type Ask = (map: MapName, key: string) => void;

/** Maps in which a key is the id of the file that the value is of. */
const KEYED_BY_FILE: ReadonlySet<MapName> = new Set(['entries', 'publisherNames', 'publisherDefaults']);
/** Maps whose values are ids of files. */
const LISTS_OF_IDS: ReadonlySet<MapName> = new Set([
  'seriesMembers',
  'servedBy',
  'accessedThrough',
  'members',
]);

/**
 * The index of a whole catalog as far as it is known: what was read of the published one, with the files of a change
 * over it. Whoever looks up a key that nothing is known of is answered with nothing, and `ask` is told.
 *
 * @param isRead whether the shard that a key lies in has been read.
 */
export function overlaidIndex(
  firstHand: FirstHand,
  read: readonly ShardEntry[],
  isRead: (map: MapName, key: string) => boolean,
  ask: Ask,
): CatalogIndex {
  const ids = idsOf(firstHand.paths);
  const index = emptyIndex();
  for (const map of MAP_NAMES) {
    const isKnown = (key: string): boolean => isRead(map, key) || (KEYED_BY_FILE.has(map) && ids.has(key));
    index[map] = new AskedMap((key) => {
      if (!isKnown(key)) ask(map, key);
    }) as never;
  }
  for (const [map, key, value] of read)
    put(index, map, key, withoutChanged(map, key, value, firstHand.paths, ids));
  for (const map of MAP_NAMES) {
    for (const [key, value] of firstHand.index[map]) put(index, map, key, value);
  }
  return index;
}

class AskedMap<Value> extends Map<string, Value> {
  readonly #asked: (key: string) => void;

  constructor(asked: (key: string) => void) {
    super();
    this.#asked = asked;
  }

  override get(key: string): Value | undefined {
    this.#asked(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#asked(key);
    return super.has(key);
  }

  /** Without asking. */
  known(key: string): Value | undefined {
    return super.get(key);
  }
}

function idsOf(paths: ReadonlySet<string>): Set<string> {
  return new Set([...paths].flatMap((path) => identify(path)?.id ?? []));
}

/** A published value without what it has from files that are known at first hand; `undefined` where nothing is left. */
function withoutChanged(
  map: MapName,
  key: string,
  value: unknown,
  paths: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): unknown {
  if (KEYED_BY_FILE.has(map)) return ids.has(key) ? undefined : value;
  const list = value as readonly (string | Place)[];
  const left = list.filter((one) => {
    if (typeof one !== 'string') return !paths.has(one.path);
    return LISTS_OF_IDS.has(map) ? !ids.has(one) : !paths.has(one);
  });
  return left.length > 0 ? left : undefined;
}

function put(index: CatalogIndex, map: MapName, key: string, value: unknown): void {
  if (value === undefined) return;
  const target = index[map] as unknown as AskedMap<unknown[] | IndexEntry>;
  const before = target.known(key);
  target.set(
    key,
    Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : (value as unknown[]),
  );
}
