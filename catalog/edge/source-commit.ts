import { SOURCE_FOLDERS } from '../model/source-folders.ts';
import { askGit } from './ask-git.ts';

/**
 * The commit that the catalog in the folder `root` is read from, as 40 hexadecimal digits; `null` where it is not read
 * from one: without git, or where its files differ from those of the commit. Never throws.
 */
export async function sourceCommit(root: string): Promise<string | null> {
  try {
    const commit = (await askGit(root, ['rev-parse', '--verify', 'HEAD^{commit}'])).trim();
    const differing = await askGit(root, [
      'status',
      '--porcelain',
      '--untracked-files=all',
      '--ignored=matching',
      '--',
      ...SOURCE_FOLDERS,
    ]);
    return differing === '' ? commit : null;
  } catch {
    return null;
  }
}
