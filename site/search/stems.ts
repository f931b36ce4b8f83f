import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stem } from '../../catalog/model/words/word-stems.ts';

/**
 * A Swedish word without its ending. Snowball's stemmer knows genitives, verbs and adjectives, but not the definite
 * neuter (`biblioteket`), and it makes `badplat` of `badplats` and `badplats` of `badplatser`; so the catalog's own
 * stem of nouns is taken first, and both forms of a word come out alike.
 */
export function swedishStem(word: string): string {
  return stemmed(word, (letters) => swedish(stem(letters)));
}

/** An English word without its ending (Porter). */
export function englishStem(word: string): string {
  return stemmed(word, english);
}

/** All terms that a typed word can stand for. */
export function termsOf(word: string): string[] {
  return [...new Set([swedishStem(word), englishStem(word)])];
}

/** Words with a figure in them have no ending; and of the shortest there is nothing to take. */
function stemmed(word: string, stem: (word: string) => string): string {
  return word.length < 3 || /\P{L}/u.test(word) ? word : stem(word);
}
