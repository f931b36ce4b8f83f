import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180, TABULAR_MODEL } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-above-header',
  severity: 'error',
  title: { sv: 'Text ovanför rubrikraden', en: 'Text above the header' },
  why: {
    sv: 'Titlar, datum och källor överst i en CSV-fil tas för kolumnnamn, och då blir rubrikraden till data. Sådant hör hemma i datamängdens beskrivning.',
    en: 'Titles, dates and sources at the top of a CSV file are taken for column names, and the header then becomes data. They belong in the description of the dataset.',
  },
  sources: [RFC_4180, TABULAR_MODEL],
};

/** A row that is not part of the table. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Raden står ovanför rubrikraden. Program tar den för kolumnernas namn.',
      en: 'The row stands above the header. Programs take it for the names of the columns.',
    },
    remedy: {
      sv: 'Ta bort raden. Låt filen börja med rubrikraden.',
      en: 'Take the row out. Let the file begin with the header.',
    },
  };
}
