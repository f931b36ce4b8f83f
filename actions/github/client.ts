import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';

const Patient = Octokit.plugin(retry, throttling);

/** GitHub's REST API. Waits out limits and short failures within bounds, and gives up on what takes too long. */
export type Client = Pick<InstanceType<typeof Patient>, 'request' | 'paginate' | 'graphql'>;

/** A repository that is spoken of, and with whose token. */
export interface Repository {
  client: Client;
  owner: string;
  repo: string;
}

/** How the API is spoken to, and who is told of it. */
export interface ClientOptions {
  token: string;
  /** `https://api.github.com`, or where `GITHUB_API_URL` points. */
  baseUrl: string;
  /** Milliseconds between writes, and the unit of waiting before something is tried again. GitHub asks for 1,000. */
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
const TRIES_AT_LIMIT = 2;
const TRIES_AT_FAILURE = 2;

/**
 * Opens the API.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function createClient({ token, baseUrl, pause, timeout, onCall, log }: ClientOptions): Client {
  const onLimit = (name: string) => atLimit(name, log);
  const oneAtATime = () => new Bottleneck.Group({ maxConcurrent: 1, minTime: pause });
  return new Patient({
    auth: token,
    baseUrl,
    userAgent: 'katalog',
    log: { debug: () => {}, info: () => {}, warn: log, error: log },
    request: { fetch: loggedFetch(timeout, onCall) },
    retry: { retries: TRIES_AT_FAILURE, retryAfterBaseValue: pause },
    throttle: {
      write: oneAtATime(),
      notifications: oneAtATime(),
      retryAfterBaseValue: pause,
      onRateLimit: onLimit('rate limit'),
      onSecondaryRateLimit: onLimit('secondary rate limit'),
    },
  });
}

/** Answers whether to wait and try again. */
function atLimit(name: string, log: (line: string) => void) {
  return (seconds: number, _options: unknown, _client: unknown, tries: number): boolean => {
    const again = seconds <= LONGEST_WAIT && tries < TRIES_AT_LIMIT;
    log(`GitHub's ${name}: ${again ? 'trying again' : 'giving up; it would let us in'} after ${seconds} s`);
    return again;
  };
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
