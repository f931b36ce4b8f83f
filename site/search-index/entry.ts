import type { Language } from '../../catalog/model/text.ts';
import type { FacetName } from '../search/facets.ts';
import type { ShownEntry } from '../search/index-files.ts';

/** Where in a description a text stands. */
export type Field =
  | 'title'
  | 'keyword'
  | 'place'
  | 'heading'
  | 'kind'
  | 'standard'
  | 'distribution'
  | 'description'
  | 'covered'
  | 'body';

/** A dataset, service or series, or a page about something else, as an index knows it. */
export interface SearchEntry {
  texts: readonly SearchText[];
  /** How much its words are worth beside those of others: 1 where it is left out, at most 1. */
  worth?: number;
  /** Its values in each facet. */
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** When its data was last changed: `2026-11-25`. */
  changed: string | undefined;
  shown: Readonly<Record<Language, ShownEntry>>;
}

export interface SearchText {
  field: Field;
  /** BCP 47; what is not English is taken for Swedish. */
  language: string;
  text: string;
}

export interface FacetValue {
  code: string;
  name: Readonly<Record<Language, string>>;
}
