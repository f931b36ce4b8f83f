import type { Language } from '../../catalog/model/text.ts';
import type { FacetName } from '../search/facets.ts';
import type { ShownEntry } from '../search/index-files.ts';

/** Where in a description a text stands. */
export type Field = 'title' | 'keyword' | 'place' | 'standard' | 'distribution' | 'description';

/** A dataset, service or series as the index knows it. */
export interface SearchEntry {
  texts: readonly SearchText[];
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
