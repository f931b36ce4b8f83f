import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { readAccess } from '../github/merge-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { Assessment } from './assessment.ts';
import { readBasis } from './basis.ts';
import type { DropConsent } from './drop.ts';
import { DROP_LABEL, digestOfLosses } from './drop.ts';
import type { Observation } from './observation.ts';

/**
 * True when somebody may let the datasets go that a pull request takes away: a reviewer of the catalog, or somebody who
 * may write to the repository, and never its author. GitHub lets everybody set labels who has the right *Triage*.
 */
export async function mayLetGo(
  repository: Repository,
  by: Account | undefined,
  { author, reviewers }: { author: Account; reviewers: Settings['reviewers'] },
): Promise<boolean> {
  if (!by || by.id === author.id) return false;
  if (reviewers.some(({ id }) => id === by.id)) return true;
  const access = await readAccess(repository, by.login);
  return access?.mayWrite === true && access.id === by.id;
}

/**
 * Finds the state of the consent to let the datasets go; `undefined` where none is needed. The label counts for the
 * losses that the comment listed before it was set: another commit, or other losses, have to be let go again. A label
 * that was refused but could not be taken away does not count later either. The reason for a refusal is shown until
 * something changes.
 */
export function consentTo(
  { drop }: Pick<Assessment, 'drop'>,
  observation: Observation,
): DropConsent | undefined {
  if (!drop) return undefined;
  const { dropLabel, comment } = observation;
  const before = comment && readBasis(comment.body)?.drop;
  const isSame = before?.digest === digestOfLosses(observation);
  if (!dropLabel) {
    const { refused: state, by, at } = before ?? {};
    return isSame && state ? { state, by, at } : { state: 'missing' };
  }
  const { at, isEntitled } = dropLabel;
  const by = dropLabel.by?.login;
  if (!isEntitled) return { state: 'unentitled', by, at };
  if (!before) return { state: 'unstated', by, at };
  if (before.refused && before.at === at && isSame) return { state: before.refused, by, at };
  return { state: isSame ? 'given' : 'outdated', by, at };
}

/** True when a reviewer other than the author is named who could set the label; the author cannot. */
export function hasOtherReviewer({ pull, settings }: Pick<Observation, 'pull' | 'settings'>): boolean {
  return settings.reviewers.some(({ id }) => id !== pull.author.id);
}

/** True when a person has yet to let the datasets go, with {@link DROP_LABEL}. */
export function isAwaited(consent: DropConsent | undefined): boolean {
  return consent !== undefined && consent.state !== 'given';
}
