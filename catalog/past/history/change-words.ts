import type { Localised } from '../../model/text.ts';
import type { PastChange } from './history.ts';

/** Sentences on the change of a description, without their full stop. */
export const CHANGE_WORDS: Readonly<Record<PastChange['what'], Localised>> = {
  added: { sv: 'Beskrivningen lades till', en: 'The description was added' },
  changed: { sv: 'Beskrivningen ändrades', en: 'The description was changed' },
  moved: { sv: 'Beskrivningen fick en ny adress', en: 'The description got a new address' },
  removed: { sv: 'Beskrivningen togs bort', en: 'The description was removed' },
};
