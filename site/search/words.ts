import { wordsOf } from '../../catalog/model/words/word-stems.ts';

/** No word is longer than this; what is after it is not looked at. */
const LONGEST = 40;

/** Words that are in so many texts that they say nothing, in Swedish and English. */
const STOP_WORDS = new Set(
  (
    'och i på av för med om den det de en ett som till från vid är att inom samt eller kan har finns var hur vad vilka varför ' +
    'alla så ut upp vår vårt våra min mitt mina vi ni du jag oss the of in and for with a an to on at by from is are or as it its that ' +
    'this which where how what why all'
  ).split(' '),
);

/** Whether a word, in lower case, is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/**
 * The words of a text as they are indexed and searched for: in lower case, in the order they stand, at most `most` of
 * them and none longer than 40 letters.
 */
export function searchWords(text: string, most: number): string[] {
  return wordsOf(text.slice(0, most * LONGEST))
    .slice(0, most)
    .map((word) => word.slice(0, LONGEST));
}
