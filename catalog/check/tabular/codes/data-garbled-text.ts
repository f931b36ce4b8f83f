import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { quotedCell } from '../quoted-cell.ts';
import { WEB_ENCODING } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-garbled-text',
  severity: 'error',
  title: { sv: 'Förvanskad text', en: 'Garbled text' },
  why: {
    sv: 'Å, ä och ö har blivit andra tecken, till exempel Ã¥, när text i UTF-8 har lästs som något annat och sparats igen. Den som läser filen kan inte veta vad som stod där.',
    en: 'Å, ä and ö have become other characters, such as Ã¥, where text in UTF-8 was read as something else and saved again. Whoever reads the file cannot know what was there.',
  },
  sources: [WEB_ENCODING],
};

/** UTF-8 that was read as Windows-1252. */
export function describeFinding(value: string, meant: string): FindingText {
  const { sv, en } = quotedCell(value);
  const right = quotedCell(meant);
  return {
    message: {
      sv: `Texten är förvanskad: ${sv}.`,
      en: `The text is garbled: ${en}.`,
    },
    remedy: {
      sv: `Det stod troligen ${right.sv}. Läs in källan som UTF-8 och exportera igen.`,
      en: `It was probably ${right.en}. Read the source as UTF-8 and export again.`,
    },
  };
}

/** Characters that are lost for good. */
export function describeLost(value: string): FindingText {
  const { sv, en } = quotedCell(value);
  return {
    message: {
      sv: `Tecken har gått förlorade: ${sv}.`,
      en: `Characters have been lost: ${en}.`,
    },
    remedy: {
      sv: 'Tecknet � står där något inte gick att läsa. Exportera igen från källan, som UTF-8.',
      en: 'The character � stands where something could not be read. Export again from the source, as UTF-8.',
    },
  };
}
