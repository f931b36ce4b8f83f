import { writeStatus } from '../../github/commit-status.ts';
import { keepsOther } from '../shared-status.ts';
import type { Executing, StageOutcome } from './stage.ts';

/**
 * Writes the commit status on the commit that was judged, unless the newest there says the same or belongs to another
 * pull request at that commit (see {@link keepsOther}).
 */
export async function carryOutStatus({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { status } = plan;
  const { pull, status: newest, sharedWith } = observation;
  if (keepsOther(observation, status.state))
    return { state: 'unchanged', note: `Commit status: ${newest?.state}, of #${sharedWith?.number}.` };
  const isSame = newest?.pull === pull.number && newest.state === status.state;
  if (isSame && newest.description === status.description)
    return { state: 'unchanged', note: `Commit status: ${status.state}.` };
  const target = `${observation.repository.url}/pull/${pull.number}`;
  await writeStatus(repository, pull.head, status, target);
  return { state: 'done', note: `Commit status: ${status.state}.` };
}
