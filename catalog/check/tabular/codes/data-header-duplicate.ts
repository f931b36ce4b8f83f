import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA, TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-header-duplicate',
  severity: 'error',
  title: { sv: 'Två kolumner med samma namn', en: 'Two columns of the same name' },
  why: {
    sv: 'Program hittar en kolumn genom dess namn. Med två av samma namn blir det fel kolumn, utan att någon märker det.',
    en: 'Programs find a column by its name. With two of the same it becomes the wrong one, and nobody notices.',
  },
  sources: [TABULAR_MODEL, TABLE_SCHEMA],
};

/** The name of an earlier column. */
export function describeFinding(value: string, first: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Namnet ${sv} har redan kolumn ${first}.`,
      en: `Column ${first} already has the name ${en}.`,
    },
    remedy: {
      sv: 'Ge kolumnerna olika namn.',
      en: 'Give the columns different names.',
    },
  };
}
