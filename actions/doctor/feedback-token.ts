import { parse } from 'yaml';
import { ACTIONS_BOT } from '../runner/find-bot.ts';
import type { RepositoryState } from './state.ts';

/** The workflow that writes the required status, and merges where `autoMerge` is on. */
export const FEEDBACK_WORKFLOW = '.github/workflows/aterkoppla.yml';

/** The workflow that does the same by the clock where no run has. */
export const SWEEP_WORKFLOW = '.github/workflows/genomgang.yml';

/** The account that a step acts as. */
export interface StepAccount {
  /** The token as the workflow gives it; empty for the job's own. */
  token: string;
  bot: string;
}

/**
 * Tells whether the step that gives feedback is handed the token of an app rather than the job's own. What it writes,
 * the required status too, then comes from that app.
 */
export function hasAppToken(state: Pick<RepositoryState, 'workflowTexts'>): boolean {
  return (feedbackAccount(state)?.token ?? '') !== '';
}

/** The account that the step gives feedback as; `undefined` where there is no such step. */
export function feedbackAccount({ workflowTexts }: Pick<RepositoryState, 'workflowTexts'>) {
  return accountOf(workflowTexts.get(FEEDBACK_WORKFLOW), ({ uses }) => uses === '$/actions/feedback');
}

/** The account that the step goes through the pull requests as; the one for the owners writes no verdicts. */
export function sweepAccount({ workflowTexts }: Pick<RepositoryState, 'workflowTexts'>) {
  const isSweep = (step: Step) => step.uses === '$/actions/sweep' && step.with?.mode !== 'owners';
  return accountOf(workflowTexts.get(SWEEP_WORKFLOW), isSweep);
}

interface Step {
  uses?: unknown;
  with?: Record<string, unknown>;
}

/** The names under which a workflow has the job's own token. */
const OWN_TOKEN = /github\.token|secrets\.GITHUB_TOKEN/;

function accountOf(workflow: string | undefined, isWanted: (step: Step) => boolean): StepAccount | undefined {
  const step = stepsIn(workflow ?? '').find(isWanted);
  if (!step) return undefined;
  const token = String(step.with?.token ?? '').trim();
  const bot = String(step.with?.bot ?? '').trim();
  return { token: OWN_TOKEN.test(token) ? '' : token, bot: bot || ACTIONS_BOT.login };
}

/** The steps of all jobs; none where the text is no workflow. */
function stepsIn(workflow: string): Step[] {
  try {
    const { jobs } = (parse(workflow) ?? {}) as { jobs?: Record<string, { steps?: Step[] } | null> };
    return Object.values(jobs ?? {}).flatMap((job) => (Array.isArray(job?.steps) ? job.steps : []));
  } catch {
    return [];
  }
}
