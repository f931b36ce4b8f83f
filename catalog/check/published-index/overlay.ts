import { buildIndex } from '../../model/build-index.ts';
import {
  type CatalogIndex,
  type DatasetSummary,
  INDEX_NAMES,
  type IndexName,
  type Lookup,
  type Place,
} from '../../model/catalog-index.ts';
import { pathOfId } from '../../model/entity.ts';
import type { AnyFile } from '../../model/file-kinds.ts';
import { datasetsOf } from '../../model/publisher-datasets.ts';
import { languagesOf } from '../../model/text.ts';
import { titleKey } from '../../model/words/title-key.ts';

/**
 * The index as it is with a change: what the files at `paths` said is taken out of the published one, and what
 * `files` (those of these files that are there after the change) say is put in.
 */
export function overlay(
  published: CatalogIndex,
  paths: ReadonlySet<string>,
  files: readonly AnyFile[],
): CatalogIndex {
  const head = buildIndex(files, published);
  const names = (publisherId: string): string[] => {
    const index = paths.has(pathOfId(publisherId)) ? head : published;
    return index.publisherNames.get(publisherId) ?? [];
  };
  const before: CatalogIndex = { ...published, titles: titlesUnder(names, published) };
  const lookup = (name: IndexName): Lookup<unknown> => {
    const pathOfKey = SINGLE[name];
    const known = new Map<string, { before: unknown; items: Item[] | undefined }>();
    const get = (key: string): unknown => {
      if (name === 'datasetParts') return published.datasetParts.get(key) ?? head.datasetParts.get(key);
      if (pathOfKey) return (paths.has(pathOfKey(key)) ? head : published)[name].get(key);
      // Asked each time, as whoever answers counts the questions; what is made of the same answer is the same.
      const had = before[name].get(key);
      const same = known.get(key);
      if (same && same.before === had) return same.items;
      const items = merged(had, head[name].get(key), paths);
      known.set(key, { before: had, items });
      return items;
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

/**
 * The published titles. Their keys have the publisher's name folded out of them, so that those of a publisher with
 * another name now are gone through anew.
 */
function titlesUnder(names: (publisherId: string) => string[], published: CatalogIndex): Lookup<Place[]> {
  const renamed = new Map<string, Map<string, Place[]>>();
  const get = (key: string): Place[] | undefined => {
    const publisherId = key.slice(0, key.indexOf(' '));
    const now = names(publisherId);
    const before = published.publisherNames.get(publisherId) ?? [];
    if (now.join('\n') === before.join('\n')) return published.titles.get(key);
    const titles = renamed.get(publisherId) ?? titlesOf(publisherId, now, published);
    renamed.set(publisherId, titles);
    return titles.get(key);
  };
  return { get, has: (key) => get(key) !== undefined };
}

/** The titles of a publisher's datasets, by the keys that they have with these names of it. */
function titlesOf(publisherId: string, names: string[], published: CatalogIndex): Map<string, Place[]> {
  const titles = new Map<string, Place[]>();
  for (const { id, title } of datasetsOf(publisherId, published)) {
    for (const [language, text] of languagesOf(title)) {
      if (language !== 'sv') continue;
      const key = `${publisherId} ${titleKey(text, names)}`;
      titles.set(key, [...(titles.get(key) ?? []), { path: pathOfId(id), pointer: '/title' }]);
    }
  }
  return titles;
}

function merged(before: unknown, after: unknown, paths: ReadonlySet<string>): Item[] | undefined {
  const kept = itemsOf(before).filter((item) => !paths.has(pathOf(item)));
  const items = [...kept, ...itemsOf(after)];
  return items.length === 0 ? undefined : items.sort(byPath);
}

/** Items of lists are places, or the files that they come from, by id. */
type Item = Place | DatasetSummary | string;

function itemsOf(value: unknown): Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function pathOf(item: Item): string {
  if (typeof item === 'string') return pathOfId(item);
  return 'path' in item ? item.path : pathOfId(item.id);
}

/** In the order that the whole index has; the items of one file stay in theirs. */
function byPath(a: Item, b: Item): number {
  const [first, second] = [pathOf(a), pathOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
