import type { ReadIndexFile } from '../../catalog/published-index/ask-index.ts';
import { INDEX_FOLDER } from '../../catalog/published-index/manifest.ts';

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
  return async (name) => {
    const answer = await fetch(new URL(name, folder), { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
    return boundedText(answer, name);
  };
}

async function boundedText({ body }: Response, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
