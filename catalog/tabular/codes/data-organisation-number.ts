import type { CodeDescription } from '../../issues/code.ts';
import { ORGANISATION_NUMBERS_ACT } from '../../issues/standards.ts';
import { quotedCell } from '../quoted-cell.ts';
import type { Said } from '../said.ts';

export const code: CodeDescription = {
  code: 'data-organisation-number',
  severity: 'error',
  title: { sv: 'Fel organisationsnummer', en: 'Wrong organisation number' },
  why: {
    sv: 'Ett organisationsnummer har tio siffror, och den sista kontrollerar de andra. Stämmer den inte är numret felskrivet eller ett internt nummer.',
    en: 'An organisation number has ten digits, and the last checks the others. Where it does not fit, the number is misspelt or one of your own.',
  },
  sources: [ORGANISATION_NUMBERS_ACT],
};

/** Not ten digits, or the check digit is wrong. */
export function said(value: string): Said {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är inget organisationsnummer.`,
      en: `${en} is no organisation number.`,
    },
    remedy: {
      sv: 'Skriv de tio siffrorna. Är det ett internt nummer, lämna cellen tom.',
      en: 'Write the ten digits. If it is a number of your own, leave the cell empty.',
    },
  };
}
