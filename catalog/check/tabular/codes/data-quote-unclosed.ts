import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-quote-unclosed',
  severity: 'error',
  title: { sv: 'Citattecken som inte stängs', en: 'Quotation mark that is never closed' },
  why: {
    sv: 'Ett citattecken som inte stängs gör att alla rader efter, till nästa citattecken, läses som en enda cell.',
    en: 'A quotation mark that is never closed makes all rows after it, to the next one, be read as a single cell.',
  },
  sources: [RFC_4180],
};

/** A cell begins with a quotation mark that has no end. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Cellen börjar med ett citattecken som inte stängs på raden.',
      en: 'The cell begins with a quotation mark that is not closed on its row.',
    },
    remedy: {
      sv: 'Stäng det, eller skriv två i rad ("") om citattecknet är en del av texten.',
      en: 'Close it, or write two in a row ("") where the mark is part of the text.',
    },
  };
}
