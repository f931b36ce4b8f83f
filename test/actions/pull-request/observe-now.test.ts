import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../../actions/github/client.ts';
import { observe } from '../../../actions/pull-request/observe.ts';
import { answer } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { tokenOf } from '../github-server/people.ts';
import { createRepository, openPull, type TestPull } from '../github-server/repository.ts';

let server: GithubServer;
let pull: TestPull;
beforeAll(async () => {
  server = await startGithub();
  const repository = await createRepository(server, 'now', { 'datasets/catalog.yaml': 'title: Katalog\n' });
  const files = { 'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\n' };
  pull = await openPull(repository, { author: 'exempel-deltagare', fork: true, files });
});
afterAll(() => server.close());

/** The time that dates of the pull request are compared with, when GitHub gives `baseCommit` for the base. */
async function nowWith(baseCommit: unknown): Promise<string> {
  server.fault = ({ path }) =>
    /\/compare\//.test(path)
      ? answer(200, { merge_base_commit: { sha: pull.repository.base }, base_commit: baseCommit, files: [] })
      : undefined;
  const [owner = '', repo = ''] = pull.repository.fullName.split('/');
  const quiet = { onCall: () => undefined, log: () => undefined };
  const client = createClient({
    token: tokenOf('github-actions[bot]'),
    baseUrl: server.url,
    pause: 0,
    timeout: 10_000,
    ...quiet,
  });
  const { now } = await observe({
    repository: { client, owner, repo },
    event: { owner, name: repo, url: 'https://github.com/o/r', defaultBranch: 'main' },
    number: pull.number,
    bot: { login: 'bot', id: 1 },
    checkName: 'x',
    statusContext: 'x',
    runUrl: undefined,
  });
  return now;
}

const made = (date: unknown) => ({
  commit: { committer: { date }, author: { date: '2062-01-01T00:00:00Z' } },
});

test('dates are compared with the newest commit of the base where the clock is behind it', async () => {
  expect(await nowWith(made('2061-05-06T07:08:09Z'))).toBe('2061-05-06T07:08:09.000Z');
});

test.each([
  ['the commit is older', made('2020-01-01T00:00:00Z')],
  ['GitHub does not say when it was made', undefined],
  ['GitHub says something else', made('i går')],
])('dates are compared with the clock where %s', async (_, baseCommit) => {
  const before = new Date().toISOString();
  const now = await nowWith(baseCommit);
  expect(now >= before && now <= new Date().toISOString()).toBe(true);
});
