import type { Publisher } from '../../model/catalog.ts';
import { type Language, languagesOfWords, textIn, type Words } from '../../model/text.ts';
import { concept, type VocabularyName } from '../../model/vocabularies.ts';

/** A publisher's name in the language asked for, else in one that there is. */
export function publisherName({ data, id }: Publisher, language: Language = 'sv'): string {
  return textIn(data.name, language) ?? id;
}

/** The label of a code; the code itself where the list lacks it. */
export function labelOf(vocabulary: VocabularyName, code: string, language: Language = 'sv'): string {
  return concept(vocabulary, code)?.label[language] ?? code;
}

/** The words in one language. */
export function wordsIn(words: Words | undefined, language: Language): string[] {
  return languagesOfWords(words).flatMap(([code, word]) => (code === language ? [word] : []));
}

/**
 * The language of a code of the EU's list as a tag (BCP 47): `SWE` -> `sv`. The codes are those of ISO 639-3, but for a
 * few of the EU's own, such as `0E0`; of these there is no tag.
 */
export function languageTag(code: string): string | undefined {
  return /^[A-Z]{3}$/i.test(code) ? Intl.getCanonicalLocales(code.toLowerCase())[0] : undefined;
}
