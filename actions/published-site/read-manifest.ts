import { INDEX_FOLDER, MANIFEST_FILE, type Manifest } from '../../catalog/check/published-index/manifest.ts';
import { parseManifest } from '../../catalog/check/published-index/read-manifest.ts';
import { boundedText } from './bounded-text.ts';
import { fetchUncached } from './fetch-uncached.ts';

/** A manifest is a few kB; more is no manifest of ours. */
const MOST_BYTES = 1_000_000;

/**
 * The manifest of what is published at `base`; `undefined` where the server says that there is none (404).
 *
 * @param query What no cache on the way has been asked for: GitHub Pages keeps what it has given for ten minutes.
 * @throws Error where it cannot be known: no answer, another status, too much of it, or something that is no manifest. What cannot be
 *   known is not taken for nothing.
 */
export async function readPublished(
  base: string,
  timeout: number,
  query: string,
): Promise<Manifest | undefined> {
  const address = `${base.replace(/\/+$/, '')}/${INDEX_FOLDER}/${MANIFEST_FILE}?${query}`;
  const answer = await fetchUncached(address, timeout);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  const manifest = parseManifest(await boundedText(answer, MOST_BYTES, address));
  if (!manifest) throw new Error(`${address} is no index that can be read`);
  return manifest;
}
