import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../../actions/github/client.ts';
import { explain } from '../../../actions/github/failure.ts';
import { type Answer, answer, type Call, refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { tokenOf } from '../github-server/people.ts';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

/** @param pause So short that a wait which is counted in pauses is far shorter than the one that is told. */
function openClient(pause = 5): { client: Client; lines: string[] } {
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const token = tokenOf('github-actions[bot]');
  const client = createClient({ token, baseUrl: server.url, pause, timeout: 10_000, onCall: () => {}, log });
  server.calls.length = 0;
  return { client, lines };
}

/** Answers these in turn, then what the server has to say. */
function answerFirst(...answers: Answer[]): void {
  server.fault = () => answers.shift();
}

const user = (client: Client) => client.request('GET /users/{username}', { username: 'admin' });
const makeIssue = (client: Client) =>
  client.request('POST /repos/{owner}/{repo}/issues', { owner: 'admin', repo: 'none', title: 'x' });
const query = (client: Client) =>
  client.graphql('query($owner: String!) { repository(owner: $owner) { id } }', { owner: 'admin' });

/** Milliseconds between the calls that the server got, in order. */
function gaps(calls: readonly Call[]): number[] {
  return calls.slice(1).map(({ at }, index) => at - calls[index]!.at);
}

const limitedQuery = (headers: Record<string, string>) =>
  answer(200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, headers);
/** The end of a limit, a second from now; the client adds another, since the header counts whole seconds. */
const untilReset = () => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1),
});

describe('waits as long as GitHub tells, and then asks once more', () => {
  test.each<[string, () => Answer, (client: Client) => Promise<unknown>]>([
    ['403 with Retry-After', () => refusal(403, 'Slow down', { 'retry-after': '1' }), user],
    ['429 with Retry-After', () => refusal(429, 'Too many requests', { 'retry-after': '1' }), user],
    ['429 with the time of the reset', () => refusal(429, 'Too many requests', untilReset()), user],
    ['403 with the time of the reset', () => refusal(403, 'API rate limit exceeded', untilReset()), user],
    ['200 for a query, with Retry-After', () => limitedQuery({ 'retry-after': '1' }), query],
    ['200 for a query, with the time of the reset', () => limitedQuery(untilReset()), query],
  ])('%s', async (_, limit, ask) => {
    const { client, lines } = openClient();
    answerFirst(limit(), answer(200, { data: {} }));
    await ask(client);
    const [gap = 0, ...more] = gaps(server.calls);
    expect(more).toEqual([]);
    expect(gap).toBeGreaterThanOrEqual(1000);
    expect(lines).toEqual([expect.stringMatching(/^GitHub's rate limit: trying again after \d s$/)]);
  });

  test('and a second time, where the limit is told again', async () => {
    const limit = () => refusal(429, 'Too many requests', { 'retry-after': '1' });
    const { client } = openClient();
    answerFirst(limit(), limit());
    await user(client);
    expect(gaps(server.calls).every((gap) => gap >= 1000)).toBe(true);
    expect(server.calls).toHaveLength(3);
  });

  test('and nothing else is asked for meanwhile', async () => {
    const { client } = openClient();
    answerFirst(refusal(429, 'Too many requests', { 'retry-after': '1' }));
    const first = user(client);
    while (server.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([first, user(client), query(client).catch(() => undefined)]);
    const [refused, ...later] = server.calls;
    expect(later).toHaveLength(3);
    expect(later.every(({ at }) => at - refused!.at >= 1000)).toBe(true);
  });
});

describe('gives up on a limit that lasts, after one call, and says when it ends', () => {
  const inAnHour = () => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
  });
  test.each<[string, Answer, (client: Client) => Promise<unknown>, RegExp]>([
    ['429', refusal(429, 'x', { 'retry-after': '90' }), user, /in 90 s\.$/],
    [
      '429 until the reset',
      refusal(429, 'x', inAnHour()),
      user,
      /in 6[01] minutes \(after \d\d:\d\d UTC\)\.$/,
    ],
    ['403', refusal(403, 'x', { 'retry-after': '600' }), user, /in 10 minutes \(after \d\d:\d\d UTC\)\.$/],
    ['200 for a query', limitedQuery(inAnHour()), query, /in 6[01] minutes \(after \d\d:\d\d UTC\)\.$/],
  ])('%s', async (_, limit, ask, sentence) => {
    const { client, lines } = openClient();
    answerFirst(limit);
    const error = await ask(client).catch((thrown: unknown) => thrown);
    expect(explain('ask', error).sentence).toMatch(
      /^Could not ask: too many calls to GitHub\. Run the job again /,
    );
    expect(explain('ask', error).sentence).toMatch(sentence);
    expect(lines).toEqual([expect.stringContaining('giving up')]);
    expect(server.calls).toHaveLength(1);
  });
});

describe('the space between writes', () => {
  /** Longer than any test may take: whoever waits for it does not come to an end. */
  const LONG_PAUSE = 600_000;

  test('is not kept between queries, which only read', async () => {
    const { client } = openClient(LONG_PAUSE);
    answerFirst(...Array.from({ length: 4 }, () => answer(200, { data: {} })));
    await Promise.all([query(client), query(client), query(client), query(client)]);
    expect(server.calls).toHaveLength(4);
  });

  test('is kept between writes, mutations among them', async () => {
    const { client } = openClient(300);
    const mutate = () => client.graphql('mutation { x }', {});
    answerFirst(...Array.from({ length: 4 }, () => answer(200, { data: {} })));
    await Promise.all([mutate(), makeIssue(client), mutate()]);
    expect(server.calls).toHaveLength(3);
    // The requests leave at least 300 ms apart; on their way they may come a little closer to each other.
    expect(gaps(server.calls).every((gap) => gap > 200)).toBe(true);
  });
});

test('403 that is no limit is not tried again', async () => {
  const { client } = openClient();
  answerFirst(refusal(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '12' }));
  await expect(user(client)).rejects.toMatchObject({ status: 403 });
  expect(server.calls).toHaveLength(1);
});
