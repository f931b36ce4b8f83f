import type { AnyEntity } from '../../model/entity.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { dcatApSe, GDPR_MINIMISATION } from '../../model/issues/sources.ts';
import { type Pointer, pointer } from '../../model/pointer.ts';

export const rule: Rule<'publisher' | 'dataset' | 'service' | 'series'> = {
  code: 'contact-individual',
  severity: 'info',
  kinds: ['publisher', 'dataset', 'service', 'series'],
  title: { sv: 'En person som kontakt', en: 'A person as contact' },
  why: {
    sv:
      'Människor byter arbete, men beskrivningen ligger kvar och kopieras till andra portaler. En funktion, som ' +
      'kontaktcenter eller GIS-enheten, svarar också nästa år, och då sprids inga personuppgifter i onödan.',
    en:
      'People change jobs, but the description stays and is copied to other portals. A function, such as the ' +
      'contact centre or the GIS unit, will answer next year too, and no personal data is spread without need.',
  },
  sources: [dcatApSe('Dataset', 'dcat_contactPoint'), GDPR_MINIMISATION],
  check: (entity) => individuals(entity).map(reportContact),
};

/** Pointers to `kind` of the contact points that are persons. */
function individuals(entity: Extract<AnyEntity, { kind: (typeof rule.kinds)[number] }>): Pointer[] {
  const inDefaults = entity.kind === 'publisher';
  const list = inDefaults ? entity.data.defaults?.contactPoint : entity.data.contactPoint;
  const path = inDefaults ? ['defaults', 'contactPoint'] : ['contactPoint'];
  return (list ?? []).flatMap((item, position) =>
    item?.kind === 'Individual' ? [pointer(...path, position, 'kind')] : [],
  );
}

function reportContact(at: Pointer): RuleFinding {
  return {
    pointer: at,
    message: {
      sv: 'Kontakten är en person (kind: Individual).',
      en: 'The contact is a person (kind: Individual).',
    },
    remedy: {
      sv: 'Ange hellre en funktion med en gemensam adress, och ta bort raden kind.',
      en: 'Rather give a function with a shared address, and take the line kind away.',
    },
  };
}
