import { type CatalogIndex, INDEX_NAMES, type IndexName, type Lookup } from '../../model/catalog-index.ts';
import type { ShardValues } from './manifest.ts';
import { shardOf } from './shard-of.ts';

/**
 * An index that answers from its shards.
 *
 * @param shards The number of shards.
 * @param valuesOf Gives what a shard holds; nothing is known of its keys where that is `undefined`.
 */
export function shardIndex(
  shards: number,
  valuesOf: (shard: number) => ShardValues | undefined,
): CatalogIndex {
  const lookup = (name: IndexName): Lookup<unknown> => {
    const get = (key: string): unknown => {
      const values = valuesOf(shardOf(name, key, shards));
      const own = values && Object.hasOwn(values, name) ? values[name] : undefined;
      return own && Object.hasOwn(own, key) ? own[key] : undefined;
    };
    return { get, has: (key) => get(key) !== undefined };
  };
  return Object.fromEntries(INDEX_NAMES.map((name) => [name, lookup(name)])) as unknown as CatalogIndex;
}
