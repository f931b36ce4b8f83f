import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import { timeIn } from './clock.ts';
import type { State } from './corrections.ts';
import { PEOPLE } from './people.ts';

/** The events of a pull request, and their times. */
export interface PullTimes {
  created: string;
  updated: string;
  /** The labels that were set, when and by whom, oldest first; labels that were there already give no event. */
  labelled: { label: string; time: string; by: string }[];
}

type Next = (call: Call, forward: Forward, state: State, parts: string[]) => Promise<Answer>;

export function timesOf(state: State, repo: string, number: number | string): PullTimes {
  const key = `${repo}#${number}`;
  const known = state.pullTimes.get(key);
  if (known) return known;
  const now = timeIn(state, repo);
  const times = { created: now, updated: now, labelled: [] };
  state.pullTimes.set(key, times);
  return times;
}

/** Something happened to a pull request. A comment that is edited does not count. */
export function touch(state: State, repo: string, number: number | string): void {
  timesOf(state, repo, number).updated = timeIn(state, repo);
}

/** Sets labels on a pull request and remembers when; issues go on to `next`. */
export function labelPull(next: Next): Next {
  return async (call, forward, state, parts) => {
    const [repo = '', number = ''] = parts;
    const path = `/repos/${repo}/pulls/${number}`;
    const { status, body } = await forward({ method: 'GET', path });
    if (status !== 200) return next(call, forward, state, parts);
    const had = (body as { labels: { name: string }[] }).labels.map(({ name }) => name);
    const done = await forward(call);
    const times = timesOf(state, repo, number);
    for (const label of (call.body as { labels: string[] }).labels)
      if (!had.includes(label)) times.labelled.push({ label, time: timeIn(state, repo), by: call.as });
    touch(state, repo, number);
    return done;
  };
}

/**
 * Opens a pull request. A job's own token may only where the repository allows it, and of what it opens GitHub holds the
 * runs until somebody approves them.
 */
export async function openPull(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '']: string[],
): Promise<Answer> {
  const isJob = call.as === 'github-actions[bot]';
  if (isJob && !state.mayOpenPulls.has(repo))
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const made = await forward(call);
  const { number } = made.body as { number?: number };
  if (number === undefined) return made;
  timesOf(state, repo, number);
  if (isJob) state.heldRuns.push(`${repo}#${number}`);
  return made;
}

/** Starts a workflow: the emulator runs none, so that it is remembered that it was started. */
export async function dispatch(
  call: Call,
  _forward: Forward,
  state: State,
  [repo = '', workflow = '']: string[],
): Promise<Answer> {
  const { ref, inputs = {} } = call.body as { ref?: string; inputs?: Record<string, string> };
  if (!ref) return refusal(422, 'Invalid request. "ref" wasn\'t supplied.');
  state.dispatched.push({ repo, workflow, ref, inputs });
  return answer(204, undefined);
}

/** Writes git's objects and branches: a job with `contents: write` may, though its account is no collaborator. */
export async function writeGit(call: Call, forward: Forward, state: State): Promise<Answer> {
  if (call.as !== 'github-actions[bot]') return forward(call);
  const written = await forward({ ...call, as: 'admin' });
  const { sha } = (written.body ?? {}) as { sha?: string };
  if (sha !== undefined && call.path.endsWith('/git/commits')) state.commitsOfBot.add(sha);
  return written;
}

/** A commit with its accounts: GitHub signs what a bot makes through the API, and is itself the committer then. */
export function withAccounts<Commit extends { sha?: string }>(commit: Commit, state: State): Commit {
  if (!state.commitsOfBot.has(commit.sha ?? '')) return commit;
  const author = { login: 'github-actions[bot]', id: PEOPLE['github-actions[bot]'] };
  const committer = { login: 'web-flow', id: 19864447 };
  return { ...commit, author, committer };
}

/** Moves a branch, and with it the open pull requests that come from it. */
export async function moveBranch(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', branch = '']: string[],
): Promise<Answer> {
  const moved = await writeGit(call, forward, state);
  const query = { state: 'open', per_page: '100' };
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls`, query });
  const { sha } = call.body as { sha: string };
  for (const { number, head } of body as {
    number: number;
    head: { ref: string; repo: { full_name: string } };
  }[]) {
    if (head.ref !== branch || head.repo?.full_name !== repo) continue;
    state.heads.set(`${repo}#${number}`, sha);
    touch(state, repo, number);
  }
  return moved;
}
