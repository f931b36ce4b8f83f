import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GithubServer, startGithub } from './github-server/github-server.ts';
import { leftBehind } from './github-server/left-behind.ts';
import { createRepository, openPull } from './github-server/repository.ts';
import { runAction, workflowRun } from './github-server/run-action.ts';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterAll(() => server.close());

test('x', async () => {
  const repository = await createRepository(server, 'x', { 'datasets/catalog.yaml': 'title: x\n' });
  const pull = await openPull(repository, {
    author: 'exempel-agare',
    fork: true,
    files: { 'datasets/exempelkommun/bad.yaml': 'title: x\nfrequency: y\n' },
  });
  server.calls.length = 0;
  const run = await runAction('feedback', repository, workflowRun(pull));
  console.log(
    run,
    server.calls.map(({ method, path }) => `${method} ${path}`),
  );
  console.log(JSON.stringify(await leftBehind(pull), null, 1));
  expect(run.exitCode).toBe(0);
});
