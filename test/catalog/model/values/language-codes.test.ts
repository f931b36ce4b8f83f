import { expect, test } from 'vitest';
import {
  isAssignedLanguage,
  isSurelyLanguage,
  shortestTag,
} from '../../../../catalog/model/values/language-codes.ts';

test.each(['sv', 'en', 'se', 'nb', 'sv-SE', 'sr-Latn', 'pt-BR', 'fit', 'sma', 'smj'])(
  '%s is assigned',
  (tag) => expect(isAssignedLanguage(tag)).toBe(true),
);

test.each(['xx', 'dk', 'gb', 'us', 'swe', 'eng', 'fin', 'deu', 'zzz', 'swe-SE', ''])('%s is not', (tag) =>
  expect(isAssignedLanguage(tag)).toBe(false),
);

test.each([
  ['swe', 'sv'],
  ['eng-GB', 'en-GB'],
  ['fin', 'fi'],
  ['fit', 'fit'],
  ['sv', 'sv'],
])('%s is written %s', (tag, shortest) => expect(shortestTag(tag)).toBe(shortest));

test.each(['SV', 'EN', 'FI', 'DE', 'NO', 'PL'])('%s is a language', (code) =>
  expect(isSurelyLanguage(code)).toBe(true),
);

test.each(['SE', 'DK', 'UK', 'GB', 'US'])('%s is a country', (code) =>
  expect(isSurelyLanguage(code)).toBe(false),
);
