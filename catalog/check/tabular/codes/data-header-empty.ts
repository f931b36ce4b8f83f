import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { TABLE_SCHEMA, TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-header-empty',
  severity: 'error',
  title: { sv: 'Kolumn utan namn', en: 'Column without a name' },
  why: {
    sv: 'Utan namn vet ingen vad kolumnen innehåller, och program kan inte fråga efter den.',
    en: 'Without a name nobody knows what the column holds, and programs cannot ask for it.',
  },
  sources: [TABULAR_MODEL, TABLE_SCHEMA],
};

/** No name. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Kolumnen har inget namn.',
      en: 'The column has no name.',
    },
    remedy: {
      sv: 'Ge den ett namn, eller ta bort den om den är tom.',
      en: 'Name it, or take it out if it is empty.',
    },
  };
}
