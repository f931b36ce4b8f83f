import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-row-empty',
  severity: 'warning',
  title: { sv: 'Tom rad', en: 'Empty row' },
  why: {
    sv: 'En tom rad mitt i tabellen får en del program att tro att tabellen slutar där.',
    en: 'An empty row within the table makes some programs think that the table ends there.',
  },
  sources: [RFC_4180],
};

/** Nothing in any cell. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Raden är tom.',
      en: 'The row is empty.',
    },
    remedy: {
      sv: 'Ta bort raden.',
      en: 'Take the row out.',
    },
  };
}
