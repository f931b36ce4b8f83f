import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { UnknownReason } from '../past/history/history.ts';

const run = promisify(execFile);

/** The longest that git may take for one question, in milliseconds, and the most that is read of its answer, in bytes. */
export const MAX_TIME = 120_000;
const MAX_ANSWER = 1 << 29;

/** The settings that override the machine's own: none of those may change what is read. */
export const GIT_SETTINGS: readonly string[] = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'];

/** The variables that git is run with: in English, without writing anything, and without fetching what is not there. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
}

/**
 * The output of git in the folder `root`, whatever the machine's own settings are.
 *
 * @throws Error where git is not there, fails, takes too long or says too much.
 */
export async function askGit(root: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...GIT_SETTINGS, ...words], {
    cwd: root,
    timeout: MAX_TIME,
    maxBuffer: MAX_ANSWER,
    env: gitEnvironment(),
  });
  return stdout;
}

/**
 * The reason that the history of the folder `root` is unknown; `undefined` where it is known. Never throws.
 */
export async function whyUnknown(root: string): Promise<UnknownReason | undefined> {
  try {
    const shallow = await askGit(root, ['rev-parse', '--is-shallow-repository']);
    return shallow.trim() === 'false' ? undefined : 'shallow';
  } catch (error) {
    return whyNotAsked(error);
  }
}

/** A machine that has no room for another process is no folder without git. */
export function whyNotAsked(error: unknown): 'no-git' | 'failed' {
  const { code } = error as NodeJS.ErrnoException;
  return ['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM'].includes(String(code)) ? 'failed' : 'no-git';
}

/**
 * The plain files that a commit has below a folder: by path from `root`, the id of what it holds. Links and submodules
 * are left out.
 *
 * @throws Error as {@link askGit}.
 */
export async function filesOfCommit(
  root: string,
  commit: string,
  folder: string,
): Promise<Map<string, string>> {
  const listed = await askGit(root, ['ls-tree', '-r', '-z', commit, '--', `${folder}/`]);
  const files = new Map<string, string>();
  for (const line of listed.split('\0')) {
    const [, blob, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
    if (blob && path) files.set(path, blob);
  }
  return files;
}
