import type { TermsFile } from '../index-files.ts';
import { plainLetters } from '../letters.ts';
import { writeNumbers } from '../numbers.ts';
import { writeSortedWords } from '../sorted-words.ts';
import type { Source } from './term-sources.ts';

export interface TermFiles {
  files: Omit<TermsFile, 'edition'>[];
  /** The first term of each file, in plain letters. */
  firsts: string[];
}

/** A term with its entries in ascending order. */
interface Posting {
  term: string;
  plain: string;
  gaps: number[];
  strengths: number[];
}

/**
 * The terms in files of about the same length, sorted by their plain letters. Terms that are alike in these stand in one file.
 *
 * @param entries How many entries there are.
 * @param fileLength About how many characters a file has.
 */
export function termFiles(
  sources: ReadonlyMap<string, readonly Source[]>,
  entries: number,
  fileLength: number,
): TermFiles {
  const strongest = new Uint8Array(entries);
  const gathering: Posting[][] = [];
  let length = Number.POSITIVE_INFINITY;
  let before: string | undefined;
  for (const { term, plain } of inOrder(sources.keys())) {
    if (length > fileLength && plain !== before) {
      gathering.push([]);
      length = 0;
    }
    const posting = { term, plain, ...postings(sources.get(term)!, strongest) };
    gathering.at(-1)!.push(posting);
    length += term.length + 2 * posting.gaps.length + 2;
    before = plain;
  }
  return { files: gathering.map(termsFile), firsts: gathering.map(([first]) => first!.plain) };
}

function inOrder(terms: Iterable<string>): { term: string; plain: string }[] {
  return [...terms]
    .map((term) => ({ term, plain: plainLetters(term) }))
    .sort((a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : a.term < b.term ? -1 : 1));
}

/** The entries of a term: those of all its words, each as strong as the strongest word makes it. */
function postings(sources: readonly Source[], strongest: Uint8Array): Pick<Posting, 'gaps' | 'strengths'> {
  const entries: number[] = [];
  for (const { occurrences, quality } of sources) {
    occurrences.entries.forEach((entry, place) => {
      const strength = Math.max(1, Math.round(occurrences.strengths[place]! * quality));
      if (strongest[entry] === 0) entries.push(entry);
      if (strength > strongest[entry]!) strongest[entry] = strength;
    });
  }
  entries.sort((a, b) => a - b);
  const strengths = entries.map((entry) => strongest[entry]!);
  for (const entry of entries) strongest[entry] = 0;
  return { gaps: entries.map((entry, place) => entry - (entries[place - 1] ?? 0)), strengths };
}

function termsFile(postings: readonly Posting[]): Omit<TermsFile, 'edition'> {
  return {
    terms: writeSortedWords(postings.map(({ term }) => term)),
    counts: writeNumbers(postings.map(({ gaps }) => gaps.length)),
    gaps: writeNumbers(postings.flatMap(({ gaps }) => gaps)),
    strengths: writeNumbers(postings.flatMap(({ strengths }) => strengths)),
  };
}
