import type { Repository } from '../../github/client.ts';
import { type GithubReview, listReviews } from '../../github/review.ts';
import type { Gap, Review } from '../observation.ts';

/** Reviews that are read. More than this is no longer a conversation. */
const MOST = 1000;

const STATES: Record<string, Review['state']> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
};

const MORE: Gap = {
  what: 'reviews',
  sv: `Det finns fler än ${MOST} granskningar, och bara de äldsta har lästs in.`,
  en: `There are more than ${MOST} reviews, and only the oldest have been read.`,
};

/** The reviews in the order in which they were made; those of accounts that have been deleted count for nothing. */
export async function readReviews(
  repository: Repository,
  number: number,
): Promise<{ reviews: Review[]; gaps: Gap[] }> {
  const { items, whole } = await listReviews(repository, number, MOST);
  return { reviews: items.flatMap(understand), gaps: whole ? [] : [MORE] };
}

/** A review without its commit is of none that we know, and so of no use to the present one. */
function understand({ user, state, commit_id: commit }: GithubReview): Review[] {
  const known = STATES[state];
  if (!user || !known) return [];
  return [{ author: { login: user.login, id: Number(user.id) }, state: known, commit: commit ?? '' }];
}
