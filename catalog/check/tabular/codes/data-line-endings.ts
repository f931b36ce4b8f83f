import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-line-endings',
  severity: 'warning',
  title: { sv: 'Fel radslut', en: 'ValueFault line ends' },
  why: {
    sv: 'När en fil har olika radslut läser en del program två rader som en, eller ett tecken för mycket i den sista kolumnen. En del specifikationer säger vilket radslut som ska användas.',
    en: 'Where a file has different line ends, some programs read two rows as one, or one character too many in the last column. Some specifications say which line end is to be used.',
  },
  sources: [RFC_4180],
};

/** Another line end than those before. */
export function describeFinding(first: string, here: string): FindingText {
  return {
    message: {
      sv: `Raden slutar med ${here}, men raderna före med ${first}.`,
      en: `The row ends with ${here}, but the rows before with ${first}.`,
    },
    remedy: {
      sv: 'Spara om filen med samma radslut överallt.',
      en: 'Save the file again with the same line end everywhere.',
    },
  };
}

/** Another line end than the specification says. */
export function describeSpecification(wanted: string, here: string): FindingText {
  return {
    message: {
      sv: `Raderna slutar med ${here}, men specifikationen säger ${wanted}.`,
      en: `The rows end with ${here}, but the specification says ${wanted}.`,
    },
    remedy: {
      sv: `Spara om filen med radslutet ${wanted}${wanted === 'CRLF' ? ' (i vissa program ”Windows”)' : ''}.`,
      en: `Save the file again with the line end ${wanted}${wanted === 'CRLF' ? ' (in some programs “Windows”)' : ''}.`,
    },
  };
}
