import type { Localised } from '../model/text.ts';

const LONGEST = 60;

/**
 * A value from a file, in quotation marks, to stand in a message: on one line, without control characters,
 * and shortened to 60 characters. It is still untrusted text: whoever writes it out escapes it.
 */
export function quoted(value: string): Localised {
  const line = value
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const letters = [...line];
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
  return { sv: `”${shown}”`, en: `“${shown}”` };
}
