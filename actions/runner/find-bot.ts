import type { Client } from '../github/client.ts';
import { explain } from '../github/failure.ts';
import type { Account } from '../pull-request/observation.ts';

/** The account that the token of a job acts as, the same in every repository. */
const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282 };

/**
 * Whose comments are our own. The token cannot be asked whose it is (a job's may not read `/user`), so the workflow
 * says the login, and the number is asked for unless it is the bot of all jobs.
 */
export async function findBot(client: Client, login: string): Promise<Account> {
  if (login === ACTIONS_BOT.login) return ACTIONS_BOT;
  try {
    const { data } = await client.request('GET /users/{username}', { username: login });
    return { login: data.login, id: Number(data.id) };
  } catch (error) {
    throw new Error(explain('find the account of the input `bot`', error).sentence, { cause: error });
  }
}
