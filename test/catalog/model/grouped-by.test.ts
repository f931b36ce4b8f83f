import { expect, test } from 'vitest';
import { groupedBy } from '../../../catalog/model/grouped-by.ts';

test('items and groups keep their order; no key is no group, several keys several groups', () => {
  const groups = groupedBy(['b1', 'a1', 'b2', '', 'ab'], (item) =>
    item === '' ? undefined : [...item].filter((letter) => /[a-z]/.test(letter)),
  );
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2', 'ab']],
    ['a', ['a1', 'ab']],
  ]);
  expect(groupedBy(['x'], (item) => item)).toEqual(new Map([['x', ['x']]]));
});
