import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { MUNICIPALITY_CODES, TOILETS } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-municipality-code',
  severity: 'error',
  title: { sv: 'Fel kommunkod', en: 'ValueFault municipality code' },
  why: {
    sv: 'En kommunkod har fyra siffror. Läses den som ett tal försvinner nollan först, och 0380 (Uppsala) blir 380, som ingen kommun har.',
    en: 'A municipality code has four digits. Read as a number it loses the leading zero, and 0380 (Uppsala) becomes 380, which no municipality has.',
  },
  sources: [MUNICIPALITY_CODES, TOILETS],
};

/** The leading zero is gone. */
export function describeZero(value: string, code: string, name: string): FindingText {
  return {
    message: {
      sv: `Kommunkoden ${value} har tappat nollan först.`,
      en: `The municipality code ${value} has lost its leading zero.`,
    },
    remedy: {
      sv: `Skriv ${code} (${name}). Ställ in kolumnen som text i Excel innan du sparar.`,
      en: `Write ${code} (${name}). Set the column to text in Excel before you save.`,
    },
  };
}

/** No municipality has the code. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är ingen svensk kommunkod.`,
      en: `${en} is no Swedish municipality code.`,
    },
    remedy: {
      sv: 'Skriv de fyra siffrorna enligt SCB, till exempel 0380 för Uppsala.',
      en: 'Write the four digits by SCB, for example 0380 for Uppsala.',
    },
  };
}
