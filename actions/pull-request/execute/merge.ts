import { mergePull } from '../../github/pull.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Merges the very commit that was judged, where that is planned. GitHub refuses if the head is another by then. */
export async function carryOutMerge({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { number, head } = observation.pull;
  if (plan.merge?.head !== head) return { state: 'skipped', note: 'The plan is for another commit.' };
  const sha = await mergePull(repository, number, head);
  return { state: 'done', note: `Merged ${head} as ${sha}.` };
}
