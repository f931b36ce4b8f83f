import { followReference } from '../../model/contents/follow-reference.ts';
import { type ReferencePlace, referencesIn } from '../../model/contents/references-in.ts';
import type { EntityKind } from '../../model/entity.ts';
import { ENTITY_KINDS } from '../../model/entity-kinds.ts';
import { KIND_WORDS } from '../../model/issues/kind-words.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE, HARVESTING } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';

export const rule: Rule<EntityKind> = {
  code: 'reference-missing',
  severity: 'error',
  kinds: ENTITY_KINDS,
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
  check: (entity, { index }) => {
    let suggestions = 0;
    return referencesIn(entity).flatMap((place) => {
      const followed = followReference(place, entity.publisherId, index);
      if (followed.state !== 'missing') return [];
      suggestions += 1;
      return [finding(place, suggestions > MOST_SUGGESTIONS ? undefined : followed.suggest())];
    });
  },
};

/** For so many references of a file it is looked for what was meant, in all that the folder holds. */
const MOST_SUGGESTIONS = 20;

function finding(place: ReferencePlace, suggestion: string | undefined): RuleFinding {
  const shown = quoted(place.reference);
  const kind = KIND_WORDS[place.kind];
  return {
    pointer: place.pointer,
    message: {
      sv: `Det finns ingen fil för ${shown.sv}. Här ska namnet på ${kind.sv} stå.`,
      en: `There is no file for ${shown.en}. The name of ${kind.en} belongs here.`,
    },
    remedy: remedy(place, suggestion),
    ...(suggestion && { fix: { kind: 'replace', pointer: place.pointer, value: suggestion } }),
  };
}

function remedy({ kind, property }: ReferencePlace, suggestion: string | undefined): Localised {
  if (suggestion) {
    const shown = quoted(suggestion, 200);
    return { sv: `Menade du ${shown.sv}?`, en: `Did you mean ${shown.en}?` };
  }
  if (kind === 'publisher') return property.part === undefined ? FOLDER : FOLDER_OR_AGENT;
  const folder = kind === 'dataset' ? '' : kind === 'service' ? 'services/' : 'series/';
  return {
    sv:
      `Skriv filens namn utan .yaml, så som det står i datasets/<er mapp>/${folder}. Hör filen till en annan ` +
      `utgivare, skriv utgivarens mapp också: exempelkommun/${folder}namnet. Finns den utanför katalogen, ` +
      'skriv webbadressen.',
    en:
      `Write the file's name without .yaml, as it stands in datasets/<your folder>/${folder}. If the file ` +
      `belongs to another publisher, write that folder too: exempelkommun/${folder}name. If it is outside ` +
      'the catalog, write the web address.',
  };
}

const FOLDER: Localised = {
  sv: 'Skriv namnet på utgivarens mapp i datasets/, till exempel exempelkommun.',
  en: "Write the name of the publisher's folder in datasets/, such as exempelkommun.",
};

const FOLDER_OR_AGENT: Localised = {
  sv:
    'Skriv namnet på organisationens mapp i datasets/. Har den ingen, skriv i stället dess namn (name) ' +
    'och typ (type).',
  en:
    "Write the name of the organisation's folder in datasets/. If it has none, write its name (name) and " +
    'kind (type) instead.',
};
