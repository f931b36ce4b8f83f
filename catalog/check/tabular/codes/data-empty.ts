import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-empty',
  severity: 'error',
  title: { sv: 'Tom fil', en: 'Empty file' },
  why: {
    sv: 'En fil utan innehåll går inte att använda. Ofta har exporten avbrutits.',
    en: 'A file without contents is of no use. Often the export was interrupted.',
  },
  sources: [RFC_4180],
};

/** The file holds nothing but white space. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Filen är tom.',
      en: 'The file is empty.',
    },
    remedy: {
      sv: 'Exportera filen igen och se efter att den har en rubrikrad och rader.',
      en: 'Export the file again, and see to it that it has a header and rows.',
    },
  };
}

/** There are rows, and nothing in any of them. */
export function describeNoValues(rows: number): FindingText {
  const [sv, en] = rows === 1 ? ['en rad', 'one row'] : [`${rows} rader`, `${rows} rows`];
  return {
    message: {
      sv: `Filen har ${sv} men inte ett enda värde.`,
      en: `The file has ${en} but not a single value.`,
    },
    remedy: {
      sv: 'Exportera filen igen och se efter att den har en rubrikrad och rader.',
      en: 'Export the file again, and see to it that it has a header and rows.',
    },
  };
}
