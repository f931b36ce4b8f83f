import { MAX_BYTES } from '../../catalog/check/files/limits.ts';
import { blobId } from '../../catalog/edge/blob-id.ts';
import type { Repository } from './client.ts';
import type { Content } from './content.ts';
import { isOutOfCalls } from './failure.ts';
import { askInParts } from './graphql.ts';

/** A path in a commit. */
export interface Wanted {
  path: string;
  commit: string;
}

/** So many are asked for in one call. A catalog file is some kilobytes, and GitHub gives each call ten seconds. */
const AT_A_TIME = 50;

/** Plain files, as git has their modes (in octal 100644 and 100755). A link is 120000, a submodule 160000. */
const PLAIN = [0o100644, 0o100755];

/** The part of GitHub's answer about a path (GraphQL `TreeEntry`) that is used. */
interface Entry {
  mode?: unknown;
  oid?: unknown;
  object?: { text?: unknown; isTruncated?: unknown } | null;
}

/** The key of what was found at a path in a commit. */
export function keyOf({ path, commit }: Wanted): string {
  return `${commit} ${path}`;
}

/**
 * Reads many files in few calls, by GitHub's GraphQL API: one by one, a pull request of hundreds of files would use up
 * the calls that GitHub allows a repository's jobs in an hour (1,000). Text arrives decoded, so only what is known to be
 * right to the byte is given: plain files whose bytes have the hash that git names them by. Whatever else there is, or
 * goes wrong, is left out, and has to be read one by one.
 *
 * @see https://docs.github.com/graphql/reference/objects#treeentry
 */
export async function readTogether(
  repository: Repository,
  wanted: readonly Wanted[],
): Promise<Map<string, Content>> {
  const contents = new Map<string, Content>();
  for (let at = 0; at < wanted.length; at += AT_A_TIME) {
    const some = wanted.slice(at, at + AT_A_TIME);
    const entries = await ask(repository, some);
    if (!entries) return contents;
    for (const [index, wanted] of some.entries()) {
      const content = certain(entries[index]);
      if (content) contents.set(keyOf(wanted), content);
    }
  }
  return contents;
}

/** Asks GitHub for the entry of each path, in order; `undefined` where the query fails. */
async function ask(
  repository: Repository,
  wanted: readonly Wanted[],
): Promise<(Entry | null | undefined)[] | undefined> {
  try {
    const query = queryFor(wanted.length);
    const { data } = await askInParts<{ repository: Record<string, { file?: Entry | null } | null> }>(
      repository,
      query,
      variablesOf(wanted),
    );
    return wanted.map((_, index) => data.repository[`at${index}`]?.file);
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return undefined;
  }
}

/** Paths and commits go as variables, so that nothing in them can be taken for a part of the query. */
function queryFor(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const declared = numbers.map((n) => `$commit${n}: GitObjectID!, $path${n}: String!`).join(', ');
  const asked = numbers.map((n) => `at${n}: object(oid: $commit${n}) { ...entry${n} }`).join('\n');
  const fragments = numbers.map(
    (n) => `fragment entry${n} on Commit { file(path: $path${n}) { ...contents } }`,
  );
  return `query($owner: String!, $repo: String!, ${declared}) { repository(owner: $owner, name: $repo) {
${asked}
} }
${fragments.join('\n')}
fragment contents on TreeEntry { mode oid object { ... on Blob { text isTruncated } } }`;
}

function variablesOf(wanted: readonly Wanted[]): Record<string, string> {
  return Object.fromEntries(
    wanted.flatMap(({ path, commit }, index) => [
      [`commit${index}`, commit],
      [`path${index}`, path],
    ]),
  );
}

/** The content, where there can be no doubt that it is all of it and exactly it. */
function certain(entry: Entry | null | undefined): Content | undefined {
  const { mode, oid, object } = entry ?? {};
  if (!PLAIN.includes(mode as number) || typeof oid !== 'string') return undefined;
  if (typeof object?.text !== 'string' || object.isTruncated !== false) return undefined;
  const bytes = new TextEncoder().encode(object.text);
  return bytes.length <= MAX_BYTES && blobId(bytes) === oid ? { kind: 'file', bytes, sha: oid } : undefined;
}
