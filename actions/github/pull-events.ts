import type { Account } from './account.ts';
import type { Repository } from './client.ts';
import { type Listed, readList } from './list.ts';
import type { GithubUser } from './pull.ts';

/** Events of a pull request that are read. Labels make most of them; more than this is out of the ordinary. */
const MOST = 1000;

/** Somebody chose another branch for it to go into, or GitHub did, as the branch was merged and taken away. */
const BASE_CHANGES = ['base_ref_changed', 'automatic_base_change_succeeded'];

/** An event as GitHub gives it, with what we use. */
export interface PullEvent {
  event: string;
  created_at: string;
  actor?: GithubUser | null;
  label?: { name?: string | null };
}

/**
 * Reads the events of a pull request, the oldest first, so that of too many the newest are missing.
 *
 * @see https://docs.github.com/rest/issues/events#list-issue-events
 */
export function readEvents({ client, owner, repo }: Repository, number: number): Promise<Listed<PullEvent>> {
  const where = { owner, repo, issue_number: number, per_page: 100 };
  return readList<PullEvent>(
    client.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/events', where),
    MOST,
  );
}

/** A question that is put to GitHub once, and not before the answer is wanted. */
export function askOnce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** The time of the last change of the base branch, in milliseconds since 1970; `undefined` where there was none. */
export function lastBaseChange(events: readonly PullEvent[]): number | undefined {
  const times = events
    .filter(({ event }) => BASE_CHANGES.includes(event))
    .map(({ created_at: time }) => Date.parse(time));
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** The setting of a label: by whom and when. */
export interface Labelling {
  /** `undefined` where that cannot be seen, or the account has been deleted. */
  by: Account | undefined;
  /** The time as GitHub gives it (ISO 8601); `undefined` where that cannot be seen. */
  at: string | undefined;
}

/** Finds who set a label last, and when. Incomplete events give neither: the newest are missing. */
export function lastLabelling({ items, whole }: Listed<PullEvent>, label: string): Labelling {
  const set = whole
    ? items.findLast(({ event, label: item }) => event === 'labeled' && item?.name === label)
    : undefined;
  const by = set?.actor ? { login: set.actor.login, id: Number(set.actor.id) } : undefined;
  return { by, at: set?.created_at };
}
