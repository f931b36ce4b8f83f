import { expect, test } from 'vitest';
import { isBefore, laterOf } from '../../../../catalog/model/values/dates.ts';

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

const CLOCK = '2026-11-30T10:00:00.000Z';

test.each([
  [undefined, CLOCK],
  ['2026-11-29T10:00:00Z', CLOCK],
  ['2026-11-30T11:00:00Z', '2026-11-30T11:00:00.000Z'],
  ['2026-11-30T11:30:00+02:00', CLOCK],
  ['inget datum', CLOCK],
])('of a commit of %s and the clock, %s is the later', (commit, expected) => {
  expect(laterOf(commit, CLOCK)).toBe(expected);
});
