import {
  countBySeverity,
  type Edit,
  type Issue,
  type Range,
  type Report,
  type Severity,
} from '../../model/issues/issue.ts';
import type { Localised } from '../../model/text.ts';
import { visibleJson } from './visible.ts';

/**
 * A report for programs. Within a version nothing is taken away or given another meaning; more may be added.
 * Places are as in {@link Range}: lines and columns from 1, offsets from 0, in UTF-16 units.
 */
export interface JsonReport {
  version: 1;
  summary: {
    /** Files looked at. */
    files: number;
    error: number;
    warning: number;
    info: number;
    /** Issues that `katalog fix` can fix. */
    mendable: number;
  };
  /** Ordered by path, place and code. */
  issues: JsonIssue[];
}

/** An issue of a {@link JsonReport}. */
export interface JsonIssue {
  code: string;
  severity: Severity;
  path: string;
  /** JSON pointer (RFC 6901) to the value; empty for the whole file. */
  pointer: string;
  range: Range;
  message: Localised;
  remedy: Localised;
  /** The page that explains the code. */
  help: string;
  edit?: Edit;
}

/** A report as JSON, see {@link JsonReport}; `helpUri` gives the page of a code, `more` stands beside the rest. */
export function formatJson(
  report: Report,
  helpUri: (code: string) => string,
  more: Record<string, unknown> = {},
): string {
  const { issues, files } = report;
  const mendable = issues.filter(({ edit }) => edit).length;
  const shaped: JsonReport = {
    version: 1,
    summary: { files, ...countBySeverity(report), mendable },
    issues: issues.map((issue) => jsonIssue(issue, helpUri)),
  };
  return `${visibleJson({ ...shaped, ...more })}\n`;
}

function jsonIssue(issue: Issue, helpUri: (code: string) => string): JsonIssue {
  const { code, severity, path, pointer, range, message, remedy, edit } = issue;
  const help = helpUri(code);
  return { code, severity, path, pointer, range, message, remedy, help, ...(edit ? { edit } : {}) };
}
