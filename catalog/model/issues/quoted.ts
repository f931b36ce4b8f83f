import type { Localised } from '../text.ts';
import { coverIdentityNumbers } from '../values/cover-identity-numbers.ts';

/** Enough to recognise a value by. */
const LONGEST = 60;

/**
 * A value from a file, in quotation marks, to stand in a message: on one line, without control characters, and shortened
 * to 60 characters, or `longest` where it is to be copied from there. Personal identity numbers in it are covered, as
 * messages are public. It is still untrusted text: whoever writes it out escapes it.
 */
export function quoted(value: string, longest: number = LONGEST): Localised {
  const line = coverIdentityNumbers(value.slice(0, 4 * longest), 'likely')
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const letters = [...line];
  const shown = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
  return { sv: `”${shown}”`, en: `“${shown}”` };
}
