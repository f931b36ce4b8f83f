import { isStopWord, searchWords } from '../words.ts';
import type { Field, SearchEntry } from './entry.ts';

/** The strength of a word of each field for an entry. A title alone is shared among its words. */
const WEIGHTS: Record<Field, number> = {
  title: 18,
  keyword: 12,
  place: 8,
  heading: 8,
  kind: 8,
  standard: 6,
  distribution: 4,
  description: 2,
  covered: 2,
  body: 1,
};

/** Words that are read of each text. */
const MOST_WORDS: Record<Field, number> = {
  title: 40,
  keyword: 200,
  place: 40,
  heading: 200,
  kind: 10,
  standard: 100,
  distribution: 200,
  description: 400,
  covered: 400,
  body: 2000,
};

/** An entry in Swedish and English: the English words count a little less, where both are the same. */
const ENGLISH = 0.8;
/** The greatest strength that the index can store. */
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

/** All words of all entries but the stop words, each with where it occurs; of the two languages by themselves. */
export function occurrencesOf(entries: readonly SearchEntry[]): Occurrences[] {
  return [false, true].flatMap((english) => occurrencesIn(entries, english));
}

function occurrencesIn(entries: readonly SearchEntry[], english: boolean): Occurrences[] {
  const occurrenceses = new Map<string, Occurrences>();
  entries.forEach((entry, number) => {
    for (const [word, { strength, fields }] of strengthsOf(entry, english)) {
      let occurrencese = occurrenceses.get(word);
      if (!occurrencese) {
        occurrencese = { word, english, entries: [], strengths: [], telling: false };
        occurrenceses.set(word, occurrencese);
      }
      occurrencese.entries.push(number);
      occurrencese.strengths.push(Math.min(STRONGEST, Math.round(strength * (entry.worth ?? 1))));
      occurrencese.telling ||= (fields & TELLING) !== 0;
    }
  });
  return [...occurrenceses.values()];
}

/** A bit for each field. */
const BITS: Record<Field, number> = {
  title: 1,
  keyword: 2,
  place: 4,
  standard: 8,
  distribution: 16,
  description: 32,
  heading: 64,
  body: 128,
  kind: 256,
  covered: 512,
};
/** Fields whose words are worth spelling right. */
const TELLING = BITS.title | BITS.keyword | BITS.place | BITS.heading | BITS.kind;

interface Strength {
  strength: number;
  /** The fields that the word stands in, as bits. */
  fields: number;
}

/** The strength of each word in a language for an entry; a word counts once for each field it is in. */
function strengthsOf({ texts }: SearchEntry, english: boolean): Map<string, Strength> {
  const strengths = new Map<string, Strength>();
  for (const { field, language, text } of texts) {
    if ((language === 'en') !== english) continue;
    const words = searchWords(text, MOST_WORDS[field]).filter((word) => !isStopWord(word));
    const weight = WEIGHTS[field] * (english ? ENGLISH : 1) * (field === 'title' ? share(words.length) : 1);
    for (const word of words) add(strengths, word, BITS[field], weight);
  }
  return strengths;
}

/** A word of a short title says more: 1.4 for one word, 1 for five, ever less for more. */
function share(words: number): number {
  return 1 / (0.6 + 0.08 * words);
}

function add(strengths: Map<string, Strength>, word: string, field: number, weight: number): void {
  const before = strengths.get(word);
  if (!before) {
    strengths.set(word, { strength: weight, fields: field });
  } else if ((before.fields & field) === 0) {
    before.fields |= field;
    before.strength += weight;
  }
}
