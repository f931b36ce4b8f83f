import { type Result, runFeedback } from '../feedback/run.ts';
import { writeStatus } from '../github/commit-status.ts';
import { BudgetSpent } from '../github/limit.ts';
import { TURNS } from '../pull-request/labels.ts';
import { CHECK_NAME, STATUS_CONTEXT } from '../pull-request/make-plan.ts';
import { byLongestUnjudged, type Cause, causesToJudge, isFresh, type Surroundings } from './decide.ts';
import { endsSweep } from './end.ts';
import type { OpenPulls, PullSnapshot } from './open-pulls.ts';
import type { Seen, Sweep, SweepResult } from './sweep.ts';

/** So many calls one pull request may take, and fewer than the second do for none. */
const MOST_FOR_ONE = 150;
const LEAST_FOR_ONE = 40;

/** So many calls are left for what follows. */
const FOR_REMINDERS = 50;

interface Due {
  snapshot: PullSnapshot;
  causes: Cause[];
}

/**
 * Judges those that have no verdict, or one that no longer holds, by the same code as the ordinary run does: those that
 * were judged longest ago first, as far as the calls reach.
 *
 * @returns The numbers of those whose turn is another now, or not known.
 */
export async function judgeAll(
  sweep: Sweep,
  pulls: OpenPulls,
  { seen, surroundings }: { seen: readonly Seen[]; surroundings: Surroundings },
  result: SweepResult,
): Promise<ReadonlySet<number>> {
  const due = findDue(sweep, seen, surroundings);
  const changed = new Set(due.map(({ snapshot }) => snapshot.number));
  result.left = due.length;
  for (const pull of due) {
    if (sweep.budget.left() < LEAST_FOR_ONE + FOR_REMINDERS) {
      result.state = 'stopped';
      break;
    }
    sweep.log(`#${pull.snapshot.number}: judged (${pull.causes.join(', ')})`);
    const outcome = await tryToJudge(sweep, pulls, pull, result);
    if (outcome && isFinished(outcome)) result.left -= 1;
    if (outcome && keepsTurn(outcome, pull.snapshot)) changed.delete(pull.snapshot.number);
  }
  return changed;
}

function findDue({ now }: Sweep, seen: readonly Seen[], surroundings: Surroundings): Due[] {
  return seen
    .map(
      ({ snapshot, verdict }): Due => ({ snapshot, causes: causesToJudge(snapshot, verdict, surroundings) }),
    )
    .filter(({ snapshot, causes }) => causes.length > 0 && !isFresh(snapshot, now))
    .sort((a, b) => rankOf(a) - rankOf(b) || byLongestUnjudged(a.snapshot, b.snapshot));
}

/** Puts those last whose verdict lacked something: they may lack it again, and must not keep the others waiting. */
function rankOf({ causes }: Due): number {
  return causes.every((cause) => cause === 'incomplete') ? 1 : 0;
}

/**
 * A failure of one does not stop the others; one that ends the sweep is passed on. One that takes more calls than any may
 * is told so by an `error`, so that it waits for its turn behind the others the next time.
 */
async function tryToJudge(
  sweep: Sweep,
  pulls: OpenPulls,
  { snapshot }: Due,
  result: SweepResult,
): Promise<Result | undefined> {
  const most = Math.min(MOST_FOR_ONE, sweep.budget.left() - FOR_REMINDERS);
  try {
    const outcome = await sweep.budget.within(most, () => judge(sweep, pulls, snapshot));
    if ('failures' in outcome)
      result.failures.push(...outcome.failures.map((note) => `#${snapshot.number}: ${note}`));
    if (outcome.state === 'done' || outcome.state === 'partly') result.judged.push(snapshot.number);
    return outcome;
  } catch (error) {
    if (endsSweep(error, sweep.budget)) throw error;
    result.failures.push(`#${snapshot.number}: ${error instanceof Error ? error.message : String(error)}`);
    const isTooMuch = isSpent(error) && most === MOST_FOR_ONE;
    if (!sweep.dryRun && (isTooMuch || !snapshot.status)) await reportFailure(sweep, snapshot);
    return undefined;
  }
}

/** One with something that failed is judged again by the next sweep. */
function isFinished(outcome: Result): boolean {
  return !('failures' in outcome) || outcome.failures.length === 0;
}

function isSpent(error: unknown): boolean {
  return error instanceof BudgetSpent || (error as { cause?: unknown }).cause instanceof BudgetSpent;
}

function judge(sweep: Sweep, pulls: OpenPulls, { number }: PullSnapshot): Promise<Result> {
  const { bot, runUrl, dryRun, assess, plan, log, budget, url } = sweep;
  const { repository } = budget;
  const place = { owner: repository.owner, name: repository.repo, url, defaultBranch: pulls.defaultBranch };
  const event = { repository: place, event: { kind: 'number', number } } as const;
  const names = { checkName: CHECK_NAME, statusContext: STATUS_CONTEXT };
  return runFeedback({ event, repository, bot, ...names, runUrl, dryRun, assess, plan, log });
}

/** GitHub takes a status that says the same again, and its time tells when this was tried. */
async function reportFailure({ budget, url }: Sweep, { head, number }: PullSnapshot): Promise<void> {
  const description =
    'Kunde inte kontrolleras. Ett nytt försök görs vid nästa genomgång. / To be tried again.';
  const status = { context: STATUS_CONTEXT, state: 'error' as const, description };
  await writeStatus(budget.repository, head, status, `${url}/pull/${number}`);
}

const TURN_LABELS: readonly string[] = Object.values(TURNS).map(({ name }) => name);

/** True when the turn is the same as before the verdict, and began when it did. */
function keepsTurn(outcome: Result, { status }: PullSnapshot): boolean {
  if (!('plan' in outcome)) return false;
  const { labels, status: planned } = outcome.plan;
  const moved = [...labels.add.map(({ name }) => name), ...labels.remove];
  const isSame = planned.state === status?.state && planned.description === status.description;
  return isSame && !moved.some((name) => TURN_LABELS.includes(name));
}
