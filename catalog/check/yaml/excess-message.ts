import type { Localised } from '../../model/text.ts';

/** The message about a file that goes beyond a limit. */
export interface ExcessMessage {
  message: Localised;
  remedy: Localised;
}
