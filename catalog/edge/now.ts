import { laterOf } from '../model/values/dates.ts';
import { askGit } from './ask-git.ts';

/**
 * The time of the newest commit of the repository in the folder `root`, in UTC; `undefined` where there is none.
 * Never throws.
 */
export async function newestCommitTime(root: string): Promise<string | undefined> {
  try {
    const seconds = Number(await askGit(root, ['log', '-1', '--format=%ct']));
    return seconds > 0 ? new Date(seconds * 1000).toISOString() : undefined;
  } catch {
    return undefined;
  }
}

/** The later of the newest commit and the clock, see {@link laterOf}. */
export async function laterOfCommitAndClock(root: string): Promise<string> {
  return laterOf(await newestCommitTime(root), new Date().toISOString());
}
