import type { Repository } from './client.ts';
import { type Listed, readList } from './list.ts';
import type { GithubUser } from './pull.ts';

/** An issue as GitHub gives it, with what we use. A pull request is in the same lists. */
export interface GithubIssue {
  number: number;
  title: string;
  body?: string | null | undefined;
  user: GithubUser | null;
  labels: (string | { name?: string | undefined })[];
  state: string;
  state_reason?: string | null | undefined;
  comments: number;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  reactions?: { '+1': number } | undefined;
  pull_request?: unknown;
}

/** All issues with a label, open and closed, the newest first, `most` of them. */
export function listIssues(
  { client, owner, repo }: Repository,
  label: string,
  most: number,
): Promise<Listed<GithubIssue>> {
  const where = { owner, repo, labels: label, state: 'all' as const, per_page: 100 };
  return readList<GithubIssue>(client.paginate.iterator('GET /repos/{owner}/{repo}/issues', where), most);
}

/** An event in the history of an issue, with the fields that are used: those of mentions. */
export interface GithubTimelineEvent {
  event?: string | undefined;
  source?: { issue?: GithubMention | undefined } | undefined;
}

/** An issue or pull request that mentions another. */
export interface GithubMention {
  number: number;
  body?: string | null | undefined;
  pull_request?: { merged_at?: string | null | undefined } | undefined;
  repository?: { full_name: string } | undefined;
}

/** The history of an issue, oldest first, `most` events of it. */
export function listTimeline(
  { client, owner, repo }: Repository,
  number: number,
  most: number,
): Promise<Listed<GithubTimelineEvent>> {
  const where = { owner, repo, issue_number: number, per_page: 100 };
  return readList<GithubTimelineEvent>(
    client.paginate.iterator(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
      where,
    ) as AsyncIterable<{
      data: GithubTimelineEvent[];
    }>,
    most,
  );
}

/** Not tried again after a failure of GitHub's, as it might then be there twice. Returns its number. */
export async function createIssue(
  { client, owner, repo }: Repository,
  issue: { title: string; body: string; labels: string[] },
): Promise<number> {
  const request = { retries: 0 };
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues', {
    owner,
    repo,
    ...issue,
    request,
  });
  return data.number;
}
