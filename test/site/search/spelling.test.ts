import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../../site/search/compounds.ts';
import { distanceFrom } from '../../../site/search/letter-distance.ts';
import { plainLetters } from '../../../site/search/letters.ts';
import { readSortedWords, walkSortedWords, writeSortedWords } from '../../../site/search/sorted-words.ts';
import { meantWords } from '../../../site/search/spelling.ts';
import { swedishStem } from '../../../site/search/stems.ts';

/** Words of few letters, so that many share their beginnings and are near each other. */
const WORD = fc.string({ unit: fc.constantFrom(...'abåö'), minLength: 1, maxLength: 8 });
const LONG = fc.nat(3).map((more) => 'lång'.repeat(9 + more));
const WORDS = fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: WORD }, LONG), { maxLength: 60 });
const SORTED = WORDS.map((words) => [...words].sort());

describe('words that are gone through as a tree', () => {
  test('are all of them, with their places, where all letters are gone on from', () => {
    fc.assert(
      fc.property(SORTED, (words) => {
        const reached: string[] = [];
        walkSortedWords(
          writeSortedWords(words),
          () => true,
          (word, place) => {
            reached[place] = word;
          },
        );
        expect(reached).toEqual(words);
        expect(readSortedWords(writeSortedWords(words))).toEqual(words);
      }),
    );
  });

  test('are those that begin right, where other beginnings are given up; no letter of these is asked for again', () => {
    fc.assert(
      fc.property(SORTED, WORD, (words, beginning) => {
        const reached: string[] = [];
        const asked: string[] = [];
        let before = '';
        walkSortedWords(
          writeSortedWords(words),
          (letter, length) => {
            before = before.slice(0, length - 1) + String.fromCharCode(letter);
            asked.push(before);
            return length > beginning.length || beginning.startsWith(before);
          },
          (word) => reached.push(word),
        );
        const wanted = (word: string): boolean => word.startsWith(beginning) || beginning.startsWith(word);
        expect(reached).toEqual(words.filter(wanted));
        const given = asked.filter((one) => !wanted(one));
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

test('the distance of a word is the one of Levenshtein, or more than is asked for', () => {
  fc.assert(
    fc.property(WORD, WORD, fc.nat(3), (one, other, most) => {
      const from = distanceFrom(one, most);
      const goesOn = [...other].map((letter, place) => from.add(letter.charCodeAt(0), place + 1));
      const away = distance(one, other);
      expect(Math.min(from.away(other.length), most + 1)).toBe(Math.min(away, most + 1));
      if (away <= most) expect(goesOn).not.toContain(false);
    }),
    { numRuns: 2000 },
  );
});

/** What {@link meantWords} is to find, found by looking at every word. */
function meant(word: string, words: readonly string[], counts: readonly number[]): string[] {
  const away = (place: number): number => distance(plainLetters(word), plainLetters(words[place]!));
  const nearest = (most: number): string[] => {
    const near = [...words.keys()].filter((place) => away(place) <= most);
    near.sort((a, b) => away(a) - away(b) || counts[b]! - counts[a]! || a - b);
    return near.slice(0, 1).map((place) => words[place]!);
  };
  const [one] = nearest(word.length < 4 ? 0 : 1);
  if (one !== undefined) return [one];
  const stems = new Set(words.map(swedishStem));
  return compoundParts(word, (part) => stems.has(swedishStem(part))) ?? (word.length < 7 ? [] : nearest(2));
}

test('what is meant is what one finds who looks at every word', () => {
  const PART = fc.constantFrom('bad', 'badet', 'plats', 'platser', 'vatten', 'gatu', 'gata', 'värme', 'prov');
  const typed = fc
    .tuple(PART, fc.constantFrom('', 's', 'x'), PART, fc.constantFrom('', 'a', 'er', 'q'))
    .map((parts) => parts.join(''));
  const known = fc
    .uniqueArray(fc.oneof(PART, typed), { minLength: 1, maxLength: 30 })
    .map((all) => all.sort());
  const found = { near: 0, parts: 0, nothing: 0 };
  fc.assert(
    fc.property(
      typed,
      known,
      fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }),
      (word, words, counts) => {
        const result = meantWords(word, { words: writeSortedWords(words), counts: Uint32Array.from(counts) });
        expect(result).toEqual(meant(word, words, counts));
        found[result.length === 1 ? 'near' : result.length === 2 ? 'parts' : 'nothing'] += 1;
      },
    ),
    { numRuns: 2000 },
  );
  expect(Object.values(found).every((times) => times > 20)).toBe(true);
});
