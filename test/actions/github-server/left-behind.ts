import type { CommitStatus } from './commit-statuses.ts';
import type { TestPull } from './repository.ts';

/** The state that a run has left on the server, without what differs between two runs. */
export interface LeftBehind {
  comments: { author: string; body: string }[];
  /** Commit statuses of the head, the newest of each context. */
  statuses: { context: string; state: string; description: string }[];
  checks: CheckLeft[];
  labels: string[];
  reviews: { author: string; state: string }[];
  lineComments: { path: string; startLine: number; line: number; body: string }[];
  requested: string[];
  state: string;
  merged: boolean;
  /** The publication's start after the merge: a merge by a job's own token starts no workflow. */
  publication?: 'starts at once' | 'waits for the clock';
  /** The writes outside the pull request: issues, and workflows that were started. Left out where there are none. */
  elsewhere?: string[];
}

export interface CheckLeft {
  name: string;
  status: string;
  conclusion: string | null;
  title: string;
  annotations: number;
}

interface User {
  login: string;
}

/** Reads what is on a pull request, as the repository's owner. */
export async function leftBehind({ repository, number, head }: TestPull): Promise<LeftBehind> {
  const { server, fullName } = repository;
  const get = <Body>(path: string) => server.call<Body>('admin', 'GET', `/repos/${fullName}${path}`);
  const pull = await get<{ state: string; merged: boolean; requested_reviewers: User[] }>(`/pulls/${number}`);
  const comments = await get<{ user: User; body: string }[]>(`/issues/${number}/comments?per_page=100`);
  const labels = await get<{ name: string }[]>(`/issues/${number}/labels?per_page=100`);
  const reviews = await get<{ user: User; state: string }[]>(`/pulls/${number}/reviews?per_page=100`);
  const lines = await get<{ id: number; path: string; line: number; body: string }[]>(
    `/pulls/${number}/comments?per_page=100`,
  );
  const statuses = await get<CommitStatus[]>(`/commits/${head}/statuses?per_page=100`);
  const checks = await get<{ check_runs: RawCheck[] }>(`/commits/${head}/check-runs?filter=all`);
  return {
    comments: comments.map(({ user, body }) => ({ author: user.login, body })),
    statuses: newestOfEach(statuses),
    checks: checks.check_runs.map(checkLeft),
    labels: labels.map(({ name }) => name).sort(),
    reviews: reviews.map(({ user, state }) => ({ author: user.login, state })),
    lineComments: lines.map(({ id, path, line, body }) => {
      return { path, startLine: server.state.startLines.get(id) ?? line, line, body };
    }),
    requested: pull.requested_reviewers.map(({ login }) => login).sort(),
    state: pull.state,
    merged: pull.merged,
    ...publicationAfter(server.state.mergedBy.get(`${fullName}#${number}`)),
    ...(await elsewhere(repository)),
  };
}

function publicationAfter(mergedBy: string | undefined): Pick<LeftBehind, 'publication'> {
  if (mergedBy === undefined) return {};
  return { publication: mergedBy === 'github-actions[bot]' ? 'waits for the clock' : 'starts at once' };
}

async function elsewhere({
  server,
  fullName,
}: TestPull['repository']): Promise<Pick<LeftBehind, 'elsewhere'>> {
  const path = `/repos/${fullName}/issues?state=all&per_page=100`;
  const issues = await server.call<{ title: string; pull_request?: unknown }[]>('admin', 'GET', path);
  const { heldRuns, dispatched } = server.state;
  const lines = [
    ...issues.filter((issue) => issue.pull_request === undefined).map(({ title }) => `issue: ${title}`),
    ...heldRuns
      .filter((key) => key.startsWith(`${fullName}#`))
      .map((key) => `runs held: ${key.split('#')[1]}`),
    ...dispatched
      .filter(({ repo }) => repo === fullName)
      .map(({ workflow, ref, inputs }) => `started: ${workflow} of ${ref} with ${JSON.stringify(inputs)}`),
  ];
  return lines.length > 0 ? { elsewhere: lines } : {};
}

function newestOfEach(statuses: CommitStatus[]): LeftBehind['statuses'] {
  const newest = new Map(statuses.toReversed().map((status) => [status.context, status]));
  return [...newest.values()].map(({ context, state, description }) => {
    return { context, state, description: description ?? '' };
  });
}

interface RawCheck {
  name: string;
  status: string;
  conclusion: string | null;
  output: { title: string; annotations_count: number };
}

function checkLeft({ name, status, conclusion, output }: RawCheck): CheckLeft {
  return { name, status, conclusion, title: output.title, annotations: output.annotations_count };
}
