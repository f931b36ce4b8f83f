import type { Localised } from '../text.ts';

/** The message of a finding and the action to take. */
export interface FindingText {
  message: Localised;
  remedy: Localised;
}
