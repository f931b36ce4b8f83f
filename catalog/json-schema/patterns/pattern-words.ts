import type { Localised } from '../../model/text.ts';

/** How a value that must look a certain way is explained and mended. */
export interface PatternWords {
  /** What is wrong with the text, as a sentence about `name`. */
  message(text: string, name: Localised): Localised;
  /** What to do where it cannot be mended. */
  remedy: Localised;
  /** The text as it was meant; `undefined` where that is not sure. It need not be right yet. */
  repair(text: string): string | undefined;
}
