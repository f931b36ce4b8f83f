import { quoted } from '../../issues/quoted.ts';
import { suggestCode } from '../suggest/code.ts';
import type { PatternWords } from './pattern-words.ts';

export const mediaType: PatternWords = {
  message: (text, name) => ({
    sv: `${quoted(text).sv} i ${name.sv} är ingen medietyp: den skrivs med ett snedstreck, som text/csv.`,
    en: `${quoted(text).en} in ${name.en} is not a media type: it is written with a slash, as text/csv.`,
  }),
  remedy: {
    sv: 'Ta bort fältet om format redan säger vad det är. Skriv annars medietypen enligt IANA, som application/json.',
    en: 'Take the field away if format already says what it is. Otherwise write the media type by IANA, such as application/json.',
  },
  /** `csv` is the format whose media type was asked for. */
  repair(text) {
    const known = suggestCode({ names: ['file-type'], only: undefined }, text.trim().replace(/^\./, ''));
    return known?.mediaType ?? undefined;
  },
};
