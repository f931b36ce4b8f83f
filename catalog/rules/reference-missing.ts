import { KIND_WORDS } from '../issues/kind-words.ts';
import { quoted } from '../issues/quoted.ts';
import type { Rule, RuleFinding } from '../issues/rule.ts';
import { DCAT_AP_SE, HARVESTING } from '../issues/standards.ts';
import type { EntityKind } from '../model/entity.ts';
import { type Followed, followReference } from '../model/follow-reference.ts';
import { type ReferencePlace, referencesIn } from '../model/references-in.ts';
import type { Localised } from '../model/text.ts';

export const rule: Rule<'catalog' | 'dataset' | 'service'> = {
  code: 'reference-missing',
  severity: 'error',
  kinds: ['catalog', 'dataset', 'service'],
  title: { sv: 'Hänvisning till något som inte finns', en: 'Reference to something that does not exist' },
  why: {
    sv:
      'En hänvisning till en utgivare, en datamängd, en tjänst eller en dataserie måste leda till en fil ' +
      'i katalogen. Annars får dataportalen en länk som ingen kan följa.',
    en:
      'A reference to a publisher, a dataset, a service or a dataset series must lead to a file of the ' +
      'catalog. Otherwise the data portal gets a link that nobody can follow.',
  },
  sources: [DCAT_AP_SE, HARVESTING],
  check: (entity, { index }) =>
    referencesIn(entity).flatMap((place) => {
      const followed = followReference(place, entity.publisherId, index);
      return followed.state === 'missing' ? [finding(place, followed)] : [];
    }),
};

function finding(
  place: ReferencePlace,
  { suggestion }: Extract<Followed, { state: 'missing' }>,
): RuleFinding {
  const shown = quoted(place.reference);
  const kind = KIND_WORDS[place.kind];
  return {
    pointer: place.pointer,
    message: {
      sv: `Det finns ingen fil för ${shown.sv}. Här ska namnet på ${kind.sv} stå.`,
      en: `There is no file for ${shown.en}. The name of ${kind.en} belongs here.`,
    },
    remedy: remedy(place.kind, suggestion),
    ...(suggestion && { mend: { kind: 'replace', pointer: place.pointer, value: suggestion } }),
  };
}

const WHERE: Record<EntityKind, string> = {
  catalog: 'datasets/',
  publisher: 'datasets/',
  dataset: 'datasets/<utgivare>/',
  service: 'datasets/<utgivare>/services/',
  series: 'datasets/<utgivare>/series/',
};

function remedy(kind: EntityKind, suggestion: string | undefined): Localised {
  if (suggestion) {
    const shown = quoted(suggestion);
    return { sv: `Menade du ${shown.sv}?`, en: `Did you mean ${shown.en}?` };
  }
  const what = kind === 'publisher' ? { sv: 'mappens', en: 'folder' } : { sv: 'filens', en: 'file' };
  return {
    sv:
      `Skriv ${what.sv} namn så som det står i ${WHERE[kind]} (utan .yaml). Hör det till en annan ` +
      'utgivare, skriv utgivarens mapp först: exempelkommun/badplatser. Finns det utanför katalogen, ' +
      'skriv hela webbadressen.',
    en:
      `Write the ${what.en} name as it stands in ${WHERE[kind]} (without .yaml). If it belongs to another ` +
      "publisher, write the publisher's folder first: exempelkommun/badplatser. If it is outside the " +
      'catalog, write the whole web address.',
  };
}
