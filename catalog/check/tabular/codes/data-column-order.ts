import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-column-order',
  severity: 'warning',
  title: { sv: 'Kolumner i annan ordning', en: 'Columns in another order' },
  why: {
    sv: 'Schemat säger att kolumnerna ska stå i en viss ordning (fieldsMatch: exact).',
    en: 'The schema says that the columns stand in a certain order (fieldsMatch: exact).',
  },
  sources: [TABLE_SCHEMA],
};

/** The header has the columns in another order. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Här väntades kolumnen ${sv}.`,
      en: `The column ${en} was expected here.`,
    },
    remedy: {
      sv: 'Ställ kolumnerna i schemats ordning.',
      en: 'Put the columns in the order of the schema.',
    },
  };
}
