import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { EXCEL_ZEROS } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-zero-lost',
  severity: 'warning',
  title: { sv: 'Nollan först har försvunnit', en: 'The leading zero is gone' },
  why: {
    sv: 'Excel läser koder och telefonnummer som tal och tar bort nollan först. Värdena går då inte att jämföra med andra källor.',
    en: 'Excel reads codes and telephone numbers as numbers and takes the leading zero away. The values can then not be compared with other sources.',
  },
  sources: [EXCEL_ZEROS],
};

/** A telephone number or a code by the column’s name. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} har troligen förlorat nollan först.`,
      en: `${en} has probably lost its leading zero.`,
    },
    remedy: {
      sv: 'Ställ in kolumnen som text i Excel innan du klistrar in värdena, och spara filen igen.',
      en: 'Set the column to text in Excel before you paste the values, and save the file again.',
    },
  };
}

/** Shorter than the codes that begin with zero. */
export function describeAmongCodes(value: string, digits: number): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är kortare än kolumnens andra koder, som har ${digits} siffror och kan börja med noll.`,
      en: `${en} is shorter than the other codes of the column, which have ${digits} digits and may begin with zero.`,
    },
    remedy: {
      sv: 'Ställ in kolumnen som text i Excel innan du klistrar in värdena, och spara filen igen.',
      en: 'Set the column to text in Excel before you paste the values, and save the file again.',
    },
  };
}
