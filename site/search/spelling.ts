import { compoundParts, type IsKnown } from './compounds.ts';
import type { Spelling } from './index-reader.ts';
import { distanceFrom } from './letter-distance.ts';
import { plainCode, plainLetters } from './letters.ts';
import { walkSortedWords } from './sorted-words.ts';
import { swedishStem } from './stems.ts';

/**
 * What a word that is found nowhere may have been meant as: a word that is a letter away; else the parts of a compound, which are then all searched for; else, of longer words, one two letters away.
 *
 * @returns The words to search for instead; empty where nothing is close.
 */
export function meantWords(word: string, spelling: Spelling): string[] {
  const near = nearest(word, spelling, word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
  if (near && near.away <= 1) return [near.word];
  return compoundParts(word, knownWithin(word, spelling)) ?? (near ? [near.word] : []);
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
      const count = counts[place]!;
      if (away > most || (best && (away > best.away || (away === best.away && count <= best.count)))) return;
      best = { word: candidate, away, count };
    },
  );
  return best;
}

/** As much of a word as its stem always has. */
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
