import { expect, test } from 'vitest';
import { demandsParameter, hasPlaceholder } from '../../../../catalog/model/values/parameter-demand.ts';

test.each([
  'Kökets id (distributorID) måste anges och finns i listan över storkök.',
  'Parametern kommunkod ska anges.',
  'The stop’s id must be given.',
])('"%s" demands a parameter', (text) => {
  expect(demandsParameter(text)).toBe(true);
});

test.each([
  'Källan måste anges när data används.',
  'Varje rad har ett id. Licensen måste anges.',
  'API-nyckeln anges i parametern key.',
  'The source must be given, with its key.',
  'Alla kök som publicerar menyer.',
])('"%s" demands none', (text) => {
  expect(demandsParameter(text)).toBe(false);
});

test('a text in several languages demands one where any of them does', () => {
  const sv = 'Alla kök.';
  expect(demandsParameter({ sv, en: 'The id must be given.' })).toBe(true);
  expect(demandsParameter({ sv })).toBe(false);
  expect(demandsParameter(undefined)).toBe(false);
});

test('a place to be filled in is one in braces', () => {
  expect(hasPlaceholder('https://example.se/{id}.json')).toBe(true);
  expect(hasPlaceholder('https://example.se/%7Bid%7D.json')).toBe(true);
  expect(hasPlaceholder('https://example.se/data.json')).toBe(false);
});
