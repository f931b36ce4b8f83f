import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';
import { readPull } from './pull.ts';

/** The default branch and its newest commit. */
export async function readDefaultBranch({
  client,
  owner,
  repo,
}: Repository): Promise<{ name: string; commit: string }> {
  const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo });
  const name = data.default_branch;
  const commit = await readBranchHead({ client, owner, repo }, name);
  if (commit === undefined) throw new Error(`the branch ${name} has no commit`);
  return { name, commit };
}

/** The newest commit of a branch; `undefined` where there is no such branch. */
export async function readBranchHead(
  { client, owner, repo }: Repository,
  name: string,
): Promise<string | undefined> {
  try {
    const where = { owner, repo, ref: `heads/${name}` };
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/ref/{+ref}', where);
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return undefined;
  }
}

/**
 * The names of the folders in a folder at the root, none where there is no such folder.
 *
 * @throws Error where GitHub does not list them all (it gives a hundred thousand entries).
 */
export async function readFolderNames(
  repository: Repository,
  commit: string,
  folder: string,
): Promise<string[]> {
  const root = await readTree(repository, commit);
  const folderEntry = root.find(({ path, type }) => path === folder && type === 'tree');
  if (!folderEntry) return [];
  return (await readTree(repository, folderEntry.sha))
    .filter(({ type }) => type === 'tree')
    .map(({ path }) => path);
}

async function readTree({ client, owner, repo }: Repository, sha: string) {
  const where = { owner, repo, tree_sha: sha };
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', where);
  if (data.truncated) throw new Error('the folder has more entries than GitHub lists');
  return data.tree;
}

/** The account that GitHub itself commits as: it signs what a bot makes through the API. */
const WEB_FLOW_ID = 19864447;

/** The changes that a branch has and another has not. */
export interface BranchAdditions {
  /** True when every commit of it is in the other one, too. */
  isContained: boolean;
  /** True when accounts other than a given one have, or may have, commits on it that are not in the other one. */
  isForeign: boolean;
  /** The files in which it differs from the commit that both go back to. */
  paths: readonly string[];
}

/**
 * Reads what `tip` has beside `base`. A commit counts as the account's where it was made through the API by it. Merges of
 * `base`, which the button *Update branch* makes, belong to nobody. Where GitHub does not list all commits (it gives 250),
 * the rest is taken for others'.
 */
export async function readAdditions(
  { client, owner, repo }: Repository,
  base: string,
  tip: string,
  account: Account,
): Promise<BranchAdditions> {
  const where = { owner, repo, basehead: `${base}...${tip}` };
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', where);
  const { commits, total_commits: total, files = [] } = data;
  const added = new Set(commits.map(({ sha }) => sha));
  const isExpected = (commit: ComparedCommit) => isBy(commit, account) || isMergeOfOther(commit, added);
  return {
    isContained: total === 0,
    isForeign: total > commits.length || !commits.every(isExpected),
    paths: files.flatMap(({ filename, previous_filename: previous }) => [filename, previous ?? filename]),
  };
}

interface ComparedCommit {
  author: { id?: number | bigint } | null;
  committer: { id?: number | bigint } | null;
  parents: { sha: string }[];
}

function isBy({ author, committer }: ComparedCommit, { id }: Account): boolean {
  return Number(author?.id) === id && [id, WEB_FLOW_ID].includes(Number(committer?.id));
}

function isMergeOfOther({ parents }: ComparedCommit, added: ReadonlySet<string>): boolean {
  const outside = parents.filter(({ sha }) => !added.has(sha));
  return parents.length === 2 && outside.length > 0;
}

/**
 * Makes a branch of `base` with one file changed. Where there is one, it moves on from its tip to a commit that joins the
 * two and has the content of `base` with the file, so that nothing leaves its history; a tip that is in `base` already
 * needs no joining. GitHub refuses with 422 where somebody has pushed to it meanwhile.
 */
export async function writeBranch(
  { client, owner, repo }: Repository,
  { name, tip, isContained }: { name: string; tip: string | undefined; isContained: boolean },
  base: string,
  { path, text }: { path: string; text: string },
  message: string,
): Promise<void> {
  const where = { owner, repo };
  const parent = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...where,
    commit_sha: base,
  });
  const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...where,
    base_tree: parent.data.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', content: text }],
  });
  const parents = tip === undefined || isContained ? [base] : [tip, base];
  const body = { message, tree: tree.data.sha, parents };
  const commit = await client.request('POST /repos/{owner}/{repo}/git/commits', { ...where, ...body });
  const { sha } = commit.data;
  if (tip === undefined)
    await client.request('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: `refs/heads/${name}`, sha });
  else
    await client.request('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', {
      ...where,
      ref: `heads/${name}`,
      sha,
      force: false,
    });
}

/** The pull requests from a branch of the repository itself. */
export interface PullsOf {
  open: { number: number; conflict: boolean } | undefined;
  /** The heads that somebody has closed a pull request at without merging it. */
  closedAt: readonly string[];
  /** The heads that a pull request was merged at. */
  mergedAt: readonly string[];
}

/** Looks up the pull requests from a branch of the repository itself. */
export async function findPullsOf({ client, owner, repo }: Repository, branch: string): Promise<PullsOf> {
  const where = { owner, repo, head: `${owner}:${branch}`, state: 'all' as const, per_page: 100 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', where);
  const own = data.filter(({ head }) => head.ref === branch && head.repo?.full_name === `${owner}/${repo}`);
  const closed = own.filter(({ state }) => state === 'closed');
  const headsOf = (isMerged: boolean) =>
    closed.filter(({ merged_at: at }) => Boolean(at) === isMerged).map(({ head }) => head.sha);
  const open = own.find(({ state }) => state === 'open');
  return {
    open: open && { number: open.number, conflict: await hasConflict({ client, owner, repo }, open.number) },
    closedAt: headsOf(false),
    mergedAt: headsOf(true),
  };
}

async function hasConflict(repository: Repository, number: number): Promise<boolean> {
  return (await readPull(repository, number)).mergeable === false;
}

/** Opens a pull request from a branch of the repository itself. Not tried again after a failure of GitHub's. */
export async function openPull(
  { client, owner, repo }: Repository,
  pull: { title: string; body: string; head: string; base: string },
): Promise<number> {
  const request = { retries: 0 };
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    ...pull,
    request,
  });
  return data.number;
}

/**
 * Starts a workflow of a branch. It is the one event by which a job's own token starts another run.
 *
 * @see https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event
 */
export async function dispatchWorkflow(
  { client, owner, repo }: Repository,
  workflow: string,
  ref: string,
  inputs: Record<string, string>,
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
    owner,
    repo,
    workflow_id: workflow,
    ref,
    inputs,
  });
}
