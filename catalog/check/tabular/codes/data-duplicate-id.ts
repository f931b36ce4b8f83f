import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-duplicate-id',
  severity: 'error',
  title: { sv: 'Samma id två gånger', en: 'The same id twice' },
  why: {
    sv: 'Ett id ska peka ut en enda rad. Med två av samma kan den som använder data inte uppdatera, länka eller räkna.',
    en: 'An id points at a single row. With two of the same, whoever uses the data cannot update, link or count.',
  },
  sources: [TABLE_SCHEMA],
};

/** An earlier row has it. */
export function describeFinding(value: string, first: number): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Värdet ${sv} finns redan på rad ${first}.`,
      en: `Row ${first} already has the value ${en}.`,
    },
    remedy: {
      sv: 'Ge varje rad ett eget id, eller ta bort raden om den är dubbel.',
      en: 'Give each row an id of its own, or take the row out if it is there twice.',
    },
  };
}
