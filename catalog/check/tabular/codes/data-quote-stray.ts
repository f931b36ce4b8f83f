import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-quote-stray',
  severity: 'error',
  title: { sv: 'Citattecken mitt i en cell', en: 'Quotation mark inside a cell' },
  why: {
    sv: 'Ett citattecken inne i en cell måste skrivas dubbelt, och cellen stå inom citattecken. Annars läser olika program raden olika.',
    en: 'A quotation mark inside a cell must be doubled, and the cell stand in quotation marks. Otherwise different programs read the row differently.',
  },
  sources: [RFC_4180],
};

/** A quotation mark that is neither first, last nor doubled. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Här står ett ensamt citattecken inne i cellen.',
      en: 'Here is a lone quotation mark inside the cell.',
    },
    remedy: {
      sv: 'Skriv cellen inom citattecken och varje citattecken i den dubbelt: "5"" rör".',
      en: 'Put the cell in quotation marks and double each mark in it: "5"" pipe".',
    },
  };
}
