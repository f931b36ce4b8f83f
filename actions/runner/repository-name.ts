/**
 * The repository that the job runs for, from the runner's variable: a run by the clock has none in its event.
 *
 * @throws Error where it is not there.
 */
export function readRepositoryName(env: NodeJS.ProcessEnv): { owner: string; name: string } {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  if (!owner || !name) throw new Error('GITHUB_REPOSITORY does not name a repository.');
  return { owner, name };
}

/**
 * The commit that the job runs on.
 *
 * @throws Error where it is not there.
 */
export function readCommit(env: NodeJS.ProcessEnv): string {
  const commit = env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error('GITHUB_SHA does not name a commit.');
  return commit;
}
