import type { State } from './corrections.ts';

/**
 * The time of something that is done in a repository, in whole seconds as GitHub tells times: of no two things the same.
 * A test may set the clock of its repository; it then stands still but for the seconds that things take.
 */
export function timeIn(state: State, repo: string): string {
  const set = state.clocks.get(repo);
  const last = set === undefined ? state.second : (state.seconds.get(repo) ?? 0);
  const second = Math.max(last + 1, Math.floor((set ?? Date.now()) / 1000));
  if (set === undefined) state.second = second;
  else state.seconds.set(repo, second);
  return new Date(second * 1000).toISOString().replace('.000', '');
}

/** Sets the clock of a repository. */
export function setClock(state: State, repo: string, time: string): void {
  state.clocks.set(repo, Date.parse(time));
}
