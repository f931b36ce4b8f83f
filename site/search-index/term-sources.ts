import { wordsWithin } from '../search/compounds.ts';
import { englishStem, swedishStem } from '../search/stems.ts';
import { LISTED_WORDS, relatedStems } from './synonyms.ts';
import type { Occurrences } from './word-strengths.ts';

/** A word that makes a term be found, and how well it stands for the term: above 0, at most 1. */
export interface Source {
  occurrences: Occurrences;
  quality: number;
}

const PART = 0.6;
const SYNONYM = 0.5;

/**
 * The terms that words are found by: the word's own stem, the stems of the words within a compound, and the words
 * that mean the same.
 */
export function termSources(words: readonly Occurrences[]): Map<string, Source[]> {
  const isKnown = knownWords(words);
  const terms = new Map<string, Source[]>();
  for (const occurrences of words) {
    for (const [term, quality] of qualities(occurrences, isKnown)) {
      const sources = terms.get(term);
      if (sources) sources.push({ occurrences, quality });
      else terms.set(term, [{ occurrences, quality }]);
    }
  }
  return terms;
}

/** The terms of a word, each once and as good as it can be. */
function qualities({ word, english }: Occurrences, isKnown: (word: string) => boolean): Map<string, number> {
  if (english) return new Map([[englishStem(word), 1]]);
  const own = swedishStem(word);
  const related = relatedStems(own).map((stem) => [stem, SYNONYM] as const);
  const parts = wordsWithin(word, isKnown).map((part) => [swedishStem(part), PART] as const);
  return new Map([...related, ...parts, [own, 1] as const]);
}

const BEGINNING = 3;

/** Tells whether a word is a Swedish word of its own: it stands somewhere in the catalog, or in the list of synonyms. */
function knownWords(words: readonly Occurrences[]): (word: string) => boolean {
  const swedish = words.filter(({ english }) => !english).map(({ word }) => word);
  const stems = new Set([...swedish, ...LISTED_WORDS].map(swedishStem));
  const beginnings = new Set([...stems].map((stem) => stem.slice(0, BEGINNING)));
  return (word) =>
    (word.length < BEGINNING || beginnings.has(word.slice(0, BEGINNING))) && stems.has(swedishStem(word));
}
