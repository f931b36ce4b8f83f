import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { statusOf } from '../github/failure.ts';
import { look } from './look.ts';
import type { ExaminedAccount, ExaminedAccounts } from './state.ts';

/** Two or three calls are made for each. */
const MOST_ACCOUNTS = 60;

/** Reads what GitHub knows of accounts that files name, each of them once. */
export async function readAccounts(
  repository: Repository,
  named: readonly Account[],
): Promise<ExaminedAccounts> {
  const distinct = [...new Map(named.map((account) => [`${account.login} ${account.id}`, account])).values()];
  const accounts = await Promise.all(
    distinct.slice(0, MOST_ACCOUNTS).map((account) => readAccount(repository, account)),
  );
  return { accounts, left: Math.max(0, distinct.length - MOST_ACCOUNTS) };
}

async function readAccount(repository: Repository, named: Account): Promise<ExaminedAccount> {
  const byLogin = await findByLogin(repository, named.login);
  const loginOfId = byLogin?.id === named.id ? named.login : await findLogin(repository, named.id);
  const permission = await look('metadata: read', () => readPermission(repository, named.login));
  return { named, byLogin, loginOfId, permission };
}

async function findByLogin({ client }: Repository, login: string): Promise<Account | undefined> {
  const answer = await orNone(client.request('GET /users/{username}', { username: login }));
  return answer && { login: answer.data.login, id: Number(answer.data.id) };
}

/** People may change their names; the number stays. */
async function findLogin({ client }: Repository, id: number): Promise<string | undefined> {
  return (await orNone(client.request('GET /user/{account_id}', { account_id: id })))?.data.login;
}

/** The permission as CODEOWNERS counts it: `maintain` is `write`, `triage` is `read`. */
async function readPermission({ client, owner, repo }: Repository, login: string): Promise<string> {
  const where = { owner, repo, username: login };
  const answer = await orNone(
    client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', where),
  );
  return answer?.data.permission ?? 'none';
}

async function orNone<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
