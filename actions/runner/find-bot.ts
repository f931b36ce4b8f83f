import type { Account } from '../github/account.ts';
import type { Client } from '../github/client.ts';
import { explaining } from '../github/failure.ts';

/** The account that the token of a job acts as, the same in every repository. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282 };

/**
 * Finds the account whose comments are our own. The token cannot be asked whose it is (a job's may not read `/user`), so
 * the workflow gives the login, and the number is requested unless it is the bot of all jobs.
 *
 * @throws Error with a sentence for the log where there is no such account.
 */
export async function findBot(client: Client, login: string): Promise<Account> {
  if (login === ACTIONS_BOT.login) return ACTIONS_BOT;
  const { data } = await explaining('find the account of the input `bot`', () =>
    client.request('GET /users/{username}', { username: login }),
  );
  return { login: data.login, id: Number(data.id) };
}
