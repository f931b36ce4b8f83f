import type { AccountState } from '../github/accounts.ts';
import { explaining, isLimitError } from '../github/failure.ts';
import { readBasis } from '../pull-request/basis.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import { askAboutAccounts } from './ask-names.ts';
import type { Budget } from './budget.ts';
import { endsSweep } from './end.ts';
import { findOwnComments, type OwnComment, PULLS_AT_A_TIME } from './find-comments.ts';
import { judgeAll } from './judge.ts';
import {
  askAgainForConflicts,
  hasAllComments,
  type OpenPulls,
  type PullSnapshot,
  readOpenPulls,
} from './open-pulls.ts';
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
  const lists = { judged: [], reminded: [], waiting: [] };
  const result: SweepResult = {
    state: 'done',
    left: 0,
    ...lists,
    failures: pulls.unread.map(describeUnread),
  };
  try {
    await goThrough(sweep, pulls, result);
  } catch (error) {
    if (!endsSweep(error, budget)) throw error;
    result.state = 'stopped';
    log(`stopped: ${error instanceof Error ? error.message : String(error)}`);
  }
  return result;
}

function describeUnread(number: number | undefined): string {
  const which = number === undefined ? 'One of the open pull requests' : `#${number}`;
  return `${which}: GitHub could not read it whole, and it was passed over. The next sweep tries again.`;
}

async function readPulls(budget: Budget): Promise<OpenPulls> {
  const pulls = await readOpenPulls(budget.repository);
  return { ...pulls, snapshots: await askAgainForConflicts(budget.repository, pulls.snapshots) };
}

async function goThrough(sweep: Sweep, pulls: OpenPulls, result: SweepResult): Promise<void> {
  const seen = await findVerdicts(sweep, pulls.snapshots);
  result.waiting = seen.flatMap(({ snapshot, verdict }) => waitingOf(snapshot, verdict.basis));
  const surroundings = await readSurroundings(sweep, pulls, seen);
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

/** So many calls may be spent on finding our comments among many; what they do not reach is left to the next sweep. */
const MOST_FOR_COMMENTS = 100;

/** Reads what we have left on each. Of a pull request whose comment could not be looked for, nothing is concluded. */
async function findVerdicts(sweep: Sweep, snapshots: readonly PullSnapshot[]): Promise<Seen[]> {
  const { budget, bot, log } = sweep;
  const shown = new Map(snapshots.map((snapshot) => [snapshot.number, findShown(snapshot, bot.id)]));
  const crowded = snapshots.filter(
    (snapshot) => snapshot.status && !hasAllComments(snapshot) && !shown.get(snapshot.number),
  );
  const numbers = crowded.map(({ number }) => number);
  const { found, left } = await lookForComments(budget, numbers, bot.id);
  if (left.size > 0) log(`not looked at, as their comments took too many calls: ${[...left].join(' ')}`);
  return snapshots
    .filter(({ number }) => !left.has(number))
    .map((snapshot) => {
      const own = shown.get(snapshot.number) ?? found.get(snapshot.number);
      return { snapshot, verdict: { hasComment: own !== undefined, basis: own && readBasis(own.body) } };
    });
}

/** Our comment among those that the snapshot shows. */
function findShown({ comments }: PullSnapshot, botId: number): OwnComment | undefined {
  const listed = comments.map(({ id, body, author }) => {
    return { id, body, user: author === undefined ? null : { login: '', id: author } };
  });
  return findOwn(listed, botId);
}

/** Looks for our comments on these pull requests, group by group, and tells which of them could not be looked at. */
async function lookForComments(
  budget: Budget,
  numbers: readonly number[],
  botId: number,
): Promise<{ found: ReadonlyMap<number, OwnComment>; left: ReadonlySet<number> }> {
  const comments = new Map<number, OwnComment>();
  const left = new Set<number>();
  await budget.within(MOST_FOR_COMMENTS, async () => {
    for (let at = 0; at < numbers.length; at += PULLS_AT_A_TIME) {
      const group = numbers.slice(at, at + PULLS_AT_A_TIME);
      try {
        const own = await findOwnComments(budget.repository, group, botId);
        for (const [number, comment] of own) comments.set(number, comment);
      } catch (error) {
        if (isLimitError(error)) throw error;
        for (const number of group) left.add(number);
      }
    }
  });
  return { found: comments, left };
}
