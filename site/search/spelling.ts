import { distance } from 'fastest-levenshtein';
import { compoundParts } from './compounds.ts';
import type { Spelling } from './index-reader.ts';
import { plainLetters } from './letters.ts';
import { swedishStem } from './stems.ts';

/**
 * What a word that is found nowhere may have been meant as: a word that is a letter away; else the parts of a compound, which are then all searched for; else, of longer words, one two letters away.
 *
 * @returns The words to search for instead; empty where nothing is close.
 */
export function meantWords(word: string, spelling: Spelling): string[] {
  const near = nearest(word, spelling, word.length < 4 ? 0 : 1);
  if (near !== undefined) return [near];
  const parts = compoundParts(word, (part) => spelling.stems.has(swedishStem(part)));
  if (parts) return parts;
  const far = word.length < 7 ? undefined : nearest(word, spelling, 2);
  return far === undefined ? [] : [far];
}

/** The word that is fewest changed letters away, at most `most`; of several the commonest. */
function nearest(word: string, { words, plain, counts }: Spelling, most: number): string | undefined {
  const typed = plainLetters(word);
  let best: { word: string; away: number; count: number } | undefined;
  words.forEach((candidate, place) => {
    if (Math.abs(candidate.length - word.length) > most) return;
    const away = distance(typed, plain[place]!);
    const count = counts[place]!;
    if (away > most || (best && (away > best.away || (away === best.away && count <= best.count)))) return;
    best = { word: candidate, away, count };
  });
  return best?.word;
}
