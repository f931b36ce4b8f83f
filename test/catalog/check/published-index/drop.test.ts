import { describe, expect, test } from 'vitest';
import { decide } from '../../../../actions/gate/decision.ts';
import { dropBetween, isLargeDrop } from '../../../../catalog/check/published-index/drop.ts';
import { FORMAT, type Manifest } from '../../../../catalog/check/published-index/manifest.ts';

function manifest(publishers: Record<string, number>): Manifest {
  const datasets = Object.values(publishers).reduce((sum, count) => sum + count, 0);
  return { format: FORMAT, commit: null, version: '0', shards: 1, datasets, publishers, digests: ['0'] };
}

const NOBODY = { label: 'får tas bort', pulls: [] };

describe('what gets lost', () => {
  test('is counted in all, and told by publisher, the largest loss first', () => {
    const drop = dropBetween(manifest({ a: 10, b: 5, c: 5 }), manifest({ a: 8, c: 5, d: 1 }));
    expect(drop).toEqual({
      before: 20,
      after: 14,
      lost: 6,
      percent: 30,
      publishers: [
        { id: 'b', before: 5, after: 0 },
        { id: 'a', before: 10, after: 8 },
      ],
    });
  });

  test('is nothing where as many come as go, or where there was nothing', () => {
    expect(dropBetween(manifest({ a: 2 }), manifest({ b: 2 })).percent).toBe(0);
    expect(dropBetween(manifest({}), manifest({ a: 1 })).percent).toBe(0);
  });
});

describe('the gate', () => {
  test.each([
    [100, 95, true],
    [100, 94, false],
    [100, 0, false],
    [20, 17, false],
    [10, 8, true],
    [3, 2, true],
    [4, 2, false],
    [1, 0, false],
    [0, 0, true],
  ])('of %d datasets %d are left: open is %s', (before, after, open) => {
    expect(decide(manifest({ a: before }), manifest({ a: after }), 5, NOBODY).open).toBe(open);
  });

  const labelled = (losses: Record<string, number>, isEntitled = true) => {
    const pulls = [{ number: 12, losses: new Map(Object.entries(losses)), isEntitled }];
    return { label: 'får tas bort', pulls };
  };

  test('is open for what a person has let go, and says which pull request says so', () => {
    const decision = decide(manifest({ a: 10 }), manifest({ a: 1 }), 5, labelled({ a: 9 }));
    expect(decision.open).toBe(true);
    expect(decision.reason).toContain('#12');
  });

  test.each([
    ['a larger drop than the labelled pull request takes away', { a: 20 }, { a: 10 }, { a: 4 }],
    ['a drop of another publisher', { a: 20, b: 20 }, { a: 20, b: 10 }, { a: 10 }],
    ['one where what was let go has come back', { a: 20, b: 20 }, { a: 20, b: 15 }, { a: 5 }],
  ])('is closed for %s', (_, before, after, losses) => {
    const { open, reason } = decide(manifest(before), manifest(after), 5, labelled(losses));
    expect(open).toBe(false);
    expect(reason).toMatch(/That leaves \d+ that nobody has let go/);
  });

  test('is open where few go beside those that a person has let go, or as many move', () => {
    expect(decide(manifest({ a: 40 }), manifest({ a: 28 }), 5, labelled({ a: 10 })).open).toBe(true);
    const moved = labelled({ a: 8, b: -5 });
    expect(decide(manifest({ a: 10, b: 10 }), manifest({ a: 2, b: 15 }), 5, moved).open).toBe(true);
    expect(decide(manifest({ a: 10, b: 10 }), manifest({ a: 2, b: 12 }), 5, moved).open).toBe(false);
  });

  test('is closed where the label was set by somebody whose word does not count, and says so', () => {
    const { open, reason } = decide(manifest({ a: 10 }), manifest({ a: 1 }), 5, labelled({ a: 9 }, false));
    expect(open).toBe(false);
    expect(reason).toContain('of #12 does not count');
  });

  test('lets nothing go by itself where the settings say 0', () => {
    expect(isLargeDrop({ lost: 1, percent: 1 }, 0)).toBe(true);
    expect(isLargeDrop({ lost: 0, percent: 0 }, 0)).toBe(false);
  });

  test('is open the first time', () => {
    expect(decide(undefined, manifest({ a: 1 }), 5, NOBODY).open).toBe(true);
  });

  test('says who would lose what, and what to do', () => {
    const { reason } = decide(manifest({ a: 10, b: 4 }), manifest({ b: 4 }), 5, NOBODY);
    expect(reason).toContain('71.4 per cent fewer');
    expect(reason).toContain('a (10 to 0)');
    expect(reason).toContain('"får tas bort"');
  });
});
