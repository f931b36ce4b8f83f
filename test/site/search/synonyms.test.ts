import { describe, expect, test } from 'vitest';
import { collectFinders } from '../../../site/search/make-index/related-words.ts';
import synlex from '../../../site/search/make-index/synlex.sv.json' with { type: 'json' };
import { EVERYDAY_WORDS, handSynonyms, LISTED_WORDS } from '../../../site/search/make-index/synonyms.ts';
import { englishStem, swedishStem } from '../../../site/search/stems.ts';
import { searchWords } from '../../../site/search/words.ts';
import { BUILDING_QUERIES } from './everyday-queries.ts';

describe('synonyms', () => {
  test('every word is written as it is searched for: one word, in lower case', () => {
    expect(LISTED_WORDS.length).toBeGreaterThan(100);
    expect(LISTED_WORDS.filter((word) => searchWords(word, 2).join(' ') !== word)).toEqual([]);
  });

  test('go both ways between words that mean the same', () => {
    expect(handSynonyms(swedishStem('laddstation'))).toContain('elbilsladdning');
    expect(handSynonyms(swedishStem('elbilsladdning'))).toContain('laddstation');
  });

  test('lead from the wider word to the narrower, not back', () => {
    expect(handSynonyms(swedishStem('gtfs'))).toContain('tidtabell');
    expect(handSynonyms(swedishStem('tidtabell'))).not.toContain('gtfs');
  });
});

/** The words that find a word of the catalog. */
function findersOf(word: string): string[] {
  return [...collectFinders(word, () => false).spelt.keys()];
}

function isFoundBy(word: string, typed: string): boolean {
  return collectFinders(word, () => false).terms.has(swedishStem(typed));
}

describe('a word of the catalog is found by', () => {
  test.each([
    ['utegym', ['utegymmet', 'utegymmen']],
    ['cykel', ['cykeln', 'cyklar', 'cyklarna']],
    ['vatten', ['vattnet', 'vattnen']],
    ['museum', ['museet', 'museer', 'museerna']],
    ['mountainbikeled', ['mountainbikeleder', 'mountainbikelederna']],
    ['vandring', ['vandra', 'vandrar', 'vandringar']],
    ['simning', ['simma', 'simmar']],
    ['ridning', ['rida', 'rider']],
  ])('%s: its forms and the verb it is made from', (word, forms) => {
    expect(forms.filter((form) => !isFoundBy(word, form))).toEqual([]);
  });

  test.each([
    ['raststugor', ['rast', 'stuga', 'stugor']],
    ['solcellsanläggning', ['solcell', 'anläggning']],
    ['leverantörsfakturor', ['leverantör', 'faktura', 'fakturorna']],
    ['vattentemperatur', ['vatten', 'vattnet', 'temperatur', 'temperaturer']],
  ])('%s: the parts it has', (word, parts) => {
    expect(parts.filter((part) => !isFoundBy(word, part))).toEqual([]);
  });

  test.each([
    ['kontroll', 'troll'],
    ['avfall', 'fall'],
    ['restaurang', 'rest'],
    ['stig', 'stiga'],
  ])('%s, not by what it only looks like: %s', (word, other) => {
    expect(findersOf(word)).not.toContain(other);
  });

  test.each([
    ['solcell', 'solpanel', 'Synlex'],
    ['faktura', 'räkning', 'Synlex'],
    ['restaurang', 'krog', 'the list by hand'],
    ['livsmedelskontroll', 'krog', 'what a compound that means the same is about'],
  ])('%s: %s, by %s', (word, finder) => {
    expect(findersOf(word)).toContain(finder);
  });

  test.each([
    ['livsmedelskontroll', ['restaurants', 'inspections']],
    ['kollektivtrafik', ['trains', 'transit']],
    ['avfall', ['garbage', 'trash']],
  ])('%s: English words, %j', (word, english) => {
    const { terms } = collectFinders(word, () => false);
    expect(english.filter((one) => !terms.has(englishStem(one)))).toEqual([]);
  });
});

describe('everyday words that no list has', () => {
  test('are no more than what these queries rest on', () => {
    const stems = new Set(EVERYDAY_WORDS.map(swedishStem));
    const resting = BUILDING_QUERIES.map(({ typed }) => typed).filter((typed) =>
      searchWords(typed, 12).some((word) => stems.has(swedishStem(word))),
    );
    expect(resting).toEqual([
      'springa',
      'skridskobana',
      'miljöstation',
      'tippen',
      'isbana',
      'vindsnurra',
      'matförgiftning',
      'badtemp',
      'avgaser',
      'trafikköer',
      'linje',
      'SL',
      'ÅVC',
      'betyg i grundskolan',
    ]);
    const rested = resting.flatMap((typed) => searchWords(typed, 12).map(swedishStem));
    expect(EVERYDAY_WORDS.filter((word) => !rested.includes(swedishStem(word)))).toEqual([]);
  });
});

test('the thesaurus keeps its notices', () => {
  expect(synlex.source).toContain('Copyright 2009 Viggo Kann. Modified:');
  expect(synlex.licence).toMatch(/NO WARRANTY.*above notices are retained/);
});
