import type { Severity } from '../../catalog/model/issues/issue.ts';

/** A label, made in the repository where it is missing. */
export interface Label {
  name: string;
  /** Six hexadecimal digits, without `#`. */
  color: string;
  description: string;
}

/** A remark on lines of a file, as plain text. */
export interface Annotation {
  path: string;
  startLine: number;
  endLine: number;
  /** Only on a single line. Columns count from 1; the last is included. */
  startColumn: number | undefined;
  endColumn: number | undefined;
  severity: Severity;
  title: string;
  message: string;
}

/**
 * The verdict on a pull request, in the states that a commit status has and we use: what waits for people is `pending`.
 * A ruleset lets only `success` through.
 *
 * @see https://docs.github.com/rest/commits/statuses
 */
export type VerdictState = 'success' | 'failure' | 'pending';

/**
 * The conclusions of the check run, which says how the content of the files is and nothing of approvals: `neutral`
 * where it could not be checked whole.
 */
export type CheckConclusion = 'success' | 'failure' | 'neutral';

/** A fixed line, as a review comment that the author can commit with a button. */
export interface Suggestion {
  path: string;
  startLine: number;
  line: number;
  /** Markdown with a suggestion block, and the key in a hidden marker. */
  body: string;
  /** Tells it from others on the same pull request, so that none is made twice. */
  key: string;
}

/** The plan for an open pull request. Plain data: it can be read without being carried out. */
export interface Plan {
  /** The commit status that a ruleset requires. */
  status: {
    context: string;
    state: VerdictState;
    /** Plain text, at most 140 characters. */
    description: string;
  };
  /** The check run that carries the annotations. Nothing requires it. */
  check: {
    name: string;
    conclusion: CheckConclusion;
    title: string;
    /** Markdown, at most 65,535 characters. */
    summary: string;
    annotations: readonly Annotation[];
  };
  /** Markdown with the marker, at most 65,536 characters. */
  comment: string;
  /** The whole report as Markdown for the job's summary (at most 1 MiB). */
  jobSummary: string;
  /** Labels to set and to take away; `offer` are made in the repository for people to set. */
  labels: { add: readonly Label[]; remove: readonly string[]; offer?: readonly Label[] };
  /** Logins to ask; some may not be asked (GitHub asks only those with access), which stops nothing else. */
  reviewRequests: readonly string[];
  suggestions: readonly Suggestion[];
  /** The commit that may be merged by the bot; `undefined` where a person must. */
  merge: { head: string } | undefined;
  /** The decisions and their reasons, a line each, for the log. In English, without untrusted text beyond paths. */
  log: readonly string[];
}
