import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { createRepository, type TestRepository } from '../github-server/repository.ts';
import { type ActionRun, runAction } from '../github-server/run-action.ts';

const BRANCH = 'katalog/codeowners';
const FILES = {
  'datasets/catalog.yaml': 'title: Katalog\n',
  'datasets/exempelkommun/publisher.yaml':
    'name: Exempelkommun\nmaintainers: [{ login: exempel-anvandare, id: 1000001 }]\n',
  '.github/katalog.yaml': 'reviewers: [{ login: exempel-granskare, id: 1000003 }]\n',
};

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterAll(() => server.close());

function owners(repository: TestRepository): Promise<ActionRun> {
  return runAction('sweep', repository, { name: 'schedule', payload: {} }, { inputs: { mode: 'owners' } });
}

async function textOn(repository: TestRepository, ref: string): Promise<string> {
  const path = `/repos/${repository.fullName}/contents/.github/CODEOWNERS?ref=${encodeURIComponent(ref)}`;
  const { content } = await server.call<{ content: string }>('admin', 'GET', path);
  return Buffer.from(content, 'base64').toString('utf8');
}

async function openPulls(repository: TestRepository): Promise<number[]> {
  const path = `/repos/${repository.fullName}/pulls?state=open`;
  return (await server.call<{ number: number }[]>('admin', 'GET', path)).map(({ number }) => number);
}

test('without the setting a warning tells where it is, and how to open the pull request by hand', async () => {
  const repository = await createRepository(server, 'owners-refused', FILES);
  const { outputs, log } = await owners(repository);
  expect(outputs.state).toBe('refused');
  expect(log).toMatch(
    /^::warning::.*Settings, Actions, General.*"Allow GitHub Actions to create and approve/m,
  );
  expect(log).toContain(`/compare/main...${BRANCH}?expand=1`);
});

test('what is opened holds the owners of the default branch, and only that file', async () => {
  const repository = await createRepository(server, 'owners-opened', FILES);
  server.state.mayOpenPulls.add(repository.fullName);
  expect((await owners(repository)).outputs.state).toBe('opened');
  const text = await textOn(repository, BRANCH);
  expect(text).toContain('\n* @exempel-granskare\n');
  expect(text).toContain('/datasets/exempelkommun/ @exempel-anvandare\n');
  const [number] = await openPulls(repository);
  const path = `/repos/${repository.fullName}/pulls/${number}/files`;
  const files = await server.call<{ filename: string }[]>('admin', 'GET', path);
  expect(files.map(({ filename }) => filename)).toEqual(['.github/CODEOWNERS']);
});

test('one that somebody has closed is not opened again for the same text', async () => {
  const repository = await createRepository(server, 'owners-declined', FILES);
  server.state.mayOpenPulls.add(repository.fullName);
  await owners(repository);
  const [number] = await openPulls(repository);
  await server.call('admin', 'PATCH', `/repos/${repository.fullName}/pulls/${number}`, { state: 'closed' });
  expect((await owners(repository)).outputs.state).toBe('declined');
  expect(await openPulls(repository)).toEqual([]);
});

test('nothing is written where the file has the text', async () => {
  const before = await createRepository(server, 'owners-before', FILES);
  await owners(before);
  const text = await textOn(before, BRANCH);
  const repository = await createRepository(server, 'owners-current', {
    ...FILES,
    '.github/CODEOWNERS': text,
  });
  const from = server.calls.length;
  expect((await owners(repository)).outputs.state).toBe('current');
  const writes = server.calls
    .slice(from)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
  expect(writes).toEqual([]);
});

test('nothing is written by settings that cannot be read', async () => {
  const broken = { ...FILES, '.github/katalog.yaml': 'reviewers: nobody\n' };
  const repository = await createRepository(server, 'owners-broken', broken);
  const { exitCode, log } = await owners(repository);
  expect(exitCode).toBe(1);
  expect(log).toContain('::error::Could not read who answers for what');
});
