import type { KnownAccount } from '../../catalog/model/accounts.ts';
import type { Client } from './client.ts';
import { statusOf } from './failure.ts';

/**
 * The account that a login leads to; `null` where there is none. GitHub leads nobody on from a login that was given up.
 *
 * @see https://docs.github.com/rest/users/users#get-a-user
 */
export function readUserByLogin(client: Client, login: string): Promise<KnownAccount | null> {
  return orNone(() => client.request('GET /users/{username}', { username: login }));
}

/**
 * The account with a number; `null` where there is none.
 *
 * @see https://docs.github.com/rest/users/users#get-a-user-using-their-id
 */
export function readUserByNumber(client: Client, id: number): Promise<KnownAccount | null> {
  return orNone(() => client.request('GET /user/{account_id}', { account_id: id }));
}

interface Answer {
  data: { login: string; id: number | bigint; type: string };
}

async function orNone(ask: () => Promise<Answer>): Promise<KnownAccount | null> {
  try {
    const { login, id, type } = (await ask()).data;
    return { login, id: Number(id), isPerson: type !== 'Organization' };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
