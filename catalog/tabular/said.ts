import type { Localised } from '../model/text.ts';

/** What is said of something found: what is wrong, and what to do about it. */
export interface Said {
  message: Localised;
  remedy: Localised;
}
