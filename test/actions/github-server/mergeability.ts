import type { State } from './corrections.ts';

type Fields = Record<string, unknown>;

/**
 * Returns GitHub's answer whether a pull request can be merged: unknown when it is first asked of a head and a base
 * (asking makes GitHub look), and known from then on.
 */
export function mergeabilityOf(state: State, key: string, head: string, base: string): boolean | undefined {
  const looked = `${key} ${head} ${base}`;
  const isKnown = state.looked.has(looked);
  state.looked.add(looked);
  return isKnown ? !state.conflicts.has(key) : undefined;
}

/** A pull request with what GitHub tells of its merge. */
export function withMergeability(pull: Fields, repo: string, state: State): Fields {
  const key = `${repo}#${pull.number}`;
  const head = pull.head as { sha: string };
  const known = mergeabilityOf(state, key, head.sha, String((pull.base as Fields).sha));
  return { ...pull, mergeable: known ?? null, mergeable_state: mergeableState(known) };
}

function mergeableState(known: boolean | undefined): string {
  if (known === undefined) return 'unknown';
  return known ? 'clean' : 'dirty';
}
