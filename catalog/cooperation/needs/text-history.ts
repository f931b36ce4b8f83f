import { STATUS_LABELS } from './labels.ts';
import { RESPONSIBLE } from './read-answer.ts';

/** Something that was done with an issue: when, and by which account; none where the account is gone. */
export interface AccountAct {
  time: string;
  by: string | undefined;
}

/** The history of the text of an issue, and of the signs that somebody has reviewed it. */
export interface TextHistory {
  title: string;
  body: string;
  author: string | undefined;
  /** The author's association with the repository, from GitHub. */
  association: string;
  /** The last changes of the text below the title, and of the title. */
  edited: AccountAct | undefined;
  renamed: AccountAct | undefined;
  /** Labels that were set, whether they are there still or not. */
  labelled: readonly (AccountAct & { label: string })[];
  /** The times when pull requests closed it. GitHub lets only those close it that may write to the repository. */
  closedByPull: readonly string[];
}

/** A text that was changed after somebody responsible had looked at it: anybody can change what they have written. */
export interface Edited {
  /** The time of the last change. */
  changed: string;
  /** The time of the last review by somebody responsible; missing where that is not known. */
  looked?: string;
}

/**
 * Finds a change of a text, after its last review, by somebody without write access; `undefined` where the text is as
 * it was reviewed. Only the last change counts: whoever changes a text sees the one there was. What happened within
 * the same second, which is as exact as GitHub's times are, counts as changed.
 *
 * @param labels Those that the issue has now: one that has been taken away says nothing any more.
 * @param alsoLooked When it was looked at in other ways: an answer, a dataset that answers it.
 */
export function editedSinceLook(
  history: TextHistory,
  labels: readonly string[],
  alsoLooked: readonly (string | undefined)[],
): Edited | undefined {
  const changes = [history.edited, history.renamed].filter((deed) => deed !== undefined);
  const [results, others] = [true, false].map((wanted) =>
    changes.filter(({ by }) => isResponsible(history, by) === wanted).map(({ time }) => time),
  ) as [string[], string[]];
  const changed = latest(others);
  if (changed === undefined) return undefined;
  const looked = latest([
    ...results,
    ...labelsSet(history, labels),
    ...history.closedByPull,
    ...alsoLooked.filter((time) => time !== undefined),
  ]);
  if (looked !== undefined && looked > changed) return undefined;
  return { changed, ...(looked !== undefined && { looked }) };
}

/**
 * GitHub lets nobody but the author and those who may write to the repository change an issue; an author counts as
 * responsible as one who answers does. An account that is gone is not known to have been anybody else than the author.
 */
function isResponsible({ author, association }: TextHistory, by: string | undefined): boolean {
  return by !== undefined && (by !== author || RESPONSIBLE.includes(association));
}

function labelsSet(history: TextHistory, labels: readonly string[]): string[] {
  const ofStatus = STATUS_LABELS.map(([name]) => name).filter((name) => labels.includes(name));
  return history.labelled
    .filter(({ label, by }) => ofStatus.includes(label) && isResponsible(history, by))
    .map(({ time }) => time);
}

/** Times of one form are in order as texts. */
function latest(times: readonly string[]): string | undefined {
  return times.reduce<string | undefined>(
    (last, time) => (last === undefined || time > last ? time : last),
    undefined,
  );
}
