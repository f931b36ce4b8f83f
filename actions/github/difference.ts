import type { Repository } from './client.ts';
import { compareCommits, type GithubFile } from './pull.ts';

/** GitHub tells of so many files in a comparison; where there are as many, there may be more. */
const MOST_TOLD = 300;

/** The files in which a commit differs from another. */
export interface Difference {
  /** Paths that there is a file at in `to` and that may be another in `from`. */
  present: string[];
  /** Paths that there is a file at in `from` only. */
  absent: string[];
  /** True when these are all. */
  isWhole: boolean;
}

/**
 * The files in which two commits differ, in whichever order they were made: one call where `to` comes after `from`, two
 * otherwise. GitHub compares with the commit that both go back to, so what each of them changed since is put together.
 */
export async function readDifference(repository: Repository, from: string, to: string): Promise<Difference> {
  const ahead = await compareCommits(repository, from, to);
  const behind = ahead.mergeBase === from ? [] : (await compareCommits(repository, to, from)).files;
  return differenceOf(ahead.files, behind);
}

/**
 * @param ahead What `to` changed since the commit that both go back to.
 * @param behind What `from` changed since.
 */
export function differenceOf(ahead: readonly GithubFile[], behind: readonly GithubFile[]): Difference {
  const [own, others] = [ahead, behind].map((files) => files.map(pathsOf)) as [Paths[], Paths[]];
  const isThere = new Map<string, boolean>([
    ...others.flatMap(({ after }) => (after === undefined ? [] : [[after, false] as const])),
    ...others.flatMap(({ before }) => (before === undefined ? [] : [[before, true] as const])),
    ...own.flatMap(({ before }) => (before === undefined ? [] : [[before, false] as const])),
    ...own.flatMap(({ after }) => (after === undefined ? [] : [[after, true] as const])),
  ]);
  const paths = [...isThere.keys()].sort();
  return {
    present: paths.filter((path) => isThere.get(path)),
    absent: paths.filter((path) => !isThere.get(path)),
    isWhole: Math.max(ahead.length, behind.length) < MOST_TOLD,
  };
}

/** The path of a file before and after; `undefined` where it did not exist. */
interface Paths {
  before: string | undefined;
  after: string | undefined;
}

function pathsOf({ filename, previous_filename: previous, status }: GithubFile): Paths {
  const before = status === 'added' || status === 'copied' ? undefined : (previous ?? filename);
  return { before, after: status === 'removed' ? undefined : filename };
}
