import { writeStatus } from '../../github/commit-status.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Writes the commit status on the commit that was judged, unless the newest there says the same. */
export async function carryOutStatus({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { status } = plan;
  const { pull, status: newest } = observation;
  if (newest?.state === status.state && newest.description === status.description)
    return { state: 'unchanged', note: `Commit status: ${status.state}.` };
  const target = `${observation.repository.url}/pull/${pull.number}`;
  await writeStatus(repository, pull.head, status, target);
  return { state: 'done', note: `Commit status: ${status.state}.` };
}
