import { asksForEnglish } from '../comment/language.ts';
import { readBasis } from '../pull-request/basis.ts';
import { findOwn } from '../pull-request/observe/traces.ts';
import { causesToJudge } from '../sweep/decide.ts';
import { readOpenPull } from '../sweep/open-pulls.ts';
import { readSurroundings, type SurroundingsContext } from '../sweep/surroundings.ts';

/**
 * Returns whether the verdict on a pull request still applies, by the basis that the comment states; the sweep decides
 * by the same. Makes three or four calls, where a verdict takes over twenty. A verdict whose basis cannot be read does
 * not apply.
 *
 * @throws Octokit's error where GitHub does not answer.
 */
export async function stillHolds(context: SurroundingsContext, number: number): Promise<boolean> {
  const { repository } = context.budget;
  const pull = await readOpenPull(repository, number);
  if (!pull) return false;
  const { snapshot, commit, description } = pull;
  const comments = snapshot.comments.map(({ id, body, author }) => {
    return { id, body, user: author === undefined ? null : { login: '', id: author } };
  });
  const own = findOwn(comments, context.bot.id);
  const basis = own && readBasis(own.body);
  if (!basis || basis.gaps.includes('merge')) return false;
  if (basis.asksForEnglish !== asksForEnglish(description)) return false;
  const verdict = { hasComment: true, basis };
  const surroundings = await readSurroundings(context, { commit, snapshots: [snapshot] }, [
    { snapshot, verdict },
  ]);
  return causesToJudge(snapshot, verdict, surroundings).length === 0;
}
