import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180, TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-row-length',
  severity: 'error',
  title: { sv: 'Fel antal värden på en rad', en: 'ValueFault number of values in a row' },
  why: {
    sv: 'En rad med fler eller färre värden än rubrikraden har kolumn är oftast förskjuten: värdena hamnar under fel rubrik.',
    en: 'A row with more or fewer values than the header has columns is most often shifted: values end up below the wrong header.',
  },
  sources: [RFC_4180, TABULAR_MODEL],
};

/** Too few or too many. */
export function describeFinding(number: number, expected: number): FindingText {
  return {
    message: {
      sv: `Raden har ${number} värden, men rubrikraden ${expected}.`,
      en: `The row has ${number} values, but the header ${expected}.`,
    },
    remedy: {
      sv: 'Se efter om ett skiljetecken saknas eller är ett för mycket. En text med skiljetecknet i ska stå inom citattecken.',
      en: 'Look for a delimiter too few or too many. A text that holds the delimiter must stand in quotation marks.',
    },
  };
}

/** It is another delimiter that divides the row. */
export function describeDelimiter(name: { sv: string; en: string }): FindingText {
  return {
    message: {
      sv: `Raden verkar ha ett annat skiljetecken: ${name.sv}.`,
      en: `The row seems to have another delimiter: ${name.en}.`,
    },
    remedy: {
      sv: 'Använd samma skiljetecken i hela filen.',
      en: 'Use the same delimiter in the whole file.',
    },
  };
}
