import type { Catalog } from '../../../catalog/model/catalog.ts';
import { perContent } from '../../data/per-site.ts';
import { entriesOf } from './entries-of.ts';
import type { SearchEntry } from './entry.ts';
import { makeIndex } from './make-index.ts';
import { pageEntriesOf } from './page-entries.ts';

/** An index, and the entries it is made from. */
export interface EntriesIndex {
  entries: readonly SearchEntry[];
  files: ReadonlyMap<string, string>;
  edition: string;
}

const made = new WeakMap<Catalog, EntriesIndex>();

/** The search index of a catalog, made once however often it is asked for. */
export function searchIndexOf(catalog: Catalog): EntriesIndex {
  const before = made.get(catalog);
  if (before) return before;
  const entries = entriesOf(catalog);
  const index = { entries, ...makeIndex(entries) };
  made.set(catalog, index);
  return index;
}

/**
 * A third of the length of a file of terms for data. The pages have whole guides in them, and so more words than a
 * small catalog has; a search fetches these files in addition to those of data.
 */
const PAGE_FILE_LENGTH = 16_000;

/**
 * The search index of the pages that are about something else than data. It is an index of its own, so that what is
 * found of data, its facets and its numbers are of data alone, and so that a search among 10,000 datasets fetches no
 * more because of it. It is the same in both languages.
 */
export const pageIndexOf = perContent((site): EntriesIndex => {
  const entries = pageEntriesOf(site);
  return { entries, ...makeIndex(entries, PAGE_FILE_LENGTH) };
});
