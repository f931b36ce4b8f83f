import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { OFFICE_OPEN_XML, RFC_3339 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-date-serial',
  severity: 'warning',
  title: { sv: 'Datum som har blivit tal', en: 'Dates that have become numbers' },
  why: {
    sv: 'Excel räknar datum som dagar från år 1900. En cell som inte är formaterad som datum sparas som antalet dagar, och 2024-01-02 blir 45293.',
    en: 'Excel counts dates as days from 1900. A cell that is not formatted as a date is saved as the number of days, and 2024-01-02 becomes 45293.',
  },
  sources: [OFFICE_OPEN_XML, RFC_3339],
};

/** Days since 1900 in a column of dates. */
export function describeFinding(value: string, meant: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} i en kolumn med datum är troligen Excels tal för ${meant}.`,
      en: `${en} in a column of dates is probably what Excel has for ${meant}.`,
    },
    remedy: {
      sv: 'Formatera kolumnen som datum (åååå-mm-dd) i Excel och spara filen igen.',
      en: 'Format the column as dates (yyyy-mm-dd) in Excel, and save the file again.',
    },
  };
}
