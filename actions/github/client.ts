import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { type LimitedAnswer, readLimit } from './limit.ts';

const Patient = Octokit.plugin(retry, throttling);
type Patient = InstanceType<typeof Patient>;

/** GitHub's API. Waits out limits and short failures within bounds, and gives up on what takes too long. */
export interface Client extends Pick<Patient, 'request' | 'paginate'> {
  graphql<Data>(query: string, variables: Record<string, unknown>): Promise<Data>;
}

/** A repository that is spoken of, and with whose token. */
export interface Repository {
  client: Client;
  owner: string;
  repo: string;
}

/** The settings of the connection to the API, and the functions that log its calls and waits. */
export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or where `GITHUB_API_URL` points. */
  baseUrl: string;
  /**
   * Milliseconds between writes, and the unit of waiting before what GitHub failed to answer is tried again. GitHub
   * asks for 1,000. The waits that GitHub tells are in seconds of the clock, whatever stands here.
   */
  pause: number;
  /** Milliseconds after which an answer is no longer waited for. */
  timeout: number;
  /** Is told of each call when it has been answered, in a line. */
  onCall: (line: string) => void;
  /** Is told of each wait and of what is deprecated. */
  log: (line: string) => void;
}

/** Longer waits than this (in seconds) are not worth the runner's time: the next event tries anew. */
const LONGEST_WAIT = 60;
const RETRIES_AT_LIMIT = 2;
const RETRIES_AT_FAILURE = 2;

/**
 * Statuses that a second try within seconds does not change: the list of `@octokit/plugin-retry`, and 429, which tells
 * a limit as 403 does.
 */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * Opens the API.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createClient(options: ClientOptions): Client {
  const waitOutLimits = createLimitWaiter(options.log);
  const spaced = openPatient(options, options.pause);
  // A query is sent by POST, too, and the plugin would take it for a write:
  // https://github.com/octokit/plugin-throttling.js/issues/380
  const unspaced = openPatient(options, 0);
  for (const octokit of [spaced, unspaced]) octokit.hook.wrap('request', waitOutLimits);
  return {
    request: spaced.request,
    paginate: spaced.paginate,
    graphql: (query, variables) => (isMutation(query) ? spaced : unspaced).graphql(query, variables),
  };
}

function isMutation(query: string): boolean {
  return /^\s*mutation\b/.test(query);
}

/** @param spacing Milliseconds between what counts as a write. */
function openPatient({ token, baseUrl, pause, timeout, onCall, log }: ClientOptions, spacing: number) {
  const createGroup = () => new Bottleneck.Group({ maxConcurrent: 1, minTime: spacing });
  return new Patient({
    auth: token,
    baseUrl,
    userAgent: 'katalog',
    // Octokit tells of each refused call, of which `onCall` is told anyway.
    log: { debug: () => {}, info: () => {}, warn: log, error: () => {} },
    request: { fetch: loggedFetch(timeout, onCall) },
    retry: { retries: RETRIES_AT_FAILURE, retryAfterBaseValue: pause, doNotRetry: FINAL_STATUSES },
    throttle: {
      write: createGroup(),
      notifications: createGroup(),
      // The plugin does not know every way in which GitHub tells a limit; `createLimitWaiter` does.
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  });
}

/** The part of a request hook of Octokit's that is used here. */
type Send<Request, Answer> = (request: Request) => Promise<Answer> | Answer;

/**
 * Creates a hook around requests that sends a refused one again after the time that GitHub tells. Meanwhile no other
 * request of the same client is sent: GitHub locks out those who go on asking.
 */
function createLimitWaiter(log: (line: string) => void) {
  let opensAt = 0;
  return async <Request, Answer>(send: Send<Request, Answer>, request: Request): Promise<Answer> => {
    for (let retries = 0; ; retries += 1) {
      await sleepUntil(() => opensAt);
      try {
        return await send(request);
      } catch (error) {
        const seconds = limitIn(error);
        if (seconds === undefined || !isWorthWaiting(seconds, retries, log)) throw error;
        opensAt = Math.max(opensAt, Date.now() + seconds * 1000);
      }
    }
  };
}

/** Sleeps until a time that may be put off meanwhile. A timer can fire a millisecond early. */
async function sleepUntil(time: () => number): Promise<void> {
  for (let left = time() - Date.now(); left > 0; left = time() - Date.now()) await sleep(left + 1);
}

/** The plugin for GraphQL throws an error with the answer, Octokit one that has the status itself, too. */
function limitIn(error: unknown): number | undefined {
  const { response } = (error ?? {}) as { response?: LimitedAnswer };
  return response && readLimit(response);
}

function isWorthWaiting(seconds: number, retries: number, log: (line: string) => void): boolean {
  const isWorth = seconds <= LONGEST_WAIT && retries < RETRIES_AT_LIMIT;
  log(
    `GitHub's rate limit: ${isWorth ? 'trying again' : 'giving up; it would let us in'} after ${seconds} s`,
  );
  return isWorth;
}

function loggedFetch(timeout: number, onCall: (line: string) => void): typeof fetch {
  return async (input, init) => {
    const started = performance.now();
    const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
    const { pathname, search } = new URL(String(input));
    const time = Math.round(performance.now() - started);
    onCall(`${init?.method ?? 'GET'} ${pathname}${search} ${answer.status} ${time} ms`);
    return answer;
  };
}
