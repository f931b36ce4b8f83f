import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { TABLE_SCHEMA } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-required',
  severity: 'error',
  title: { sv: 'Värde saknas', en: 'Value missing' },
  why: {
    sv: 'Specifikationen kräver ett värde i kolumnen på varje rad.',
    en: 'The specification requires a value in the column on every row.',
  },
  sources: [TABLE_SCHEMA],
};

/** An empty cell in a required column. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Värdet saknas, men krävs.',
      en: 'The value is missing, but required.',
    },
    remedy: {
      sv: 'Fyll i det. Är det okänt för alla rader följer filen inte specifikationen.',
      en: 'Fill it in. If it is unknown for all rows, the file does not follow the specification.',
    },
  };
}
