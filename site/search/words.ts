import { wordsOf } from '../../catalog/model/words/word-stems.ts';

/** No word is longer than this; what is after it is not looked at. */
const LONGEST = 40;

/** Words that are in so many texts, or in so many questions, that they say nothing, in Swedish and English. */
const STOP_WORDS = new Set(
  (
    'och i på av för med om den det de en ett som till från vid är att inom samt eller kan har finns var hur vad vilka varför ' +
    'alla så ut upp vår vårt våra min mitt mina vi ni du jag oss man vilken vilket vart när där dit här ' +
    'dess dessa denna detta sin sitt sina er ert era ens någon något några ingen inget inga inte bara också även sedan ' +
    'mycket många mer mest blir bli blev går får få ska skall vill måste brukar fått gör göra varit vara hos under över mot mellan ' +
    'the of in and for with a an to on at by from is are or as it its that ' +
    'this which where how what why all when can i my me we you there do does any much many get'
  ).split(' '),
);

/** True when a word, in lower case, is too common to search for. */
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
