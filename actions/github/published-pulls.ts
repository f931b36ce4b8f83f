import type { Repository } from './client.ts';

/** A merged pull request, with what the gate and the receipt need. */
export interface MergedPull {
  number: number;
  labels: string[];
}

/** How many commits of the history, and how many of the newest closed pull requests, are looked at: a page of each. */
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
  const [commits, pulls] = await Promise.all([listCommits(repository, commit), listClosed(repository)]);
  return pulls
    .filter(({ merged_at: merged }) => merged && new Date(merged) > since)
    .filter(({ merge_commit_sha: sha }) => sha && commits.has(sha))
    .map(({ number, labels }) => ({ number, labels: labels.flatMap(({ name }) => name ?? []) }))
    .sort((one, other) => one.number - other.number);
}

async function listCommits({ client, owner, repo }: Repository, commit: string): Promise<Set<string>> {
  const where = { owner, repo, sha: commit, per_page: LOOKED_AT };
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits', where);
  return new Set(data.map(({ sha }) => sha));
}

async function listClosed({ client, owner, repo }: Repository) {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
    owner,
    repo,
    state: 'closed',
    sort: 'updated',
    direction: 'desc',
    per_page: LOOKED_AT,
  });
  return data;
}
