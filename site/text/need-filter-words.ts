import { bilingual } from './languages.ts';

/** The texts that the list of needs shows about itself, when it is built and when it is filtered. */
export const FILTER_WORDS = bilingual(
  {
    shown: (shown: number, all: number) =>
      shown === all
        ? `${all} behov`
        : shown === 0
          ? 'Inget behov passar in på urvalet.'
          : `${shown} av ${all} behov`,
  },
  {
    shown: (shown, all) =>
      shown === all
        ? `${all} ${all === 1 ? 'need' : 'needs'}`
        : shown === 0
          ? 'No need fits the choice.'
          : `${shown} of ${all} needs`,
  },
);
