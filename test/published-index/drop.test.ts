import { describe, expect, test } from 'vitest';
import { decide } from '../../actions/gate/decision.ts';
import { dropBetween } from '../../catalog/published-index/drop.ts';
import { FORMAT, type Manifest } from '../../catalog/published-index/manifest.ts';

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
    [20, 19, true],
    [10, 9, false],
    [0, 0, true],
  ])('of %d datasets %d are left: open is %s', (before, after, open) => {
    expect(decide(manifest({ a: before }), manifest({ a: after }), 5, NOBODY).open).toBe(open);
  });

  test('is open for what a person has let go, and says which pull request says so', () => {
    const letGo = { label: 'får tas bort', pulls: [12] };
    const decision = decide(manifest({ a: 10 }), manifest({ a: 1 }), 5, letGo);
    expect(decision.open).toBe(true);
    expect(decision.reason).toContain('#12');
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
