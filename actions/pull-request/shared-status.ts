import type { Observation } from './observation.ts';
import type { VerdictState } from './plan.ts';

const RANKS: Record<string, number> = { success: 2, pending: 1 };

/**
 * Tells whether the status on the head is left as another open pull request at the same commit has it. GitHub shows a
 * commit's status on all of them, so that each writing its own would have them undo each other. One into the published
 * branch goes before one into any other; between two of those the better verdict stands: merging either brings in the
 * same commit, and what one of them is let through with holds for both.
 */
export function keepsOther(
  {
    pull,
    repository,
    status,
    sharedWith,
  }: Pick<Observation, 'pull' | 'repository' | 'status' | 'sharedWith'>,
  verdict: VerdictState,
): boolean {
  if (!sharedWith || !status) return false;
  const isPublished = (branch: string) => branch === repository.defaultBranch;
  if (isPublished(pull.baseBranch) !== isPublished(sharedWith.baseBranch))
    return !isPublished(pull.baseBranch);
  return (RANKS[status.state] ?? 0) >= (RANKS[verdict] ?? 0);
}

/** Tells whether this pull request is into another branch, while one of the same commit into the published branch is open. */
export function isPublishedByOther({
  pull,
  repository,
  sharedWith,
}: Pick<Observation, 'pull' | 'repository' | 'sharedWith'>): boolean {
  return pull.baseBranch !== repository.defaultBranch && sharedWith?.baseBranch === repository.defaultBranch;
}
