import type { Repository } from '../../github/client.ts';
import { readContent } from '../../github/content.ts';

/** The bytes of a plain file in a commit; `undefined` where there is none. */
export async function textOf(
  repository: Repository,
  path: string,
  commit: string,
): Promise<Uint8Array | undefined> {
  const content = await readContent(repository, path, commit);
  return content?.kind === 'file' ? content.bytes : undefined;
}
