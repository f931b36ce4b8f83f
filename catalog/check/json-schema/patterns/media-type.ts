import { quoted } from '../../../model/issues/quoted.ts';
import type { Localised } from '../../../model/text.ts';
import { suggestCode } from '../suggest/code.ts';
import type { PatternWords } from './pattern-words.ts';

export const mediaType: PatternWords = {
  message(text, name) {
    const reason = reasonFor(text);
    return {
      sv: `${quoted(text).sv} i ${name.sv} är ingen medietyp: ${reason.sv}.`,
      en: `${quoted(text).en} in ${name.en} is not a media type: ${reason.en}.`,
    };
  },
  remedy: {
    sv: 'Ta bort fältet om format redan säger vad det är. Skriv annars medietypen enligt IANA, som application/json.',
    en: 'Take the field away if format already says what it is. Otherwise write the media type by IANA, such as application/json.',
  },
  /** `csv` is the format whose media type was asked for; a parameter (`; charset=utf-8`) is told by the file itself. */
  repair(text) {
    const alone = WITH_PARAMETERS.exec(text)?.[1];
    if (alone !== undefined) return alone.toLowerCase();
    if (isSeveral(text)) return undefined;
    const known = suggestCode({ names: ['file-type'], only: undefined }, text.trim().replace(/^\./, ''));
    return known?.mediaType ?? undefined;
  },
};

/** A media type with what may follow it (RFC 9110, 8.3.1): `text/csv; charset=utf-8; header=present`. */
const WITH_PARAMETERS = /^\s*(\w+\/[-.+\w]+)\s*;[^,/]*$/;

function isSeveral(text: string): boolean {
  return /[,;|\s]\s*\w+\/\w/.test(text.trim());
}

function reasonFor(text: string): Localised {
  if (isSeveral(text))
    return {
      sv: 'här står flera, men bara en får stå',
      en: 'there are several, but only one may stand here',
    };
  if (WITH_PARAMETERS.test(text))
    return {
      sv: 'det som står efter semikolonet hör inte till den',
      en: 'what stands after the semicolon is no part of it',
    };
  return { sv: 'den skrivs med ett snedstreck, som text/csv', en: 'it is written with a slash, as text/csv' };
}
