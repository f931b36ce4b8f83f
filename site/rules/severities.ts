import type { Severity } from '../../catalog/issues/issue.ts';

/** What each severity is called, and what it means for the one who writes. The most serious first. */
export const SEVERITIES: Record<Severity, { name: string; heading: string; meaning: string }> = {
  error: {
    name: 'Fel',
    heading: 'Fel',
    meaning: 'Ett fel måste rättas innan beskrivningen kan publiceras.',
  },
  warning: {
    name: 'Varning',
    heading: 'Varningar',
    meaning: 'En varning hindrar inte publicering, men något är troligen inte som det är tänkt.',
  },
  info: {
    name: 'Tips',
    heading: 'Tips',
    meaning: 'Ett tips visar hur beskrivningen kan bli till större nytta.',
  },
};
