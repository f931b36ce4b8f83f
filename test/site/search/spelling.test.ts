import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spelling } from '../../../site/search/index-reader.ts';
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

/** Levenshtein's distance with swaps of letters that stand side by side, by the whole table. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row]);
    for (let place = 1; place <= other.length; place += 1) {
      const isSame = one[row - 1] === other[place - 1];
      const isSwap =
        row > 1 && place > 1 && one[row - 1] === other[place - 2] && one[row - 2] === other[place - 1];
      rows[row]![place] = Math.min(
        rows[row - 1]![place - 1]! + (isSame ? 0 : 1),
        rows[row - 1]![place]! + 1,
        rows[row]![place - 1]! + 1,
        isSwap ? rows[row - 2]![place - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return rows[one.length]![other.length]!;
}

test('the distance of a word is the one of Levenshtein with swaps, or more than is asked for', () => {
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

/** Words that a search knows: those that lead to entries, and the stems of those that do not. */
function known(words: readonly string[], others: readonly string[] = []): Spelling {
  const sorted = [...words].sort();
  return {
    words: writeSortedWords(sorted),
    counts: Uint32Array.from(sorted, () => 1),
    others: new Set(others.map(swedishStem)),
  };
}

const WORDS_OF_CATALOG = [
  'blank',
  'badplats',
  'buss',
  'egen',
  'linne',
  'plats',
  'restaurang',
  'skridsko',
  'trafik',
  'vandring',
  'vatten',
];

/** The nearest of some words to a long one, at most two letters away, by looking at all of them. */
function nearestByLooking(word: string, words: readonly string[], counts: Uint32Array): string | undefined {
  const away = (place: number): number => distance(plainLetters(word), plainLetters(words[place]!));
  const near = [...words.keys()].filter((place) => away(place) <= 2);
  near.sort((a, b) => away(a) - away(b) || counts[b]! - counts[a]! || a - b);
  return near.map((place) => words[place]!)[0];
}

test('the nearest word is what one finds who looks at every word', () => {
  const long = fc.string({ unit: fc.constantFrom(...'abåö'), minLength: 8, maxLength: 10 });
  const many = fc.uniqueArray(long, { minLength: 1, maxLength: 30 }).map((words) => [...words].sort());
  let compared = 0;
  fc.assert(
    fc.property(long, many, fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }), (word, words, numbers) => {
      const counts = Uint32Array.from(numbers);
      const near = nearestByLooking(word, words, counts);
      if (near === undefined) return;
      compared += 1;
      expect(meantWords(word, { ...known(words), counts })).toEqual([near]);
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(50);
});

describe('what a word may have been meant as', () => {
  test.each([
    ['resturang', ['restaurang']],
    ['restuaranger', ['restaurang']],
    ['restaurnag', ['restaurang']],
    ['plasts', ['plats']],
    ['vattten', ['vatten']],
    ['busss', ['buss']],
  ])('%s: a slip of the finger, %j', (typed, meant) => {
    expect(meantWords(typed, known(WORDS_OF_CATALOG))).toEqual(meant);
  });

  test.each(['elen', 'linje', 'agen', 'buse', 'slussar', 'trafo', 'bus', 'bänkar', 'bänk'])(
    '%s: nothing, as a short word with another letter is another word',
    (typed) => {
      expect(meantWords(typed, known(WORDS_OF_CATALOG))).toEqual([]);
    },
  );

  test.each(['plast', 'plasten'])('%s: nothing, where it is known to be a word', (typed) => {
    expect(meantWords(typed, known(WORDS_OF_CATALOG))).not.toEqual([]);
    expect(meantWords(typed, known(WORDS_OF_CATALOG, ['plast']))).toEqual([]);
  });

  test('a long word that is a word is not taken for another one', () => {
    expect(meantWords('utgifter', known(['uppgifter']))).toEqual(['uppgifter']);
    expect(meantWords('utgifter', known(['uppgifter'], ['utgift']))).toEqual([]);
  });

  test('a compound is not searched for by a short last part, which is in texts about anything', () => {
    expect(meantWords('cykelväg', known(['cykel', 'väg']))).toEqual(['cykel']);
    expect(meantWords('cykelvägar', known(['cykel', 'väg']))).toEqual(['cykel']);
  });

  test.each([
    ['trafikplats', ['trafik', 'plats']],
    ['biltrafik', ['trafik']],
    ['biltrafiken', ['trafiken']],
    ['skridskobana', ['skridsko']],
    ['vandringskarta', ['vandring']],
  ])('%s: the parts of a compound that are known, %j', (typed, meant) => {
    expect(meantWords(typed, known(WORDS_OF_CATALOG))).toEqual(meant);
  });

  test('a word that is known, of which only a part leads to anything, is left as it is', () => {
    expect(meantWords('trafikskydd', known(WORDS_OF_CATALOG))).toEqual(['trafik']);
    expect(meantWords('trafikskydd', known(WORDS_OF_CATALOG, ['trafikskydd']))).toEqual([]);
  });
});
