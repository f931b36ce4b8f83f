import { languagesOf, type Text } from '../text.ts';

/** The texts that people search and choose by. */
const KEYS = ['title', 'description'] as const;

/** Finds which of the title and the description are given, but not in English. */
export function lackingEnglish(data: { title?: unknown; description?: unknown }): (typeof KEYS)[number][] {
  return KEYS.filter((key) => lacksEnglish(data[key]));
}

/** True for a text without English. Other rules report a text that is missing altogether. */
function lacksEnglish(text: unknown): boolean {
  const languages = languagesOf(text as Text | undefined).map(([language]) => language);
  return languages.length > 0 && !languages.some((language) => /^en(?:-|$)/.test(language));
}
