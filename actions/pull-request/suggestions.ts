import { createHash } from 'node:crypto';
import { visible } from '../../catalog/check/format/visible.ts';
import { decode } from '../../catalog/check/yaml/decode.ts';
import { groupedBy } from '../../catalog/model/grouped-by.ts';
import type { Edit, Issue } from '../../catalog/model/issues/issue.ts';
import type { Language } from '../../catalog/model/text.ts';
import { fenceFor, markdownText, shortened } from '../comment/markdown-text.ts';
import { suggestionMarker } from '../comment/markers.ts';
import type { ChangedFile } from './observation.ts';
import type { Suggestion } from './plan.ts';

/** A suggestion with the issues that it fixes. */
export interface Fixing {
  suggestion: Suggestion;
  issues: readonly Issue[];
}

/** Suggestions on one pull request. Who has more to fix than this does it in the file. */
const MOST = 30;

/** The lines of one suggestion, and the longest of them: what is longer nobody can judge at a glance. */
const MOST_LINES = 30;
const LONGEST = 5_000;

/**
 * Fixed lines for the issues that have an edit and lie in the diff, in the order of the report. What touches the
 * same lines is fixed in one suggestion. Lines with characters that would not be seen get none.
 */
export function suggestionsFor(
  files: readonly ChangedFile[],
  issues: readonly Issue[],
  language: Language,
): Fixing[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const all: Fixing[] = [];
  for (const [path, own] of groupedBy(issues.filter(isFixable), ({ path }) => path)) {
    const file = byPath.get(path);
    if (file) all.push(...inFile(file, own, language));
    if (all.length >= MOST) break;
  }
  return all.slice(0, MOST);
}

function isFixable(issue: Issue): issue is Fixable {
  return issue.edit !== undefined;
}

type Fixable = Issue & { edit: Edit };

/** Whole lines of a file, counted from 1, with the edits that touch them. */
interface Group {
  from: number;
  to: number;
  issues: Fixable[];
}

function inFile(file: ChangedFile, issues: readonly Fixable[], language: Language): Fixing[] {
  if (!file.after || file.kind !== 'file') return [];
  const { text } = decode(file.after);
  const starts = lineStarts(text);
  const counts = new Map<string, number>();
  return groupsOf(issues, text, starts).flatMap((group) => {
    if (!isCommentable(group, file)) return [];
    const fixed = fixedLines(group, text, starts);
    if (!fixed) return [];
    const likeness = hash([file.path, fixed.before, fixed.after]);
    const occurrence = counts.get(likeness) ?? 0;
    counts.set(likeness, occurrence + 1);
    const key = hash([likeness, String(occurrence)]).slice(0, 16);
    const body = bodyOf(group.issues, fixed.after, key, language);
    const suggestion = { path: file.path, startLine: group.from, line: group.to, body, key };
    return [{ suggestion, issues: group.issues }];
  });
}

/** Offsets at which lines start. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The line that holds an offset, counted from 1. */
function lineOf(offset: number, starts: readonly number[]): number {
  const after = starts.findIndex((start) => start > offset);
  return after < 0 ? starts.length : after;
}

/** Edits in order, without those that touch what another changes, put together where they share a line. */
function groupsOf(issues: readonly Fixable[], text: string, starts: readonly number[]): Group[] {
  const groups: Group[] = [];
  let done = -1;
  for (const issue of issues.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const { start, end } = issue.edit;
    if (start < 0 || end > text.length || start < done || start > end) continue;
    done = Math.max(end, start + 1);
    const from = lineOf(start, starts);
    const to = Math.max(from, lineOf(Math.max(start, end - 1), starts));
    const last = groups.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.issues.push(issue);
    } else groups.push({ from, to, issues: [issue] });
  }
  return groups;
}

/** GitHub takes a comment only on lines that it shows in the diff, all in one stretch. */
function isCommentable({ from, to }: Group, { commentable }: ChangedFile): boolean {
  return to - from < MOST_LINES && commentable.some((range) => range.from <= from && to <= range.to);
}

/** The lines before and after, without the last line end; `undefined` where they cannot be shown as they are. */
function fixedLines(
  { from, to, issues }: Group,
  text: string,
  starts: readonly number[],
): { before: string; after: string | undefined } | undefined {
  const start = starts[from - 1] ?? 0;
  const end = starts[to] ?? text.length;
  let done = start;
  let after = '';
  for (const { edit } of issues) {
    after += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  after += text.slice(done, end);
  const before = text.slice(start, end);
  if (before === after || after.length > LONGEST || !canBeSeen(after)) return undefined;
  return { before, after: after === '' ? undefined : after.replace(/\r?\n$/, '') };
}

function canBeSeen(text: string): boolean {
  const line = text.replaceAll(/\r?\n|\t/g, ' ').replace(/^\ufeff/, '');
  return visible(line) === line;
}

function hash(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const LONGEST_MESSAGE = 500;

/** Describes the issues of the lines, with a block that GitHub makes a button of. `undefined` takes the lines away. */
function bodyOf(
  issues: readonly Issue[],
  after: string | undefined,
  key: string,
  language: Language,
): string {
  const messages = issues.map(({ message, remedy }) =>
    [message[language], remedy[language]]
      .map((part) => markdownText(shortened(part, LONGEST_MESSAGE)))
      .join(' '),
  );
  const lines = after === undefined ? [] : [after.replaceAll('\r\n', '\n')];
  const fence = fenceFor(after ?? '');
  return [...messages, '', `${fence}suggestion`, ...lines, fence, suggestionMarker(key)].join('\n');
}
