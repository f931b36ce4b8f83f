import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-type',
  severity: 'error',
  title: { sv: 'Fel typ av värde', en: 'ValueFault kind of value' },
  why: {
    sv: 'Ett program som väntar sig ett tal, ett datum eller en adress kan inte läsa något annat.',
    en: 'A program that expects a number, a date or an address cannot read anything else.',
  },
  sources: [TABLE_SCHEMA],
};

/** The value is not of the column’s type. */
export function describeFinding(
  value: string,
  type: { sv: string; en: string },
  example: string,
): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är inte ${type.sv}.`,
      en: `${en} is not ${type.en}.`,
    },
    remedy: {
      sv: `Skriv till exempel ${example}.`,
      en: `Write for example ${example}.`,
    },
  };
}
