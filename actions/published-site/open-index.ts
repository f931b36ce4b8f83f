import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { addressIn } from '../runner/workspace.ts';
import { publishedIndex } from './read-index.ts';

/**
 * Opens the index of the site that `datasets/catalog.yaml` names at a commit; nothing where it names none.
 *
 * @param address The address of the site, where it is known beforehand.
 */
export function indexOpener(
  repository: Repository,
  address: string | undefined,
): (commit: string) => Promise<ReadIndexFile | undefined> {
  return async (commit) => {
    const base = address ?? addressIn(await readPlainFile(repository, 'datasets/catalog.yaml', commit));
    return base === undefined ? undefined : publishedIndex(base);
  };
}
