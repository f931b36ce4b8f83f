import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The longest that git may take for one question, in milliseconds, and the most that is read of its answer, in bytes. */
const MAX_TIME = 120_000;
const MAX_ANSWER = 1 << 29;

/**
 * What git says in the folder `root`, whatever the machine's own settings are.
 *
 * @throws Error where git is not there, fails, takes too long or says too much.
 */
export async function askGit(root: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run(
    'git',
    ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...words],
    {
      cwd: root,
      timeout: MAX_TIME,
      maxBuffer: MAX_ANSWER,
      env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' },
    },
  );
  return stdout;
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
