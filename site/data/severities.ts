import type { Severity } from '../../catalog/model/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';

/** The name of each severity, and its meaning for the author of a file. The most serious first. */
export const SEVERITIES: Record<Severity, Record<'name' | 'heading' | 'meaning', Localised>> = {
  error: {
    name: { sv: 'Fel', en: 'Error' },
    heading: { sv: 'Fel', en: 'Errors' },
    meaning: {
      sv: 'Ett fel måste rättas innan beskrivningen kan publiceras.',
      en: 'An error must be fixed before the description can be published.',
    },
  },
  warning: {
    name: { sv: 'Varning', en: 'Warning' },
    heading: { sv: 'Varningar', en: 'Warnings' },
    meaning: {
      sv: 'En varning hindrar inte publicering, men något är troligen inte som det är tänkt.',
      en: 'A warning does not stop publication, but something is probably not as intended.',
    },
  },
  info: {
    name: { sv: 'Tips', en: 'Tip' },
    heading: { sv: 'Tips', en: 'Tips' },
    meaning: {
      sv: 'Ett tips visar hur beskrivningen kan bli till större nytta.',
      en: 'A tip shows how the description can be of more use.',
    },
  },
};

/** The meaning of a severity in a table, which is published by others than the catalog. */
export const SEVERITIES_OF_DATA: Record<Severity, Localised> = {
  error: {
    sv: 'Ett fel i data gör att program läser fel eller inte alls. Rätta det innan filen publiceras.',
    en: 'An error in data makes programs read it wrong or not at all. Fix it before the file is published.',
  },
  warning: {
    sv: 'En varning säger att data går att läsa, men att något troligen inte är som det är tänkt.',
    en: 'A warning says that the data can be read, but that something is probably not as intended.',
  },
  info: {
    sv: 'Ett tips visar hur data kan bli till större nytta.',
    en: 'A tip shows how the data can be of more use.',
  },
};
