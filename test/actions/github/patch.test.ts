import { expect, test } from 'vitest';
import { linesShown } from '../../../actions/github/patch.ts';

test.each<[string, string | undefined, [number, number][]]>([
  ['no diff', undefined, []],
  ['a new file', '@@ -0,0 +1,12 @@\n+title: x', [[1, 12]]],
  ['a new file of one line', '@@ -0,0 +1 @@\n+title: x', [[1, 1]]],
  [
    'two places',
    '@@ -1,3 +1,4 @@ a\n x\n@@ -20,2 +21,5 @@\n y',
    [
      [1, 4],
      [21, 25],
    ],
  ],
  ['a file that is gone', '@@ -1,3 +0,0 @@\n-x', []],
  ['text that looks like a place', '@@ -1,1 +1,2 @@\n+@@ -1,1 +90,9 @@', [[1, 2]]],
])('%s', (_, patch, ranges) => {
  expect(linesShown(patch)).toEqual(ranges.map(([from, to]) => ({ from, to })));
});
