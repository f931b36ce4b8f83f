import { isStopWord, searchWords } from '../search/words.ts';
import type { Field, SearchEntry } from './entry.ts';

/** How strongly a word of each field stands for an entry. A title alone is shared among its words. */
const WEIGHTS: Record<Field, number> = {
  title: 18,
  keyword: 12,
  place: 8,
  standard: 6,
  distribution: 4,
  description: 2,
};

/** Words that are read of each text. */
const MOST_WORDS: Record<Field, number> = {
  title: 40,
  keyword: 200,
  place: 40,
  standard: 100,
  distribution: 200,
  description: 400,
};

/** An entry in Swedish and English: the English words count a little less, where both are the same. */
const ENGLISH = 0.8;
/** The strongest that can be told. */
export const STRONGEST = 44;

/** Entries that a word is in, and how strongly it stands for each. */
export interface Occurrences {
  word: string;
  english: boolean;
  entries: number[];
  strengths: number[];
  /** It stands in a title or is a keyword, and so is worth spelling right. */
  telling: boolean;
}

/** All words of all entries but the stop words, each with where it occurs. */
export function occurrencesOf(entries: readonly SearchEntry[]): Occurrences[] {
  const found = new Map<string, Occurrences>();
  entries.forEach((entry, number) => {
    for (const [key, { strength, telling }] of strengthsOf(entry)) {
      const one = found.get(key) ?? newOccurrences(key);
      found.set(key, one);
      one.entries.push(number);
      one.strengths.push(Math.min(STRONGEST, Math.round(strength)));
      one.telling ||= telling;
    }
  });
  return [...found.values()];
}

interface Strength {
  strength: number;
  telling: boolean;
  fields: Set<Field>;
}

/** How strongly each word stands for one entry; a word counts once for each field it is in. */
function strengthsOf({ texts }: SearchEntry): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  for (const { field, language, text } of texts) {
    const words = searchWords(text, MOST_WORDS[field]).filter((word) => !isStopWord(word));
    const english = language === 'en';
    const weight = WEIGHTS[field] * (english ? ENGLISH : 1) * (field === 'title' ? share(words.length) : 1);
    for (const word of words) add(strengths, `${english ? 'en' : 'sv'}:${word}`, field, weight);
  }
  return strengths;
}

/** A word of a short title says more: 1.4 for one word, 1 for five, ever less for more. */
function share(words: number): number {
  return 1 / (0.6 + 0.08 * words);
}

function add(strengths: Map<string, Strength>, key: string, field: Field, weight: number): void {
  const before = strengths.get(key) ?? { strength: 0, telling: false, fields: new Set() };
  strengths.set(key, before);
  if (before.fields.has(field)) return;
  before.fields.add(field);
  before.strength += weight;
  before.telling ||= field === 'title' || field === 'keyword' || field === 'place';
}

function newOccurrences(key: string): Occurrences {
  return { word: key.slice(3), english: key.startsWith('en'), entries: [], strengths: [], telling: false };
}
