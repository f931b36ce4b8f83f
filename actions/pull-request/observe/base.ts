import { validate } from '../../../catalog/check/validate/validate.ts';
import { type Entity, type EntityKind, isSlug } from '../../../catalog/model/entity.ts';
import type { Repository } from '../../github/client.ts';
import { readPlainFile } from '../../github/content.ts';
import type { ChangedFile } from '../observation.ts';

/** Reads the entity that a file of the base branch describes; `undefined` where there is no such file. */
export async function readEntity<Kind extends EntityKind>(
  repository: Repository,
  kind: Kind,
  path: string,
  base: string,
): Promise<Entity<Kind> | undefined> {
  const bytes = await readPlainFile(repository, path, base);
  if (!bytes) return undefined;
  const [entity] = validate([{ path, bytes }]).entities;
  return entity?.kind === kind ? (entity as Entity<EntityKind> as Entity<Kind>) : undefined;
}

/**
 * `publisher.yaml` on the base branch of every folder that is touched, where there is one: who owns a folder is
 * never read from the pull request.
 */
export async function readPublishers(
  repository: Repository,
  files: readonly ChangedFile[],
  base: string,
): Promise<Map<string, Entity<'publisher'>>> {
  const folders = [...foldersOf(files)].sort();
  const publishers = await Promise.all(
    folders.map((folder) => readEntity(repository, 'publisher', `datasets/${folder}/publisher.yaml`, base)),
  );
  return new Map(
    folders.flatMap((folder, index) => (publishers[index] ? [[folder, publishers[index]]] : [])),
  );
}

function foldersOf(files: readonly ChangedFile[]): Set<string> {
  const paths = files.flatMap(({ path, previousPath }) => [path, previousPath ?? '']);
  return new Set(paths.map((path) => /^datasets\/([^/]+)\//.exec(path)?.[1] ?? '').filter(isSlug));
}
