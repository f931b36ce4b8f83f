import { SOURCE_FOLDER } from '../../model/source-folders.ts';
import { type LogCommit, type LogEntry, pullRequestIn } from './git-log.ts';
import { MAX_CHANGES, type PastChange } from './history.ts';

/** A change, and the two versions of the file that it lies between. */
export interface GatheredChange extends Omit<PastChange, 'fields'> {
  /** Of a merge: the commit whose author wrote what was merged. */
  merged: string | undefined;
  before: string | undefined;
  after: string | undefined;
}

/** The history gathered for one file. */
export interface GatheredFile {
  changes: GatheredChange[];
  total: number;
  added: string;
}

/**
 * Gathers changes by file, given the latest first. A file that was renamed keeps its past. Linear in the number of
 * changes; of each file no more than {@link MAX_CHANGES} are held.
 */
export class Gathering {
  /** By the path that each file has now, or had last. */
  readonly files = new Map<string, GatheredFile>();
  /** The time of the first change of the catalog that was given; changes about the cooperation change no data. */
  latest: string | undefined;
  /** Of paths in older commits: the path that the file has today. */
  readonly #today = new Map<string, string>();

  add(commit: LogCommit, entry: LogEntry): void {
    const today = this.#today.get(entry.path) ?? entry.path;
    const time = instant(commit.seconds);
    if (entry.path.startsWith(`${SOURCE_FOLDER}/`)) this.latest ??= time;
    const file = this.files.get(today) ?? { changes: [], total: 0, added: time };
    file.total += 1;
    file.added = time;
    if (file.changes.length < MAX_CHANGES) file.changes.push(change(commit, entry, time));
    this.files.set(today, file);
    if (entry.status === 'R') this.#follow(entry.from!, entry.path, today, commit.id);
  }

  /** A file that had the new path before this file came there was another file. */
  #follow(from: string, to: string, today: string, commit: string): void {
    this.#today.set(to, `${to} before ${commit}`);
    this.#today.set(from, today);
  }
}

const WHAT = { A: 'added', M: 'changed', D: 'removed', R: 'moved' } as const;

function change(commit: LogCommit, { status, before, after, from }: LogEntry, time: string): GatheredChange {
  return {
    commit: commit.id,
    merged: commit.merged,
    time,
    author: commit.author,
    subject: commit.subject,
    pullRequest: pullRequestIn(commit.subject),
    what: WHAT[status],
    movedFrom: from,
    before,
    after,
  };
}

/** Seconds since 1970 as a point in time in UTC: `2026-11-25T06:10:00Z`. */
export function instant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
