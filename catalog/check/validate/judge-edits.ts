import type { Finding } from '../../model/issues/finding.ts';
import type { Edit, Issue, Severity } from '../../model/issues/issue.ts';
import type { Localised } from '../../model/text.ts';
import { surplusOf } from './surplus.ts';

/** Finds what is wrong in a file with some edits applied; `undefined` where it may not be read once more. */
export type FindAfter = (edits: readonly Edit[]) => readonly CodedMessage[] | undefined;
type CodedMessage = Pick<Finding, 'code' | 'message'>;

type Fixable = Issue & { edit: Edit };

/**
 * Warnings that say that a value is wrong, though a portal could show it. That something is missing, long or badly put
 * comes to light when the rest of a file is fixed, and is no fault of the edit.
 */
const OF_WRONG_VALUES: ReadonlySet<string> = new Set([
  'address-shared',
  'date-ahead',
  'dates-reversed',
  'format-mismatch',
  'keyword-duplicate',
  'keyword-several',
  'language-confused',
  'media-type-mismatch',
  'text-garbled',
  'title-taken',
]);

/** Edits up to this many are judged one by one; of more, those that are all right together are not looked at alone. */
const ONE_BY_ONE = 8;

/**
 * Judges the file as each edit would leave it, by everything that judges a file. An edit that brings an error, or a
 * warning of a wrong value, that is not there now has silenced its issue with a value that nobody can use: the issue
 * keeps its place and gets no edit, and says what stands against it. So does one that is not judged any more.
 *
 * @param before All findings in the file as it is.
 */
export function withJudgedEdits(
  issues: readonly Issue[],
  before: readonly CodedMessage[],
  findAfter: FindAfter,
  severityOf: (code: string) => Severity,
): Issue[] {
  const fixable = issues.filter((issue): issue is Fixable => issue.edit !== undefined);
  if (fixable.length === 0) return [...issues];
  const refused = new Map<Issue, CodedMessage | undefined>();
  const judge = judgeOf(before, findAfter, severityOf);
  for (const group of groupsOf(fixable)) judgeGroup(group, judge, refused);
  return issues.map((issue) => (refused.has(issue) ? withoutEdit(issue, refused.get(issue)) : issue));
}

/** Finds what an edit introduces; `undefined` where that is nothing, `unread` where nobody looked. */
type Judge = (issues: readonly Fixable[]) => CodedMessage | 'unread' | undefined;

function judgeOf(
  before: readonly CodedMessage[],
  findAfter: FindAfter,
  severityOf: (code: string) => Severity,
): Judge {
  const known = new Set(before.map(textKey));
  return (issues) => {
    const after = findAfter(issues.map(({ edit }) => edit));
    if (!after) return 'unread';
    const surplus = surplusOf(before, after, ({ code }) => code).find(
      ({ code }) => severityOf(code) === 'error' || OF_WRONG_VALUES.has(code),
    );
    return surplus && newestOf(after, surplus, known);
  };
}

/** Of findings of the same code, one that was not there before: the edit brings that, and the others only stand after it. */
function newestOf(
  after: readonly CodedMessage[],
  surplus: CodedMessage,
  known: ReadonlySet<string>,
): CodedMessage {
  return after.find((finding) => finding.code === surplus.code && !known.has(textKey(finding))) ?? surplus;
}

function textKey({ code, message }: CodedMessage): string {
  return `${code} ${message.sv}`;
}

/** A few edits each alone; many together, those left out that touch what another changes. */
function groupsOf(fixable: readonly Fixable[]): Fixable[][] {
  if (fixable.length <= ONE_BY_ONE) return fixable.map((issue) => [issue]);
  const [together, alone]: [Fixable[], Fixable[]] = [[], []];
  for (const issue of fixable.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const last = together.at(-1)?.edit;
    const isApart = !last || (issue.edit.start >= last.end && issue.edit.start > last.start);
    (isApart ? together : alone).push(issue);
  }
  return [together, ...alone.map((issue) => [issue])];
}

/** Halves a group until what is at fault stands alone. */
function judgeGroup(group: Fixable[], judge: Judge, refused: Map<Issue, CodedMessage | undefined>): void {
  const fault = group.length > 0 ? judge(group) : undefined;
  if (fault === undefined) return;
  if (fault === 'unread' || group.length === 1) {
    for (const issue of group) refused.set(issue, fault === 'unread' ? undefined : fault);
    return;
  }
  const half = Math.ceil(group.length / 2);
  judgeGroup(group.slice(0, half), judge, refused);
  judgeGroup(group.slice(half), judge, refused);
}

function withoutEdit({ edit: _, ...issue }: Issue, fault: CodedMessage | undefined): Issue {
  return fault ? { ...issue, remedy: withFault(issue.remedy, fault.message) } : issue;
}

function withFault(remedy: Localised, fault: Localised): Localised {
  return {
    sv: `${remedy.sv} Det rättas inte automatiskt, för då blir det ett annat fel: ${fault.sv}`,
    en: `${remedy.en} It is not fixed automatically, as that would bring another fault: ${fault.en}`,
  };
}
