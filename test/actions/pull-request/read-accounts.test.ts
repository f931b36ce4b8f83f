import { describe, expect, test } from 'vitest';
import { readAccountStates } from '../../../actions/github/accounts.ts';
import type { Client } from '../../../actions/github/client.ts';
import { BudgetSpent } from '../../../actions/github/limit.ts';
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

const account = (id: number, login = `konto-${id}`) => ({ login, id });

interface Faults {
  /** Is thrown instead of an answer to the query, or to a call by number. */
  query?: unknown;
  number?: unknown;
}

/** GitHub with accounts whose login ends with their number; beyond 1,000 there are none. */
function github({ query, number }: Faults = {}): { client: Client; asked: string[] } {
  const asked: string[] = [];
  const request = async (_: string, { account_id: id }: { account_id: number }) => {
    asked.push(`by number ${id}`);
    if (number) throw number;
    if (id > 1_000) throw Object.assign(new Error('Not Found'), { status: 404 });
    return { data: { login: `konto-${id}`, id, type: 'User' } };
  };
  const graphql = async (_: string, logins: Record<string, string>) => {
    asked.push(`by login ${Object.values(logins).length}`);
    if (query) throw query;
    return Object.fromEntries(Object.values(logins).map((login, index) => [`owner${index}`, owner(login)]));
  };
  return { client: { request, graphql } as unknown as Client, asked };
}

function owner(login: string) {
  const databaseId = Number(login.split('-').at(-1));
  return databaseId > 1_000 ? null : { __typename: 'User', login, databaseId };
}

const read = (client: Client, after: Uint8Array, before?: Uint8Array) =>
  readAccounts({ client }, [changedFile(PUBLISHER, { before, after })], []);

/** An error with the data that came with it, as the plugin for GraphQL throws it. */
const failed = (type: string, data: unknown) =>
  Object.assign(new Error(type), { data, errors: [{ type, path: ['owner1'] }], response: { data: {} } });
const BAD_GATEWAY = Object.assign(new Error('Bad Gateway'), { status: 502, response: { status: 502 } });
const LIMIT = Object.assign(new Error('limit'), { status: 429, response: { status: 429, headers: {} } });

describe('accounts of a pull request', () => {
  test('are asked for nowhere where none is named', async () => {
    const { client, asked } = github();
    const files = [changedFile('datasets/exempelkommun/badplatser.yaml', { after: naming(1, 3) })];
    expect((await readAccounts({ client }, files, [])).gaps).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('are asked for together with those who decide, and by number only where they differ', async () => {
    const { client, asked } = github();
    const after = new TextEncoder().encode(
      'maintainers: [{ login: konto-1, id: 1 }, { login: konto-2, id: 2 }, { login: konto-3, id: 4 }]',
    );
    const files = [changedFile(PUBLISHER, { before: naming(1, 1), after })];
    const { accounts, accountStates } = await readAccounts({ client }, files, [
      account(1),
      account(7),
      account(8, 'annat-9'),
    ]);
    expect(asked).toEqual(['by login 5', 'by number 4', 'by number 8']);
    expect([...accounts.byLogin.keys()]).toEqual(['konto-2', 'konto-3']);
    expect([...accounts.byNumber.keys()].sort()).toEqual([1, 2, 4]);
    expect([...accountStates.values()].map(({ login, state }) => `${login} ${state}`)).toEqual([
      'konto-1 same',
      'konto-7 same',
      'konto-8 renamed',
    ]);
  });

  test('are twenty at most, and that there are more is said', async () => {
    const { client, asked } = github();
    const { gaps, accounts } = await read(client, naming(1001, 1025));
    expect(asked.filter((call) => call.startsWith('by number'))).toHaveLength(20);
    expect(accounts.byNumber.get(1001)).toBeNull();
    expect(gaps).toMatchObject([{ what: 'accounts' }]);
    expect(gaps[0]?.isPassing).toBeUndefined();
  });

  test('who is moved to another folder stood nowhere before', async () => {
    const { client } = github();
    const file = changedFile('datasets/ny/publisher.yaml', {
      status: 'renamed',
      previousPath: PUBLISHER,
      before: naming(1, 1),
      after: naming(1, 1),
    });
    expect((await readAccounts({ client }, [file], [])).accounts.namedBefore.size).toBe(0);
  });
});

describe('where GitHub fails', () => {
  test('nobody is taken for somebody, no call is made for each, and it is asked again later', async () => {
    const { client, asked } = github({ query: BAD_GATEWAY });
    const { gaps, accounts } = await read(client, naming(1, 3));
    expect(asked).toEqual(['by login 3']);
    expect(gaps).toMatchObject([{ what: 'accounts', isPassing: true }]);
    expect([accounts.byLogin.size, accounts.byNumber.size]).toEqual([0, 0]);
    expect((await readAccountStates({ client }, [account(1)])).get(1)?.state).toBe('unknown');
  });

  test('of one login alone, that one is unknown; of one that it does not know, the number counts', async () => {
    const some = { owner0: owner('konto-1'), owner1: null, owner2: owner('konto-3') };
    const unanswered = github({ query: failed('SOMETHING_WENT_WRONG', some) });
    const { gaps, accounts } = await read(unanswered.client, naming(1, 3));
    expect([...accounts.byLogin.keys()]).toEqual(['konto-1', 'konto-3']);
    expect([unanswered.asked.length, gaps.length]).toEqual([1, 1]);
    const missing = github({ query: failed('NOT_FOUND', some) });
    expect((await read(missing.client, naming(1, 3))).gaps).toEqual([]);
    expect(missing.asked).toEqual(['by login 3', 'by number 2']);
  });

  test('by number, that account is unknown', async () => {
    const { client } = github({ number: BAD_GATEWAY });
    expect((await readAccountStates({ client }, [account(2, 'annat-3')])).get(2)?.state).toBe('unknown');
  });

  test.each([
    ['a limit', LIMIT],
    ['a budget that is spent', new BudgetSpent('spent')],
  ])('by %s, nothing more is asked', async (_, error) => {
    for (const faults of [{ query: error }, { number: error }]) {
      const { client, asked } = github(faults);
      await expect(
        readAccountStates({ client }, [account(2, 'annat-3'), account(4, 'annat-5')]),
      ).rejects.toBe(error);
      expect(asked).toHaveLength('query' in faults ? 1 : 2);
    }
  });
});
