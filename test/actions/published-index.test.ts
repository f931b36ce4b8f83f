import { afterAll, beforeAll, expect, test } from 'vitest';
import { readScenario } from '../pull-requests/scenario.ts';
import { type GithubServer, startGithub } from './github-server/github-server.ts';
import { publishIndex, siteOf } from './github-server/publish-index.ts';
import {
  createRepository,
  type Files,
  moveBase,
  openPull,
  type TestPull,
} from './github-server/repository.ts';
import { eventFor, runAction } from './github-server/run-action.ts';

const { before, after } = readScenario('new-dataset');
const dataset = Object.values(after)[0] as string;

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterAll(() => server.close());

/** So many files of the catalog. */
function added(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`datasets/exempelkommun/ny-${n}.yaml`, dataset]),
  );
}

/** The calls to GitHub of a run of the feedback action after `main` has moved. */
async function callsAfter(name: string, move: (pull: TestPull) => Promise<void>): Promise<string[]> {
  const repository = await createRepository(server, name, before);
  publishIndex(repository);
  const pull = await openPull(repository, { author: 'exempel-anvandare', fork: true, files: after });
  await move(pull);
  const start = server.calls.length;
  const inputs = { 'published-at': siteOf(repository) };
  const run = await runAction('feedback', repository, eventFor('workflow_run', pull), { inputs });
  expect([run.exitCode, /gap:/.exec(run.log)]).toEqual([0, null]);
  return server.calls.slice(start).map(({ method, path }) => `${method} ${path.split('/').slice(4, 5)}`);
}

test('an index of the base costs no call to GitHub, an older one two, whatever was merged since', async () => {
  const fresh = await callsAfter('fresh', async () => {});
  const cached = await callsAfter('cached', async ({ repository }) => {
    await moveBase(repository, added(1));
    publishIndex(repository, repository.files, { cached: 'all' });
  });
  const stale = await callsAfter('stale', async ({ repository }) => moveBase(repository, added(40)));
  expect(fresh.filter((call) => call.endsWith('compare'))).toHaveLength(1);
  expect(cached.length).toBe(fresh.length);
  expect(stale.length).toBe(fresh.length + 2);
  expect(stale.filter((call) => call.endsWith('compare'))).toHaveLength(2);
});
