import type { CodeDescription } from '../../../model/issues/code.ts';
import type { FindingText } from '../../../model/issues/finding-text.ts';
import { RFC_4180 } from '../sources.ts';

export const code: CodeDescription = {
  code: 'data-control-character',
  severity: 'error',
  title: { sv: 'Styrtecken', en: 'Control character' },
  why: {
    sv: 'Nollbyte och andra styrtecken syns inte, men får många program att sluta läsa mitt i filen.',
    en: 'Zero bytes and other control characters are not seen, but make many programs stop reading in the middle of the file.',
  },
  sources: [RFC_4180],
};

/** A control character in a cell. */
export function describeFinding(name: string): FindingText {
  return {
    message: {
      sv: `Här står ett styrtecken som inte hör hemma i text: ${name}.`,
      en: `Here is a control character that does not belong in text: ${name}.`,
    },
    remedy: {
      sv: 'Ta bort tecknet i källan och exportera igen.',
      en: 'Take the character out at the source and export again.',
    },
  };
}
