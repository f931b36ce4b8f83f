import type { ReadIndexFile } from '../check/published-index/ask-index.ts';
import { INDEX_FOLDER } from '../check/published-index/manifest.ts';
import { type FetchOptions, fetchBounded } from './fetch-bounded.ts';

/** A shard is some 10 kB, and longer only where a list is; a manifest has a line for each publisher. */
const LIMITS = { bytes: 5_000_000, milliseconds: 20_000, redirects: 3 };

/**
 * Reads the index of a published catalog over the net.
 *
 * @param site The address that the catalog is published under.
 */
export function fetchedIndex(site: string, options: Pick<FetchOptions, 'agent' | 'network'>): ReadIndexFile {
  const folder = `${site.replace(/\/+$/, '')}/${INDEX_FOLDER}/`;
  return async (name, query) => {
    const address = new URL(name, folder);
    if (query !== undefined) address.search = query;
    const file = await fetchBounded(address.href, { limits: LIMITS, accept: 'application/json', ...options });
    const pieces: Uint8Array[] = [];
    for await (const piece of file.pieces) pieces.push(piece);
    if (file.isCutOff()) throw new Error(`${address.href} is larger than ${LIMITS.bytes} bytes`);
    return Buffer.concat(pieces).toString('utf8');
  };
}
