import { swedishStem } from '../search/stems.ts';
import lists from './synonyms.sv.json' with { type: 'json' };

/** Words that are words whether the catalog says them or not: compounds are made of them. */
export const LISTED_WORDS: readonly string[] = [
  ...lists.same.flat(),
  ...Object.entries(lists.narrower).flatMap(([wider, words]) => [wider, ...words]),
  ...lists.parts,
];

/** By the stem of a word: the stems of the words that find it, too. */
const RELATED = relations();

/** The stems of words that mean the same as the word with this stem, or something wider. Empty for most. */
export function relatedStems(stem: string): readonly string[] {
  return [...(RELATED.get(stem) ?? [])];
}

function relations(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const relate = (word: string, finder: string): void => {
    const [from, to] = [swedishStem(word), swedishStem(finder)];
    if (from !== to) related.set(from, (related.get(from) ?? new Set()).add(to));
  };
  for (const words of lists.same) for (const word of words) for (const other of words) relate(word, other);
  for (const [wider, words] of Object.entries(lists.narrower)) for (const word of words) relate(word, wider);
  return related;
}
