import type { AccountState } from '../github/accounts.ts';
import { createComment, newestComments } from '../github/comment.ts';
import { addLabels, ensureLabel } from '../github/label.ts';
import type { Basis } from '../pull-request/basis.ts';
import { hasAllComments, type PullSnapshot, type SeenComment } from './open-pulls.ts';
import { callable, isRefused, isReminded, NO_REMINDER, reminderText, stageDue } from './reminder.ts';
import type { Sweep } from './sweep.ts';
import { type Waiting, waitingOf } from './waiting.ts';

/** Pages of a hundred comments that are looked through before one is written. */
const MOST_PAGES = 30;

/**
 * Reminds those whose turn it is, where a stage is due. Comments are read before one is written, the newest first, so that
 * none is written twice and nobody is reminded who has said no. Reading ends at the first of either.
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
  const concerned = [snapshot.author, ...basis.awaited.publisher, ...basis.awaited.reviewer];
  for await (const comments of commentsOf(sweep, snapshot)) {
    if (isReminded(comments, waiting, stage, bot.id)) return false;
    if (isRefused(comments, concerned)) return refuse(sweep, number);
  }
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

type ReadComment = Pick<SeenComment, 'author' | 'body'>;

/** The comments that the snapshot shows; where these are not all, all of them, page by page, the newest first. */
async function* commentsOf(
  { budget }: Sweep,
  snapshot: PullSnapshot,
): AsyncGenerator<readonly ReadComment[], undefined> {
  yield snapshot.comments;
  if (hasAllComments(snapshot)) return;
  let pages = 0;
  for await (const page of newestComments(budget.repository, snapshot.number, snapshot.commentCount)) {
    yield page.map(({ user, body = '' }) => ({ author: user ? Number(user.id) : undefined, body }));
    pages += 1;
    if (pages === MOST_PAGES) return;
  }
}
