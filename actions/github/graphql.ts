import type { Repository } from './client.ts';
import { isOutOfCalls } from './failure.ts';

/** An answer of GitHub's GraphQL API of which parts may have failed. */
export interface PartialAnswer<Data> {
  data: Data;
  /** The fields of `repository` (by alias) that GitHub reported an error for. They are null or missing in `data`. */
  failed: ReadonlySet<string>;
  /** The errors that GitHub reported: where, below `repository`, and of which type. */
  failures: readonly PartialFailure[];
  /** Octokit's error, where there was one. */
  error?: unknown;
}

/** An error of GitHub's about a part of an answer. */
export interface PartialFailure {
  path: readonly (string | number)[];
  type: string | undefined;
}

/** The content of an Octokit error where GitHub answered with both errors and data. */
interface ResponseError {
  errors?: { path?: unknown[]; type?: unknown }[];
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
    return { data, failed: new Set(), failures: [] };
  } catch (error) {
    const { data, errors = [] } = answerIn(error);
    const failures = errors.map(failureIn);
    const isPartial = failures.length > 0 && failures.every(({ path }) => typeof path[0] === 'string');
    if (isOutOfCalls(error) || !data?.repository || !isPartial) throw error;
    return {
      data: data as Data,
      failed: new Set(failures.map(({ path }) => String(path[0]))),
      failures,
      error,
    };
  }
}

/**
 * The answer in an error of Octokit's. The plugin that tries again makes an error with status 500 of an answer in which
 * "something went wrong", with the answer as its response.
 */
function answerIn(error: unknown): ResponseError {
  const { response, ...own } = (error ?? {}) as ResponseError & { response?: { data?: unknown } };
  const { data, errors } = own.errors ? own : ((response?.data ?? {}) as ResponseError);
  return { data: data ?? null, ...(Array.isArray(errors) ? { errors } : {}) };
}

function failureIn({ path = [], type }: { path?: unknown[]; type?: unknown }): PartialFailure {
  const below = path[0] === 'repository' ? path.slice(1) : [];
  const known = below.filter((part) => typeof part === 'string' || typeof part === 'number');
  return { path: known, type: typeof type === 'string' ? type : undefined };
}
