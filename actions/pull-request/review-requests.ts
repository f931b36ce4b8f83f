import type { Account } from '../github/account.ts';
import type { Observation } from './observation.ts';
import { isMet } from './ownership.ts';
import type { ReviewState } from './review-state.ts';
import { verdictsOf } from './reviews.ts';

/** GitHub takes no more reviewers of one pull request. */
const MOST = 15;

/**
 * Finds those to ask for a review: everybody whose approval is missing, once it is their turn. Never the author or the
 * bot, nor anybody who has been asked or has a say on the head already; whoever approved an earlier commit is asked
 * again.
 */
export function reviewRequestsFor(
  observation: Observation,
  { ownership, turns, missingForMerge }: ReviewState,
): string[] {
  if (turns.includes('author') || turns.includes('done')) return [];
  const { pull, bot, requestedReviewers } = observation;
  const { approving, blocking } = verdictsOf(observation);
  const passedOver = [pull.author, bot, ...requestedReviewers, ...approving, ...blocking];
  const ids = new Set(passedOver.map(({ id }) => id));
  const missing = ownership.requirements
    .filter((requirement) => !isMet(requirement))
    .flatMap(({ entitled }) => entitled);
  const wanted = [...missing, ...(missingForMerge?.candidates ?? [])];
  const asked = new Map<number, Account>(
    wanted.filter(({ id }) => !ids.has(id)).map((account) => [account.id, account]),
  );
  const left = Math.max(0, MOST - requestedReviewers.length);
  return [...asked.values()].slice(0, left).map(({ login }) => login);
}
