import type { Language } from '../../catalog/model/text.ts';

const AND: Record<Language, string> = { sv: 'och', en: 'and' };

/** Words in a row: "a", "a och b", "a, b och c"; in English with "and". */
export function inARow(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${AND[language]} ${words.at(-1)}`;
}
