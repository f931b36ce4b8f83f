import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { type Listed, readList } from './list.ts';

/** A pull request as GitHub gives it, with what we use. */
export interface GithubPull {
  number: number;
  state: string;
  /** Time of the merge (ISO 8601); `null` or missing where it has not been. */
  merged_at?: string | null | undefined;
  draft?: boolean | undefined;
  /** `false` for a merge conflict; `null` until GitHub has looked, which the first question makes it do. */
  mergeable?: boolean | null | undefined;
  changed_files: number;
  /** The text that the author has written below the title. */
  body?: string | null | undefined;
  user: GithubUser | null;
  labels: { name?: string | undefined }[];
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { ref: string };
  requested_reviewers?: GithubUser[] | null | undefined;
}

/** An account as GitHub gives it, with what we use. */
export interface GithubUser {
  login: string;
  /** Always within what a number holds exactly, but the types allow for more. */
  id: number | bigint;
}

/** GitHub's stand-in for accounts that have been deleted. */
const GHOST: Account = { login: 'ghost', id: 10137 };

/** The account of a user; for a deleted one, GitHub's stand-in. */
export function accountOf(user: GithubUser | null | undefined): Account {
  return user ? { login: user.login, id: Number(user.id) } : GHOST;
}

/** A changed file as GitHub gives it. `sha` is of the blob in the head (in the base, for one that is removed). */
export interface GithubFile {
  filename: string;
  previous_filename?: string | undefined;
  status: string;
  sha: string | null;
  patch?: string | undefined;
}

/** Reads a pull request. */
export async function readPull({ client, owner, repo }: Repository, number: number): Promise<GithubPull> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo,
    pull_number: number,
  });
  return data;
}

/** The commit that the pull request is at now, the branch it is to go into, and whether it is open. */
export async function readHead(
  repository: Repository,
  number: number,
): Promise<{ head: string; baseBranch: string; open: boolean }> {
  const { head, base, state } = await readPull(repository, number);
  return { head: head.sha, baseBranch: base.ref, open: state === 'open' };
}

/** Open pull requests that are looked through for a commit whose branch does not help. */
const MOST_OPEN = 1000;

/** Numbers of pull requests, the oldest first. */
export interface PullsAtCommit {
  open: number[];
  /** Closed without having been merged. */
  closed: number[];
}

/**
 * Finds the pull requests whose head is `sha`: one branch can have several, each into another branch. A run does not
 * tell them for forks, and a branch can have moved: nothing but the commit counts. Where no open one comes from the
 * branch, all that are open are looked through: somebody else's may be at the commit, and has shared its status with one
 * that has been closed. Closed ones are looked for only where they come from the branch.
 *
 * @param branch `owner:branch` that the commit was pushed to, where it is known.
 */
export async function findPulls(
  repository: Repository,
  { branch, sha }: { branch: string | undefined; sha: string },
): Promise<PullsAtCommit> {
  const pulls =
    branch === undefined ? [] : await listPullsAt(repository, sha, { state: 'all', head: branch });
  const closed = numbersOf(pulls.filter((pull) => pull.state === 'closed' && !pull.merged_at));
  const open = numbersOf(pulls.filter(({ state }) => state === 'open'));
  if (open.length > 0) return { open, closed };
  return { open: numbersOf(await listPullsAt(repository, sha, { state: 'open' })), closed };
}

async function listPullsAt(
  { client, owner, repo }: Repository,
  sha: string,
  which: { state: 'open' | 'all'; head?: string },
) {
  const { items } = await readList(
    client.paginate.iterator('GET /repos/{owner}/{repo}/pulls', { owner, repo, per_page: 100, ...which }),
    MOST_OPEN,
  );
  return items.filter((pull) => pull.head.sha === sha);
}

function numbersOf(pulls: readonly { number: number }[]): number[] {
  return pulls.map(({ number }) => number).sort((number, other) => number - other);
}

/** The changed files, `most` of them. GitHub lists no more than 3,000. */
export function listFiles(
  { client, owner, repo }: Repository,
  number: number,
  most: number,
): Promise<Listed<GithubFile>> {
  const where = { owner, repo, pull_number: number, per_page: 100 };
  return readList<GithubFile>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', where),
    most,
  );
}

/** The newest commit of a branch. */
export async function readBranch({ client, owner, repo }: Repository, branch: string): Promise<string> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    owner,
    repo,
    ref: `heads/${branch}`,
  });
  return data.object.sha;
}

/** The changes between a base and a head. */
export interface Comparison {
  /** The commit that both sides go back to, which is what GitHub shows the changes against. */
  mergeBase: string;
  /** The committer date of the base (ISO 8601); `undefined` where GitHub does not give it. */
  baseTime: string | undefined;
  /** The changed files. GitHub tells of no more than 300, all of them on the first page. */
  files: GithubFile[];
}

/**
 * Compares two commits. The list of a pull request's files is of whatever its head is when it is asked for: somebody
 * who pushes back and forth meanwhile could have another commit judged than the one that gets the verdict.
 */
export async function compareCommits(
  { client, owner, repo }: Repository,
  base: string,
  head: string,
): Promise<Comparison> {
  const basehead = `${base}...${head}`;
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo,
    basehead,
    per_page: 1,
    page: 1,
  });
  return {
    mergeBase: data.merge_base_commit.sha,
    baseTime: data.base_commit?.commit?.committer?.date,
    files: data.files ?? [],
  };
}

/** Merges, if the pull request is still at `head`. Returns the commit that it became. */
export async function mergePull(
  { client, owner, repo }: Repository,
  number: number,
  head: string,
): Promise<string> {
  const { data } = await client.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
    owner,
    repo,
    pull_number: number,
    sha: head,
  });
  return data.sha;
}

/** Asks people to review. One call each, as GitHub refuses the whole list for one whom it cannot ask. */
export async function requestReview(
  { client, owner, repo }: Repository,
  number: number,
  login: string,
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
    owner,
    repo,
    pull_number: number,
    reviewers: [login],
  });
}
