import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { TABULAR_MODEL, WEB_ENCODING } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-encoding',
  severity: 'error',
  title: { sv: 'Fel teckenkodning', en: 'ValueFault encoding' },
  why: {
    sv: 'I en annan teckenkodning än UTF-8 blir å, ä och ö till andra tecken i många program. UTF-8 är vad nationella specifikationer och standarder för tabeller på webben anger.',
    en: 'In another encoding than UTF-8, å, ä and ö become other characters in many programs. UTF-8 is what national specifications and standards for tables on the web ask for.',
  },
  sources: [TABULAR_MODEL, WEB_ENCODING],
};

/** The whole file is in another encoding. */
export function describeFinding(encoding: string): FindingText {
  return {
    message: {
      sv: `Filen är i teckenkodningen ${encoding}, inte UTF-8.`,
      en: `The file is encoded in ${encoding}, not UTF-8.`,
    },
    remedy: {
      sv: 'Spara den som UTF-8. I Excel heter det ”CSV UTF-8 (kommaavgränsad)”.',
      en: 'Save it as UTF-8. In Excel that is “CSV UTF-8 (Comma delimited)”.',
    },
  };
}

/** From here on the file is not UTF-8. */
export function describeFirst(character: string, encoding: string): FindingText {
  return {
    message: {
      sv: `Här står ett tecken som inte är UTF-8: ${character} i ${encoding}.`,
      en: `Here is a character that is not UTF-8: ${character} in ${encoding}.`,
    },
    remedy: {
      sv: 'Spara filen som UTF-8. I Excel heter det ”CSV UTF-8 (kommaavgränsad)”.',
      en: 'Save the file as UTF-8. In Excel that is “CSV UTF-8 (Comma delimited)”.',
    },
  };
}

/** The file is in two encodings. */
export function describeMixed(character: string, encoding: string): FindingText {
  return {
    message: {
      sv: `Filen blandar teckenkodningar: hit är den UTF-8, men här står ${character} i ${encoding}.`,
      en: `The file mixes encodings: so far it is UTF-8, but here is ${character} in ${encoding}.`,
    },
    remedy: {
      sv: 'Filen är troligen hopsatt av två. Spara båda som UTF-8 och sätt ihop dem igen.',
      en: 'The file was probably put together from two. Save both as UTF-8 and put them together again.',
    },
  };
}
