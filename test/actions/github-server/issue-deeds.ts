import { type Answer, answer, type Call, type Forward } from './call.ts';
import { timeIn } from './clock.ts';
import type { State } from './corrections.ts';
import { WITH_ACCESS } from './people.ts';
import { touch } from './pull-times.ts';

/** Something done with an issue. */
interface AccountAct {
  createdAt: string;
  actor: { login: string };
}

/** The events of an issue, each kind oldest first. */
export interface IssueDeeds {
  edited: AccountAct[];
  renamed: AccountAct[];
  labelled: (AccountAct & { label: { name: string } })[];
  closed: (AccountAct & { closer: null | { mergedAt: string } })[];
}

interface Issue {
  title: string;
  body: string | null;
  state: string;
  user: { login: string };
  labels: { name: string }[];
}

/** A second later than what was done before: GitHub tells no more exactly than that. */
function deedOf({ as }: Pick<Call, 'as'>, state: State, repo: string): AccountAct {
  return { createdAt: timeIn(state, repo), actor: { login: as } };
}

/** Sets the time of the last update, by the same clock: every event of an issue changes it. */
function update(state: State, key: string, { createdAt }: AccountAct): void {
  state.dates.set(key, { ...state.dates.get(key), updated_at: createdAt });
}

function deedsOf(state: State, key: string): IssueDeeds {
  const deeds = state.deeds.get(key) ?? { edited: [], renamed: [], labelled: [], closed: [] };
  state.deeds.set(key, deeds);
  return deeds;
}

async function issueAt(forward: Forward, repo: string, number: string): Promise<Issue> {
  return (await forward({ method: 'GET', path: `/repos/${repo}/issues/${number}` })).body as Issue;
}

/** The emulator keeps pull requests apart from issues, whose labels they share. */
function isIssue(issue: Partial<Issue>): boolean {
  return issue.labels !== undefined;
}

/** Changes an issue, by whatever way, and remembers what became another. */
async function remembering(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', number = '']: string[],
): Promise<Answer> {
  const before = await issueAt(forward, repo, number);
  const done = await forward(call);
  if (!isIssue(before)) return done;
  const after = await issueAt(forward, repo, number);
  const deeds = deedsOf(state, `${repo}#${number}`);
  const deed = deedOf(call, state, repo);
  update(state, `${repo}#${number}`, deed);
  if (after.body !== before.body) deeds.edited.push(deed);
  if (after.title !== before.title) deeds.renamed.push(deed);
  const had = before.labels.map(({ name }) => name);
  for (const { name } of after.labels)
    if (!had.includes(name)) deeds.labelled.push({ ...deed, label: { name } });
  if (after.state === 'closed' && before.state !== 'closed') deeds.closed.push({ ...deed, closer: null });
  return done;
}

export const changeIssue = remembering;
export const labelIssue = remembering;

export async function commentNow(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', number = '']: string[],
): Promise<Answer> {
  const made = await forward(call);
  const deed = deedOf(call, state, repo);
  update(state, `${repo}#${number}`, deed);
  if (state.pullTimes.has(`${repo}#${number}`)) touch(state, repo, number);
  state.commented.set((made.body as { id: number }).id, deed.createdAt);
  return made;
}

export async function listComments(call: Call, forward: Forward, state: State): Promise<Answer> {
  const listed = await forward(call);
  const comments = (listed.body as { id: number; created_at: string }[]).map((comment) => {
    return { ...comment, created_at: state.commented.get(comment.id) ?? comment.created_at };
  });
  return { ...listed, body: comments };
}

export function isHistoryQuery({ body }: Call): boolean {
  return (body as { query: string }).query.includes('lastEditedAt');
}

/** Gives the last events of each kind, as many as the query asks for: `labelled: timelineItems(last: 30, …)`. */
export async function textHistories(call: Call, forward: Forward, state: State): Promise<Answer> {
  const { query, variables } = call.body as { query: string; variables: Record<string, string> };
  const repo = `${variables.owner}/${variables.repo}`;
  const last = new Map(
    [...query.matchAll(/(\w+): timelineItems\(last: (\d+)/g)].map(([, kind, count]) => [kind, Number(count)]),
  );
  const asked = [...query.matchAll(/(\w+): issue\(number: (\d+)\)/g)];
  const issues = asked.map(async ([, name, number = '']) => {
    const { title, body, user } = await issueAt(forward, repo, number);
    const { edited, ...events } = deedsOf(state, `${repo}#${number}`);
    const kinds = Object.entries(events).map(([kind, all]) => [
      kind,
      { nodes: all.slice(-(last.get(kind) ?? 0)) },
    ]);
    const history = {
      title,
      body: body ?? '',
      author: { login: user.login },
      authorAssociation: WITH_ACCESS.includes(user.login) ? 'COLLABORATOR' : 'NONE',
      lastEditedAt: edited.at(-1)?.createdAt ?? null,
      editor: edited.at(-1)?.actor ?? null,
      ...Object.fromEntries(kinds),
    };
    return [name, history];
  });
  return answer(200, { data: { repository: Object.fromEntries(await Promise.all(issues)) } });
}
