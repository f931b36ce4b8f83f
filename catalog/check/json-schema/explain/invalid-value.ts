import { OWN_README } from '../../../model/issues/standards.ts';
import type { Explainer } from '../explanation.ts';
import { descriptionOf } from '../field.ts';
import { exampleOf, fieldName } from '../words.ts';

/** The fallback for violations that no other code explains, so that none of them passes unnoticed. */
export const invalidValue: Explainer = {
  code: 'invalid-value',
  severity: 'error',
  title: { sv: 'Ogiltigt värde', en: 'Invalid value' },
  why: {
    sv: 'Värdet går inte att tolka så som fältet är tänkt. En rektangel på kartan måste till exempel ha fyra tal och en punkt två.',
    en: 'The value cannot be understood as the field is meant. A rectangle on the map, for instance, must have four numbers and a point two.',
  },
  sources: [OWN_README],
  explain({ pointer, value, limit, field }) {
    const [name, help, example] = [fieldName(field), descriptionOf(field), exampleOf(field)];
    const counted = Array.isArray(value) && typeof limit === 'number';
    return {
      pointer,
      message: counted
        ? {
            sv: `${name.sv} ska ha ${limit} värden, men har ${value.length}.`,
            en: `${name.en} is to have ${limit} values but has ${value.length}.`,
          }
        : { sv: `Värdet i ${name.sv} går inte att använda.`, en: `The value of ${name.en} cannot be used.` },
      remedy: {
        sv: `Skriv det som fältet är till för${example && `, till exempel ”${example}”`}. ${help.sv}`.trim(),
        en: `Write what the field is for${example && `, for instance “${example}”`}. ${help.en}`.trim(),
      },
    };
  },
};
