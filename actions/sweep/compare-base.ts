import { isSlug } from '../../catalog/model/entity.ts';
import type { Repository } from '../github/client.ts';
import type { Basis } from '../pull-request/basis.ts';
import { SETTINGS_PATH } from '../settings/read-settings.ts';

/** A verdict's basis, and the commit that the base branch is at now. */
export interface Rebased {
  basis: Basis;
  base: string;
}

/** So many objects are asked for in one call. */
const AT_A_TIME = 200;

/** What every verdict on a catalog file rests on. */
const ALWAYS = [SETTINGS_PATH, 'datasets/catalog.yaml'];

/**
 * Tells of which verdicts a file that they rest on is another on the base branch by now: the files that the pull request
 * changes, who owns them, and the settings. Asks for the ids of blobs alone, of many pull requests in one call.
 */
export async function findMovedFiles(
  repository: Repository,
  verdicts: readonly Rebased[],
): Promise<ReadonlySet<Basis>> {
  const moved = verdicts.filter(({ basis, base }) => basis.base !== base);
  const ids = await readBlobIds(repository, moved.flatMap(wantedOf));
  const isMoved = ({ basis, base }: Rebased) =>
    basis.paths === undefined ||
    restsOn(basis.paths).some((path) => ids.get(`${basis.base}:${path}`) !== ids.get(`${base}:${path}`));
  return new Set(moved.filter(isMoved).map(({ basis }) => basis));
}

function wantedOf({ basis, base }: Rebased): string[] {
  if (basis.paths === undefined) return [];
  return restsOn(basis.paths).flatMap((path) => [`${basis.base}:${path}`, `${base}:${path}`]);
}

function restsOn(paths: readonly string[]): string[] {
  const folders = paths.map((path) => /^datasets\/([^/]+)\//.exec(path)?.[1] ?? '').filter(isSlug);
  const publishers = folders.map((folder) => `datasets/${folder}/publisher.yaml`);
  return [...new Set([...ALWAYS, ...publishers, ...paths])];
}

/** The ids of what lies at `commit:path`; nothing for what is not there. */
async function readBlobIds(
  { client, owner, repo }: Repository,
  wanted: readonly string[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const distinct = [...new Set(wanted)];
  for (let at = 0; at < distinct.length; at += AT_A_TIME) {
    const some = distinct.slice(at, at + AT_A_TIME);
    const variables = Object.fromEntries(some.map((expression, index) => [`at${index}`, expression]));
    const answer = await client.graphql<{ repository: Record<string, { oid: string } | null> }>(
      queryFor(some.length),
      { owner, repo, ...variables },
    );
    for (const [index, expression] of some.entries()) {
      const oid = answer.repository[`blob${index}`]?.oid;
      if (oid !== undefined) ids.set(expression, oid);
    }
  }
  return ids;
}

function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.map((n) => `$at${n}: String!`).join(', ');
  const fields = numbers.map((n) => `blob${n}: object(expression: $at${n}) { oid }`);
  return `query blobs($owner: String!, $repo: String!, ${declared}) { repository(owner: $owner, name: $repo) {
${fields.join('\n')}
} }`;
}
