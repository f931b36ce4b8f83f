import type { TermsFile } from './index-files.ts';
import { beginsAs, plainLetters } from './letters.ts';
import { readNumbers } from './numbers.ts';
import { readSortedWords } from './sorted-words.ts';

/** Terms with the entries they are in, ready to be looked up. */
export interface Terms {
  /** Sorted by their plain letters. */
  terms: readonly string[];
  plain: readonly string[];
  /** The index in `entries` at which those of each term begin; has one element more than there are terms. */
  starts: Uint32Array;
  entries: Uint32Array;
  strengths: Uint32Array;
}

/** A term that a typed word can stand for, and how well it does: above 0, at most 1. */
export interface Match {
  term: number;
  quality: number;
}

/** A word as it is looked up. */
export interface TypedWord {
  letters: string;
  /** Its stems; see `termsOf`. */
  stems: readonly string[];
  /** True when it stands for terms that begin with it, too; else only for those with figures after it, as `CC` for "CC0". */
  isBeginning: boolean;
}

/** With plain letters for å, ä or ö; below 1, so that what is typed exactly comes first. */
const PLAIN_QUALITY = 0.85;
/** A term that only begins with what is typed: more, the more of it is typed. */
const BEGINNING_QUALITY = { least: 0.3, more: 0.45 };
const SHORTEST_BEGINNING = 2;
/** A stem that is as short begins too many words that have nothing to do with it. */
const SHORTEST_STEM = 5;
/**
 * The length of the ending of `restaurangerna`; where more is gone, a stemmer has taken a word's own letters for an
 * ending.
 */
const LONGEST_ENDING = 4;

const LETTER = /\p{L}/u;

/** Unpacks a file of terms. */
export function readTerms(file: TermsFile): Terms {
  const terms = readSortedWords(file.terms);
  const counts = readNumbers(file.counts);
  const starts = new Uint32Array(terms.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = starts[term]! + count;
  });
  const entries = readNumbers(file.gaps);
  for (let term = 0; term < terms.length; term += 1) {
    for (let place = starts[term]! + 1; place < starts[term + 1]!; place += 1)
      entries[place]! += entries[place - 1]!;
  }
  return { terms, plain: terms.map(plainLetters), starts, entries, strengths: readNumbers(file.strengths) };
}

/** The beginnings, in plain letters, of all terms that a word can match. */
export function beginningsOf({ letters, stems }: TypedWord): string[] {
  const all = [letters, ...stems].map(plainLetters).sort();
  const covers = (text: string, other: string): boolean =>
    other !== text && other.length >= SHORTEST_BEGINNING && text.startsWith(other);
  const [typed] = [plainLetters(letters)];
  return [...new Set(all)].filter((text) => !covers(text, typed));
}

/** All terms that a word matches, by being the same or by beginning so. */
export function matches({ terms, plain }: Pick<Terms, 'terms' | 'plain'>, word: TypedWord): Match[] {
  const matches: Match[] = [];
  for (const beginning of beginningsOf(word)) {
    for (let term = firstFrom(plain, beginning); plain[term]?.startsWith(beginning); term += 1) {
      const quality = qualityOf(terms[term]!, word);
      if (quality > 0) matches.push({ term, quality });
    }
  }
  return matches;
}

/** The quality of a term as a match for a word, from 0 to 1. */
export function qualityOf(term: string, { letters, stems, isBeginning }: TypedWord): number {
  if (stems.includes(term) || term === letters) return 1;
  if (stems.some((stem) => stem.length === term.length && beginsAs(term, stem))) return PLAIN_QUALITY;
  if (!isBeginning && LETTER.test(term.slice(letters.length))) return 0;
  const typed = beginsAs(term, letters) ? letters.length : longestStem(term, letters, stems);
  if (typed < SHORTEST_BEGINNING) return 0;
  const { least, more } = BEGINNING_QUALITY;
  return least + more * (typed / term.length);
}

/** The number of letters of a term that are a stem of the typed word: `vandra` stands for "vandringsled" too. */
function longestStem(term: string, { length }: string, stems: readonly string[]): number {
  const least = Math.max(SHORTEST_STEM, length - LONGEST_ENDING);
  const fitting = stems.filter((stem) => stem.length >= least && term.startsWith(stem));
  return Math.max(0, ...fitting.map((stem) => stem.length));
}

/** The first place in a sorted list whose word is not before `word`. */
export function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
