import type { Localised } from '../../model/text.ts';

/** The message of a finding and the action to take. */
export interface Said {
  message: Localised;
  remedy: Localised;
}
