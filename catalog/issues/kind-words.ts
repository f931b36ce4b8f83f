import type { EntityKind } from '../model/entity.ts';
import type { Localised } from '../model/text.ts';

/** What each kind of file describes, as it is called in messages, with its article. */
export const KIND_WORDS: Record<EntityKind | 'settings', Localised> = {
  catalog: { sv: 'katalogen', en: 'the catalog' },
  publisher: { sv: 'en utgivare', en: 'a publisher' },
  dataset: { sv: 'en datamängd', en: 'a dataset' },
  service: { sv: 'en tjänst (API)', en: 'a service (API)' },
  series: { sv: 'en dataserie', en: 'a dataset series' },
  settings: { sv: 'inställningarna', en: 'the settings' },
};
