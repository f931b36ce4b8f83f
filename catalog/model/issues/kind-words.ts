import type { FileKind } from '../file-kinds.ts';
import type { Localised } from '../text.ts';

/** The subject of each kind of file as messages name it, with its article. */
export const KIND_WORDS: Record<FileKind | 'settings', Localised> = {
  catalog: { sv: 'katalogen', en: 'the catalog' },
  publisher: { sv: 'en utgivare', en: 'a publisher' },
  dataset: { sv: 'en datamängd', en: 'a dataset' },
  service: { sv: 'en tjänst (API)', en: 'a service (API)' },
  series: { sv: 'en dataserie', en: 'a dataset series' },
  meeting: { sv: 'en träff', en: 'a meeting' },
  contacts: { sv: 'kontakterna', en: 'the contacts' },
  guide: { sv: 'en guide', en: 'a guide' },
  maturity: { sv: 'en självskattning', en: 'a self-assessment' },
  settings: { sv: 'inställningarna', en: 'the settings' },
};
