import type { Localised } from '../text.ts';

/** An error stops the file from being published; a warning and a tip do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file's text. Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/** `offset` counts UTF-16 units from 0. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/**
 * An exact replacement of text: what stands between the offsets `start` and `end` (exclusive, in UTF-16
 * units of the decoded file) becomes `text`. Nothing else in the file changes.
 */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One thing found in one file, ready to be shown. */
export interface Issue {
  /** Stable for ever: the name of the rule's file, of its page on the site and of its fixtures. */
  code: string;
  severity: Severity;
  /** Path from the repository's root. */
  path: string;
  /** JSON pointer to the value (RFC 6901); empty for the whole file. */
  pointer: string;
  range: Range;
  /** The problem: the expected value and the actual one. */
  message: Localised;
  /** The action to take. */
  remedy: Localised;
  /** Fixes the issue, where that can be done mechanically. */
  edit?: Edit;
}

/** The issues of one run over a set of files, ordered by path, then position, then code. */
export interface Report {
  issues: Issue[];
  /** The number of files read. */
  files: number;
}

/** Counts the issues of each severity in a report. */
export function countBySeverity(report: Report): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const issue of report.issues) counts[issue.severity] += 1;
  return counts;
}
