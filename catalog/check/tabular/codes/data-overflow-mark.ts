import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-overflow-mark',
  severity: 'warning',
  title: { sv: 'Bara nummertecken i en cell', en: 'Nothing but number signs in a cell' },
  why: {
    sv: 'När en kolumn är för smal visar Excel ####. Sparas bladet som det ser ut följer tecknen med i stället för värdet.',
    en: 'Where a column is too narrow, Excel shows ####. If the sheet is saved as it looks, the signs come along instead of the value.',
  },
  sources: [TABULAR_MODEL],
};

/** The message for the mark that a column shows when it is too narrow. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} står där kolumnen var för smal för värdet, som är borta.`,
      en: `${en} stands where the column was too narrow for the value, which is gone.`,
    },
    remedy: {
      sv: 'Gör kolumnen bredare i källan och spara filen igen.',
      en: 'Make the column wider at the source, and save the file again.',
    },
  };
}
