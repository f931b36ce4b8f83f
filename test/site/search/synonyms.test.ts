import { describe, expect, test } from 'vitest';
import { swedishStem } from '../../../site/search/stems.ts';
import { searchWords } from '../../../site/search/words.ts';
import { LISTED_WORDS, relatedStems } from '../../../site/search-index/synonyms.ts';

describe('synonyms', () => {
  test('every word is written as it is searched for: one word, in lower case', () => {
    expect(LISTED_WORDS.length).toBeGreaterThan(100);
    expect(LISTED_WORDS.filter((word) => searchWords(word, 2).join(' ') !== word)).toEqual([]);
  });

  test('go both ways between words that mean the same', () => {
    expect(relatedStems(swedishStem('laddstation'))).toContain(swedishStem('elbilsladdning'));
    expect(relatedStems(swedishStem('elbilsladdning'))).toContain(swedishStem('laddstation'));
  });

  test('lead from the wider word to the narrower, not back', () => {
    expect(relatedStems(swedishStem('gtfs'))).toContain(swedishStem('tidtabell'));
    expect(relatedStems(swedishStem('tidtabell'))).not.toContain(swedishStem('gtfs'));
  });
});
