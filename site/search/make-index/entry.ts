import type { Language } from '../../../catalog/model/text.ts';
import type { FacetName } from '../facets.ts';
import type { ShownEntry } from '../index-files.ts';

/** The field of a description in which a text stands. */
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
  /** The weight of its words relative to those of other entries, at most 1; 1 where it is left out. */
  worth?: number;
  /** Its values in each facet. */
  facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** The day of the last change of its data: `2026-11-25`. */
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
