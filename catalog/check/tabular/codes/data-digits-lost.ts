import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { EXCEL_NUMBERS } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-digits-lost',
  severity: 'warning',
  title: { sv: 'Siffror har gått förlorade', en: 'Digits have been lost' },
  why: {
    sv: 'Excel skriver långa tal som 4,67E+10 och behåller högst femton siffror. Det som stod efter dem, i ett telefonnummer eller ett id, går inte att få tillbaka ur filen.',
    en: 'Excel writes long numbers as 4.67E+10 and keeps fifteen digits at most. What stood after them, in a telephone number or an id, cannot be had back from the file.',
  },
  sources: [EXCEL_NUMBERS],
};

/** Scientific notation with fewer digits than the number has. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är ett långt tal som Excel har kortat: de sista siffrorna är borta.`,
      en: `${en} is a long number that Excel has shortened: its last digits are gone.`,
    },
    remedy: {
      sv: 'Hämta värdena från källan igen, och ställ in kolumnen som text i Excel innan du klistrar in dem.',
      en: 'Fetch the values from the source again, and set the column to text in Excel before you paste them.',
    },
  };
}

/** Zeros after the fifteenth digit. */
export function describeFifteen(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} har bara nollor efter den femtonde siffran: Excel behåller inte fler.`,
      en: `${en} has nothing but zeros after the fifteenth digit: Excel keeps no more.`,
    },
    remedy: {
      sv: 'Hämta värdena från källan igen, och ställ in kolumnen som text i Excel innan du klistrar in dem.',
      en: 'Fetch the values from the source again, and set the column to text in Excel before you paste them.',
    },
  };
}
