import { createComment, deleteComment, listComments, updateComment } from '../../github/comment.ts';
import { statusOf } from '../../github/failure.ts';
import { findAllOwn } from '../observe/traces.ts';
import type { Executing, StageOutcome } from './stage.ts';

/** Comments that are looked through where it is not known whether ours was made. */
const MOST = 3000;

/** The one comment: edited in place, made where there is none, left alone where it says the same already. */
export async function carryOutComment(executing: Executing): Promise<StageOutcome> {
  const { observation, repository } = executing;
  for (const id of observation.surplusComments ?? []) await deleteComment(repository, id);
  const comment = observation.comment ?? (await findNow(executing));
  if (!comment) return create(executing);
  try {
    return await edit(executing, comment);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return create(executing);
  }
}

interface OwnComment {
  id: number;
  body: string;
}

async function edit({ repository, plan }: Executing, { id, body }: OwnComment): Promise<StageOutcome> {
  if (body.trim() === plan.comment.trim()) return { state: 'unchanged', note: `Comment ${id}.` };
  await updateComment(repository, id, plan.comment);
  return { state: 'done', note: `Comment ${id} edited.` };
}

/** Another run may have made it since it was looked for. */
async function findNow(executing: Executing): Promise<OwnComment | undefined> {
  return (await findAllNow(executing))[0];
}

async function findAllNow({ repository, observation }: Executing): Promise<OwnComment[]> {
  const { items } = await listComments(repository, observation.pull.number, MOST);
  return findAllOwn(items, observation.bot.id);
}

/** After a failure on GitHub's side it is looked whether the comment is there all the same, and tried once more. */
async function create(executing: Executing): Promise<StageOutcome> {
  const { repository, plan, observation } = executing;
  try {
    await createComment(repository, observation.pull.number, plan.comment);
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    if (await findNow(executing))
      return { state: 'done', note: 'Comment made, though GitHub failed to say so.' };
    await createComment(repository, observation.pull.number, plan.comment);
  }
  return keepOne(executing);
}

/**
 * Removes what another run has made at the same moment: the oldest stays, which either run takes for ours from then on,
 * and says what was planned last.
 */
async function keepOne(executing: Executing): Promise<StageOutcome> {
  const [kept, ...surplus] = await findAllNow(executing);
  if (!kept || surplus.length === 0) return { state: 'done', note: 'Comment made.' };
  await edit(executing, kept);
  for (const { id } of surplus) await deleteComment(executing.repository, id);
  return { state: 'done', note: `Comment made; ${surplus.length} more of the same removed.` };
}
