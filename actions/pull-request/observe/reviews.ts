import type { Repository } from '../../github/client.ts';
import type { Listed } from '../../github/list.ts';
import { lastBaseChange, type PullEvent } from '../../github/pull-events.ts';
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

const MORE_EVENTS: Gap = {
  what: 'events',
  sv: 'Så mycket har hänt med ändringen att allt inte kunde läsas in. Därför är det inte säkert att de godkännanden som finns gäller den.',
  en: 'So much has happened to the change that not all could be read. It is therefore not certain that the approvals there are hold for it.',
};

/**
 * The reviews in the order in which they were made; those of accounts that have been deleted count for nothing. Whether
 * the branch has been changed is asked only where an approval of `head` might count otherwise.
 *
 * @param readEvents Reads the events of the pull request.
 */
export async function readReviews(
  repository: Repository,
  number: number,
  head: string,
  readEvents: () => Promise<Listed<PullEvent>>,
): Promise<{ reviews: Review[]; gaps: Gap[] }> {
  const { items, whole } = await listReviews(repository, number, MOST);
  const mayCount = items.some(({ state, commit_id }) => state === 'APPROVED' && commit_id === head);
  const events = mayCount ? await readEvents() : NO_EVENTS;
  const turned = lastBaseChange(events.items);
  return {
    reviews: items.flatMap((review) => understand(review, turned)),
    gaps: [...(whole ? [] : [MORE]), ...(events.whole ? [] : [MORE_EVENTS])],
  };
}

const NO_EVENTS: Listed<PullEvent> = { items: [], whole: true };

/** A review without its commit is of none that we know, and so of no use to the present one. */
function understand(
  { user, state, commit_id: commit, submitted_at: time }: GithubReview,
  turned: number | undefined,
): Review[] {
  const known = STATES[state];
  if (!user || !known) return [];
  const author = { login: user.login, id: Number(user.id) };
  return [{ author, state: known, commit: commit ?? '', ofOtherBase: !isAfter(time, turned) }];
}

/** GitHub tells times in whole seconds: what happened in the same one is not taken for later. */
function isAfter(time: string | undefined, turned: number | undefined): boolean {
  return turned === undefined || (time !== undefined && Date.parse(time) > turned);
}
