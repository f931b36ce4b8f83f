import { swedishStem } from '../stems.ts';
import everyday from './everyday.sv.json' with { type: 'json' };
import synlex from './synlex.sv.json' with { type: 'json' };
import lists from './synonyms.sv.json' with { type: 'json' };
import english from './words.en.json' with { type: 'json' };

/** Words that are words whether the catalog says them or not: compounds are made of them. */
export const LISTED_WORDS: readonly string[] = [
  ...lists.same.flat(),
  ...Object.entries(lists.narrower).flatMap(([wider, words]) => [wider, ...words]),
  ...lists.parts,
];

/** By a word, or its stem: the words that find it, too. */
type Finders = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Everyday words that no list has, by what they lead to. They are kept apart, so that it is plain what rests on
 * them alone.
 */
export const EVERYDAY_WORDS: readonly string[] = Object.keys(everyday.leads);

const BY_HAND = findersOf(handPairs());
const BY_LIST = findersOf(listedPairs(), (word) => word);
const ENGLISH = findersOf(leadingPairs(english.means));

const NONE: ReadonlySet<string> = new Set();

/** Words that people here have put together with the word of a stem: they mean the same, something wider, or lead to it. */
export function handSynonyms(stem: string): ReadonlySet<string> {
  return BY_HAND.get(stem) ?? NONE;
}

/** Words that the thesaurus Synlex has for a word, which is not in another form: "stig" is not `stiga`. */
export function listedSynonyms(lemma: string): ReadonlySet<string> {
  return BY_LIST.get(lemma) ?? NONE;
}

/** English words for the Swedish word with a stem. */
export function englishWordsFor(stem: string): ReadonlySet<string> {
  return ENGLISH.get(stem) ?? NONE;
}

type Pair = readonly [word: string, finder: string];

function findersOf(pairs: Iterable<Pair>, keyOf: (word: string) => string = swedishStem): Finders {
  const finders = new Map<string, Set<string>>();
  for (const [word, finder] of pairs) {
    const key = keyOf(word);
    if (key !== keyOf(finder)) finders.set(key, (finders.get(key) ?? new Set()).add(finder));
  }
  return finders;
}

function* handPairs(): Generator<Pair> {
  for (const words of lists.same) for (const word of words) for (const other of words) yield [word, other];
  yield* leadingPairs(lists.narrower);
  yield* leadingPairs(everyday.leads);
}

/** Pairs of a table that has, by each word, those that it leads to. */
function* leadingPairs(table: Readonly<Record<string, readonly string[]>>): Generator<Pair> {
  for (const [finder, words] of Object.entries(table)) for (const word of words) yield [word, finder];
}

function* listedPairs(): Generator<Pair> {
  for (const line of synlex.words) {
    const [word = '', ...others] = line.split(' ');
    for (const other of others) yield* [[word, other] as const, [other, word] as const];
  }
}
