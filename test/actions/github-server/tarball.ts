import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { type Answer, answer, type Call, type Forward } from './call.ts';
import type { State } from './corrections.ts';

interface Entry {
  path: string;
  mode: string;
  type: string;
  sha: string;
}

/**
 * The archive of a commit: as on GitHub the call is answered with another address, from which it is fetched. Links and
 * plain files are in it, all in one folder named by repository and commit.
 */
export async function redirectToArchive(
  { query }: Call,
  forward: Forward,
  state: State,
  [repo = '', ref = '']: string[],
): Promise<Answer> {
  const path = `/codeload/${repo}/legacy.tar.gz/${ref}`;
  if (!state.pages.has(path)) state.pages.set(path, await archiveOf(forward, repo, ref));
  return answer(302, undefined, { location: `${query.origin}${path}` });
}

async function archiveOf(forward: Forward, repo: string, ref: string): Promise<Uint8Array> {
  const commit = await forward({ method: 'GET', path: `/repos/${repo}/git/commits/${ref}` });
  const { sha } = (commit.body as { tree: { sha: string } }).tree;
  const query = { recursive: '1' };
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/git/trees/${sha}`, query });
  const root = `${repo.replace('/', '-')}-${ref.slice(0, 7)}`;
  const archive = pack();
  archive.entry({ name: `${root}/`, type: 'directory' });
  for (const entry of (body as { tree: Entry[] }).tree) {
    if (entry.type !== 'blob') continue;
    const name = `${root}/${entry.path}`;
    const content = await blobOf(forward, repo, entry.sha);
    if (entry.mode === '120000') archive.entry({ name, type: 'symlink', linkname: content.toString() });
    else archive.entry({ name }, content);
  }
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return gzipSync(Buffer.concat(chunks));
}

async function blobOf(forward: Forward, repo: string, sha: string): Promise<Buffer> {
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/git/blobs/${sha}` });
  const { content, encoding } = body as { content: string; encoding: BufferEncoding };
  return Buffer.from(content, encoding);
}
