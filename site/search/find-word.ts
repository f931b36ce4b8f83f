import type { FacetName } from './facets.ts';
import type { SearchIndex } from './index-reader.ts';
import { termsOf } from './stems.ts';
import { beginningsOf, matches, qualityOf, type Terms, type TypedWord } from './terms.ts';
import { isStopWord, searchWords } from './words.ts';

/**
 * Facets whose values are found by their names, and how strongly, on the scale of the terms' strengths. What is of
 * a publisher is thereby found without each of its entries standing in the index under its name.
 */
const NAMED: Partial<Record<FacetName, number>> = { utgivare: 8, lan: 8, format: 8, tema: 4 };
const LONGEST_NAME = 20;

/** The score of each entry for a word: 0 where it does not match. `undefined` where none does. */
export type Scores = Float32Array;

/**
 * A word as it is looked up.
 *
 * @param shortest How many letters it has at least, to stand for what begins so too.
 */
export function typedWord(letters: string, shortest = 1): TypedWord {
  return { letters, stems: termsOf(letters), isBeginning: letters.length >= shortest };
}

/** True when a word is in any entry. */
export async function hasWord(index: SearchIndex, letters: string): Promise<boolean> {
  return (await findWord(index, typedWord(letters))) !== undefined;
}

/** The entries that a word is in: in their texts, or in the name of their publisher, county, theme or format. */
export async function findWord(index: SearchIndex, word: TypedWord): Promise<Scores | undefined> {
  const parts = await Promise.all(beginningsOf(word).map((beginning) => index.terms(beginning)));
  const scores = new Float32Array(index.entries);
  for (const part of new Set(parts.flat())) addTerms(scores, part, word);
  for (const name of Object.keys(NAMED) as FacetName[]) addNamed(scores, index, name, word);
  return weighted(scores);
}

function addTerms(scores: Scores, part: Terms, word: TypedWord): void {
  for (const { term, quality } of matches(part, word)) {
    for (let place = part.starts[term]!; place < part.starts[term + 1]!; place += 1)
      raise(scores, part.entries[place]!, quality * (part.strengths[place]! + 1));
  }
}

function addNamed(scores: Scores, { names, facets }: SearchIndex, name: FacetName, word: TypedWord): void {
  const qualities = names[name].map(([, sv, en]) => qualityOfName([sv, en ?? ''], word));
  if (!qualities.some((quality) => quality > 0)) return;
  const strength = NAMED[name]!;
  const { sets, column } = facets[name];
  const bySet = sets.map((set) => Math.max(0, ...set.map((value) => qualities[value]!)));
  for (let entry = 0; entry < column.length; entry += 1)
    raise(scores, entry, strength * bySet[column[entry]!]!);
}

function qualityOfName(name: readonly string[], word: TypedWord): number {
  const words = name.flatMap((text) => searchWords(text, LONGEST_NAME)).filter((text) => !isStopWord(text));
  const terms = words.flatMap((word) => [word, ...termsOf(word)]);
  return Math.max(0, ...terms.map((term) => qualityOf(term, word)));
}

/** Of several terms that stand for one word, the best counts: an entry is not better for having them all. */
function raise(scores: Scores, entry: number, score: number): void {
  if (score > scores[entry]!) scores[entry] = score;
}

/** A rare word says more than a common one (inverse document frequency). */
function weighted(scores: Scores): Scores | undefined {
  let number = 0;
  for (const score of scores) if (score > 0) number += 1;
  if (number === 0) return undefined;
  const weight = Math.log(1 + scores.length / number);
  return scores.map((score) => score * weight);
}
