/** A text in Swedish and English: what the catalog's own words (messages, labels, rule pages) are written in. */
export interface Localised {
  sv: string;
  en: string;
}

/** The languages the catalog speaks itself. Metadata may be in any language. */
export type Language = keyof Localised;

/** The languages in which everything that the catalog says itself is written, the first before the others. */
export const LANGUAGES: readonly Language[] = ['sv', 'en'];

/**
 * A language code before a text: the language, and where it is needed the script and the country (BCP 47): `sv`, `sr-Latn`,
 * `pt-BR`. The same as in the schemas, so that what is valid can be written in every feed.
 */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** A text in a dataset file: plain (Swedish), or one text per language code (BCP 47). */
export type Text = string | { [language: string]: string };

/** Words in a dataset file: a plain list (Swedish), or one list per language code. */
export type Words = string[] | { [language: string]: string[] };

/** The language of a plain text, which carries no language code of its own. */
export const DEFAULT_LANGUAGE = 'sv';

/**
 * A text as pairs of language and text, in the order they are written; a plain string is Swedish.
 * Never throws; anything that is not text is left out.
 */
export function languagesOf(text: Text | undefined): [language: string, text: string][] {
  if (typeof text === 'string') return [[DEFAULT_LANGUAGE, text]];
  return Object.entries(text ?? {}).filter(([, value]) => typeof value === 'string');
}

/**
 * The text in the language asked for; else in Swedish, else in English, else in the first there is.
 * `undefined` where there is no text at all.
 */
export function textIn(text: Text | undefined, language: string = DEFAULT_LANGUAGE): string | undefined {
  if (typeof text === 'string' || text === undefined) return text;
  return ownText(text, language) ?? ownText(text, 'sv') ?? ownText(text, 'en') ?? languagesOf(text)[0]?.[1];
}

function ownText(text: Exclude<Text, string>, language: string): string | undefined {
  const match = Object.hasOwn(text ?? {}, language) ? text[language] : undefined;
  return typeof match === 'string' ? match : undefined;
}

/** The language that {@link textIn} finds a text in. */
export function languageIn(text: Text | undefined, language: string): string | undefined {
  if (typeof text === 'string') return DEFAULT_LANGUAGE;
  const tried = [language, 'sv', 'en'].find((language) => text && ownText(text, language) !== undefined);
  return tried ?? languagesOf(text)[0]?.[0];
}

/** Words as pairs of language and word, in the order they are written; a plain list is Swedish. */
export function languagesOfWords(words: Words | undefined): [language: string, word: string][] {
  const pairs: [string, string][] = [];
  if (Array.isArray(words)) addWords(pairs, DEFAULT_LANGUAGE, words);
  else if (words !== undefined && words !== null)
    for (const language of Object.keys(words)) addWords(pairs, language, words[language]);
  return pairs;
}

function addWords(pairs: [string, string][], language: string, list: unknown): void {
  if (!Array.isArray(list)) return;
  for (const word of list) if (typeof word === 'string') pairs.push([language, word]);
}
