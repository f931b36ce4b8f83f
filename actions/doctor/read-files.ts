import { validate } from '../../catalog/check/validate/validate.ts';
import { KIND_LABELS } from '../../catalog/cooperation/needs/labels.ts';
import { isSlug } from '../../catalog/model/entity.ts';
import { codeOwners, type Folder } from '../code-owners/code-owners.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { keyOf, readTogether } from '../github/contents-together.ts';
import { statusOf } from '../github/failure.ts';
import { readPublished } from '../published-site/read-manifest.ts';
import type { Seen } from './diagnosis.ts';

/** Files that could not be read together with others are read one by one, if they are few. */
const MOST_ONE_BY_ONE = 50;

/** Reads every publisher's folder with its maintainers. @throws Error where not every file can be read. */
export async function readFolders(repository: Repository, commit: string): Promise<Folder[]> {
  const ids = await listFolders(repository, commit);
  const wanted = ids.map((id) => ({ path: `datasets/${id}/publisher.yaml`, commit }));
  const together = await readTogether(repository, wanted);
  const left = wanted.filter((file) => !together.has(keyOf(file)));
  if (left.length > MOST_ONE_BY_ONE) throw new Error(`${left.length} files could not be read`);
  const apart = new Map<string, Uint8Array | undefined>();
  for (const { path } of left) apart.set(path, await readPlainFile(repository, path, commit));
  return wanted.flatMap((file, index) => {
    const content = together.get(keyOf(file));
    const bytes = content?.kind === 'file' ? content.bytes : apart.get(file.path);
    return bytes ? [{ id: ids[index] ?? '', maintainers: maintainersIn(file.path, bytes) }] : [];
  });
}

async function listFolders({ client, owner, repo }: Repository, commit: string): Promise<string[]> {
  const where = { owner, repo, path: 'datasets', ref: commit };
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', where);
    return foldersIn(Array.isArray(data) ? data : []);
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

function foldersIn(entries: readonly { type: string; name: string }[]): string[] {
  return entries.filter(({ type, name }) => type === 'dir' && isSlug(name)).map(({ name }) => name);
}

function maintainersIn(path: string, bytes: Uint8Array): readonly Account[] {
  const [entity] = validate([{ path, bytes }]).entities;
  const { maintainers = [] } = (entity?.data ?? {}) as { maintainers?: (Partial<Account> | undefined)[] };
  return entity?.kind === 'publisher' ? maintainers.filter(isAccount) : [];
}

/** True for a complete account. Values that do not conform to the schema may be missing, in lists as well. */
function isAccount(account: Partial<Account> | undefined): account is Account {
  return typeof account?.login === 'string' && typeof account.id === 'number';
}

/** The text that `.github/CODEOWNERS` should have, beside the one that it has. */
export async function readCodeOwners(
  repository: Repository,
  commit: string,
  folders: readonly Folder[],
  reviewers: readonly Account[],
): Promise<{ present: string | undefined; expected: string }> {
  const bytes = await readPlainFile(repository, '.github/CODEOWNERS', commit);
  const present = bytes && new TextDecoder().decode(bytes);
  return { present, expected: codeOwners(folders, reviewers) };
}

/** Lists the labels that issue forms set and the repository lacks: GitHub passes over them in silence. */
export async function findMissingLabels({ client, owner, repo }: Repository): Promise<string[]> {
  const missing: string[] = [];
  for (const name of Object.values(KIND_LABELS)) {
    try {
      await client.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      missing.push(name);
    }
  }
  return missing;
}

/**
 * Asks the published site whether it is there.
 *
 * @param commit Makes the question another than the one that a cache on the way may have answered before.
 */
export async function readIsPublished(
  address: string | undefined,
  timeout: number,
  commit: string,
): Promise<Seen<boolean>> {
  if (address === undefined) return { seen: true, value: false };
  try {
    return { seen: true, value: (await readPublished(address, timeout, commit)) !== undefined };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return {
      seen: false,
      reason: {
        sv: `Webbplatsen gick inte att läsa (på engelska): ${sentence}.`,
        en: `The site could not be read: ${sentence}.`,
      },
    };
  }
}
