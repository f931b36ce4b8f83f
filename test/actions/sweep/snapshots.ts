import { type Basis, digestOfReviews, digestOfState } from '../../../actions/pull-request/basis.ts';
import type { PullSnapshot } from '../../../actions/sweep/open-pulls.ts';

const HEAD = 'a1'.repeat(20);
const BASE = 'b2'.repeat(20);

/** A pull request that was judged and holds, with what differs. */
export function snapshot(more: Partial<PullSnapshot> = {}): PullSnapshot {
  return {
    number: 7,
    author: { login: 'exempel-handlaggare', id: 1 },
    draft: false,
    conflict: false,
    created: '2027-03-01T07:00:00Z',
    updated: '2027-03-01T07:00:00Z',
    head: HEAD,
    hasHeadRepository: true,
    baseBranch: 'main',
    base: BASE,
    labels: [],
    labelled: [],
    reviews: [],
    comments: [],
    commentCount: 0,
    status: {
      state: 'pending',
      description: '',
      created: '2027-03-01T07:01:00Z',
      creator: 41898282,
      pull: undefined,
    },
    ...more,
  };
}

/** The basis of the verdict on {@link snapshot}. */
export function basis(more: Partial<Basis> = {}): Basis {
  return {
    code: 'code',
    head: HEAD,
    base: BASE,
    paths: ['datasets/exempelkommun/badplatser.yaml'],
    index: { of: 1, files: ['0.json'], digest: 'abc' },
    reviews: digestOfReviews([], 1),
    state: digestOfState(snapshot()),
    gaps: [],
    language: 'sv',
    asksForEnglish: false,
    awaited: {
      publisher: [{ login: 'exempel-utgivare', id: 2 }],
      reviewer: [{ login: 'exempel-granskare', id: 3 }],
    },
    accounts: [{ login: 'exempel-utgivare', id: 2, state: 'same' }],
    ...more,
  };
}
