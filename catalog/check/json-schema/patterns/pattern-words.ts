import type { Localised } from '../../../model/text.ts';

/** The messages and the repair for a value that does not match its pattern. */
export interface PatternWords {
  /** The problem with the text, as a sentence about `name`. */
  message(text: string, name: Localised): Localised;
  /** The action to take where no repair is possible. */
  remedy: Localised;
  /** The text as it was meant; `undefined` where that is not sure. It need not be right yet. */
  repair(text: string): string | undefined;
}
