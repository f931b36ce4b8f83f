import type { Repository } from './client.ts';
import { isOutOfCalls, statusOf } from './failure.ts';

/** The requirements of a branch's rules for a merge, as far as people have to meet them. */
export interface BranchRules {
  /** Approvals by people who may write to the repository. */
  approvals: number;
  /** True when the owners by `CODEOWNERS` must approve. */
  codeOwners: boolean;
  /** True when merges go through the merge queue. */
  queue: boolean;
}

/** The part of a rule that is used. */
interface Rule {
  type: string;
  parameters?: { required_approving_review_count?: number; require_code_owner_review?: boolean };
}

/**
 * Reads the rules that hold for a branch, from all rulesets; `undefined` where the token may not see them. Those of
 * the older branch protection are not told here.
 *
 * @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
export async function readBranchRules(
  { client, owner, repo }: Repository,
  branch: string,
): Promise<BranchRules | undefined> {
  const where = { owner, repo, branch, per_page: 100 };
  const rules = await orHidden(async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', where);
    return data as Rule[];
  });
  if (!rules) return undefined;
  const reviews = rules.flatMap(({ type, parameters }) =>
    type === 'pull_request' ? (parameters ?? []) : [],
  );
  return {
    approvals: Math.max(0, ...reviews.map((review) => review.required_approving_review_count ?? 0)),
    codeOwners: reviews.some((review) => review.require_code_owner_review === true),
    queue: rules.some(({ type }) => type === 'merge_queue'),
  };
}

/**
 * Reads whether an account may write to the repository; `undefined` where the token may not see that. Gives its number
 * too, as a login can change hands.
 *
 * @see https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
export function readAccess(
  { client, owner, repo }: Repository,
  login: string,
): Promise<{ login: string; id: number; mayWrite: boolean } | undefined> {
  return orHidden(async () => {
    const where = { owner, repo, username: login };
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      where,
    );
    const mayWrite = data.permission === 'write' || data.permission === 'admin';
    return { login: data.user?.login ?? login, id: Number(data.user?.id ?? 0), mayWrite };
  });
}

async function orHidden<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (isOutOfCalls(error)) throw error;
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}
