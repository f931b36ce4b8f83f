import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewAround } from '../../../../site/browser/preview/view-around.ts';

const LIMITS = { width: 600, height: 800 };

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 800 }) }),
  {
    minLength: 1,
    maxLength: 20,
  },
);

test('everything is in sight, and nothing beyond the limits is shown', () => {
  fc.assert(
    fc.property(points, (all) => {
      const { left, top, width, height } = viewAround(all, LIMITS);
      expect(left >= 0 && top >= 0 && left + width <= 600.001 && top + height <= 800.001).toBe(true);
      for (const { x, y } of all)
        expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
    }),
  );
});

test('a single place has surroundings', () => {
  const { width, height } = viewAround([{ x: 300, y: 300 }], LIMITS);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(60);
});

test('without limits a single place has a view that is not empty, and a row of them is no thin strip', () => {
  const one = viewAround([{ x: 5000, y: -60_000 }]);
  expect([one.left < 5000, one.width > 0, one.height > 0]).toEqual([true, true, true]);
  const row = viewAround([
    { x: 0, y: 0 },
    { x: 1000, y: 0 },
  ]);
  expect(row.width / row.height).toBeLessThanOrEqual(1.6);
});
