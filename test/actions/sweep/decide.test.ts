import { describe, expect, test } from 'vitest';
import { type Basis, digestOfReviews } from '../../../actions/pull-request/basis.ts';
import { DROP_LABEL } from '../../../actions/pull-request/drop.ts';
import {
  byLongestUnjudged,
  type Cause,
  causesToJudge,
  isFresh,
  type Surroundings,
} from '../../../actions/sweep/decide.ts';
import type { PullSnapshot } from '../../../actions/sweep/open-pulls.ts';
import { basis, snapshot } from './snapshots.ts';

const BOT = 41898282;
const NOTHING: Surroundings = {
  heads: new Map(),
  botId: BOT,
  code: 'code',
  movedFiles: new Set(),
  movedIndex: new Set(),
  accounts: new Map(),
};

function causes(
  seen: Partial<PullSnapshot>,
  judged: Basis | undefined = basis(),
  around: Partial<Surroundings> = {},
): Cause[] {
  return causesToJudge(snapshot(seen), { hasComment: true, basis: judged }, { ...NOTHING, ...around });
}

const STATUS = snapshot().status!;
const REVIEW = {
  author: { login: 'exempel-utgivare', id: 2 },
  state: 'approved',
  commit: snapshot().head,
  time: '',
} as const;

describe('a verdict', () => {
  test('that holds gives no cause', () => {
    expect(causes({})).toEqual([]);
  });

  test('whose status is that of another at the same commit holds while that one is open there', () => {
    const { head } = snapshot();
    const shared = { status: { ...STATUS, pull: 900 } };
    expect(causes(shared, basis(), { heads: new Map([[900, head]]) })).toEqual([]);
    expect(causes(shared, basis(), { heads: new Map([[900, 'c3'.repeat(20)]]) })).toEqual([
      'status of another',
    ]);
    expect(causes(shared)).toEqual(['status of another']);
  });

  test('holds where an approval has been dismissed, which GraphQL does not list', () => {
    const dismissed = { author: REVIEW.author, state: 'dismissed', commit: REVIEW.commit } as const;
    expect(digestOfReviews([dismissed], 1)).toBe(digestOfReviews([], 1));
  });

  test.each<[Cause, Partial<PullSnapshot>, Partial<Basis>?]>([
    ['no verdict', { status: undefined }],
    ['no verdict', { status: { ...STATUS, creator: 1 } }],
    ['no verdict', { status: { ...STATUS, state: 'error' } }],
    ['newer commit', { head: 'c3'.repeat(20) }],
    ['newer code', {}, { code: 'older' }],
    ['conflict or state', { conflict: true }],
    ['conflict or state', { draft: true }],
    ['conflict or state', { labels: ['english'] }],
    ['conflict or state', { labels: [DROP_LABEL.name] }],
    ['conflict or state', { hasHeadRepository: false }],
    ['conflict or state', { baseBranch: 'annan' }],
    ['reviews', { reviews: [REVIEW] }],
  ])('is given anew: %s', (cause, seen, judged = {}) => {
    expect(causes(seen, basis(judged))).toEqual([cause]);
  });

  test('without a comment, or with one that was broken off, is given anew', () => {
    expect(causesToJudge(snapshot(), { hasComment: false, basis: undefined }, NOTHING)).toEqual([
      'no comment',
    ]);
    expect(causesToJudge(snapshot(), { hasComment: true, basis: undefined }, NOTHING)).toEqual([
      'incomplete',
    ]);
  });

  test('that lacks something which was not to be had is given anew', () => {
    expect(causes({}, basis({ gaps: ['archive'] }))).toEqual(['incomplete']);
    expect(causes({}, basis({ gaps: ['merge'] }))).toEqual([]);
  });

  test('holds while GitHub does not know whether there is a conflict', () => {
    expect(causes({ conflict: undefined })).toEqual([]);
  });

  test('does not depend on labels of ours, on the author, or on who has only commented', () => {
    expect(causes({ labels: ['väntar: utgivare', 'ändring'] })).toEqual([]);
    expect(causes({ reviews: [{ ...REVIEW, author: snapshot().author }] })).toEqual([]);
    expect(causes({ reviews: [{ ...REVIEW, state: 'commented' }] })).toEqual([]);
  });

  test('is given anew when an account has another state, not when it could not be looked up', () => {
    const gone = { named: 'exempel-utgivare', login: 'exempel-utgivare', state: 'gone' } as const;
    expect(causes({}, basis(), { accounts: new Map([[2, gone]]) })).toEqual(['accounts']);
    expect(causes({}, basis(), { accounts: new Map() })).toEqual([]);
  });

  test('is given anew when main or the index has moved under it', () => {
    const judged = basis();
    expect(causes({}, judged, { movedFiles: new Set([judged]) })).toEqual(['main moved']);
    expect(causes({}, judged, { movedIndex: new Set([judged]) })).toEqual(['index moved']);
  });
});

test('what has just happened is left to the run for it', () => {
  const at = (time: string) => isFresh(snapshot({ updated: '2027-03-01T12:00:00Z' }), new Date(time));
  expect([at('2027-03-01T12:10:00Z'), at('2027-03-01T12:20:00Z')]).toEqual([true, false]);
});

test('those that were judged longest ago come first', () => {
  const judged = (number: number, created: string) => snapshot({ number, status: { ...STATUS, created } });
  const never = snapshot({ number: 9, created: '2027-03-02T00:00:00Z', status: undefined });
  const all = [judged(1, '2027-03-05T00:00:00Z'), judged(2, '2027-03-01T00:00:00Z'), never];
  expect(all.sort(byLongestUnjudged).map(({ number }) => number)).toEqual([2, 9, 1]);
});
