import type { PatternWords } from './pattern-words.ts';

/** The number is not repeated: it may be that of a person, and messages are public. */
export const organisationNumber: PatternWords = {
  message: (text, name) => ({
    sv: `${name.sv} ska ha tio siffror, gärna med bindestreck efter den sjätte. Här står ${figuresIn(text)} siffror${hasMore(text) ? ' och något mer' : ''}.`,
    en: `${name.en} is to have ten digits, preferably with a hyphen after the sixth. Here are ${figuresIn(text)} digits${hasMore(text) ? ' and something more' : ''}.`,
  }),
  remedy: {
    sv: 'Skriv bara numret, inom citattecken: "212000-0019".',
    en: 'Write the number only, in quotes: "212000-0019".',
  },
  /** `SE2120000019`, `212000 0019`, and `16` before it as in tax forms. */
  repair(text) {
    const digits = text.slice(0, 60).replaceAll(/\D/g, '');
    const ten = digits.length === 12 && digits.startsWith('16') ? digits.slice(2) : digits;
    return ten.length === 10 ? `${ten.slice(0, 6)}-${ten.slice(6)}` : undefined;
  },
};

function figuresIn(text: string): number {
  return text.replaceAll(/\D/g, '').length;
}

function hasMore(text: string): boolean {
  return /[^\d-]/.test(text);
}
