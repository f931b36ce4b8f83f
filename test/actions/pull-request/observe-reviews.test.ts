import { expect, test } from 'vitest';
import { readReviews } from '../../../actions/pull-request/observe/reviews.ts';
import { HEAD, OLD_HEAD } from './observed.ts';

const TURNED = '2026-11-20T10:00:00Z';

/** Returns for each review whether it is found to be for another branch, after a change of branch at {@link TURNED}. */
async function ofOtherBase(...reviews: { commit_id?: string; submitted_at?: string }[]): Promise<boolean[]> {
  const listed = reviews.map((one) => {
    return { user: { login: 'x', id: 1 }, state: 'APPROVED', commit_id: HEAD, ...one };
  });
  const pages = (data: unknown[]) => [{ data }];
  const events = [
    { event: 'labeled', created_at: '2026-11-24T10:00:00Z' },
    { event: 'base_ref_changed', created_at: '2026-11-19T10:00:00Z' },
    { event: 'base_ref_changed', created_at: TURNED },
  ];
  const iterator = () => pages(listed);
  const client = { paginate: { iterator } } as never;
  const read = await readReviews({ client, owner: 'o', repo: 'r' }, 1, HEAD, async () => ({
    items: events,
    whole: true,
  }));
  return read.reviews.map((review) => review.ofOtherBase);
}

test('an approval before the last change of branch, or in the same second, was for another', async () => {
  expect(
    await ofOtherBase(
      { submitted_at: '2026-11-19T12:00:00Z' },
      { submitted_at: TURNED },
      { submitted_at: '2026-11-20T10:00:01Z' },
    ),
  ).toEqual([true, true, false]);
});

test('one without a time, or with one that cannot be read, is not taken for later', async () => {
  expect(await ofOtherBase({}, { submitted_at: 'i går' })).toEqual([true, true]);
});

test('where nobody approves this commit nothing need be known', async () => {
  expect(await ofOtherBase({ commit_id: OLD_HEAD, submitted_at: TURNED })).toEqual([false]);
});
