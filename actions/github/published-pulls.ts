import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';
import { readList } from './list.ts';
import { accountOf, type GithubUser } from './pull.ts';

/** A merged pull request, with what the gate and the receipt need. */
export interface MergedPull {
  number: number;
  author: Account;
  labels: string[];
  /** The text that its author has written below the title. */
  description: string;
}

/** The number of commits of the history, and of the newest closed pull requests, that are read: a page of each. */
const LOOKED_AT = 100;

/**
 * The pull requests that were merged after `since` and are part of what `commit` holds, oldest first. One whose merge
 * is not among the newest hundred commits is not seen.
 */
export async function listPublishedPulls(
  repository: Repository,
  commit: string,
  since: Date,
): Promise<MergedPull[]> {
  const [commits, pulls] = await Promise.all([
    listCommits(repository, commit),
    listClosed(repository, LOOKED_AT),
  ]);
  return describe(
    pulls
      .filter(({ merged_at: merged }) => merged && new Date(merged) > since)
      .filter(({ merge_commit_sha: sha }) => sha && commits.has(sha)),
  );
}

function describe(pulls: readonly GithubClosedPull[]): MergedPull[] {
  return pulls
    .map(({ number, user, labels, body }) => ({
      number,
      author: accountOf(user),
      labels: labels.flatMap(({ name }) => name ?? []),
      description: body ?? '',
    }))
    .sort((item, other) => item.number - other.number);
}

/** The largest number of commits between two publications, and of the newest closed pull requests, that are read. */
const MOST_COMMITS = 2_000;
const MOST_PULLS = 300;

/**
 * The pull requests whose merges lie between what is `published` and `commit`, oldest first, however long ago they were
 * merged. Whoever sets a label on one puts it among those that were updated last, which are looked at.
 *
 * @returns `undefined` where GitHub does not know the published commit: then nothing lies between.
 */
export async function listPullsBetween(
  repository: Repository,
  published: string,
  commit: string,
): Promise<MergedPull[] | undefined> {
  const commits = await listCommitsBetween(repository, published, commit);
  if (!commits) return undefined;
  const pulls = await listClosed(repository, MOST_PULLS);
  return describe(
    pulls.filter(({ merged_at: merged, merge_commit_sha: sha }) => merged && sha && commits.has(sha)),
  );
}

async function listCommitsBetween(
  { client, owner, repo }: Repository,
  published: string,
  commit: string,
): Promise<Set<string> | undefined> {
  const where = { owner, repo, basehead: `${published}...${commit}`, per_page: LOOKED_AT };
  const commits = new Set<string>();
  try {
    for (let page = 1; commits.size < MOST_COMMITS; page += 1) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...where,
        page,
      });
      for (const { sha } of data.commits) commits.add(sha);
      if (data.commits.length < LOOKED_AT) break;
    }
    return commits;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function listCommits({ client, owner, repo }: Repository, commit: string): Promise<Set<string>> {
  const where = { owner, repo, sha: commit, per_page: LOOKED_AT };
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits', where);
  return new Set(data.map(({ sha }) => sha));
}

/** A closed pull request as GitHub gives it, with what we use. */
interface GithubClosedPull {
  number: number;
  user: GithubUser | null;
  labels: { name?: string | undefined }[];
  body?: string | null | undefined;
  merged_at: string | null;
  merge_commit_sha: string | null;
}

async function listClosed({ client, owner, repo }: Repository, most: number): Promise<GithubClosedPull[]> {
  const order = { state: 'closed', sort: 'updated', direction: 'desc' } as const;
  const where = { owner, repo, ...order, per_page: LOOKED_AT };
  const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/pulls', where);
  return (await readList<GithubClosedPull>(pages, most)).items;
}
