import { quoted } from '../../../model/issues/quoted.ts';
import { LANGUAGE_TAG } from '../../../model/text.ts';
import { isSurelyLanguage } from '../../../model/values/language-codes.ts';
import { vocabulary } from '../../../model/vocabularies.ts';
import { spelling } from '../suggest/spelling.ts';
import type { PatternWords } from './pattern-words.ts';

const NAMES: Record<string, string> = {
  svenska: 'sv',
  svensk: 'sv',
  swedish: 'sv',
  engelska: 'en',
  engelsk: 'en',
  english: 'en',
  finska: 'fi',
  finnish: 'fi',
  suomi: 'fi',
  tyska: 'de',
  german: 'de',
  franska: 'fr',
  french: 'fr',
};

/** A text in several languages has a language code before each. */
export const languageKey: PatternWords = {
  message: (text, name) => ({
    sv: `${quoted(text).sv} är ingen språkkod. Under ${name.sv} står varje text efter koden för sitt språk.`,
    en: `${quoted(text).en} is not a language code. Under ${name.en} each text stands after the code of its language.`,
  }),
  remedy: {
    sv: 'Skriv sv: före texten på svenska (se är nordsamiska) och en: före den på engelska. Är det bara en text, skriv den direkt efter fältets namn.',
    en: 'Write sv: before the text in Swedish (se is Northern Sami) and en: before that in English. If there is only one text, write it right after the name of the field.',
  },
  repair(text) {
    const wanted = spelling(text);
    if (Object.hasOwn(NAMES, wanted)) return NAMES[wanted];
    if (isCountry(text.trim())) return undefined;
    const [language = '', ...rest] = text.slice(0, 40).trim().replaceAll('_', '-').split('-');
    const code = [language.toLowerCase(), ...rest.map(regionInCapitals)].join('-');
    return isKnown(language) && LANGUAGE_TAG.test(code) ? code : undefined;
  },
};

/** `SE`, `DK`, `UK`: which language was meant by a country cannot be told. */
function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && !isSurelyLanguage(text);
}

/** `se` in `sv-se`; a script (`Latn`) is right in any case. */
function regionInCapitals(part: string): string {
  return part.length === 2 ? part.toUpperCase() : part;
}

/** True for the two-letter code of a language in our code list, in any case. */
function isKnown(language: string): boolean {
  if (!/^[a-z]{2}$/i.test(language)) return false;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const name = names.of(language.toLowerCase());
  return vocabulary('language').concepts.some(({ label }) => label.en === name);
}
