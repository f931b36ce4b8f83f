import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-rows-missing',
  severity: 'warning',
  title: { sv: 'Inga rader', en: 'No rows' },
  why: {
    sv: 'En fil med bara rubriker kan vara rätt, men oftast har urvalet i exporten blivit tomt.',
    en: 'A file with nothing but a header can be right, but most often the export selected nothing.',
  },
  sources: [RFC_4180],
};

/** There is a header and nothing below it. */
export function describeFinding(): FindingText {
  return {
    message: {
      sv: 'Filen har en rubrikrad men inga rader under den.',
      en: 'The file has a header but no rows below it.',
    },
    remedy: {
      sv: 'Se efter att exporten har fått med raderna.',
      en: 'See to it that the export includes the rows.',
    },
  };
}

/** There are rows below the header, and nothing in any of them. */
export function describeEmptyRows(): FindingText {
  return {
    message: {
      sv: 'Filen har en rubrikrad, men det finns inte ett enda värde under den.',
      en: 'The file has a header, but not a single value below it.',
    },
    remedy: {
      sv: 'Se efter att exporten har fått med värdena.',
      en: 'See to it that the export includes the values.',
    },
  };
}
