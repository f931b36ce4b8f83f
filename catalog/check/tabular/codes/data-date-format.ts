import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { RFC_3339, TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-date-format',
  severity: 'error',
  title: { sv: 'Datum i annan form', en: 'Date in another form' },
  why: {
    sv: 'Datum skrivs år-månad-dag (ISO 8601). 03/04/2026 är den 3 april för en läsare och den 4 mars för en annan.',
    en: 'Dates are written year-month-day (ISO 8601). 03/04/2026 is 3 April to one reader and 4 March to another.',
  },
  sources: [RFC_3339, TABLE_SCHEMA],
};

/** A date that is not written YYYY-MM-DD, or does not exist. */
export function describeFinding(value: string, right: string | undefined): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är inte ett datum på formen ÅÅÅÅ-MM-DD.`,
      en: `${en} is not a date of the form YYYY-MM-DD.`,
    },
    remedy: {
      sv: `${right === undefined ? 'Skriv år, månad och dag: 2026-05-01.' : `Skriv ${right}.`}`,
      en: `${right === undefined ? 'Write year, month and day: 2026-05-01.' : `Write ${right}.`}`,
    },
  };
}
