import { isSlug } from '../../catalog/model/entity.ts';
import type { Repository } from '../github/client.ts';
import { isReadablePath } from '../github/content.ts';
import { askInParts } from '../github/graphql.ts';
import type { Basis } from '../pull-request/basis.ts';
import { SETTINGS_PATH } from '../settings/read-settings.ts';

/** A verdict's basis, and the commit that the base branch is at now. */
export interface Rebased {
  basis: Basis;
  base: string;
}

/** So many objects are asked for in one call. */
const AT_A_TIME = 200;

/** The files that every verdict on a catalog file rests on. */
const ALWAYS = [SETTINGS_PATH, 'datasets/catalog.yaml'];

/**
 * Tells of which verdicts a file that they rest on is another on the base branch by now: the files that the pull request
 * changes, who owns them, and the settings. Asks for the ids of blobs alone, of many pull requests in one call. A path that
 * cannot be read is not taken for moved.
 */
export async function findMovedFiles(
  repository: Repository,
  verdicts: readonly Rebased[],
): Promise<ReadonlySet<Basis>> {
  const moved = verdicts.filter(({ basis, base }) => basis.base !== base);
  const { ids, unread } = await readBlobIds(repository, moved.flatMap(wantedOf));
  const isMovedPath = (before: string, after: string) =>
    !unread.has(before) && !unread.has(after) && ids.get(before) !== ids.get(after);
  const isMoved = ({ basis, base }: Rebased) =>
    basis.paths === undefined ||
    restsOn(basis.paths).some((path) => isMovedPath(`${basis.base}:${path}`, `${base}:${path}`));
  return new Set(moved.filter(isMoved).map(({ basis }) => basis));
}

function wantedOf({ basis, base }: Rebased): string[] {
  if (basis.paths === undefined) return [];
  return restsOn(basis.paths).flatMap((path) => [`${basis.base}:${path}`, `${base}:${path}`]);
}

/** Odd paths are left out: the observation does not read them either, and GitHub might refuse the whole query for one. */
function restsOn(paths: readonly string[]): string[] {
  const folders = paths.map((path) => /^datasets\/([^/]+)\//.exec(path)?.[1] ?? '').filter(isSlug);
  const publishers = folders.map((folder) => `datasets/${folder}/publisher.yaml`);
  return [...new Set([...ALWAYS, ...publishers, ...paths.filter(isReadablePath)])];
}

interface BlobIds {
  /** The ids of what lies at `commit:path`; nothing for what is not there. */
  ids: ReadonlyMap<string, string>;
  /** Those of which GitHub could not tell what is there. */
  unread: ReadonlySet<string>;
}

async function readBlobIds(repository: Repository, wanted: readonly string[]): Promise<BlobIds> {
  const ids = new Map<string, string>();
  const unread = new Set<string>();
  const distinct = [...new Set(wanted)];
  for (let at = 0; at < distinct.length; at += AT_A_TIME) {
    const some = distinct.slice(at, at + AT_A_TIME);
    const variables = Object.fromEntries(some.map((expression, index) => [`at${index}`, expression]));
    const query = queryFor(some.length);
    const { data, failed } = await askInParts<Answer>(repository, query, variables);
    for (const [index, expression] of some.entries()) {
      const oid = data.repository[`blob${index}`]?.oid;
      if (oid !== undefined) ids.set(expression, oid);
      if (failed.has(`blob${index}`)) unread.add(expression);
    }
  }
  return { ids, unread };
}

interface Answer {
  repository: Record<string, { oid: string } | null>;
}

function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.map((n) => `$at${n}: String!`).join(', ');
  const fields = numbers.map((n) => `blob${n}: object(expression: $at${n}) { oid }`);
  return `query blobs($owner: String!, $repo: String!, ${declared}) { repository(owner: $owner, name: $repo) {
${fields.join('\n')}
} }`;
}
