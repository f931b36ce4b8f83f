import { writeCheck } from '../../github/check-run.ts';
import { keepsOther } from '../shared-status.ts';
import type { Executing, StageOutcome } from './stage.ts';

/**
 * Writes the check run on the commit that was judged, or brings the one that is there up to date. Like the status it is
 * left to another pull request at the commit where that decides.
 */
export async function carryOutCheck({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { check, status } = plan;
  const { pull, sharedWith } = observation;
  if (keepsOther(observation, status.state))
    return { state: 'unchanged', note: `Check run of #${sharedWith?.number}.` };
  const { id, outcome } = await writeCheck(repository, pull.head, check, observation.check);
  const state = outcome === 'unchanged' ? outcome : 'done';
  const content = `${check.conclusion}, ${check.annotations.length} annotations`;
  return { state, note: `Check run ${id} ${outcome}: ${content}.` };
}
