import type { Rule } from '../../model/issues/rule.ts';
import { OWN_README } from '../../model/issues/standards.ts';
import { pointer } from '../../model/pointer.ts';
import { concept } from '../../model/vocabularies.ts';

export const rule: Rule<'contacts'> = {
  code: 'contact-county-taken',
  severity: 'error',
  kinds: ['contacts'],
  title: { sv: 'Länet har redan en kontakt', en: 'The county has a contact already' },
  why: {
    sv:
      'Varje län har en kontakt, så att den som frågar vet vart den ska vända sig. Finns det två vet ingen av dem ' +
      'om den andra har svarat.',
    en:
      'Each county has one contact, so that whoever asks knows where to turn. With two, neither knows whether the ' +
      'other has answered.',
  },
  sources: [OWN_README],
  check({ data: { contacts = [] } }) {
    const counties = contacts.map((contact) => contact?.county);
    return counties.flatMap((county, position) => {
      const first = counties.indexOf(county);
      if (county === undefined || first === position) return [];
      const label = concept('county', county)?.label;
      return [
        {
          pointer: pointer('contacts', position, 'county'),
          message: {
            sv: `${label?.sv ?? county} har redan en kontakt, nummer ${first + 1} i listan.`,
            en: `${label?.en ?? county} has a contact already, number ${first + 1} in the list.`,
          },
          remedy: {
            sv: 'Ta bort den ena, eller rätta länets kod.',
            en: 'Take one of them out, or correct the code of the county.',
          },
        },
      ];
    });
  },
};
