import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { plainLetters } from '../../../site/search/letters.ts';
import { spellingFile } from '../../../site/search/make-index/spelling-file.ts';
import { swedishDictionary } from '../../../site/search/make-index/swedish-dictionary.ts';
import { readSortedWords } from '../../../site/search/sorted-words.ts';
import { SHORTEST_CHANGED, SHORTEST_SLIPPED_TWICE } from '../../../site/search/spelling.ts';
import { swedishStem } from '../../../site/search/stems.ts';
import { Random } from '../../edits/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';

/** A word with up to three slips: a letter more, less or another. */
function misspelt(word: string, random: Random): string {
  let letters = [...word];
  for (let slips = random.below(4); slips > 0; slips -= 1) {
    const place = random.below(letters.length + 1);
    const letter = LETTERS[random.below(LETTERS.length)]!;
    const removed = random.below(2);
    letters = [
      ...letters.slice(0, place),
      ...(random.below(3) ? [letter] : []),
      ...letters.slice(place + removed),
    ];
  }
  return letters.join('');
}

test('every long word of the dictionary that is near a word of the catalog is among the others', () => {
  const random = new Random(20_261_201);
  const lemmas = [...swedishDictionary().lemmas].filter(({ length }) => length >= SHORTEST_CHANGED - 1);
  const words = Array.from({ length: 40 }, () => misspelt(lemmas[random.below(lemmas.length)]!, random));
  const spelt = new Map(words.filter(({ length }) => length > SHORTEST_CHANGED).map((word) => [word, 1]));
  const others = new Set(readSortedWords(spellingFile(spelt, new Map()).others));
  const plain = [...spelt.keys()].map(plainLetters);
  const near = lemmas.filter((lemma) => {
    const most = lemma.length < SHORTEST_SLIPPED_TWICE - 1 ? 1 : 2;
    return plain.some((word) => distance(plainLetters(lemma), word) <= most);
  });
  expect(near.length).toBeGreaterThan(20);
  expect(near.map(swedishStem).filter((stem) => !others.has(stem))).toEqual([]);
});
