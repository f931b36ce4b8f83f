import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { createRepository, moveBase, type TestRepository } from '../github-server/repository.ts';
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

function owners(repository: TestRepository, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const options = { inputs: { mode: 'owners', ...inputs } };
  return runAction('sweep', repository, { name: 'schedule', payload: {} }, options);
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

const MORE_OWNERS = {
  '.github/katalog.yaml':
    'reviewers: [{ login: exempel-granskare, id: 1000003 }, { login: exempel-region, id: 1000002 }]\n',
};

async function headOf({ fullName }: TestRepository): Promise<string> {
  const path = `/repos/${fullName}/git/ref/heads/${BRANCH}`;
  return (await server.call<{ object: { sha: string } }>('admin', 'GET', path)).object.sha;
}

test('what is opened follows when owners change again, and keeps its history', async () => {
  const repository = await createRepository(server, 'owners-followed', FILES);
  server.state.mayOpenPulls.add(repository.fullName);
  await owners(repository);
  const first = await headOf(repository);
  await moveBase(repository, MORE_OWNERS);
  expect((await owners(repository)).outputs.state).toBe('updated');
  expect(await textOn(repository, BRANCH)).toContain('@exempel-region');
  const path = `/repos/${repository.fullName}/git/commits/${await headOf(repository)}`;
  const { parents } = await server.call<{ parents: { sha: string }[] }>('admin', 'GET', path);
  expect(parents.map(({ sha }) => sha)).toEqual([first, repository.base]);
});

/** Commits to the branch as a person, and moves it there. */
async function commitAs(
  repository: TestRepository,
  { files = {}, parents, of }: { files?: Record<string, string>; parents?: string[]; of?: string },
): Promise<string> {
  const git = `/repos/${repository.fullName}/git`;
  const tip = await headOf(repository);
  const from = await server.call<{ tree: { sha: string } }>('admin', 'GET', `${git}/commits/${of ?? tip}`);
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    mode: '100644',
    type: 'blob',
    content,
  }));
  const tree =
    entries.length === 0
      ? from.tree
      : await server.call<{ sha: string }>('admin', 'POST', `${git}/trees`, {
          base_tree: from.tree.sha,
          tree: entries,
        });
  const commit = { message: 'Rättelse', tree: tree.sha, parents: parents ?? [tip] };
  const { sha } = await server.call<{ sha: string }>('admin', 'POST', `${git}/commits`, commit);
  await server.call('admin', 'PATCH', `${git}/refs/heads/${BRANCH}`, { sha });
  return sha;
}

async function issues(
  repository: TestRepository,
): Promise<{ title: string; body: string; labels: { name: string }[] }[]> {
  return server.call('admin', 'GET', `/repos/${repository.fullName}/issues?labels=kod%C3%A4gare&state=all`);
}

async function opened(name: string): Promise<TestRepository> {
  const repository = await createRepository(server, name, FILES);
  server.state.mayOpenPulls.add(repository.fullName);
  await owners(repository);
  return repository;
}

/** Merges what is open, and lets the branch stay: the emulator only closes what is merged. */
async function merge(repository: TestRepository, method: 'merge' | 'squash'): Promise<void> {
  const [number] = await openPulls(repository);
  const pull = `/repos/${repository.fullName}/pulls/${number}`;
  const tip = await headOf(repository);
  await server.call('admin', 'PUT', `${pull}/merge`, { merge_method: method, sha: tip });
  const git = `/repos/${repository.fullName}/git`;
  const { tree } = await server.call<{ tree: { sha: string } }>('admin', 'GET', `${git}/commits/${tip}`);
  const parents = method === 'merge' ? [repository.base, tip] : [repository.base];
  const commit = { message: 'Sammanslagning', tree: tree.sha, parents };
  const { sha } = await server.call<{ sha: string }>('admin', 'POST', `${git}/commits`, commit);
  await server.call('admin', 'PATCH', `${git}/refs/heads/main`, { sha });
  repository.base = sha;
}

test('what somebody else has pushed to the branch is not overwritten, and an issue tells so once', async () => {
  const repository = await opened('owners-pushed');
  const sha = await commitAs(repository, { files: { 'README.md': 'Eget' } });
  await moveBase(repository, MORE_OWNERS);
  const { outputs, log, exitCode, summary } = await owners(repository);
  expect([outputs.state, exitCode]).toEqual(['kept', 0]);
  expect(log).toMatch(/^::warning::.*nothing there is overwritten.*delete the branch/m);
  expect(summary).toContain('Vad som behöver göras står i ett ärende.');
  expect(await headOf(repository)).toBe(sha);
  await owners(repository);
  const [issue, ...more] = await issues(repository);
  expect(more).toEqual([]);
  expect(issue?.body).toContain(`någon har lagt in något eget i grenen [${BRANCH}]`);
  expect(issue?.body).toContain('*In English:*');
});

test('a branch that was brought up to date by the button is the job\u2019s all the same', async () => {
  const repository = await opened('owners-button');
  await moveBase(repository, MORE_OWNERS);
  const tip = await headOf(repository);
  const files = { '.github/CODEOWNERS': await textOn(repository, BRANCH) };
  const merged = await commitAs(repository, { files, parents: [tip, repository.base], of: repository.base });
  expect((await owners(repository)).outputs.state).toBe('updated');
  expect(await headOf(repository)).not.toBe(merged);
  expect(await textOn(repository, BRANCH)).toContain('@exempel-region');
});

test.each(['merge', 'squash'] as const)('a branch that stays after a merge (%s) moves on', async (method) => {
  const repository = await opened(`owners-kept-${method}`);
  await commitAs(repository, { files: { '.github/CODEOWNERS': '# Rättat\n' } });
  await merge(repository, method);
  await moveBase(repository, MORE_OWNERS);
  expect((await owners(repository)).outputs.state).toBe('opened');
  expect(await textOn(repository, BRANCH)).toContain('@exempel-region');
  expect(await issues(repository)).toEqual([]);
});

test('a branch with the right text and something else beside is not opened', async () => {
  const repository = await opened('owners-beside');
  const [number] = await openPulls(repository);
  await server.call('admin', 'PATCH', `/repos/${repository.fullName}/pulls/${number}`, { state: 'closed' });
  await commitAs(repository, { files: { 'README.md': 'Eget' } });
  expect((await owners(repository)).outputs.state).toBe('kept');
  expect(await openPulls(repository)).toEqual([]);
});

test('no more calls are made than are allowed', async () => {
  const repository = await createRepository(server, 'owners-budget', FILES);
  const from = server.calls.length;
  server.fault = ({ path }) => (path === '/graphql' ? refusal(502, 'Bad Gateway') : undefined);
  const { exitCode, log } = await owners(repository, { calls: '10' });
  server.fault = undefined;
  expect(exitCode).toBe(1);
  expect(log).toContain('the 10 calls to GitHub that are allowed have been made');
  expect(server.calls.slice(from).length).toBeLessThanOrEqual(13);
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
