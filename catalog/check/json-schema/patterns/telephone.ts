import type { PatternWords } from './pattern-words.ts';

/** The number is not repeated: it may be that of a person, and messages are public. */
export const telephone: PatternWords = {
  message: (_, name) => ({
    sv: `I ${name.sv} står något mer än ett telefonnummer. Bara siffror, plus, bindestreck, punkt, parenteser och mellanslag går att ringa.`,
    en: `${name.en} holds something more than a telephone number. Only figures, plus, hyphen, full stop, parentheses and spaces can be dialled.`,
  }),
  remedy: {
    sv: 'Skriv ett nummer och inget mer, som +46 18 000 00 00.',
    en: 'Write one number and nothing more, as +46 18 000 00 00.',
  },
  repair: (text) =>
    text
      .slice(0, 60)
      .replace(/^\s*(?:tel(?:efon)?|telephone|phone|tfn)\s*[.:]?\s*/i, '')
      .replaceAll(/[‐‑‒–—−]/g, '-')
      .trim(),
};
