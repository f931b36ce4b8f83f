import type { Plan } from '../pull-request/plan.ts';
import type { Account } from './account.ts';
import type { Repository } from './client.ts';

/** Our commit status on a commit. */
export interface OwnStatus {
  state: string;
  description: string;
  /** The number of the pull request that it was written for, as its address tells. */
  pull: number | undefined;
}

/**
 * Reads our newest status of a context on a commit. Where somebody else has written a newer one, or a hundred others have
 * come since, there is none of ours that counts, and it has to be written anew.
 *
 * @see https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference
 */
export async function findStatus(
  { client, owner, repo }: Repository,
  commit: string,
  context: string,
  bot: Account,
): Promise<OwnStatus | undefined> {
  const where = { owner, repo, ref: commit, per_page: 100 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', where);
  const newest = data.find((status) => status.context === context);
  if (!newest || Number(newest.creator?.id) !== bot.id) return undefined;
  return {
    state: newest.state,
    description: newest.description ?? '',
    pull: readPullNumber(newest.target_url),
  };
}

/** The number of the pull request that a status leads to by its address. */
export function readPullNumber(target: string | null | undefined): number | undefined {
  const number = /\/pull\/(\d{1,10})$/.exec(target ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * Writes a commit status. GitHub keeps a thousand of one context on a commit and refuses more (422), so one that says
 * the same as the newest is not written again.
 *
 * @param target The address that *Details* leads to.
 * @see https://docs.github.com/rest/commits/statuses#create-a-commit-status
 */
export async function writeStatus(
  { client, owner, repo }: Repository,
  commit: string,
  {
    context,
    state,
    description,
  }: Omit<Plan['status'], 'state'> & { state: Plan['status']['state'] | 'error' },
  target: string,
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha: commit,
    context,
    state,
    description,
    target_url: target,
  });
}
