import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { OFFICE_OPEN_XML } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-error-value',
  severity: 'warning',
  title: { sv: 'Felvärden ur ett kalkylblad', en: 'Error values of a spreadsheet' },
  why: {
    sv: 'När en formel inte går att räkna ut skriver Excel till exempel #SAKNAS! eller #N/A i cellen. Den som läser filen vet inte om värdet saknas eller är fel.',
    en: 'Where a formula cannot be worked out, Excel writes #N/A or #VALUE! in the cell. Whoever reads the file does not know whether the value is missing or wrong.',
  },
  sources: [OFFICE_OPEN_XML],
};

/** The message for the error value of a formula that cannot be computed. */
export function describeFinding(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `${sv} är ett felvärde ur ett kalkylblad.`,
      en: `${en} is an error value of a spreadsheet.`,
    },
    remedy: {
      sv: 'Rätta formeln i källan, eller lämna cellen tom där värdet saknas.',
      en: 'Correct the formula at the source, or leave the cell empty where there is no value.',
    },
  };
}
