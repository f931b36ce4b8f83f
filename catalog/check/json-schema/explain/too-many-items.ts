import { OWN_README } from '../../../model/issues/standards.ts';
import type { Explainer } from '../explanation.ts';
import { fieldName } from '../words.ts';

export const tooManyItems: Explainer = {
  code: 'too-many-items',
  severity: 'error',
  title: { sv: 'För många saker i en lista', en: 'Too many things in a list' },
  why: {
    sv: 'En lista med väldigt många saker går inte att överblicka, varken för den som söker eller för den som ska hålla den aktuell. Ofta är det ett tecken på att datamängden bör delas upp.',
    en: 'A list of very many things cannot be taken in, neither by those who search nor by those who keep it up to date. It is often a sign that the dataset should be split.',
  },
  sources: [OWN_README],
  explain({ pointer, value, limit, field }) {
    const count = Object.keys(value as object).length;
    const name = fieldName(field);
    return {
      pointer,
      message: {
        sv: `${name.sv} har ${count} saker i sig. Där får finnas högst ${limit}.`,
        en: `${name.en} has ${count} things in it. There may be ${limit} at most.`,
      },
      remedy: {
        sv: 'Ta bort det som betyder minst, eller dela upp innehållet på flera filer.',
        en: 'Take away what matters least, or split the content into several files.',
      },
    };
  },
};
