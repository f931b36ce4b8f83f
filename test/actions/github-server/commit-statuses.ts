import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import { timeIn } from './clock.ts';
import type { State } from './corrections.ts';
import { PEOPLE } from './people.ts';

/** A commit status as GitHub lists it, with what the actions and tests read. */
export interface CommitStatus {
  id: number;
  context: string;
  state: string;
  description: string | null;
  target_url: string | null;
  created_at: string;
  creator: { login: string; id: number };
}

const STATES = ['error', 'failure', 'pending', 'success'];

/** GitHub keeps so many of one context on a commit, and takes no longer description. */
const MOST = 1000;
const LONGEST_DESCRIPTION = 140;

/** Adds a status to a commit. A context is written again by adding a newer one; none is ever changed. */
export async function createStatus(
  call: Call,
  _forward: Forward,
  state: State,
  [repo, commit]: string[],
): Promise<Answer> {
  const { context = 'default', description = null, ...body } = call.body as Partial<CommitStatus>;
  if (!STATES.includes(body.state ?? ''))
    return refusal(422, 'Validation Failed: state is not included in the list');
  if ((description?.length ?? 0) > LONGEST_DESCRIPTION)
    return refusal(422, 'Validation Failed: description is too long (maximum is 140 characters)');
  const statuses = state.statuses.get(`${repo}@${commit}`) ?? [];
  if (statuses.filter((status) => status.context === context).length >= MOST)
    return refusal(
      422,
      'Validation Failed: This SHA and context has reached the maximum number of statuses.',
    );
  const made: CommitStatus = {
    id: state.statuses.size * MOST + statuses.length + 1,
    context,
    state: body.state!,
    description,
    target_url: body.target_url ?? null,
    created_at: timeIn(state, repo ?? ''),
    creator: { login: call.as, id: PEOPLE[call.as] ?? 0 },
  };
  state.statuses.set(`${repo}@${commit}`, [made, ...statuses]);
  return answer(201, made);
}

/** The statuses of a commit, the newest first. */
export async function listStatuses(
  call: Call,
  _forward: Forward,
  state: State,
  [repo, commit]: string[],
): Promise<Answer> {
  const size = Number(call.query.per_page ?? 30);
  return answer(200, (state.statuses.get(`${repo}@${commit}`) ?? []).slice(0, size));
}
