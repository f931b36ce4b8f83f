import type { AccountState } from '../github/accounts.ts';
import { listComments } from '../github/comment.ts';
import { explaining } from '../github/failure.ts';
import { readBasis } from '../pull-request/basis.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import { askAboutAccounts } from './ask-names.ts';
import type { Budget } from './budget.ts';
import { endsSweep } from './end.ts';
import { judgeAll } from './judge.ts';
import { askAgainForConflicts, type OpenPulls, type PullSnapshot, readOpenPulls } from './open-pulls.ts';
import { remind } from './remind.ts';
import { readSurroundings } from './surroundings.ts';
import type { Seen, Sweep, SweepResult } from './sweep.ts';
import { waitingOf } from './waiting.ts';

/**
 * Goes through all open pull requests. What is to be done follows from what stands on GitHub alone, and whatever was
 * done is seen there the next time: a sweep that was broken off is continued by the next, and nothing is written twice.
 *
 * @throws Error with a sentence for the log where the pull requests cannot be read at all.
 */
export async function runSweep(sweep: Sweep): Promise<SweepResult> {
  const { budget, log } = sweep;
  const pulls = await explaining('read the open pull requests', () => readPulls(budget));
  log(`open pull requests: ${pulls.snapshots.length}${pulls.isCut ? ' and more' : ''}`);
  const lists = { judged: [], reminded: [], waiting: [], failures: [] };
  const result: SweepResult = { state: 'done', left: 0, ...lists };
  try {
    await goThrough(sweep, pulls, result);
  } catch (error) {
    if (!endsSweep(error, budget)) throw error;
    result.state = 'stopped';
    log(`stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
  return result;
}

async function readPulls(budget: Budget): Promise<OpenPulls> {
  const pulls = await readOpenPulls(budget.repository);
  return { ...pulls, snapshots: await askAgainForConflicts(budget.repository, pulls.snapshots) };
}

async function goThrough(sweep: Sweep, pulls: OpenPulls, result: SweepResult): Promise<void> {
  const seen = await findVerdicts(sweep, pulls.snapshots);
  result.waiting = seen.flatMap(({ snapshot, verdict }) => waitingOf(snapshot, verdict.basis));
  const surroundings = await readSurroundings(sweep, pulls.commit, seen);
  const { accounts } = surroundings;
  const changed = await judgeAll(sweep, pulls, { seen, surroundings }, result);
  for (const { snapshot, verdict } of seen.filter(({ snapshot }) => !changed.has(snapshot.number)))
    if (await remind(sweep, snapshot, verdict.basis, accounts)) result.reminded.push(snapshot.number);
  await ask(sweep, accounts);
}

async function ask(sweep: Sweep, accounts: ReadonlyMap<number, AccountState>): Promise<void> {
  const { budget, bot, url, dryRun, log } = sweep;
  if (dryRun) return;
  const asked = await askAboutAccounts(budget.repository, bot, accounts, url);
  if (asked.length > 0) log(`asked about the accounts ${asked.join(' ')}`);
}

async function findVerdicts(sweep: Sweep, snapshots: readonly PullSnapshot[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const snapshot of snapshots) {
    const own = await findOwnComment(sweep, snapshot);
    seen.push({ snapshot, verdict: { hasComment: own !== undefined, basis: own && readBasis(own.body) } });
  }
  return seen;
}

/** Comments that are looked through for our own. */
const MOST_COMMENTS = 3000;

/** All comments are read only where ours may be among those that were not seen. */
async function findOwnComment({ budget, bot }: Sweep, snapshot: PullSnapshot) {
  const listed = snapshot.comments.map(({ id, body, author }) => {
    return { id, body, user: author === undefined ? null : { login: '', id: author } };
  });
  const own = findOwn(listed, bot.id);
  if (own || snapshot.isWhole || !snapshot.status) return own;
  return findOwn((await listComments(budget.repository, snapshot.number, MOST_COMMENTS)).items, bot.id);
}
