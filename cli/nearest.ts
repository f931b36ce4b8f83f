import { closest, distance } from 'fastest-levenshtein';

/**
 * The one of `known` that `word` is most likely a misspelling of, if one is near: a letter in three may be wrong.
 * More generous than what mends files, as it is only asked, never applied.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, [...known]);
  return distance(word, candidate) <= Math.max(1, Math.floor(word.length / 3)) ? candidate : undefined;
}
