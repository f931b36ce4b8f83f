import type { FieldChange } from '../changes/change.ts';

/** One change of a file, when it became public: when it reached the branch that is published. */
export interface PastChange {
  /** The commit on the published branch, 40 hexadecimal digits. */
  commit: string;
  /** A point in time in UTC, `2026-11-25T06:10:00Z`: when the commit was made (git's committer date). */
  time: string;
  /** The author of the change, by the name that git has. Untrusted text on one line. */
  author: string;
  /** The first line of the message. Untrusted text on one line. */
  subject: string;
  /** The pull request that brought the change, where the message tells. */
  pullRequest: number | undefined;
  /** `moved`: the file had another path before; its content may have changed as well. */
  what: 'added' | 'changed' | 'removed' | 'moved';
  /** The path before, of what was moved. */
  movedFrom: string | undefined;
  /** The changed fields; `undefined` where they are not known, or too long ago to be listed. */
  fields: readonly FieldChange[] | undefined;
}

/** The history of one file. */
export interface FileHistory {
  /** The latest first, no more than {@link MAX_CHANGES}. */
  changes: readonly PastChange[];
  /** The number of changes in all. */
  total: number;
  /** The time when the file, under any name, first became public, in UTC. */
  added: string;
}

/** The maximum number of changes listed for a file. */
export const MAX_CHANGES = 50;

/**
 * The reason that a history is unknown. `no-git`: not in git, or git is not there. `shallow`: the clone lacks the older
 * commits. `failed`: git did not finish.
 */
export type UnknownReason = 'no-git' | 'shallow' | 'failed';

/** The catalog's past, or why it is not known. */
export type History =
  | {
      known: true;
      /** The commit that is published. */
      head: { commit: string; time: string };
      /** The time of the last change of any file of the catalog; `undefined` where none has ever changed. */
      changed: string | undefined;
      /** By path from the repository's root. Files that are gone have their last path. */
      files: ReadonlyMap<string, FileHistory>;
    }
  | { known: false; why: UnknownReason };

/** The past of a catalog that nobody has asked git about. */
export const NO_HISTORY: History = { known: false, why: 'no-git' };

/** The history of the file at `path`; `undefined` where it is not known. */
export function historyOf(history: History, path: string): FileHistory | undefined {
  return history.known ? history.files.get(path) : undefined;
}
