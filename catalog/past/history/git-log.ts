/**
 * The arguments of `git log`. Only the published branch itself is followed (`--first-parent`): what a merge brought
 * became public with the merge. Renames are looked for among 500 files at most, as each is compared with each.
 */
export const LOG_ARGUMENTS: readonly string[] = [
  'log',
  '-z',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--find-renames',
  '-l500',
  '--relative',
  '--encoding=UTF-8',
  '--format=%H%n%P%n%ct%n%aN%n%s',
];

/** A commit, as far as its change of a file is told. */
export interface LogCommit {
  id: string;
  /** Of a merge: the last commit of what was merged, whose author wrote it. */
  merged: string | undefined;
  /** Seconds since 1970. */
  seconds: number;
  author: string;
  subject: string;
}

/** A file as a commit changed it. Blobs are 40 hexadecimal digits, `undefined` where there is no file. */
export interface LogEntry {
  status: 'A' | 'M' | 'D' | 'R';
  before: string | undefined;
  after: string | undefined;
  path: string;
  /** The path before, of what was renamed. */
  from: string | undefined;
}

/** The maximum length of a name or a message, in characters; the rest is cut. */
const MAX_NAME = 120;
const MAX_SUBJECT = 300;

const ENTRY = /^\n?:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\d*$/;

/**
 * Takes what `git log -z` writes, one piece between two NUL characters at a time, and tells each file's change, the
 * latest first. Names and messages can hold anything but NUL, and only what git itself wrote before them decides what
 * a piece is, so that none of them is taken for something else. What is not understood is passed over.
 */
export function logReader(tell: (commit: LogCommit, entry: LogEntry) => void): (piece: string) => void {
  let commit: LogCommit | undefined;
  let entry: RegExpExecArray | undefined;
  let from: string | undefined;
  return (piece) => {
    if (!entry) {
      entry = ENTRY.exec(piece) ?? undefined;
      if (!entry) commit = commitIn(piece) ?? commit;
    } else if (/[RC]/.test(entry[3]!) && from === undefined) {
      from = piece;
    } else {
      const logEntry = entryOf(entry, piece, from);
      if (commit && logEntry) tell(commit, logEntry);
      entry = undefined;
      from = undefined;
    }
  };
}

function commitIn(piece: string): LogCommit | undefined {
  const [id = '', parents = '', seconds = '', author = '', ...rest] = piece.replace(/^\n/, '').split('\n');
  if (!/^[0-9a-f]{40,64}$/.test(id) || !/^\d{1,12}$/.test(seconds)) return undefined;
  return {
    id,
    merged: parents.split(' ')[1],
    seconds: Number(seconds),
    author: oneLine(author, MAX_NAME),
    subject: oneLine(rest.join(' '), MAX_SUBJECT),
  };
}

function entryOf(
  [, before, after, status]: RegExpExecArray,
  path: string,
  from: string | undefined,
): LogEntry | undefined {
  const blobs = { before: blob(before!), after: blob(after!) };
  if (status === 'A' || status === 'M' || status === 'D') return { status, ...blobs, path, from: undefined };
  if (status === 'R') return { status, ...blobs, path, from };
  if (status === 'C') return { status: 'A', before: undefined, after: blobs.after, path, from: undefined };
  return undefined;
}

function blob(id: string): string | undefined {
  return /^0+$/.test(id) ? undefined : id;
}

/** Text on one line and without what would turn a line around or hide it, cut to `length` characters. */
function oneLine(text: string, length: number): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** The author in a commit as git stores it (`author Name <address> seconds zone`). */
export function authorIn(commit: string): string | undefined {
  const name = /^author ([^\n<]*)</m.exec(commit.slice(0, commit.search(/\n\n|$/)))?.[1]?.trim();
  return name ? oneLine(name, MAX_NAME) : undefined;
}

/** The pull request that GitHub names in the messages it writes itself: `… (#12)`, `Merge pull request #12 from …`. */
export function pullRequestIn(subject: string): number | undefined {
  const match = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject);
  return match ? Number(match[1]) : undefined;
}
