import type { Repository } from './client.ts';
import { readList } from './list.ts';

/** Events of a pull request that are read. Labels make most of them; more than this is out of the ordinary. */
const MOST = 1000;

/** Somebody chose another branch for it to go into, or GitHub did, as the branch was merged and taken away. */
const BASE_CHANGES = ['base_ref_changed', 'automatic_base_change_succeeded'];

/** An event as GitHub gives it, with what we use. */
interface GithubEvent {
  event: string;
  created_at: string;
}

/**
 * When a pull request last got another branch to go into, as milliseconds since 1970; `undefined` where it never has.
 *
 * @returns Also whether all events could be read. GitHub gives the oldest first, so otherwise a later change may be
 *   missing.
 * @see https://docs.github.com/rest/using-the-rest-api/issue-event-types#base_ref_changed
 */
export async function readBaseChange(
  { client, owner, repo }: Repository,
  number: number,
): Promise<{ last: number | undefined; whole: boolean }> {
  const where = { owner, repo, issue_number: number, per_page: 100 };
  const { items, whole } = await readList<GithubEvent>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/events', where),
    MOST,
  );
  const times = items
    .filter(({ event }) => BASE_CHANGES.includes(event))
    .map(({ created_at: time }) => Date.parse(time));
  return { last: times.length > 0 ? Math.max(...times) : undefined, whole };
}
