import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell, shownCell } from '../quoted-cell.ts';
import { RFC_4180, TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-decimal-comma',
  severity: 'error',
  title: { sv: 'Decimalkomma', en: 'Decimal comma' },
  why: {
    sv: 'I CSV skrivs tal med punkt före decimalerna. Med komma läses talet som text, eller som två värden.',
    en: 'In CSV, numbers are written with a full stop before the decimals. With a comma the number is read as text, or as two values.',
  },
  sources: [TABLE_SCHEMA, RFC_4180],
};

/** A number with a comma. */
export function describeFinding(value: string, right: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Talet ${sv} har decimalkomma.`,
      en: `The number ${en} has a decimal comma.`,
    },
    remedy: {
      sv: `Skriv ${shownCell(right)}.`,
      en: `Write ${shownCell(right)}.`,
    },
  };
}
