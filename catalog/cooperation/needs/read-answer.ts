import { MOST, type Need } from './need.ts';
import { publicText } from './public-text.ts';

/** A comment on an issue. */
export interface NeedComment {
  body: string;
  /** The author's association with the repository, from GitHub. */
  association: string;
  created: string;
}

/** Those who may write to the repository. */
export const RESPONSIBLE: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** "Svar:" or "Answer:" first in the comment, in bold or not. */
const BEGINNING = /^\s*(?:\*\*|__)?(?:svar|answer)(?::(?:\*\*|__)?|(?:\*\*|__):)\s*/i;

/**
 * The public answer to a need: the last comment that begins with "Svar:" and is by somebody who may write to the
 * repository. A comment and not a label, as it has room for a reason, a date and an author who can be asked.
 */
export function readAnswer(comments: readonly NeedComment[]): Need['answer'] {
  const answer = comments.findLast(
    ({ body, association }) => RESPONSIBLE.includes(association) && BEGINNING.test(body),
  );
  if (!answer) return undefined;
  const text = publicText(answer.body.replace(BEGINNING, ''), MOST.answer);
  return text === '' ? undefined : { text, date: answer.created };
}

/** The words by which GitHub takes a pull request to close an issue. */
const CLOSING = String.raw`(?<![\p{L}\p{N}_-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+`;

/**
 * True when the text of a pull request states that it closes the issue (`Closes #12`, `fixes owner/name#12`).
 *
 * @see https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function saysItCloses(text: string, number: number, repository: string): boolean {
  const name = repository.replaceAll(/[^\w/-]/g, '\\$&');
  const reference = `(?:(?:${name})?#|https://github\\.com/${name}/issues/)${number}(?![\\p{N}])`;
  return new RegExp(CLOSING + reference, 'iu').test(text);
}

/** The dataset that a path is the file of: `datasets/a/b.yaml` -> "a/b"; `undefined` for other files. */
export function datasetAt(path: string): string | undefined {
  const [, publisher, name] = /^datasets\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/.exec(path) ?? [];
  return publisher && name && name !== 'publisher' ? `${publisher}/${name}` : undefined;
}
