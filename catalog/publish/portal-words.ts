import type { Localised } from '../model/text.ts';

/**
 * The words on a dataset's page of Sveriges dataportal, besides the labels of properties (dataportal-web, `locales`).
 */
export const PORTAL_WORDS = {
  series: { sv: 'Tillhör datamängdsserie', en: 'Belongs to dataset series' },
  highValue: { sv: 'Värdefulla datamängder', en: 'High-value datasets' },
  nationalData: { sv: 'Nationella grunddata', en: 'National basic data' },
  fee: { sv: 'Avgiftsbelagd', en: 'Subject to a fee' },
  untitled: { sv: 'Ingen titel given', en: 'No title given' },
  download: { sv: 'Ladda ner', en: 'Download' },
  access: { sv: 'Åtkomst', en: 'Access' },
  explore: { sv: 'Utforska API', en: 'Explore API' },
  showMore: { sv: 'Visa mer', en: 'Show more' },
  severalFiles: {
    sv: 'Dataresursen består av följande filer',
    en: 'The data resource consists of the following files',
  },
  noDistributions: { sv: 'Denna datamängd har inga dataresurser', en: 'This dataset has no data resources' },
  about: { sv: 'Om datamängd', en: 'About the dataset' },
} satisfies Record<string, Localised>;

/** One of {@link PORTAL_WORDS}. */
export type PortalWord = keyof typeof PORTAL_WORDS;
