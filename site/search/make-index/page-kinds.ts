import type { Localised } from '../../../catalog/model/text.ts';

/** The kinds of pages other than those of a dataset, service or series, with their names in a list of hits. */
export const PAGE_KINDS = {
  guide: { sv: 'Guide', en: 'Guide' },
  need: { sv: 'Behov', en: 'Need' },
  meeting: { sv: 'Träff', en: 'Meeting' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  specification: { sv: 'Specifikation', en: 'Specification' },
  publisher: { sv: 'Utgivare', en: 'Publisher' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  region: { sv: 'Region', en: 'Region' },
  county: { sv: 'Län', en: 'County' },
  theme: { sv: 'Tema', en: 'Theme' },
  rule: { sv: 'Regel', en: 'Rule' },
  page: { sv: 'Sida', en: 'Page' },
} as const satisfies Record<string, Localised>;

export type PageKind = keyof typeof PAGE_KINDS;

/** Words that all pages of a kind are found by, together with those of their own: "specifikation laddstationer". Some have them in their titles. */
export const WORDS_OF_KINDS: Record<PageKind, Localised> = {
  guide: { sv: 'guide vägledning', en: 'guide' },
  need: { sv: 'behov', en: 'need' },
  meeting: { sv: 'träff möte', en: 'meeting' },
  contact: { sv: '', en: '' },
  specification: { sv: 'specifikation dataspecifikation', en: 'specification' },
  publisher: { sv: 'utgivare', en: 'publisher' },
  municipality: { sv: '', en: '' },
  region: { sv: '', en: '' },
  county: { sv: '', en: '' },
  theme: { sv: 'tema', en: 'theme' },
  rule: { sv: 'regel', en: 'rule' },
  page: { sv: '', en: '' },
};
