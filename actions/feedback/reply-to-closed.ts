import { closedComment } from '../comment/closed.ts';
import { listComments, updateComment } from '../github/comment.ts';
import { readPull } from '../github/pull.ts';
import { readBasis } from '../pull-request/basis.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import type { Feedback } from './feedback.ts';

/** Comments that are looked through for our own. */
const MOST = 3000;

/**
 * Has the comment tell that the pull request was closed without being merged, in the language that it is in: what it
 * says of what to press next holds no longer. Nothing is written where it is open, merged or was never answered.
 *
 * @throws Octokit's error where GitHub does not answer.
 */
export async function replyToClosed(
  { repository, bot, dryRun, log }: Pick<Feedback, 'repository' | 'bot' | 'dryRun' | 'log'>,
  number: number,
): Promise<void> {
  const pull = await readPull(repository, number);
  if (pull.state === 'open' || pull.merged_at) return;
  const { items } = await listComments(repository, number, MOST);
  const comment = findOwn(items, bot.id);
  if (!comment) return;
  const language = readBasis(comment.body)?.language ?? 'sv';
  const body = closedComment(comment.body, language, pull.head.repo !== null);
  if (dryRun || body.trim() === comment.body.trim()) return;
  await updateComment(repository, comment.id, body);
  log(`#${number} is closed without being merged: comment ${comment.id} edited`);
}
