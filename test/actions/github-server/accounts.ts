import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import type { State } from './mends.ts';
import { PEOPLE } from './people.ts';

/** The login that an account has now; `undefined` of one that has left. A login that is given up leads nowhere. */
function loginNow(state: State, login: string): string | undefined {
  return state.left.has(login) ? undefined : (state.renamed.get(login) ?? login);
}

/** An account by its number. */
export async function accountById(
  _call: Call,
  _forward: Forward,
  state: State,
  [id]: string[],
): Promise<Answer> {
  const [named] = Object.entries(PEOPLE).find(([, number]) => number === Number(id)) ?? [];
  const login = named === undefined ? undefined : loginNow(state, named);
  return login === undefined
    ? refusal(404, 'Not Found')
    : answer(200, { login, id: Number(id), type: 'User' });
}

/** Accounts by login, in one query: GitHub answers with what there is, and an error for each that there is not. */
export function accountsByLogin(call: Call, state: State): Answer {
  const { query, variables } = call.body as { query: string; variables: Record<string, string> };
  const asked = [...query.matchAll(/(\w+): user\(login: \$(\w+)\)/g)];
  const users = asked.map(([, alias = '', variable = '']) => {
    return [alias, userCalled(state, variables[variable] ?? '')] as const;
  });
  const errors = users
    .filter(([, user]) => user === null)
    .map(([alias]) => ({ type: 'NOT_FOUND', path: [alias], message: 'Could not resolve to a User' }));
  return answer(200, { data: Object.fromEntries(users), ...(errors.length > 0 ? { errors } : {}) });
}

function userCalled(state: State, login: string): { databaseId: number } | null {
  const found = Object.keys(PEOPLE).find(
    (one) => loginNow(state, one)?.toLowerCase() === login.toLowerCase(),
  );
  return found === undefined ? null : { databaseId: PEOPLE[found]! };
}
