import { englishStem, swedishStem } from '../stems.ts';
import { isMunicipalityName } from './covered-places.ts';
import { collectFinders, collectPlainFinders, type RelatedWords } from './related-words.ts';
import { LISTED_WORDS } from './synonyms.ts';
import type { Occurrences } from './word-strengths.ts';

/** A word that makes a term be found, and how well it stands for the term: above 0, at most 1. */
export interface Source {
  occurrences: Occurrences;
  quality: number;
}

/** The terms that words are found by, and the spellings that lead to them. */
export interface TermSources {
  terms: Map<string, Source[]>;
  /** Words that lead to those of titles and keywords, as they are spelt, with how many entries each leads to. */
  spelt: ReadonlyMap<string, number>;
}

/**
 * The terms that words are found by: the word's own stem and those of its other forms, the stems of the words within a
 * compound, and the words that mean the same.
 */
export function termSources(words: readonly Occurrences[]): TermSources {
  const isKnown = knownWords(words);
  const terms = new Map<string, Source[]>();
  const spelt = new Map<string, number>();
  for (const occurrences of words) {
    for (const [term, quality] of qualities(occurrences, isKnown, spelt)) {
      const sources = terms.get(term);
      if (sources) sources.push({ occurrences, quality });
      else terms.set(term, [{ occurrences, quality }]);
    }
  }
  return { terms, spelt };
}

/** The terms of a word, each once and as good as it can be. Counts how it is spelt, and what leads to it. */
function qualities(
  { word, english, telling, entries }: Occurrences,
  isKnown: (word: string) => boolean,
  spelt: Map<string, number>,
): RelatedWords {
  if (!english && isMunicipalityName(word)) return new Map([[swedishStem(word), 1]]);
  if (!telling) return english ? new Map([[englishStem(word), 1]]) : collectPlainFinders(word, isKnown);
  const finders = english
    ? { terms: new Map([[englishStem(word), 1]]), spelt: new Map([[word, 1]]) }
    : collectFinders(word, isKnown);
  for (const other of finders.spelt.keys()) spelt.set(other, Math.max(entries.length, spelt.get(other) ?? 0));
  return finders.terms;
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
