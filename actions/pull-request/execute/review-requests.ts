import { statusOf } from '../../github/failure.ts';
import { requestReview } from '../../github/pull.ts';
import type { Executing, StageOutcome } from './stage.ts';

/**
 * Asks for reviews of those who have not been asked. GitHub asks nobody without access to the repository (422):
 * their approval counts all the same, and the comment names them.
 */
export async function carryOutReviewRequests({
  repository,
  plan,
  observation,
}: Executing): Promise<StageOutcome> {
  const asked = new Set(observation.requestedReviewers.map(({ login }) => login.toLowerCase()));
  const wanted = plan.reviewRequests.filter((login) => !asked.has(login.toLowerCase()));
  if (wanted.length === 0) return { state: 'unchanged', note: 'Nobody more to ask.' };
  const refused: string[] = [];
  for (const login of wanted) {
    try {
      await requestReview(repository, observation.pull.number, login);
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      refused.push(login);
    }
  }
  const done = wanted.length - refused.length;
  const note = `${done} asked; GitHub does not let us ask ${refused.length} (no access to the repository).`;
  return { state: done > 0 ? 'done' : 'skipped', note };
}
