import type { Edit, Issue } from '../../model/issues/issue.ts';
import { readYaml } from '../yaml/read.ts';
import { surplusOf } from './surplus.ts';
import { type SourceFile, type ValidateOptions, type Validation, validate } from './validate.ts';
import { yamlOf } from './yaml-of.ts';

/** Fixing one thing can bring another to light; more often than this there is something that undoes itself. */
const MOST_ROUNDS = 10;

/** An issue that has been fixed, with the lines it was on before and after. */
export interface AppliedFix {
  issue: Issue;
  before: string;
  after: string;
}

/** The result of fixing. */
export interface FixRun {
  /** The fixes, in the order they were made. */
  fixed: AppliedFix[];
  /** The files that are no longer as they were. */
  changed: SourceFile[];
  /** The files as they are now, checked. */
  validation: Validation;
}

/**
 * Applies the edits that issues carry, again and again until there are none, in the files that `wanted` says.
 * Nothing but what the edits replace changes, byte order mark and line ends included. A file that could no
 * longer be read afterwards is left as it was.
 */
export function applyFixes(
  files: readonly SourceFile[],
  wanted: (path: string) => boolean,
  options: ValidateOptions = {},
): FixRun {
  let current = [...files];
  let validation = validate(current, options);
  let fixed: AppliedFix[] = [];
  const alone = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = editsByPath(validation, wanted);
    const results = current.map((file) => fixFile(file, chosenEdits(edits.get(file.path) ?? [], alone)));
    if (results.every((result) => result.fixed.length === 0)) break;
    const after = validate(
      results.map(({ file }) => file),
      options,
    );
    const worse = pathsMadeWorse(validation, after);
    for (const path of worse) alone.set(path, (alone.get(path) ?? -1) + 1);
    const kept = results.map((result, at) =>
      worse.has(result.file.path) ? { file: current[at]!, fixed: [] } : result,
    );
    fixed = fixed.concat(kept.flatMap((result) => result.fixed));
    current = kept.map(({ file }) => file);
    validation = worse.size === 0 ? after : validate(current, options);
  }
  return { fixed, changed: current.filter((file, position) => file !== files[position]), validation };
}

/**
 * The edits that a file gets in this round. Where edits that are right one by one have made it worse together, it gets
 * one at a time, those left out that have made it worse alone.
 */
function chosenEdits(issues: Fixable[], alone: ReadonlyMap<string, number>): Fixable[] {
  const skipped = alone.get(issues[0]?.path ?? '');
  return skipped === undefined ? issues : issues.slice(skipped, skipped + 1);
}

/** The files with more errors of a kind than before. */
function pathsMadeWorse(before: Validation, after: Validation): Set<string> {
  const errors = ({ report }: Validation) => report.issues.filter(({ severity }) => severity === 'error');
  const surplus = surplusOf(errors(before), errors(after), ({ path, code }) => `${code} ${path}`);
  return new Set(surplus.map(({ path }) => path));
}

type Fixable = Issue & { edit: Edit };

function editsByPath({ report }: Validation, wanted: (path: string) => boolean): Map<string, Fixable[]> {
  const byPath = new Map<string, Fixable[]>();
  for (const issue of report.issues) {
    if (!issue.edit || !wanted(issue.path)) continue;
    const list = byPath.get(issue.path) ?? [];
    list.push(issue as Fixable);
    byPath.set(issue.path, list);
  }
  return byPath;
}

function fixFile(file: SourceFile, issues: Fixable[]): { file: SourceFile; fixed: AppliedFix[] } {
  const unchanged = { file, fixed: [] };
  if (issues.length === 0) return unchanged;
  const yaml = yamlOf(file.path, file.bytes) ?? file.bytes;
  const { text, data } = readYaml(yaml);
  const chosen = withoutOverlap(issues);
  const fixed = encode(applied(text, chosen), text, yaml);
  const broke = fixed === undefined || (data !== undefined && readYaml(fixed).data === undefined);
  if (broke) return unchanged;
  const bytes = joined(fixed, file.bytes.subarray(yaml.length));
  return { file: { ...file, bytes }, fixed: chosen.map((issue) => shown(text, issue)) };
}

function joined(start: Uint8Array, rest: Uint8Array): Uint8Array {
  if (rest.length === 0) return start;
  const all = new Uint8Array(start.length + rest.length);
  all.set(start);
  all.set(rest, start.length);
  return all;
}

/** Edits in the order they stand, those left for the next round that touch what one before them changes. */
function withoutOverlap(issues: Fixable[]): Fixable[] {
  const chosen: Fixable[] = [];
  for (const issue of issues.toSorted((a, b) => a.edit.start - b.edit.start)) {
    const last = chosen.at(-1)?.edit;
    if (!last || (issue.edit.start >= last.end && issue.edit.start > last.start)) chosen.push(issue);
  }
  return chosen;
}

function applied(text: string, issues: Fixable[]): string {
  let done = 0;
  const parts = issues.flatMap(({ edit }) => {
    const before = text.slice(done, edit.start);
    done = edit.end;
    return [before, edit.text];
  });
  return parts.join('') + text.slice(done);
}

/**
 * The bytes of `text`; `undefined` where those of the file are not what its decoded text (`before`) gives, so that
 * bytes would change that no edit has touched.
 */
function encode(text: string, before: string, bytes: Uint8Array): Uint8Array | undefined {
  const encoder = new TextEncoder();
  const again = encoder.encode(before);
  const same = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
  return same ? encoder.encode(text) : undefined;
}

/** The whole lines that an edit touches, as they were and as they are. */
function shown(text: string, issue: Fixable): AppliedFix {
  const { edit } = issue;
  const start = edit.start === 0 ? 0 : text.lastIndexOf('\n', edit.start - 1) + 1;
  const next = text.indexOf('\n', Math.max(edit.start, edit.end - 1));
  const end = next < 0 ? text.length : Math.max(next, edit.end);
  const before = text.slice(start, end);
  return { issue, before, after: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end) };
}
