import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';

/**
 * What GitHub knows of an account that a file names by login and number. The number decides who it is: `renamed` has
 * the number under another login, `gone` is a number that no account has.
 */
export interface AccountState {
  /** The login that the file gives. */
  named: string;
  /** The login that the account has now; of one that is gone, the named one. */
  login: string;
  state: 'same' | 'renamed' | 'gone';
}

/** So many are looked up in one call, and so many in all: of more, the first. */
const AT_A_TIME = 100;
const MOST = 500;

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;

/**
 * Looks up accounts: all by login in one query for each hundred, and only those whose login has another number by
 * their number, one call each.
 *
 * @returns The state of each by number. Of an account that could not be looked up nothing is known, and it is left out.
 * @see https://docs.github.com/rest/users/users#get-a-user-using-their-id
 */
export async function readAccountStates(
  repository: Repository,
  accounts: readonly Account[],
): Promise<Map<number, AccountState>> {
  const states = new Map<number, AccountState>();
  const asked = [...new Map(accounts.map((account) => [account.id, account])).values()].slice(0, MOST);
  for (let at = 0; at < asked.length; at += AT_A_TIME) {
    const some = asked.slice(at, at + AT_A_TIME);
    const numbers = await readNumbers(repository, some);
    for (const account of some) {
      const state =
        numbers?.get(account.login) === account.id
          ? sameState(account)
          : await readByNumber(repository, account);
      if (state) states.set(account.id, state);
    }
  }
  return states;
}

function sameState({ login }: Account): AccountState {
  return { named: login, login, state: 'same' };
}

interface Users {
  [alias: string]: { databaseId?: number | null } | null | undefined;
}

/** The numbers of the accounts that have these logins now. GitHub answers with an error and with the rest for one it does not know. */
async function readNumbers(
  { client }: Repository,
  accounts: readonly Account[],
): Promise<Map<string, number> | undefined> {
  const users = await askUsers(client, accounts);
  if (!users) return undefined;
  return new Map(
    accounts.flatMap(({ login }, index) => {
      const number = users[`user${index}`]?.databaseId;
      return typeof number === 'number' ? [[login, number] as const] : [];
    }),
  );
}

/** What could not be asked together is asked one by one. */
async function askUsers(
  client: Repository['client'],
  accounts: readonly Account[],
): Promise<Users | undefined> {
  const asked = accounts
    .map(({ login }, index) => ({ login, index }))
    .filter(({ login }) => LOGIN.test(login));
  if (asked.length === 0) return {};
  const declared = asked.map(({ index }) => `$login${index}: String!`).join(', ');
  const fields = asked.map(({ index }) => `user${index}: user(login: $login${index}) { databaseId }`);
  const variables = Object.fromEntries(asked.map(({ login, index }) => [`login${index}`, login]));
  try {
    return await client.graphql<Users>(`query accounts(${declared}) {\n${fields.join('\n')}\n}`, variables);
  } catch (error) {
    const { data } = error as { data?: Users | null };
    return data ?? undefined;
  }
}

async function readByNumber({ client }: Repository, named: Account): Promise<AccountState | undefined> {
  try {
    const { data } = await client.request('GET /user/{account_id}', { account_id: named.id });
    const isSame = data.login.toLowerCase() === named.login.toLowerCase();
    return isSame ? sameState(named) : { named: named.login, login: data.login, state: 'renamed' };
  } catch (error) {
    if (statusOf(error) !== 404) return undefined;
    return { named: named.login, login: named.login, state: 'gone' };
  }
}
