import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-constraint',
  severity: 'error',
  title: { sv: 'Värde utanför det tillåtna', en: 'Value outside what is allowed' },
  why: {
    sv: 'Specifikationen säger vilka värden som får stå i kolumnen.',
    en: 'The specification says which values may stand in the column.',
  },
  sources: [TABLE_SCHEMA],
};

/** The value breaks a constraint, told in words. */
export function describeFinding(value: string, rule: { sv: string; en: string }): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är inte tillåtet: ${rule.sv}.`,
      en: `${en} is not allowed: ${rule.en}.`,
    },
    remedy: {
      sv: 'Rätta värdet.',
      en: 'Correct the value.',
    },
  };
}
