import { createComment, listComments, updateComment } from '../../github/comment.ts';
import { statusOf } from '../../github/failure.ts';
import { findOwn } from '../observe/traces.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Comments that are looked through where it is not known whether ours was made. */
const MOST = 3000;

/** The one comment: edited in place, made where there is none, left alone where it says the same already. */
export async function carryOutComment(executing: Executing): Promise<StageOutcome> {
  const { repository, plan, observation } = executing;
  const { comment } = observation;
  if (!comment) return create(executing);
  if (comment.body.trim() === plan.comment.trim())
    return { state: 'unchanged', note: `Comment ${comment.id}.` };
  try {
    await updateComment(repository, comment.id, plan.comment);
    return { state: 'done', note: `Comment ${comment.id} edited.` };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return create(executing);
  }
}

/** After a failure on GitHub's side it is looked whether the comment is there all the same, and tried once more. */
async function create(executing: Executing): Promise<StageOutcome> {
  const { repository, plan, observation } = executing;
  try {
    await createComment(repository, observation.pull.number, plan.comment);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    if (await isThere(executing))
      return { state: 'done', note: 'Comment made, though GitHub failed to say so.' };
    await createComment(repository, observation.pull.number, plan.comment);
  }
  return { state: 'done', note: 'Comment made.' };
}

async function isThere({ repository, observation }: Executing): Promise<boolean> {
  const { items } = await listComments(repository, observation.pull.number, MOST);
  return findOwn(items, observation.bot.id) !== undefined;
}
