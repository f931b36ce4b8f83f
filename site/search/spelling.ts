import { compoundParts, firstPart, type IsKnown } from './compounds.ts';
import type { Spelling } from './index-reader.ts';
import { distanceFrom } from './letter-distance.ts';
import { plainCode, plainLetters } from './letters.ts';
import { walkSortedWords } from './sorted-words.ts';
import { swedishStem } from './stems.ts';

/** A word that is shorter is as likely to be another word as a slip of the finger, where a letter is not the same. */
export const SHORTEST_CHANGED = 7;
export const SHORTEST_REPAIRED = 4;
/** Two slips leave too little of a shorter word to recognise it. */
export const SHORTEST_SLIPPED_TWICE = 8;
/** The shortest part that a compound is searched for by where its other part is not known. */
const SHORTEST_ALONE = 5;
/** The longest last part, without its ending, that says too little. */
const LONGEST_BARE = 3;
/** The shortest rest of such a compound. */
const SHORTEST_REST = 3;

/**
 * Finds the words that a word found nowhere may have been meant as: a word at a distance of one letter; else the
 * parts of a compound, which are then all searched for; else, for longer words, a word at a distance of two letters;
 * else the known part of a compound. A word that is known to be spelt right is at most split into parts.
 *
 * @returns The words to search for instead; empty where nothing is close.
 */
export function meantWords(word: string, spelling: Spelling): string[] {
  if (spelling.others.has(swedishStem(word))) return tellingParts(word, knownWithin(word, spelling)) ?? [];
  const near = nearestTo(word, spelling) ?? nearestToStem(word, spelling);
  if (near && near.away <= 1) return [near.word];
  const isKnown = knownWithin(word, spelling);
  return tellingParts(word, isKnown) ?? (near ? [near.word] : knownPart(word, isKnown));
}

/** The parts of a compound, without a short last one as `väg`: alone it is in texts about anything. */
function tellingParts(word: string, isKnown: IsKnown): string[] | undefined {
  const [first, last] = compoundParts(word, isKnown) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const isTelling = swedishStem(last).length > LONGEST_BARE || first.length < SHORTEST_ALONE;
  return isTelling ? [first, last] : [first];
}

/** The stem is near if the slip is in an unknown form: `restuaranger`. A short word's stem is too little to go by. */
function nearestToStem(word: string, spelling: Spelling): Near | undefined {
  const stem = swedishStem(word);
  return stem.length < SHORTEST_ALONE ? undefined : nearestTo(stem, spelling);
}

/** The word that is nearest, where any is near enough: the shorter what is typed is, the nearer. */
function nearestTo(word: string, spelling: Spelling): Near | undefined {
  if (word.length < SHORTEST_REPAIRED) return nearest(word, spelling, 0);
  return nearest(word, spelling, word.length < SHORTEST_SLIPPED_TWICE ? 1 : 2);
}

/** The last known part of a compound, which names its kind; else the first, which names its subject. */
function knownPart(word: string, isKnown: IsKnown): string[] {
  const cuts = [...word].map((_, cut) => cut).slice(SHORTEST_REST, word.length - SHORTEST_REST + 1);
  const isLongEnough = (part: string | undefined) => part !== undefined && part.length >= SHORTEST_ALONE;
  const last = cuts.map((cut) => word.slice(cut)).find((part) => isLongEnough(part) && isKnown(part));
  const first = (): string | undefined =>
    cuts.map((cut) => firstPart(word.slice(0, cut), isKnown)).findLast(isLongEnough);
  return [last ?? first() ?? []].flat();
}

interface Near {
  word: string;
  away: number;
  count: number;
}

/** The word that is fewest changed letters away, at most `most`; of several the commonest. */
function nearest(word: string, { words, counts }: Spelling, most: number): Near | undefined {
  const distance = distanceFrom(plainLetters(word), most);
  let best: Near | undefined;
  walkSortedWords(
    words,
    (letter, length) => distance.add(plainCode(letter), length),
    (candidate, place) => {
      const away = distance.away(candidate.length);
      if (away > most || isOther(word, candidate)) return;
      const count = counts[place]!;
      if (best && (away > best.away || (away === best.away && count <= best.count))) return;
      best = { word: candidate, away, count };
    },
  );
  return best;
}

/**
 * True when a short word cannot be a slip for another: it has dots that the other has not, or has as many letters
 * that are not the same.
 */
function isOther(typed: string, known: string): boolean {
  if (typed.length >= SHORTEST_CHANGED) return false;
  const hasOtherDots = [...typed].some(
    (letter) => plainLetters(letter) !== letter && !known.includes(letter),
  );
  return hasOtherDots || (typed.length === known.length && sortedLetters(typed) !== sortedLetters(known));
}

function sortedLetters(word: string): string {
  return [...plainLetters(word)].sort().join('');
}

/** The number of letters of a word that its stem always has. */
const BEGINNING = 3;

/** Tells of what stands within a word whether it is a word of its own, in some form. Of all words that are known, only the stems of those are made that begin as something within it does. */
function knownWithin(word: string, { words }: Spelling): IsKnown {
  const beginnings = new Set([...word].map((_, place) => word.slice(place, place + BEGINNING)));
  const stems = new Set<string>();
  let beginning = '';
  walkSortedWords(
    words,
    (letter, length) => {
      if (length > BEGINNING) return true;
      beginning = beginning.slice(0, length - 1) + String.fromCharCode(letter);
      return length < BEGINNING || beginnings.has(beginning);
    },
    (known) => stems.add(swedishStem(known)),
  );
  return (part) => stems.has(swedishStem(part));
}
