import { type FacetCounts, narrow } from './facets.ts';
import { findWord, type Scores, typedWord } from './find-word.ts';
import type { SearchIndex } from './index-reader.ts';
import type { Order, Query } from './query.ts';
import { meantWords } from './spelling.ts';
import type { TypedWord } from './terms.ts';
import { isStopWord, searchWords } from './words.ts';

/** The result of a search. */
export interface SearchResult {
  /** Entries, in the order asked for. */
  entries: number[];
  counts: FacetCounts;
  /** Words that are found nowhere and what was searched for instead; empty where nothing was. */
  corrected: Correction[];
  /** No entry has all words; these have some. */
  some: boolean;
}

export interface Correction {
  typed: string;
  used: string[];
}

/** More words than anybody searches for. */
const MOST_WORDS = 12;

/**
 * Searches the index.
 *
 * @param language The language of the page, for the order of titles.
 * @param isSpelt Tells of a word that is in no entry whether it is known elsewhere: such a word is not corrected.
 * @throws IndexChanged, or what reading a file threw.
 */
export async function search(
  index: SearchIndex,
  { words, choices, order }: Query,
  language: string,
  isSpelt: IsSpelt = nothingElse,
): Promise<SearchResult> {
  const { scores, corrected, some } = await findWords(index, wordsToFind(words), isSpelt);
  const { entries, counts } = narrow(scores ? found(scores) : range(index.entries), index.facets, choices);
  const sorted = await inOrder(entries, { order, language }, scores, index);
  return { entries: sorted, counts, corrected, some };
}

/** True for a word that is spelt right although an index does not have it. */
export type IsSpelt = (word: string) => Promise<boolean>;

const nothingElse: IsSpelt = async () => false;

/** The words of what is typed, without those that say nothing where others are left. */
export function wordsToFind(typed: string): string[] {
  const words = [...new Set(searchWords(typed, MOST_WORDS))];
  const matchingWords = words.filter((word) => !isStopWord(word));
  return matchingWords.length > 0 ? matchingWords : words;
}

/** The score of each entry for some words. */
export interface FoundWords extends Pick<SearchResult, 'corrected' | 'some'> {
  /** `undefined` where no word is asked for. */
  scores: Scores | undefined;
}

/**
 * The entries that all of some words are in or, where there are none, those that any of them is in.
 *
 * @param shortest How many letters a word has at least, to stand for what begins so too.
 */
export async function findWords(
  index: SearchIndex,
  words: readonly string[],
  isSpelt: IsSpelt,
  shortest?: number,
): Promise<FoundWords> {
  if (words.length === 0) return { scores: undefined, corrected: [], some: false };
  const foundWords = await Promise.all(
    words.map((word) => findOrCorrect(index, typedWord(word, shortest), isSpelt)),
  );
  const corrected = foundWords.flatMap(({ correction }) => correction ?? []);
  const all = foundWords.flatMap(({ scores }) => scores);
  const withAll = together(all, index.entries, all.length);
  if (withAll.some((score) => score > 0)) return { scores: withAll, corrected, some: false };
  const withSome = together(all, index.entries, 1);
  return { scores: withSome, corrected, some: all.length > 1 && withSome.some((score) => score > 0) };
}

interface FoundWord {
  /** One for each word that was looked up; a word that is nowhere has one in which no entry fits. */
  scores: Scores[];
  correction?: Correction;
}

async function findOrCorrect(index: SearchIndex, word: TypedWord, isSpelt: IsSpelt): Promise<FoundWord> {
  const { letters: typed } = word;
  const scores = await findWord(index, word);
  if (scores) return { scores: [scores] };
  if (await isSpelt(typed)) return { scores: [new Float32Array(index.entries)] };
  const used = meantWords(typed, await index.spelling());
  const wordMatches = await Promise.all(used.map((word) => findWord(index, typedWord(word))));
  const all = wordMatches.filter((result) => result !== undefined);
  if (all.length === 0) return { scores: [new Float32Array(index.entries)] };
  return { scores: all, correction: { typed, used } };
}

/** The scores of entries that fit at least so many of the words, added; an entry with more words comes first. */
function together(all: readonly Scores[], entries: number, atLeast: number): Scores {
  const sum = new Float32Array(entries);
  for (let entry = 0; entry < entries; entry += 1) {
    let fitting = 0;
    let score = 0;
    for (const scores of all) {
      if (scores[entry] === 0) continue;
      fitting += 1;
      score += scores[entry]!;
    }
    if (fitting >= atLeast) sum[entry] = score * fitting;
  }
  return sum;
}

function* found(scores: Scores): Generator<number> {
  for (let entry = 0; entry < scores.length; entry += 1) if (scores[entry]! > 0) yield entry;
}

function* range(length: number): Generator<number> {
  for (let entry = 0; entry < length; entry += 1) yield entry;
}

interface Sorting {
  order: Order;
  language: string;
}

/** Entries that are alike in what they are sorted by stay in the order of their titles. */
async function inOrder(
  entries: number[],
  sorting: Sorting,
  scores: Scores | undefined,
  index: SearchIndex,
): Promise<number[]> {
  const by = await ranksFor(sorting, scores, index);
  return by ? entries.sort((a, b) => by(b) - by(a) || a - b) : entries;
}

/**
 * The rank of each entry, by which they are sorted, the highest first; `undefined` for the order they are numbered
 * in.
 */
async function ranksFor(
  { order, language }: Sorting,
  scores: Scores | undefined,
  index: SearchIndex,
): Promise<((entry: number) => number) | undefined> {
  if (order === 'relevans' && scores) return (entry) => scores[entry]!;
  const values = await (order === 'andrad' ? index.changed() : index.titles(language));
  if (!values) return undefined;
  return order === 'andrad' ? (entry) => values[entry]! : (entry) => -values[entry]!;
}
