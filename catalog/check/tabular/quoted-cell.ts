import { quoted } from '../../model/issues/quoted.ts';
import type { Localised } from '../../model/text.ts';
import { coverIdentityNumbers } from '../../model/values/cover-identity-numbers.ts';

/** Longer values are shortened in messages whatever they hold. */
const LONGEST = 1000;

/**
 * A cell's value as it may stand in a message, which is public: whatever can be a personal identity number is covered.
 * Texts about cells are made from this and {@link quotedCell} alone.
 */
export function shownCell(value: string): string {
  return coverIdentityNumbers(value.slice(0, LONGEST), 'possible');
}

/** The same in quotation marks, on one line and shortened. */
export function quotedCell(value: string): Localised {
  return quoted(shownCell(value));
}
