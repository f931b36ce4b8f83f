import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import type { Repository } from './client.ts';
import { TooLarge } from './failure.ts';

/** The limits of an archive that is read: its bytes as they arrive, its bytes unpacked, and its entries. */
export interface ArchiveLimits {
  packed: number;
  unpacked: number;
  entries: number;
}

/** A catalog of 50,000 datasets is 20 MB packed; what is larger is not read in the minutes that a job has. */
export const ARCHIVE_LIMITS: ArchiveLimits = { packed: 100_000_000, unpacked: 600_000_000, entries: 300_000 };

/**
 * Reads plain files out of the archive of a commit in one call, however many they are. Nothing is written to the disk,
 * and links, folders and files larger than a catalog file may be are passed over.
 *
 * @param isWanted Is asked for each plain file, by its path from the repository's root; the rest is not kept.
 * @param keep Is given each wanted file.
 * @throws Octokit's RequestError where GitHub does not give the archive; TooLarge where it is larger than `limits`; Error where it is broken.
 * @see https://docs.github.com/rest/repos/contents#download-a-repository-archive-tar
 */
export async function readArchive(
  { client, owner, repo }: Repository,
  commit: string,
  isWanted: (path: string) => boolean,
  keep: (path: string, bytes: Uint8Array) => void,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<void> {
  const request = { parseSuccessResponseBody: false };
  const where = { owner, repo, ref: commit, request };
  const { data } = await client.request('GET /repos/{owner}/{repo}/tarball/{ref}', where);
  const body = Readable.fromWeb(data as ReadableStream<Uint8Array>);
  await unpack(body, isWanted, keep, limits);
}

/** The same for the bytes of an archive, packed by gzip. */
export async function unpack(
  body: Readable,
  isWanted: (path: string) => boolean,
  keep: (path: string, bytes: Uint8Array) => void,
  limits: ArchiveLimits,
): Promise<void> {
  const entries = extract();
  const unpacking = pipeline(
    body,
    bounded(limits.packed),
    createGunzip(),
    bounded(limits.unpacked),
    entries as unknown as NodeJS.WritableStream,
  );
  await Promise.all([unpacking, readEntries(entries, isWanted, keep, limits.entries)]);
}

/** Passes on what comes, as long as it is no more than `most` bytes. */
function bounded(most: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > most) throw new TooLarge(`the archive is larger than ${most} bytes`);
      yield chunk;
    }
  };
}

async function readEntries(
  entries: ReturnType<typeof extract>,
  isWanted: (path: string) => boolean,
  keep: (path: string, bytes: Uint8Array) => void,
  most: number,
): Promise<void> {
  let count = 0;
  for await (const entry of entries) {
    count += 1;
    if (count > most) throw new TooLarge(`the archive holds more than ${most} files`);
    const { type, name, size = 0 } = entry.header;
    const path = pathIn(name);
    if (type === 'file' && size <= MAX_BYTES && isWanted(path)) keep(path, await bytesOf(entry));
    else entry.resume();
  }
}

/** GitHub puts all files into one folder, named by repository and commit. */
function pathIn(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

async function bytesOf(entry: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
