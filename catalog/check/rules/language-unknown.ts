import { type LanguageKeyPlace, languageKeysIn } from '../../model/contents/language-keys-in.ts';
import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { BCP_47 } from '../../model/issues/standards.ts';
import type { Localised } from '../../model/text.ts';
import { isAssignedLanguage, languageOfCountry, shortestTag } from '../../model/values/language-codes.ts';

export const rule: Rule = {
  code: 'language-unknown',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Språkkod som inte finns', en: 'Language code that does not exist' },
  why: {
    sv:
      'Före varje text står koden för dess språk, och portaler visar texten för den som läser det språket. En kod som ' +
      'inte finns förstår ingen, så texten visas inte alls. Språk som har en kod med två bokstäver skrivs med den.',
    en:
      'Before each text stands the code of its language, and portals show the text to those who read that language. A ' +
      'code that does not exist nobody understands, so the text is not shown at all. A language with a code of two ' +
      'letters is written with that.',
  },
  sources: [BCP_47],
  check: (file) =>
    languageKeysIn(file).flatMap((place) => (isAssignedLanguage(place.key) ? [] : [finding(place)])),
};

function finding({ pointer, key, holder }: LanguageKeyPlace): RuleFinding {
  const right = languageOfCountry(key) ?? shortestTag(key);
  const isCertain = isAssignedLanguage(right) && !Object.hasOwn(holder, right);
  return {
    pointer,
    at: 'key',
    message: messageOf(key, right),
    remedy: isCertain
      ? { sv: `Skriv ${right}.`, en: `Write ${right}.` }
      : {
          sv: 'Skriv språkets kod: sv för svenska, en för engelska.',
          en: 'Write the code of the language: sv for Swedish, en for English.',
        },
    ...(isCertain && { fix: { kind: 'rename-key', pointer, key: right } }),
  };
}

function messageOf(key: string, right: string): Localised {
  const shown = quoted(key);
  if (languageOfCountry(key))
    return {
      sv: `${shown.sv} är koden för ett land. Språket har koden ${right}.`,
      en: `${shown.en} is the code of a country. The language has the code ${right}.`,
    };
  if (isAssignedLanguage(right))
    return {
      sv: `${shown.sv} är inte den kod som språket skrivs med på webben: den är ${right}.`,
      en: `${shown.en} is not the code that the language is written with on the web: that is ${right}.`,
    };
  return {
    sv: `${shown.sv} är inte koden för något språk.`,
    en: `${shown.en} is not the code of any language.`,
  };
}
