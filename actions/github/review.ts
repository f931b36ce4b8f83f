import type { Repository } from './client.ts';
import { type Listed, readList } from './list.ts';
import type { GithubUser } from './pull.ts';

/** A review as GitHub gives it, with what we use. */
export interface GithubReview {
  user: GithubUser | null;
  state: string;
  commit_id?: string | null | undefined;
  /** Not there for one that has not been sent in. */
  submitted_at?: string | undefined;
}

/** A comment on a line, of a review. */
export interface GithubReviewComment {
  user: GithubUser | null;
  body: string;
}

/** A comment to be made on lines of the head. */
export interface LineComment {
  path: string;
  startLine: number;
  line: number;
  body: string;
}

/** The reviews, oldest first, `most` of them. */
export function listReviews(
  { client, owner, repo }: Repository,
  number: number,
  most: number,
): Promise<Listed<GithubReview>> {
  const where = { owner, repo, pull_number: number, per_page: 100 };
  return readList<GithubReview>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', where),
    most,
  );
}

/** The comments on lines, oldest first, `most` of them. */
export function listReviewComments(
  { client, owner, repo }: Repository,
  number: number,
  most: number,
): Promise<Listed<GithubReviewComment>> {
  const where = { owner, repo, pull_number: number, per_page: 100 };
  return readList<GithubReviewComment>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', where),
    most,
  );
}

/**
 * Makes one review with all comments, so that it gives one message and not one for each. Not tried again after a
 * failure of GitHub's, as it might then be there twice.
 */
export async function createReview(
  { client, owner, repo }: Repository,
  number: number,
  commit: string,
  comments: readonly LineComment[],
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: number,
    commit_id: commit,
    event: 'COMMENT',
    comments: comments.map((comment) => ({ path: comment.path, body: comment.body, ...linesOf(comment) })),
    request: { retries: 0 },
  });
}

/** GitHub takes `start_line` only where it is above `line`. */
function linesOf({ startLine, line }: LineComment) {
  const end = { line, side: 'RIGHT' as const };
  return startLine < line ? { ...end, start_line: startLine, start_side: 'RIGHT' as const } : end;
}
