/** The branch that the workflows publish from (`.github/workflows/publicera.yml`). */
export const DEFAULT_BRANCH = 'main';

/** The GitHub App whose token every job has: the source that is called "GitHub Actions" where a check is required. */
export const ACTIONS_APP = 15368;
