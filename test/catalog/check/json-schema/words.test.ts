import { expect, test } from 'vitest';
import { placeInWords } from '../../../../catalog/check/json-schema/words.ts';

test.each([
  ['', '', ''],
  ['/license', 'license', 'license'],
  ['/distribution/2', 'tredje posten under distribution', 'the third item of distribution'],
  [
    '/distribution/0/accessService/11',
    'post 12 under accessService i första posten under distribution',
    'item 12 of accessService of the first item of distribution',
  ],
  ['/title/en', 'en i title', 'en of title'],
])('the place %j is told in words', (at, sv, en) => {
  expect(placeInWords(at)).toEqual({ sv, en });
});
