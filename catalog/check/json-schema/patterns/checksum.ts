import type { PatternWords } from './pattern-words.ts';

/** Explains the digits only; the rule `checksum-length` checks the length for each algorithm. */
export const checksum: PatternWords = {
  message(text, name) {
    const { length } = text;
    return {
      sv: `${name.sv} ska vara skriven med 0–9 och a–f, två tecken för varje byte: 64 för SHA-256, 40 för SHA-1. Här står ${length} tecken.`,
      en: `${name.en} is to be written with 0–9 and a–f, two characters for each byte: 64 for SHA-256, 40 for SHA-1. Here are ${length} characters.`,
    };
  },
  remedy: {
    sv: 'Räkna fram summan ur filen och skriv den utan mellanslag, eller ta bort checksum.',
    en: 'Work out the checksum of the file and write it without spaces, or take checksum away.',
  },
  repair: (text) =>
    text
      .slice(0, 200)
      .replace(/^\s*(?:sha-?\d*|md5)\s*[:=]\s*/i, '')
      .replaceAll(/\s/g, ''),
};
