import { expect, test } from 'vitest';
import type { Client } from '../../../actions/github/client.ts';
import { readAccounts } from '../../../actions/pull-request/observe/accounts.ts';
import { changedFile } from './observed.ts';

const PUBLISHER = 'datasets/exempelkommun/publisher.yaml';

function naming(from: number, to: number): Uint8Array {
  const lines = Array.from(
    { length: to - from + 1 },
    (_, i) => `  - { login: konto-${from + i}, id: ${from + i} }\n`,
  );
  return new TextEncoder().encode(`maintainers:\n${lines.join('')}`);
}

/** GitHub with accounts whose login ends with their number; beyond 1,000 there are none. */
function github(answer: (id: number) => unknown = known): { client: Client; asked: string[] } {
  const asked: string[] = [];
  const request = async (route: string, where: { username?: string; account_id?: number }) => {
    asked.push(`${route.split(' ')[1]} ${where.username ?? where.account_id}`);
    return answer(where.account_id ?? Number(where.username?.split('-').at(-1)));
  };
  return { client: { request } as unknown as Client, asked };
}

function known(id: number): unknown {
  if (id <= 1_000) return { data: { login: `konto-${id}`, id, type: 'User' } };
  throw Object.assign(new Error('Not Found'), { status: 404 });
}

test('asks nothing where no owner is named', async () => {
  const { client, asked } = github();
  const files = [changedFile('datasets/exempelkommun/badplatser.yaml', { after: naming(1, 3) })];
  expect((await readAccounts(client, files)).gaps).toEqual([]);
  expect(asked).toEqual([]);
});

test('asks of what is written by login, by number only where they differ, and of what stood by number', async () => {
  const { client, asked } = github();
  const before = naming(1, 1);
  const after = new TextEncoder().encode(
    'maintainers: [{ login: konto-1, id: 1 }, { login: konto-2, id: 2 }, { login: konto-3, id: 4 }]',
  );
  await readAccounts(client, [changedFile(PUBLISHER, { before, after })]);
  expect(asked).toEqual([
    '/users/{username} konto-2',
    '/users/{username} konto-3',
    '/user/{account_id} 4',
    '/user/{account_id} 1',
  ]);
});

test('asks of twenty accounts, and says that there are more', async () => {
  const { client, asked } = github();
  const { gaps } = await readAccounts(client, [changedFile(PUBLISHER, { after: naming(1001, 1025) })]);
  expect(asked).toHaveLength(40);
  expect(gaps.map(({ what }) => what)).toEqual(['accounts']);
});

test('takes nobody for somebody where GitHub does not answer', async () => {
  const { client, asked } = github(() => {
    throw Object.assign(new Error('no'), { status: 500, response: {} });
  });
  const { gaps, accounts } = await readAccounts(client, [changedFile(PUBLISHER, { after: naming(1, 3) })]);
  expect(asked).toHaveLength(1);
  expect(gaps.map(({ what }) => what)).toEqual(['accounts']);
  expect(accounts.byLogin.size).toBe(0);
});

test('who is moved to another folder stood nowhere before', async () => {
  const { client } = github();
  const file = changedFile('datasets/ny/publisher.yaml', {
    status: 'renamed',
    previousPath: PUBLISHER,
    before: naming(1, 1),
    after: naming(1, 1),
  });
  expect((await readAccounts(client, [file])).accounts.namedBefore.size).toBe(0);
});
