import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import { INDEX_FOLDER } from '../../catalog/check/published-index/manifest.ts';
import { boundedText } from './bounded-text.ts';

/** Longest wait for one file, in milliseconds, and the most of it that is read, in bytes. */
const PATIENCE = 10_000;
const MOST_BYTES = 2_000_000;

/**
 * Reads the index from the published site.
 *
 * @param base The address that the catalog is published under, from catalog.yaml on the base branch.
 */
export function publishedIndex(base: string): ReadIndexFile {
  const folder = `${base.replace(/\/+$/, '')}/${INDEX_FOLDER}/`;
  return async (name, query) => {
    const address = new URL(name, folder);
    if (query !== undefined) address.search = query;
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
    return boundedText(answer, MOST_BYTES, name);
  };
}
