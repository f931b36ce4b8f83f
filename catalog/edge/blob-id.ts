import { createHash } from 'node:crypto';

/**
 * The id that git has for a file that holds this: SHA-1 of a head that tells its size, and the bytes. A repository that
 * uses SHA-256 has none like it.
 *
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
