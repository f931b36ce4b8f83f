import type { Repository } from './client.ts';
import { isOutOfCalls } from './failure.ts';

/** An answer of GitHub's GraphQL API of which parts may have failed. */
export interface PartialAnswer<Data> {
  data: Data;
  /** The fields of `repository` (by alias) that GitHub reported an error for. They are null or missing in `data`. */
  failed: ReadonlySet<string>;
}

/** What an error of Octokit's holds where GitHub answered with errors beside data. */
interface ResponseError {
  errors?: { path?: unknown[] }[];
  data?: { repository?: object | null } | null;
}

/**
 * Asks a query about fields of a repository, and takes the fields that could be read where others failed: GitHub answers
 * with all of them, and Octokit throws what it answered.
 *
 * @throws Octokit's error where the repository could not be read, GitHub allows no more calls, or the query itself failed.
 */
export async function askInParts<Data extends { repository: object }>(
  { client, owner, repo }: Repository,
  query: string,
  variables: Record<string, unknown>,
): Promise<PartialAnswer<Data>> {
  try {
    const data = await client.graphql<Data>(query, { owner, repo, ...variables });
    return { data, failed: new Set() };
  } catch (error) {
    const { data, errors = [] } = (error ?? {}) as ResponseError;
    const fields = errors.map(({ path }) => (path?.[0] === 'repository' ? path[1] : undefined));
    const isPartial = fields.length > 0 && fields.every((field) => typeof field === 'string');
    if (isOutOfCalls(error) || !data?.repository || !isPartial) throw error;
    return { data: data as Data, failed: new Set(fields as string[]) };
  }
}
