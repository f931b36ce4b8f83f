import { buildIndex } from '../model/build-index.ts';
import {
  type CatalogIndex,
  INDEX_NAMES,
  type IndexName,
  type Lookup,
  type Place,
} from '../model/catalog-index.ts';
import { pathOfId } from '../model/entity.ts';
import type { AnyFile } from '../model/file-kinds.ts';

/**
 * The index as it is with a change: what the files at `paths` said is taken out of the published one, and what
 * `files` (those of these files that are there after the change) say is put in.
 *
 * A publisher's titles are published under keys that its name is folded out of. Where the change gives the publisher
 * another name, its published titles keep the keys that they had.
 */
export function overlay(
  published: CatalogIndex,
  paths: ReadonlySet<string>,
  files: readonly AnyFile[],
): CatalogIndex {
  const head = buildIndex(files, published.publisherNames);
  const lookup = (name: IndexName): Lookup<unknown> => {
    const pathOfKey = SINGLE[name];
    const get = (key: string): unknown => {
      if (pathOfKey) return (paths.has(pathOfKey(key)) ? head : published)[name].get(key);
      return merged(published[name].get(key), head[name].get(key), paths);
    };
    return { get, has: (key) => get(key) !== undefined };
  };
  return Object.fromEntries(INDEX_NAMES.map((name) => [name, lookup(name)])) as unknown as CatalogIndex;
}

/** One value for each key, which comes from one file; the others are lists, with items from many. */
const SINGLE: Partial<Record<IndexName, (key: string) => string>> = {
  entries: pathOfId,
  publisherNames: pathOfId,
  publisherDefaults: pathOfId,
  beside: pathOfId,
};

function merged(before: unknown, after: unknown, paths: ReadonlySet<string>): Item[] | undefined {
  const kept = itemsOf(before).filter((item) => !paths.has(pathOf(item)));
  const items = [...kept, ...itemsOf(after)];
  return items.length === 0 ? undefined : items.sort(byPath);
}

/** Items of lists are places, or ids of the files that they come from. */
type Item = Place | string;

function itemsOf(value: unknown): Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function pathOf(item: Item): string {
  return typeof item === 'string' ? pathOfId(item) : item.path;
}

/** In the order that the whole index has; the items of one file stay in theirs. */
function byPath(a: Item, b: Item): number {
  const [first, second] = [pathOf(a), pathOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
