import { quoted } from '../../../model/issues/quoted.ts';
import type { PatternWords } from './pattern-words.ts';

/** A pattern that nothing more is known of. */
export const anyPattern: PatternWords = {
  message: (text, name) => ({
    sv: `${quoted(text).sv} är inte skrivet så som ${name.sv} ska vara.`,
    en: `${quoted(text).en} is not written as ${name.en} should be.`,
  }),
  remedy: { sv: 'Skriv värdet på rätt sätt.', en: 'Write the value in the right way.' },
  repair: () => undefined,
};
