import type { Repository } from '../github/client.ts';
import { explain, explaining, isOutOfCalls } from '../github/failure.ts';
import { findPulls, type PullsAtCommit } from '../github/pull.ts';
import type { Assessment } from '../pull-request/assessment.ts';
import { asIncomplete } from '../pull-request/basis.ts';
import type { PullEvent } from '../pull-request/event.ts';
import { execute } from '../pull-request/execute.ts';
import type { Observation } from '../pull-request/observation.ts';
import { readMergeRules } from '../pull-request/observe/merge-rules.ts';
import { observe } from '../pull-request/observe.ts';
import type { Plan } from '../pull-request/plan.ts';
import type { Feedback } from './feedback.ts';
import { replyToClosed } from './reply-to-closed.ts';

/**
 * The result of a run. `moved` leaves the rest to the run for the newer commit, and is no failure; `failed` means that
 * the commit status could not be written, so that GitHub does not know the verdict; `partly` that something after it
 * failed.
 */
export type Result =
  | { state: 'nothing-to-do' | 'moved'; reason: string }
  | { state: 'planned'; plan: Plan }
  | { state: 'done' | 'partly' | 'failed'; plan: Plan; failures: readonly string[] };

/**
 * Answers every pull request that the event is about, and tells of those that were closed without being merged.
 *
 * @returns How it went; of several the worst.
 * @throws Error with a sentence for the log where a pull request cannot be read.
 */
export async function runFeedback(feedback: Feedback): Promise<Result> {
  let worst: Result | undefined;
  const { open, closed } = await resolvePulls(feedback.repository, feedback.event.event);
  for (const number of open) {
    const result = await answerPull(feedback, number);
    if (!worst || RANKS.indexOf(result.state) > RANKS.indexOf(worst.state)) worst = result;
  }
  for (const number of closed) await answerClosed(feedback, number);
  return worst ?? { state: 'nothing-to-do', reason: 'No open pull request is at the commit of this run.' };
}

/** From the best to the worst. */
const RANKS: readonly Result['state'][] = ['nothing-to-do', 'moved', 'planned', 'done', 'partly', 'failed'];

/** Observes, assesses, plans and executes for one pull request. */
async function answerPull(feedback: Feedback, number: number): Promise<Result> {
  const { repository, log } = feedback;
  log(`pull request: #${number}`);
  if (await isAnswered(feedback, number))
    return { state: 'nothing-to-do', reason: `The verdict on #${number} still holds.` };
  const observation = await explaining('read the pull request', () => observed(feedback, number));
  if (!observation.pull.open) {
    await answerClosed(feedback, number);
    return { state: 'nothing-to-do', reason: `#${number} is closed.` };
  }
  const judgedAnother = headOf(feedback.event.event) ?? observation.pull.head;
  if (judgedAnother !== observation.pull.head) return { state: 'moved', reason: MOVED };
  tell(observation, log);
  const assessment = await explaining('read the catalog', () => feedback.assess(observation, repository));
  for (const { en } of assessment.gaps ?? []) log(`gap: ${en}`);
  const { plan, observation: seen } = await planned(feedback, observation, assessment);
  for (const line of plan.log) log(`plan: ${line}`);
  return feedback.dryRun ? { state: 'planned', plan } : carriedOut(feedback, seen, assessment, plan);
}

/** True when the run for the start of the completed run has given a verdict which still applies. */
async function isAnswered({ event: { event }, holds, log }: Feedback, number: number): Promise<boolean> {
  if (event.kind !== 'run' || !event.isCompleted || !holds) return false;
  try {
    return await holds(number);
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    log(explain('look whether the verdict still holds', error).sentence);
    return false;
  }
}

/** Plans; where our verdict lets the merge through, it is looked first what GitHub asks for beside it. */
async function planned(
  feedback: Feedback,
  observation: Observation,
  assessment: Assessment,
): Promise<{ plan: Plan; observation: Observation }> {
  const plan = feedback.plan(observation, assessment);
  if (plan.status.state !== 'success') return { plan, observation };
  const rules = await readMergeRules(feedback.repository, observation, feedback.log);
  const seen = { ...observation, ...rules };
  return { plan: feedback.plan(seen, assessment), observation: seen };
}

const MOVED = 'The pull request has got a newer commit or been closed. The run for that does the rest.';

function answerClosed(feedback: Feedback, number: number): Promise<void> {
  return explaining('tell of the closed pull request', () => replyToClosed(feedback, number));
}

function resolvePulls(repository: Repository, event: PullEvent): Promise<PullsAtCommit> {
  if (event.kind === 'number') return Promise.resolve({ open: [event.number], closed: [] });
  return explaining('find the pull request', () => findPulls(repository, event));
}

function headOf(event: PullEvent): string | undefined {
  return event.kind === 'run' ? event.sha : undefined;
}

function observed({ event, ...feedback }: Feedback, number: number): Promise<Observation> {
  const { repository, bot, checkName, statusContext, runUrl } = feedback;
  const names = { checkName, statusContext };
  return observe({ repository, event: event.repository, number, bot, ...names, runUrl });
}

async function carriedOut(
  feedback: Feedback,
  observation: Observation,
  assessment: Assessment,
  plan: Plan,
): Promise<Result> {
  const execution = await execute({ repository: feedback.repository, plan, observation }, feedback.log);
  if (execution.moved) return { state: 'moved', reason: MOVED };
  const isRefused = execution.stages.some(({ name, state }) => name === 'merge' && state === 'failed');
  if (isRefused) await tellRefusal(feedback, observation, assessment);
  const failed = execution.stages.filter(({ state }) => state === 'failed');
  const state = failed.some(({ name }) => name === 'status')
    ? 'failed'
    : failed.length > 0
      ? 'partly'
      : 'done';
  return { state, plan, failures: failed.map(({ note }) => note) };
}

/**
 * Replies again where GitHub refused the announced merge, and now states that a person can merge. A pull request that
 * has changed meanwhile is left to the run for the newer commit.
 */
async function tellRefusal(feedback: Feedback, before: Observation, assessment: Assessment): Promise<void> {
  const { log, repository } = feedback;
  const now = await explaining('read the pull request', () => observed(feedback, before.pull.number));
  if (now.pull.head !== before.pull.head || !now.pull.open) return log('not merged; left to the newer run');
  const observation = { ...now, settings: { ...now.settings, autoMerge: false } };
  const { plan, observation: seen } = await planned(feedback, observation, assessment);
  const comment = asIncomplete(plan.comment, 'merge');
  await execute({ repository, plan: { ...plan, comment }, observation: seen }, log);
}

function tell({ pull, files, gaps, reviews, comment }: Observation, log: (line: string) => void): void {
  log(`head: ${pull.head}, base: ${pull.base} (${pull.baseBranch})`);
  log(
    `changed files: ${files.length}; reviews: ${reviews.length}; our comment: ${comment?.id ?? 'none yet'}`,
  );
  for (const { en } of gaps) log(`gap: ${en}`);
}
