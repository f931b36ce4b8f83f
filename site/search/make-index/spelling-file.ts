import { distance } from 'fastest-levenshtein';
import type { SpellingFile } from '../index-files.ts';
import { plainLetters } from '../letters.ts';
import { writeNumbers } from '../numbers.ts';
import { writeSortedWords } from '../sorted-words.ts';
import { SHORTEST_CHANGED, SHORTEST_REPAIRED, SHORTEST_SLIPPED_TWICE } from '../spelling.ts';
import { swedishStem } from '../stems.ts';
import { swedishDictionary } from './swedish-dictionary.ts';
import { LISTED_WORDS } from './synonyms.ts';

/** Words that spelling is compared with, at most: the commonest of a large catalog. */
const MOST_SPELT = 20_000;
/** The length of `el`, which begins compounds. */
const SHORTEST_SPELT = 2;
/** Words whose neighbours are looked up, at most: it takes 0.1 ms a word. */
const MOST_WITH_NEIGHBOURS = 5000;
/** The largest number of wrong letters in a long word. */
const MOST_SLIPS = 2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';

/**
 * Writes the words that typed words are repaired by: words that lead to entries, and those that lead to none but are
 * spelt right.
 *
 * @param spelt How many entries each word leads to.
 * @param terms By what entries are found: what they have is found without being repaired.
 */
export function spellingFile(
  spelt: ReadonlyMap<string, number>,
  terms: ReadonlyMap<string, unknown>,
): Omit<SpellingFile, 'edition'> {
  const counts = [...spelt].filter(([word]) => word.length >= SHORTEST_SPELT);
  const commonest = counts.sort(([a, number], [b, other]) => other - number || (a < b ? -1 : 1));
  const kept = commonest.slice(0, MOST_SPELT);
  const others = otherWords(kept.map(([word]) => word)).filter((stem) => !terms.has(stem));
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: writeSortedWords(sorted.map(([word]) => word)),
    counts: writeNumbers(sorted.map(([, count]) => count)),
    others: writeSortedWords(others.sort()),
  };
}

/** The stems of listed words, and of the words of the dictionary that would else be taken for a slip of the finger. */
function otherWords(spelt: readonly string[]): string[] {
  const short = spelt.filter(({ length }) => length <= SHORTEST_CHANGED);
  const near = short.slice(0, MOST_WITH_NEIGHBOURS).flatMap(neighbours);
  return [...new Set([...LISTED_WORDS, ...near.filter(isWord), ...longWordsNear(spelt)].map(swedishStem))];
}

/** Words of the dictionary that are so long that letters are changed to repair them, and are near a word of the catalog. */
function longWordsNear(spelt: readonly string[]): string[] {
  const words = spelt.slice(0, MOST_WITH_NEIGHBOURS).map(lettersOf);
  const [one, two] = [wordsByPieces(words, 1), wordsByPieces(words, MOST_SLIPS)];
  return [...swedishDictionary().lemmas].filter((lemma) => {
    if (lemma.length < SHORTEST_CHANGED - 1) return false;
    return isNearOne(lettersOf(lemma), lemma.length < SHORTEST_SLIPPED_TWICE - 1 ? one : two);
  });
}

/** Words of one length by their pieces: one more than slips are allowed, so that one of them is as it was. */
interface Pieces {
  /** The length of all pieces but the last. */
  size: number;
  first: Map<string, Letters[]>;
  middle: Map<string, Letters[]>;
  last: Map<string, Letters[]>;
}

interface WordsByPieces {
  /** The number of slips: one or two. */
  most: number;
  byLength: Map<number, Pieces>;
}

function wordsByPieces(words: readonly Letters[], most: number): WordsByPieces {
  const byLength = new Map<number, Pieces>();
  for (const word of words) {
    const { plain } = word;
    const size = Math.floor(plain.length / (most + 1));
    const pieces = byLength.get(plain.length) ?? {
      ...{ size, first: new Map(), middle: new Map(), last: new Map() },
    };
    byLength.set(plain.length, pieces);
    addTo(pieces.first, plain.slice(0, size), word);
    addTo(pieces.last, plain.slice(most * size), word);
    if (most > 1) addTo(pieces.middle, plain.slice(size, 2 * size), word);
  }
  return { most, byLength };
}

function addTo(words: Map<string, Letters[]>, piece: string, word: Letters): void {
  const known = words.get(piece);
  if (known) known.push(word);
  else words.set(piece, [word]);
}

/**
 * Of at most two slips, either one piece at the end of the word is without any and stands at that end, or each of them has one
 * and the piece between them none, which is then moved by a letter at most.
 */
function isNearOne(letters: Letters, { most, byLength }: WordsByPieces): boolean {
  const { plain } = letters;
  const isNearOf = (words: readonly Letters[] | undefined): boolean =>
    words?.some((word) => isNear(letters, word, most)) ?? false;
  for (let length = plain.length - most; length <= plain.length + most; length += 1) {
    const pieces = byLength.get(length);
    if (!pieces) continue;
    const { size, first, middle, last } = pieces;
    if (isNearOf(first.get(plain.slice(0, size)))) return true;
    if (isNearOf(last.get(plain.slice(plain.length - (length - most * size))))) return true;
    for (let start = size - 1; most > 1 && start <= size + 1; start += 1)
      if (isNearOf(middle.get(plain.slice(start, start + size)))) return true;
  }
  return false;
}

/** A word without dots, and which letters it has: a bit for each. */
interface Letters {
  plain: string;
  mask: number;
}

function lettersOf(word: string): Letters {
  const plain = plainLetters(word);
  let mask = 0;
  for (let place = 0; place < plain.length; place += 1) mask |= 1 << (plain.charCodeAt(place) & 31);
  return { plain, mask };
}

/** Most words have so many other letters that they need not be compared. */
function isNear(letters: Letters, other: Letters, most: number): boolean {
  if (bitsOf(letters.mask & ~other.mask) > most || bitsOf(other.mask & ~letters.mask) > most) return false;
  return distance(letters.plain, other.plain) <= most;
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function isWord(letters: string): boolean {
  return swedishDictionary().lemmasOf(letters).length > 0;
}

/**
 * The slips that would be repaired to a short word: with a letter more or less, or two letters swapped; see
 * `meantWords`.
 */
function neighbours(word: string): string[] {
  const places = [...word].map((_, place) => place);
  const shorter = places.map((place) => word.slice(0, place) + word.slice(place + 1));
  const longer = [...places, word.length].flatMap((place) =>
    [...LETTERS].map((letter) => word.slice(0, place) + letter + word.slice(place)),
  );
  const swapped = places
    .slice(1)
    .map((place) => word.slice(0, place - 1) + word[place]! + word[place - 1]! + word.slice(place + 1));
  return [...shorter, ...longer, ...swapped].filter(
    ({ length }) => length >= SHORTEST_REPAIRED && length < SHORTEST_CHANGED,
  );
}
