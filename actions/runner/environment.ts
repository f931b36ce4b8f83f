import { readFileSync, statSync } from 'node:fs';

/** The environment that GitHub's runner gives a job: where and why it runs. */
export interface Environment {
  eventName: string;
  /** The event as GitHub has written it down. Much of it comes from people: see `parseEvent`. */
  event: unknown;
  /** `https://api.github.com`, or a server of one's own. */
  apiUrl: string;
  /** The address of the log of this run; `undefined` outside GitHub's machines. */
  runUrl: string | undefined;
  /** A folder for files that the next steps of the job may use. */
  temporaryFolder: string;
  /** The folder that the repository is checked out in, if it is. */
  workspace: string;
}

/** GitHub's own limit for what it sends of an event. */
const LARGEST_EVENT = 25_000_000;

/**
 * Reads the runner's variables.
 *
 * @throws Error where the event file is missing, too large or no JSON.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  return {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event: readEvent(env.GITHUB_EVENT_PATH),
    apiUrl: apiUrlIn(env),
    runUrl: runUrl(env),
    temporaryFolder: env.RUNNER_TEMP ?? '.',
    workspace: env.GITHUB_WORKSPACE ?? '.',
  };
}

/** Returns the address of GitHub's API from the runner's variable: GitHub's own, or that of another server. */
export function apiUrlIn(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_API_URL ?? 'https://api.github.com';
}

function readEvent(path: string | undefined): unknown {
  if (!path) return {};
  if (statSync(path).size > LARGEST_EVENT)
    throw new Error('The event file is larger than GitHub makes them.');
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The event file is not JSON. GitHub writes it; start the job again.');
  }
}

function runUrl({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: id,
}: NodeJS.ProcessEnv) {
  return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}
