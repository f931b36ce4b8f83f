import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import type { Repository } from './client.ts';
import { statusOf } from './failure.ts';

/** The content at a path in a commit. Of a file larger than a catalog file may be, one byte more than allowed. */
export type Content =
  | { kind: 'file'; bytes: Uint8Array; sha: string }
  | { kind: 'link' }
  | { kind: 'submodule' }
  | { kind: 'folder' };

/** The part of GitHub's answer that is used. */
interface Answer {
  type?: string;
  sha?: string;
  size?: number;
  content?: string;
  encoding?: string;
}

/**
 * Reads what lies at `path` in `commit`; `undefined` where there is nothing.
 *
 * One call gives bytes, size and kind, so that the number of calls follows the files that have changed and never
 * the size of the catalog. GitHub leaves out the bytes of files over 1 MB.
 *
 * @param sha The blob that is expected there. GitHub follows a link to another file in the repository and gives that
 *   file's content, so that another blob than the expected tells a link.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
export async function readContent(
  { client, owner, repo }: Repository,
  path: string,
  commit: string,
  sha?: string,
): Promise<Content | undefined> {
  try {
    const { data } = await client.request(`GET /repos/{owner}/{repo}/contents/${urlPath(path)}`, {
      owner,
      repo,
      ref: commit,
    });
    return understand(data, sha);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The bytes of a plain file in a commit; `undefined` where there is none at that path. */
export async function readPlainFile(
  repository: Repository,
  path: string,
  commit: string,
): Promise<Uint8Array | undefined> {
  const content = await readContent(repository, path, commit);
  return content?.kind === 'file' ? content.bytes : undefined;
}

/** A path's parts, escaped. One with empty parts or dots would lead elsewhere, as addresses are tidied. */
function urlPath(path: string): string {
  const parts = path.split('/');
  if (!parts.every(isPlain)) throw new RangeError('not a path in git');
  return parts.map(encodeURIComponent).join('/');
}

function isPlain(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..' && !/\p{Cs}/u.test(part);
}

/** True when the path can be asked for. Git itself forbids the others, but not every server does. */
export function isReadablePath(path: string): boolean {
  return path.split('/').every(isPlain);
}

function understand(data: unknown, sha: string | undefined): Content {
  if (Array.isArray(data)) return { kind: 'folder' };
  const answer = data as Answer;
  if (answer.type === 'submodule') return { kind: 'submodule' };
  if (answer.type !== 'file') return { kind: 'link' };
  if (sha !== undefined && answer.sha !== sha) return { kind: 'link' };
  return { kind: 'file', bytes: bytesOf(answer), sha: answer.sha ?? '' };
}

function bytesOf({ size = 0, content = '', encoding }: Answer): Uint8Array {
  if (size > MAX_BYTES) return new Uint8Array(MAX_BYTES + 1);
  if (encoding !== 'base64') throw new Error(`content in an encoding that is not known (${encoding})`);
  return new Uint8Array(Buffer.from(content, 'base64'));
}
