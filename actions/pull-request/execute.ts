import { explain, type Failure } from '../github/failure.ts';
import { readHead } from '../github/pull.ts';
import { asIncomplete } from './basis.ts';
import { carryOutCheck } from './execute/check.ts';
import { carryOutComment } from './execute/comment.ts';
import { carryOutLabels } from './execute/labels.ts';
import { carryOutMerge } from './execute/merge.ts';
import { carryOutReviewRequests } from './execute/review-requests.ts';
import type { Executing, StageOutcome } from './execute/stage.ts';
import { carryOutStatus } from './execute/status.ts';
import { carryOutSuggestions } from './execute/suggestions.ts';

/** The outcome of carrying out a plan. */
export interface Execution {
  stages: readonly (StageOutcome & { name: string })[];
  /** True when the head moved, or the pull request was closed, before everything was done. */
  moved: boolean;
}

interface Stage {
  name: string;
  /** To follow "Could not" in the log. */
  doing: string;
  /** True when the plan has anything for the stage; where it has not, GitHub is not asked. */
  isWanted(executing: Executing): boolean;
  run(executing: Executing): Promise<StageOutcome>;
}

const always = (): boolean => true;

/**
 * In this order. The commit status comes first: it is what a ruleset waits for. Like the check run it belongs to one
 * commit and can so never say something of another. The comment closes what is written: it bears the basis of the verdict,
 * so that the sweep does again what was broken off before. Merging comes last, and only if the status was written.
 */
const STAGES: readonly Stage[] = [
  { name: 'status', doing: 'write the commit status', isWanted: always, run: carryOutStatus },
  { name: 'check', doing: 'write the check run', isWanted: always, run: carryOutCheck },
  {
    name: 'suggestions',
    doing: 'suggest fixed lines',
    isWanted: ({ plan }) => plan.suggestions.length > 0,
    run: carryOutSuggestions,
  },
  { name: 'labels', doing: 'set the labels', isWanted: always, run: carryOutLabels },
  {
    name: 'review requests',
    doing: 'ask for reviews',
    isWanted: ({ plan }) => plan.reviewRequests.length > 0,
    run: carryOutReviewRequests,
  },
  { name: 'comment', doing: 'write the comment', isWanted: always, run: carryOutComment },
  { name: 'merge', doing: 'merge', isWanted: ({ plan }) => plan.merge !== undefined, run: carryOutMerge },
];

/**
 * Carries out a plan, stage by stage. One that fails is told and does not stop the others, save that nothing is
 * merged without its commit status. Before each it is looked whether the pull request is still open at the commit that
 * was judged, and for the same branch; where it is not, the rest is left to the run for the newer commit.
 */
export async function execute(executing: Executing, log: (line: string) => void): Promise<Execution> {
  const stages: (StageOutcome & { name: string })[] = [];
  for (const stage of STAGES.filter(({ isWanted }) => isWanted(executing))) {
    if (await hasMoved(executing)) return { stages, moved: true };
    const outcome = await carryOut(stage, incompleteAfterFailure(executing, stages), stages);
    log(`${stage.name}: ${outcome.state}. ${outcome.note}`);
    stages.push({ name: stage.name, ...outcome });
  }
  return { stages, moved: false };
}

/** Marks the basis in the comment as incomplete where a stage has failed, so that the sweep tries again. */
function incompleteAfterFailure(executing: Executing, before: Execution['stages']): Executing {
  const { plan } = executing;
  const isFailed = before.some(({ state }) => state === 'failed');
  return isFailed ? { ...executing, plan: { ...plan, comment: asIncomplete(plan.comment) } } : executing;
}

async function carryOut(
  { name, doing, run }: Stage,
  executing: Executing,
  before: Execution['stages'],
): Promise<StageOutcome> {
  const unsafe =
    name === 'merge' && before.some((stage) => stage.name === 'status' && stage.state === 'failed');
  if (unsafe) return { state: 'skipped', note: 'Nothing is merged without its commit status.' };
  try {
    return await run(executing);
  } catch (error) {
    return failed(explain(doing, error));
  }
}

function failed({ sentence }: Failure): StageOutcome {
  return { state: 'failed', note: sentence };
}

/** A failure to look is not taken for a move: the stage itself meets the same failure and tells it. */
async function hasMoved({ repository, observation }: Executing): Promise<boolean> {
  const { number, head, baseBranch } = observation.pull;
  try {
    const now = await readHead(repository, number);
    return now.head !== head || now.baseBranch !== baseBranch || !now.open;
  } catch {
    return false;
  }
}
