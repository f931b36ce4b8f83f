import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import type { Answer, Call, Forward } from './call.ts';
import { MENDS, type State } from './corrections.ts';
import { loginOf, PEOPLE, tokenOf } from './people.ts';

/** Answers in GitHub's place, or `undefined` to let the call through; `'hang'` never answers. */
export type Fault = (call: Call) => Answer | 'hang' | undefined;

/** A GitHub of one's own: an emulator of its API with real git objects, fixed where it does otherwise. */
export interface GithubServer {
  url: string;
  /** Every call since the last `forget`, in order. */
  calls: Call[];
  state: State;
  /** Is asked before each call of the bot; may change between runs. */
  fault: Fault | undefined;
  /** Calls the API as somebody. @throws Error where the answer is no success. */
  call<Body>(as: string, method: string, path: string, body?: unknown): Promise<Body>;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. It forgets everything when it is closed. */
export async function startGithub(): Promise<GithubServer> {
  const emulator = await createEmulator({ service: 'github', port: 0, seed: SEED });
  const state: State = {
    heads: new Map(),
    startLines: new Map(),
    annotations: new Map(),
    pages: new Map(),
    cachedPages: new Map(),
    commitsOfBot: new Set(),
    merged: new Map(),
    differences: new Map(),
    votes: new Map(),
    dates: new Map(),
    turned: new Map(),
    deeds: new Map(),
    commented: new Map(),
    statuses: new Map(),
    settings: new Map(),
    rules: new Map(),
    mergedBy: new Map(),
    pullTimes: new Map(),
    conflicts: new Set(),
    brokenPulls: new Set(),
    deletedForks: new Set(),
    looked: new Set(),
    renamed: new Map(),
    left: new Set(),
    mayOpenPulls: new Set(),
    heldRuns: [],
    dispatched: [],
    clocks: new Map(),
    seconds: new Map(),
    second: 0,
  };
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    serve(request, response, emulator, github).catch((error: unknown) => {
      response.writeHead(599).end(JSON.stringify({ message: String(error) }));
    });
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: GithubServer = {
    url,
    calls,
    state,
    fault: undefined,
    call: (as, method, path, body) => callAs(url, as, method, path, body),
    close: () => close(server, emulator),
  };
  return github;
}

const SEED = {
  tokens: Object.fromEntries(
    Object.keys(PEOPLE).map((login) => [tokenOf(login), { login, scopes: ['repo'] }]),
  ),
  github: { users: Object.keys(PEOPLE).map((login) => ({ login })) },
};

async function close(server: Server, emulator: Emulator): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await emulator.close();
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  emulator: Emulator,
  github: GithubServer,
): Promise<void> {
  const page = pageAt(request.url ?? '', github.state);
  if (page !== undefined) {
    response.end(page);
    return;
  }
  const call = await readCall(request, github.url);
  github.calls.push(call);
  const fault = call.as === 'github-actions[bot]' ? github.fault?.(call) : undefined;
  if (fault === 'hang') return;
  const { status, headers, body } = fault ?? (await answered(call, emulator, github));
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

/** A file of a published site. What a cache has of it is given, unless it is asked for with a query. */
function pageAt(address: string, { pages, cachedPages }: State): string | Uint8Array | undefined {
  const [path = '', query] = address.split('?');
  return (query === undefined ? cachedPages.get(path) : undefined) ?? pages.get(path);
}

async function readCall(request: IncomingMessage, origin: string): Promise<Call> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    query: { ...Object.fromEntries(searchParams), origin },
    body: text ? JSON.parse(text) : undefined,
    as: loginOf(request.headers.authorization),
    at,
  };
}

async function answered(call: Call, emulator: Emulator, { state, url }: GithubServer): Promise<Answer> {
  const forward = forwardTo(emulator, call.as, url);
  for (const [pattern, fix] of MENDS) {
    const match = pattern.exec(`${call.method} ${call.path}`);
    if (match) return fix(call, forward, state, match.slice(1));
  }
  return forward(call);
}

function forwardTo(emulator: Emulator, caller: string, url: string): Forward {
  return async ({ method, path, query = {}, body, as = caller }) => {
    const { origin: _, ...rest } = query;
    const address = `${emulator.url}${path.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await fetch(`${address}?${new URLSearchParams(rest)}`, {
      method,
      // The emulator hangs up on connections that have been idle, now and then as one is used again.
      headers: {
        authorization: `token ${tokenOf(as)}`,
        'content-type': 'application/json',
        connection: 'close',
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const text = (await answer.text()).replaceAll(emulator.url, url);
    const link = answer.headers.get('link')?.replaceAll(emulator.url, url);
    const { status } = answer;
    return { status, headers: link ? { link } : {}, body: text ? renumbered(JSON.parse(text)) : undefined };
  };
}

/** Gives accounts the numbers that the tests' files name them by. */
function renumbered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renumbered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renumbered(one)]));
  const number = typeof fields.login === 'string' ? PEOPLE[fields.login] : undefined;
  return number === undefined ? fields : { ...fields, id: number };
}

async function callAs<Body>(
  url: string,
  as: string,
  method: string,
  path: string,
  body: unknown,
): Promise<Body> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `token ${tokenOf(as)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} as ${as}: ${answer.status} ${text.slice(0, 300)}`);
  return (text ? JSON.parse(text) : undefined) as Body;
}
