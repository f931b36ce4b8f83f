import { statusOf } from '../../github/failure.ts';
import { createReview } from '../../github/review.ts';
import type { Suggestion } from '../plan.ts';
import type { Executing, StageOutcome } from './stage.ts';

/**
 * Suggests fixed lines that have not been suggested before, in one review. GitHub refuses a whole review for one
 * line that it does not take; then they are made one by one, and only that one is missing.
 */
export async function carryOutSuggestions(executing: Executing): Promise<StageOutcome> {
  const { plan, observation } = executing;
  const fresh = plan.suggestions.filter(({ key }) => !observation.suggested.has(key));
  const older = plan.suggestions.length - fresh.length;
  if (fresh.length === 0) return { state: 'unchanged', note: `${older} made before, none to add.` };
  try {
    await suggest(executing, fresh);
    return { state: 'done', note: `${fresh.length} made, ${older} made before.` };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return oneByOne(executing, fresh);
  }
}

async function oneByOne(executing: Executing, suggestions: Suggestion[]): Promise<StageOutcome> {
  let made = 0;
  for (const suggestion of suggestions) {
    try {
      await suggest(executing, [suggestion]);
      made += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  const refused = suggestions.length - made;
  return {
    state: made > 0 ? 'done' : 'skipped',
    note: `${made} made one by one; of ${refused} GitHub does not take the line. The comment has them all.`,
  };
}

function suggest({ repository, observation }: Executing, suggestions: Suggestion[]): Promise<void> {
  const { number, head } = observation.pull;
  return createReview(repository, number, head, suggestions);
}

/** 422: a line that is not in the diff as GitHub sees it. */
function isRefusal(error: unknown): boolean {
  return statusOf(error) === 422;
}
