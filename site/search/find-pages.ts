import type { Scores } from './find-word.ts';
import type { SearchIndex } from './index-reader.ts';
import { type FoundWords, findWords, type IsSpelt, type SearchResult, wordsToFind } from './search.ts';

/** The pages that a search has found: entries of the index of pages, those that fit best first. */
export interface FoundPages extends Pick<SearchResult, 'corrected' | 'some'> {
  entries: number[];
}

/** Pages that are shown next to data; of the corrected words, only those that are not corrected for data too. */
export interface PagesBesideData extends Omit<FoundPages, 'some'> {
  /** The number of pages that are shown at first. */
  few: number;
  /** True when some data fit: readers have most likely come for these, and pages take little room. */
  aside: boolean;
}

/** Pages that fit so much worse than the best one only hold the words by the way. */
const LEAST_SHARE = 0.12;
/** Two letters alone are a short name, as `SL`: of all pages, hundreds have some word that begins so. */
const SHORTEST_BEGINNING = 3;
/** The number of pages shown at first, where there are data to show too and where there are none. */
const FEW = { besideData: 3, alone: 6 };

/**
 * Searches the index of pages.
 *
 * @param isSpelt True for a word that is on no page but known elsewhere: such a word is not corrected.
 * @throws IndexChanged, or what reading a file threw.
 */
export async function findPages(index: SearchIndex, typed: string, isSpelt: IsSpelt): Promise<FoundPages> {
  const { scores, corrected, some } = await findWords(index, wordsToFind(typed), isSpelt, SHORTEST_BEGINNING);
  return { entries: scores ? bestFirst(scores) : [], corrected, some };
}

/**
 * Selects the pages that are shown next to data: where some data have all words as they were typed, only pages that
 * have them too; else everything that comes near. Among those that are shown at first, no kind has more than half, as
 * long as there are others.
 */
export function besideData(
  index: SearchIndex,
  pages: FoundPages,
  data: Pick<SearchResult, 'entries' | 'corrected' | 'some'>,
): PagesBesideData {
  const aside = data.entries.length > 0 && !data.some;
  const few = aside ? FEW.besideData : FEW.alone;
  const fit = isNear(pages) && data.entries.length > 0 && !isNear(data);
  if (fit) return { entries: [], corrected: [], few, aside };
  const correctedWords = new Set(data.corrected.map(({ typed }) => typed));
  const corrected = pages.corrected.filter(({ typed }) => !correctedWords.has(typed));
  return { entries: mixed(pages.entries, kindOf(index), few), corrected, few, aside };
}

/** True when words were left out or replaced. */
function isNear({ corrected, some }: Pick<FoundWords, 'corrected' | 'some'>): boolean {
  return some || corrected.length > 0;
}

function bestFirst(scores: Scores): number[] {
  const least = LEAST_SHARE * scores.reduce((best, score) => Math.max(best, score), 0);
  const matchingKeys = [...scores.keys()].filter((entry) => scores[entry]! > 0 && scores[entry]! >= least);
  return matchingKeys.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

function kindOf({ facets: { typ } }: SearchIndex): (entry: number) => number {
  return (entry) => typ.column[entry]!;
}

/** The first `few` mixed, the others after them in their order. */
function mixed(entries: readonly number[], kind: (entry: number) => number, few: number): number[] {
  const first = new Set<number>();
  const counts = new Map<number, number>();
  for (const entry of entries) {
    if (first.size === few) break;
    const count = counts.get(kind(entry)) ?? 0;
    if (count >= few / 2) continue;
    counts.set(kind(entry), count + 1);
    first.add(entry);
  }
  return [...first, ...entries.filter((entry) => !first.has(entry))];
}
