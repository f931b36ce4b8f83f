import type { Language } from '../../catalog/model/text.ts';

/** The languages the site is published in. Swedish lies at the root, English below `/en/`. */
export { LANGUAGES } from '../../catalog/model/text.ts';

/** The name of each language in that language, for the link that leads to it. */
export const NAMES_OF_LANGUAGES: Record<Language, string> = { sv: 'Svenska', en: 'English' };

/**
 * The words of a template in both languages: `const WORDS = bilingual({ heading: 'Teman' }, { heading: 'Themes' })`,
 * then `WORDS[site.language].heading`. The compiler refuses an English table that lacks a word of the Swedish one, or
 * has one too many.
 */
export function bilingual<Words>(sv: Words, en: NoInfer<Words>): Record<Language, Words> {
  return { sv, en };
}
