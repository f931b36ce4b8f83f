import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180, TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-header-missing',
  severity: 'error',
  title: { sv: 'Ingen rubrikrad', en: 'No header' },
  why: {
    sv: 'Utan en rad med kolumnernas namn vet ingen vad värdena betyder, och den första raden med data försvinner.',
    en: 'Without a row with the columns’ names nobody knows what the values mean, and the first row of data is lost.',
  },
  sources: [RFC_4180, TABULAR_MODEL],
};

/** The first row looks like data. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Den första raden ser ut som data, inte som kolumnnamn.',
      en: 'The first row looks like data, not like column names.',
    },
    remedy: {
      sv: 'Lägg till en rad överst med kolumnernas namn.',
      en: 'Add a row at the top with the columns’ names.',
    },
  };
}
