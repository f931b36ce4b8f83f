import type { PatternWords } from './pattern-words.ts';

const OTHERS: Record<number, string> = { 32: 'MD5', 64: 'SHA-256', 96: 'SHA-384', 128: 'SHA-512' };

export const checksum: PatternWords = {
  message(text, name) {
    const length = text.length;
    const other = /^[0-9a-f]+$/i.test(text.slice(0, 200)) ? OTHERS[length] : undefined;
    return {
      sv: `${name.sv} ska vara en SHA-1-summa: 40 tecken, 0–9 och a–f. Här står ${length} tecken${other ? `, som i en ${other}-summa` : ''}.`,
      en: `${name.en} is to be a SHA-1 checksum: 40 characters, 0–9 and a–f. Here are ${length} characters${other ? `, as in a ${other} checksum` : ''}.`,
    };
  },
  remedy: {
    sv: 'Räkna fram SHA-1-summan ur filen och skriv den utan mellanslag, eller ta bort checksum.',
    en: 'Work out the SHA-1 checksum of the file and write it without spaces, or take checksum away.',
  },
  repair: (text) =>
    text
      .slice(0, 100)
      .replace(/^\s*sha-?1\s*[:=]\s*/i, '')
      .replaceAll(/\s/g, ''),
};
