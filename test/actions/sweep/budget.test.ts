import { expect, test } from 'vitest';
import type { Repository } from '../../../actions/github/client.ts';
import { BudgetSpent } from '../../../actions/github/limit.ts';
import { type Budget, openBudget } from '../../../actions/sweep/budget.ts';
import { endsSweep } from '../../../actions/sweep/end.ts';

/** A client that answers everything, `pages` pages to a list, and counts what it was asked. */
function clientOf(pages = 1, error?: unknown) {
  let sent = 0;
  const answer = async () => {
    sent += 1;
    if (error) throw error;
    return { data: [] };
  };
  async function* iterator() {
    for (let page = 0; page < pages; page += 1) yield await answer();
  }
  const client = { request: answer, graphql: answer, paginate: { iterator } };
  const repository = { client, owner: 'o', repo: 'r' } as unknown as Repository;
  return { repository, sent: () => sent };
}

function open(most: number, pages?: number, error?: unknown): Budget & { sent: () => number } {
  const { repository, sent } = clientOf(pages, error);
  return { ...openBudget(repository, most, sent), sent };
}

const ask = ({ repository }: Budget) => repository.client.request('GET /rate_limit');

test('no call is made beyond what is allowed, not even of many at once', async () => {
  const budget = open(3);
  const asked = await Promise.allSettled([1, 2, 3, 4, 5].map(() => ask(budget)));
  expect(asked.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect([budget.sent(), budget.left()]).toEqual([3, 0]);
});

test('pages are calls, and the end of a list is none', async () => {
  const budget = open(10, 3);
  for await (const page of budget.repository.client.paginate.iterator('GET /user/repos'))
    expect(page).toBeDefined();
  expect(budget.left()).toBe(7);
});

test('a part may have a smaller limit, and spending it does not end the whole', async () => {
  const budget = open(10);
  const part = budget.within(2, async () => {
    for (let n = 0; n < 5; n += 1) await ask(budget);
  });
  const error = await part.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BudgetSpent);
  expect(endsSweep(error, budget)).toBe(false);
  expect(budget.left()).toBe(8);
});

test('once GitHub allows no more, there is nothing left', async () => {
  const limit = { status: 403, response: { headers: { 'retry-after': '60' } } };
  const budget = open(10, 1, limit);
  const error = await ask(budget).catch((thrown: unknown) => thrown);
  expect(endsSweep(error, budget)).toBe(true);
  expect(budget.left()).toBeLessThanOrEqual(0);
});
