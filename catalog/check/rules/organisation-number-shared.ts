import type { CatalogIndex } from '../../model/catalog-index.ts';
import { identify } from '../../model/entity.ts';
import type { Rule } from '../../model/issues/rule.ts';
import { HARVESTING, ORGANISATION_NUMBERS_ACT } from '../../model/issues/standards.ts';
import { organisationDigits } from '../../model/values/organisation-number.ts';

export const rule: Rule<'publisher'> = {
  code: 'organisation-number-shared',
  severity: 'error',
  kinds: ['publisher'],
  title: {
    sv: 'Två utgivare med samma organisationsnummer',
    en: 'Two publishers with the same organisation number',
  },
  why: {
    sv:
      'Organisationsnumret pekar ut utgivaren på dataportalen. Har två mappar samma nummer blir de en och ' +
      'samma utgivare där, med två olika beskrivningar. Dataportalen tar inte emot att en utgivare ' +
      'beskrivs två gånger.',
    en:
      'The organisation number identifies the publisher on the data portal. If two folders have the same ' +
      'number, they become one and the same publisher there, described in two ways. The data portal does ' +
      'not accept that a publisher is described twice.',
  },
  sources: [HARVESTING, ORGANISATION_NUMBERS_ACT],
  check({ path, data }, { index }) {
    const digits = organisationDigits(data.organisationsnummer ?? '');
    if (!digits || data.uri) return [];
    const places = index.organisationNumbers.get(digits) ?? [];
    const other = places.find((place) => place.path !== path && !hasOwnUri(place.path, index));
    if (!other) return [];
    return [
      {
        pointer: '/organisationsnummer',
        message: {
          sv: `Samma organisationsnummer står i ${other.path}.`,
          en: `The same organisation number stands in ${other.path}.`,
        },
        remedy: {
          sv:
            'Är det samma organisation, flytta allt till en mapp. En förvaltning inom en kommun är ingen ' +
            'egen utgivare. Annars, rätta det nummer som är fel.',
          en:
            'If it is the same organisation, move everything to one folder. A department of a ' +
            'municipality is not a publisher of its own. Otherwise, correct the number that is wrong.',
        },
      },
    ];
  },
};

/** A publisher with an address of its own is not known by its number, so nothing is mixed up. */
function hasOwnUri(path: string, { entries }: CatalogIndex): boolean {
  return entries.get(identify(path)?.id ?? '')?.uri !== undefined;
}
