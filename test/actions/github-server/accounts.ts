import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import type { State } from './corrections.ts';
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

/** Accounts by login, in one query: GitHub answers with what there is, and with nothing for what there is not. */
export function accountsByLogin(call: Call, state: State): Answer {
  const { query, variables } = call.body as { query: string; variables: Record<string, string> };
  const asked = [...query.matchAll(/(\w+): repositoryOwner\(login: \$(\w+)\)/g)];
  const users = asked.map(([, alias = '', variable = '']) => {
    return [alias, userCalled(state, variables[variable] ?? '')] as const;
  });
  return answer(200, { data: Object.fromEntries(users) });
}

function userCalled(state: State, login: string) {
  const found = Object.keys(PEOPLE).find(
    (one) => loginNow(state, one)?.toLowerCase() === login.toLowerCase(),
  );
  if (found === undefined) return null;
  return { __typename: 'User', login: loginNow(state, found), databaseId: PEOPLE[found] };
}
