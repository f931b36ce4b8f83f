import type { Severity } from '../../catalog/issues/issue.ts';
import type { Localised } from '../../catalog/model/text.ts';

/** What each severity is called, and what it means for the one who writes. The most serious first. */
export const SEVERITIES: Record<Severity, Record<'name' | 'heading' | 'meaning', Localised>> = {
  error: {
    name: { sv: 'Fel', en: 'Error' },
    heading: { sv: 'Fel', en: 'Errors' },
    meaning: {
      sv: 'Ett fel måste rättas innan beskrivningen kan publiceras.',
      en: 'An error must be mended before the description can be published.',
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
