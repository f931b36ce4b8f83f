import { type Followed, followReference } from '../../model/contents/follow-reference.ts';
import { type ReferencePlace, referencesIn } from '../../model/contents/references-in.ts';
import type { EntityKind } from '../../model/entity.ts';
import { ENTITY_KINDS } from '../../model/entity-kinds.ts';
import { KIND_WORDS } from '../../model/issues/kind-words.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { DCAT_AP_SE } from '../../model/issues/standards.ts';

export const rule: Rule<EntityKind> = {
  code: 'reference-kind',
  severity: 'error',
  kinds: ENTITY_KINDS,
  title: { sv: 'Hänvisning till fel slags sak', en: 'Reference to the wrong kind of thing' },
  why: {
    sv:
      'Varje fält leder till ett visst slags sak: inSeries till en dataserie, accessService till en ' +
      'tjänst, servesDataset till en datamängd. En datamängd kan till exempel inte ligga i en annan ' +
      'datamängd, bara i en dataserie.',
    en:
      'Each field leads to a certain kind of thing: inSeries to a dataset series, accessService to a ' +
      'service, servesDataset to a dataset. A dataset, for instance, cannot lie in another dataset, only ' +
      'in a series.',
  },
  sources: [DCAT_AP_SE],
  check: (entity, { index }) =>
    referencesIn(entity).flatMap((place) => {
      const followed = followReference(place, entity.publisherId, index);
      return followed.state === 'other-kind' ? [finding(place, followed)] : [];
    }),
};

function finding(place: ReferencePlace, met: Extract<Followed, { state: 'other-kind' }>): RuleFinding {
  const shown = quoted(place.reference);
  const [expected, localised] = [KIND_WORDS[place.kind], KIND_WORDS[met.kind]];
  return {
    pointer: place.pointer,
    message: {
      sv: `${shown.sv} är ${localised.sv}, men ${place.property.key} ska leda till ${expected.sv}.`,
      en: `${shown.en} is ${localised.en}, but ${place.property.key} is to lead to ${expected.en}.`,
    },
    remedy: {
      sv: `Skriv namnet på ${expected.sv}, eller flytta hänvisningen till det fält den hör hemma i.`,
      en: `Write the name of ${expected.en}, or move the reference to the field it belongs in.`,
    },
  };
}
