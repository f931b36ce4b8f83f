import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';
import { type Listed, readList } from './list.ts';
import type { GithubUser } from './pull.ts';

/** A comment as GitHub gives it, with what we use. */
export interface GithubComment {
  id: number | bigint;
  body?: string | undefined;
  user: GithubUser | null;
  created_at?: string | undefined;
  /** The author's association with the repository: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, NONE … */
  author_association?: string | undefined;
}

/** The comments, oldest first, `most` of them. */
export function listComments(
  { client, owner, repo }: Repository,
  number: number,
  most: number,
): Promise<Listed<GithubComment>> {
  const where = { owner, repo, issue_number: number, per_page: 100 };
  return readList<GithubComment>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', where),
    most,
  );
}

const PAGE = 100;

/**
 * Reads the comments of an issue page by page, the newest page first.
 *
 * @param count How many comments there are, as far as is known: those written since then are on a page after the first
 *   that is read, and left out.
 */
export async function* newestComments(
  { client, owner, repo }: Repository,
  number: number,
  count: number,
): AsyncGenerator<GithubComment[], undefined> {
  for (let page = Math.max(1, Math.ceil(count / PAGE)); page > 0; page -= 1) {
    const where = { owner, repo, issue_number: number, per_page: PAGE, page };
    const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', where);
    yield data;
  }
}

/** Not tried again after a failure of GitHub's, as it might then be there twice. */
export async function createComment(
  { client, owner, repo }: Repository,
  number: number,
  body: string,
): Promise<void> {
  const request = { retries: 0 };
  await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: number,
    body,
    request,
  });
}

/** Gives a comment another text. */
export async function updateComment(
  { client, owner, repo }: Repository,
  id: number,
  body: string,
): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner,
    repo,
    comment_id: id,
    body,
  });
}

/** Removes a comment; one that is gone already is no failure. */
export async function deleteComment({ client, owner, repo }: Repository, id: number): Promise<void> {
  const where = { owner, repo, comment_id: id };
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', where);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
