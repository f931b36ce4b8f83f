import type { Catalog } from '../../catalog/model/catalog.ts';
import { entriesOf } from './entries-of.ts';
import type { SearchEntry } from './entry.ts';
import { makeIndex } from './make-index.ts';

/** The index of a catalog, and the entries it is made from. */
export interface CatalogIndex {
  entries: readonly SearchEntry[];
  files: ReadonlyMap<string, string>;
  edition: string;
}

const made = new WeakMap<Catalog, CatalogIndex>();

/** The search index of a catalog, made once however often it is asked for. */
export function searchIndexOf(catalog: Catalog): CatalogIndex {
  const before = made.get(catalog);
  if (before) return before;
  const entries = entriesOf(catalog);
  const index = { entries, ...makeIndex(entries) };
  made.set(catalog, index);
  return index;
}
