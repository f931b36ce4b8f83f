import type { AccountState } from '../github/accounts.ts';
import { createComment, listComments } from '../github/comment.ts';
import { addLabels, ensureLabel } from '../github/label.ts';
import type { Basis } from '../pull-request/basis.ts';
import type { PullSnapshot, SeenComment } from './open-pulls.ts';
import { callable, isRefused, isReminded, NO_REMINDER, reminderText, stageDue } from './reminder.ts';
import type { Sweep } from './sweep.ts';
import { type Waiting, waitingOf } from './waiting.ts';

/** Comments that are looked through before one is written. */
const MOST_COMMENTS = 3000;

/**
 * Reminds those whose turn it is, where a stage is due. All comments are read before one is written, so that none is
 * written twice and nobody is reminded who has said no.
 *
 * @returns Whether anybody was reminded.
 */
export async function remind(
  sweep: Sweep,
  snapshot: PullSnapshot,
  basis: Basis | undefined,
  accounts: ReadonlyMap<number, AccountState>,
): Promise<boolean> {
  if (snapshot.draft || !basis || snapshot.labels.includes(NO_REMINDER.name)) return false;
  let isDone = false;
  for (const waiting of waitingOf(snapshot, basis)) {
    const stage = stageDue(waiting, sweep.now);
    if (stage === undefined || isReminded(snapshot.comments, waiting, stage, sweep.bot.id)) continue;
    isDone = (await remindOf({ sweep, snapshot, basis, waiting, stage, accounts })) || isDone;
  }
  return isDone;
}

interface Due {
  sweep: Sweep;
  snapshot: PullSnapshot;
  basis: Basis;
  waiting: Waiting;
  stage: number;
  accounts: ReadonlyMap<number, AccountState>;
}

async function remindOf({ sweep, snapshot, basis, waiting, stage, accounts }: Due): Promise<boolean> {
  const { budget, url, now, bot, log } = sweep;
  const { number } = snapshot;
  const people = callable(waiting.for, accounts);
  if (people.length === 0) return false;
  const comments = snapshot.isWhole ? snapshot.comments : await readComments(sweep, number);
  if (isReminded(comments, waiting, stage, bot.id)) return false;
  const concerned = [snapshot.author, ...basis.awaited.publisher, ...basis.awaited.reviewer];
  if (isRefused(comments, concerned)) return refuse(sweep, number);
  log(`#${number}: reminded of the turn of ${waiting.turn} after ${stage} days`);
  if (sweep.dryRun) return true;
  const address = `${url}/pull/${number}`;
  const text = reminderText({ waiting, stage, people, language: basis.language, address, now });
  await createComment(budget.repository, number, text);
  return true;
}

/** The label keeps the next sweeps from reading all comments again. */
async function refuse({ budget: { repository }, dryRun }: Sweep, number: number): Promise<false> {
  if (dryRun) return false;
  await ensureLabel(repository, NO_REMINDER);
  await addLabels(repository, number, [NO_REMINDER.name]);
  return false;
}

async function readComments(
  { budget }: Sweep,
  number: number,
): Promise<Pick<SeenComment, 'author' | 'body'>[]> {
  const { items } = await listComments(budget.repository, number, MOST_COMMENTS);
  return items.map(({ user, body = '' }) => ({ author: user ? Number(user.id) : undefined, body }));
}
