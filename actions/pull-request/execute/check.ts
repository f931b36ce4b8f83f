import { writeCheck } from '../../github/check-run.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Writes the check run on the commit that was judged, or brings the one that is there up to date. */
export async function carryOutCheck({ repository, plan, observation }: Executing): Promise<StageOutcome> {
  const { check } = plan;
  const { id, isNew } = await writeCheck(repository, observation.pull.head, check, observation.check);
  const what = isNew ? 'made' : 'updated';
  return {
    state: 'done',
    note: `Check run ${id} ${what}: ${check.conclusion}, ${check.annotations.length} annotations.`,
  };
}
