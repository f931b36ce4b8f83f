import { expect, test } from 'vitest';
import { isBefore } from '../../../catalog/model/values/dates.ts';

test.each([
  ['2024-01-01', '2024-01-02', true],
  ['2024-01-02', '2024-01-01', false],
  ['2024-01-01', '2024-01-01', false],
  [2023, '2024-06-01', true],
  ['2024', '2024-06-01', false],
  ['2024-06-01', 2024, false],
  ['2024-01-01T10:00:00Z', '2024-01-01T11:00:00Z', true],
  ['2024-01-01T10:00:00+02:00', '2024-01-01T09:00:00Z', true],
  ['2024-01-01T23:00:00Z', '2024-01-01', false],
  ['', '', false],
])('%s before %s: %s', (a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected);
});
