import { bearsMarker, COMMENT_MARKER, suggestionKey } from '../../comment/markers.ts';
import { findCheck } from '../../github/check-run.ts';
import { type GithubComment, listComments } from '../../github/comment.ts';
import { findStatus } from '../../github/commit-status.ts';
import type { GithubUser } from '../../github/pull.ts';
import { listReviewComments } from '../../github/review.ts';
import type { Gap, Observation } from '../observation.ts';
import type { ObserveContext } from './observe-context.ts';

/** Comments that are looked through for our own. */
const MOST = 3000;

const MORE: Gap = {
  what: 'comments',
  sv: `Det finns fler än ${MOST} kommentarer, och alla har inte lästs in.`,
  en: `There are more than ${MOST} comments, and not all have been read.`,
};

/** Our earlier replies to the pull request: the comment, the status and check run of its head, suggestions. */
export type Traces = Pick<Observation, 'comment' | 'surplusComments' | 'status' | 'check' | 'suggested'> & {
  gaps: Gap[];
};

/** Finds our own traces: a mark counts only with the bot as its author. */
export async function readTraces(
  { repository, number, bot, checkName, statusContext }: ObserveContext,
  head: string,
): Promise<Traces> {
  const [comments, onLines, status, check] = await Promise.all([
    listComments(repository, number, MOST),
    listReviewComments(repository, number, MOST),
    findStatus(repository, head, statusContext, bot),
    findCheck(repository, head, checkName),
  ]);
  const [comment, ...surplus] = findAllOwn(comments.items, bot.id);
  const ours = onLines.items.filter(({ user }) => isBy(user, bot.id));
  return {
    comment,
    surplusComments: surplus.map(({ id }) => id),
    status,
    check,
    suggested: new Set(ours.flatMap(({ body }) => suggestionKey(body) ?? [])),
    gaps: comments.whole && onLines.whole ? [] : [MORE],
  };
}

/** Our comment among many: the first that begins with the marker and was written by the bot. */
export function findOwn(
  comments: readonly GithubComment[],
  botId: number,
  marker = COMMENT_MARKER,
): { id: number; body: string } | undefined {
  return findAllOwn(comments, botId, marker)[0];
}

/** Our comments among many, in their order: there are several where two runs made the first at the same time. */
export function findAllOwn(
  comments: readonly GithubComment[],
  botId: number,
  marker = COMMENT_MARKER,
): { id: number; body: string }[] {
  return comments
    .filter(({ user, body }) => isBy(user, botId) && bearsMarker(body, marker))
    .map(({ id, body }) => ({ id: Number(id), body: body ?? '' }));
}

function isBy(user: GithubUser | null, id: number): boolean {
  return user !== null && Number(user.id) === id;
}
