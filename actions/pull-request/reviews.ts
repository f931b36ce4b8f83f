import type { Account } from '../github/account.ts';
import type { Observation, Review } from './observation.ts';

/** The present verdicts of those who have reviewed a pull request, each person once. */
export interface Verdicts {
  /** Those who approve the head as it is, to go where it is to go now; the author never among them. */
  approving: readonly Account[];
  /** Those who ask for changes and have not taken it back. */
  blocking: readonly Account[];
  /** Those whose approval was of an earlier commit, or for another branch. */
  outdated: readonly Account[];
}

/** The newest of each person that says yes or no. A comment takes no verdict back; that is how GitHub has it as well. */
export function newestOf<Given extends Pick<Review, 'author' | 'state'>>(reviews: readonly Given[]): Given[] {
  const byPerson = new Map<number, Given>();
  for (const review of reviews) {
    if (review.state === 'commented' || review.state === 'pending') continue;
    byPerson.set(review.author.id, review);
  }
  return [...byPerson.values()];
}

/**
 * Reads the verdicts out of all reviews. People are told apart by number. Whether somebody has write access does not
 * matter: who is entitled to what is for `ownership.ts` to say.
 */
export function verdictsOf({ pull, reviews }: Pick<Observation, 'pull' | 'reviews'>): Verdicts {
  const newest = newestOf(reviews).filter(({ author }) => author.id !== pull.author.id);
  const approved = newest.filter(({ state }) => state === 'approved');
  const isOfThis = ({ commit, ofOtherBase }: Review) => commit === pull.head && !ofOtherBase;
  return {
    approving: approved.filter(isOfThis).map(({ author }) => author),
    blocking: newest.filter(({ state }) => state === 'changes-requested').map(({ author }) => author),
    outdated: approved.filter((review) => !isOfThis(review)).map(({ author }) => author),
  };
}
