import type { KnownAccount } from '../../catalog/model/accounts.ts';
import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { isOutOfCalls, statusOf } from './failure.ts';

/**
 * GitHub's answers about accounts that files name. Failed answers are missing; `null` means that there is no account.
 */
export interface AccountLookup {
  /**
   * The account that has a login now, by login in lower case. GitHub does not redirect from a login that was given up.
   */
  byLogin: Map<string, KnownAccount | null>;
  byNumber: Map<number, KnownAccount | null>;
  /** The first failure, where GitHub failed to answer. */
  failure: unknown;
}

/**
 * The state of an account that a file names by login and number. The number identifies the account: `renamed` has the
 * number under another login, `gone` is a number that no account has, `unknown` is one that GitHub failed to answer.
 */
export interface AccountState {
  /** The login that the file gives. */
  named: string;
  /** The login that the account has now; of one that is gone or unknown, the named one. */
  login: string;
  state: 'same' | 'renamed' | 'gone' | 'unknown';
}

/** So many are looked up in one call, and so many in all: of more, the first. */
const AT_A_TIME = 100;
const MOST = 500;

/** Logins that can be asked for in a query. A bot's has brackets at its end and is known by its number. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;

/**
 * Looks up accounts: all by login in one query for each hundred, and by number, one call each, only those whose login has
 * another number. What GitHub fails to answer is left out.
 *
 * @throws Octokit's error or `BudgetSpent` where no more calls may be made.
 * @see https://docs.github.com/graphql/reference/queries#repositoryowner
 * @see https://docs.github.com/rest/users/users#get-a-user-using-their-id
 */
export async function lookUpAccounts(
  { client }: Pick<Repository, 'client'>,
  accounts: readonly Account[],
): Promise<AccountLookup> {
  const lookup: AccountLookup = { byLogin: new Map(), byNumber: new Map(), failure: undefined };
  const keyOf = ({ login, id }: Account) => `${login.toLowerCase()} ${id}`;
  const asked = [...new Map(accounts.map((account) => [keyOf(account), account])).values()].slice(0, MOST);
  for (let at = 0; at < asked.length; at += AT_A_TIME) {
    const some = asked.slice(at, at + AT_A_TIME);
    await askByLogin(client, some, lookup);
    for (const account of some) await askByNumber(client, account, lookup);
  }
  return lookup;
}

/** Looks up accounts as {@link lookUpAccounts} does, and gives the state of each by number. */
export async function readAccountStates(
  repository: Pick<Repository, 'client'>,
  accounts: readonly Account[],
): Promise<Map<number, AccountState>> {
  return accountStates(await lookUpAccounts(repository, accounts), accounts);
}

/** The state of each of these accounts, by number. */
export function accountStates(
  { byNumber }: Pick<AccountLookup, 'byNumber'>,
  accounts: readonly Account[],
): Map<number, AccountState> {
  return new Map(accounts.slice(0, MOST).map((named) => [named.id, stateOf(named, byNumber.get(named.id))]));
}

function stateOf({ login: named }: Account, known: KnownAccount | null | undefined): AccountState {
  if (known === undefined) return { named, login: named, state: 'unknown' };
  if (known === null) return { named, login: named, state: 'gone' };
  const isSame = known.login.toLowerCase() === named.toLowerCase();
  return isSame ? { named, login: named, state: 'same' } : { named, login: known.login, state: 'renamed' };
}

/** An account as a query tells of it. */
interface Owner {
  __typename: string;
  login: string;
  databaseId?: number | null;
}

type Owners = Record<string, Owner | null | undefined>;

async function askByLogin(
  client: Repository['client'],
  accounts: readonly Account[],
  lookup: AccountLookup,
): Promise<void> {
  const logins = new Set(accounts.map(({ login }) => login).filter((login) => LOGIN.test(login)));
  const asked = [...logins].filter((login) => !lookup.byLogin.has(login.toLowerCase()));
  if (asked.length === 0) return;
  const { owners, failed } = await queryOwners(client, asked, lookup);
  for (const [index, login] of asked.entries()) {
    if (failed === 'all' || failed.has(`owner${index}`)) continue;
    const known = knownAccount(owners[`owner${index}`]);
    lookup.byLogin.set(login.toLowerCase(), known);
    if (known) lookup.byNumber.set(known.id, known);
  }
}

function knownAccount(owner: Owner | null | undefined): KnownAccount | null {
  if (typeof owner?.databaseId !== 'number') return null;
  return { login: owner.login, id: owner.databaseId, isPerson: owner.__typename !== 'Organization' };
}

interface QueryError {
  type?: string;
  path?: unknown[];
}

/** GitHub answers with an error and with the rest for a login that it does not know. Other errors are failures. */
async function queryOwners(
  client: Repository['client'],
  logins: readonly string[],
  lookup: AccountLookup,
): Promise<{ owners: Owners; failed: 'all' | Set<unknown> }> {
  const declared = logins.map((_, index) => `$login${index}: String!`).join(', ');
  const fields = logins.map(
    (_, index) => `owner${index}: repositoryOwner(login: $login${index}) { ...owner }`,
  );
  const fragment =
    'fragment owner on RepositoryOwner { __typename login ... on User { databaseId } ... on Organization { databaseId } }';
  const variables = Object.fromEntries(logins.map((login, index) => [`login${index}`, login]));
  const query = `query accounts(${declared}) {\n${fields.join('\n')}\n}\n${fragment}`;
  try {
    return { owners: await client.graphql<Owners>(query, variables), failed: new Set() };
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    const { data, errors } = error as { data?: Owners | null; errors?: QueryError[] };
    const failures = (errors ?? []).filter(({ type }) => type !== 'NOT_FOUND');
    if (!data || failures.length > 0) lookup.failure ??= error;
    return { owners: data ?? {}, failed: data ? new Set(failures.map(({ path }) => path?.[0])) : 'all' };
  }
}

/** Only where the login leads to another number, or cannot be asked for. */
async function askByNumber(
  client: Repository['client'],
  { login, id }: Account,
  lookup: AccountLookup,
): Promise<void> {
  const isUnanswered = LOGIN.test(login) && !lookup.byLogin.has(login.toLowerCase());
  if (isUnanswered || lookup.byNumber.has(id)) return;
  try {
    const { data } = await client.request('GET /user/{account_id}', { account_id: id });
    lookup.byNumber.set(id, {
      login: data.login,
      id: Number(data.id),
      isPerson: data.type !== 'Organization',
    });
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    if (statusOf(error) === 404) lookup.byNumber.set(id, null);
    else lookup.failure ??= error;
  }
}
