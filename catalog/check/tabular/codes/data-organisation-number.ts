import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { ORGANISATION_NUMBERS_ACT } from '../../../model/issues/standards.ts';
import { quotedCell } from '../quoted-cell.ts';

export const code: CodeDescription = {
  code: 'data-organisation-number',
  severity: 'error',
  title: { sv: 'Fel organisationsnummer', en: 'ValueFault organisation number' },
  why: {
    sv: 'Ett organisationsnummer har tio siffror, och den sista kontrollerar de andra. Stämmer den inte är numret felskrivet eller ett internt nummer.',
    en: 'An organisation number has ten digits, and the last checks the others. Where it does not fit, the number is misspelt or one of your own.',
  },
  sources: [ORGANISATION_NUMBERS_ACT],
};

/** Not ten digits, or the check digit is wrong. */
export function describeFinding(value: string): FindingText {
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

/** It has a birth date in it and the wrong check digit. */
export function describeCovered(): FindingText {
  return {
    message: {
      sv: 'Här står inget organisationsnummer. Det kan vara ett felskrivet personnummer och visas därför inte.',
      en: 'This is no organisation number. It may be a misspelt personal identity number, and so is not shown.',
    },
    remedy: {
      sv: 'Är det ett personnummer, ta bort det i källan. Annars skriv de tio siffrorna, eller lämna cellen tom om det är ett internt nummer.',
      en: 'If it is a personal identity number, take it out at the source. Else write the ten digits, or leave the cell empty if it is a number of your own.',
    },
  };
}
