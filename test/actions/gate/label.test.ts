import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DROP_LABEL } from '../../../actions/pull-request/drop.ts';
import { FORMAT, INDEX_FOLDER } from '../../../catalog/check/published-index/manifest.ts';
import { answer, type Call } from '../github-server/call.ts';
import { startGithub } from '../github-server/github-server.ts';
import { PEOPLE } from '../github-server/people.ts';
import { siteOf } from '../github-server/publish-index.ts';
import { createRepository, moveBase, type TestRepository } from '../github-server/repository.ts';
import { runAction } from '../github-server/run-action.ts';

const DAY = 86_400_000;
const server = await startGithub();
let repository: TestRepository;
let workspace: string;
let published: string;

beforeAll(async () => {
  repository = await createRepository(server, 'katalog', { 'README.md': '1' });
});

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'katalog-label-'));
  published = repository.base;
  publish(100);
  write(`_site/${INDEX_FOLDER}/index.json`, manifest(50, null));
  await moveBase(repository, { 'README.md': `${Date.now()} ${Math.random()}` });
});

afterEach(() => {
  server.fault = undefined;
  rmSync(workspace, { recursive: true });
});

afterAll(() => server.close());

function manifest(datasets: number, commit: string | null): string {
  const digests = ['0'.repeat(16)];
  const counts = { datasets, publishers: { a: datasets } };
  return JSON.stringify({ format: FORMAT, commit, version: '0', shards: 1, digests, ...counts });
}

function publish(datasets: number, commit: string | null = published): void {
  const { pathname } = new URL(siteOf(repository));
  server.state.pages.set(`${pathname}/${INDEX_FOLDER}/index.json`, manifest(datasets, commit));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

/** A pull request that was merged so many days ago, and that the owner of the repository has set the label on. */
function merged(commit: string, days: number): void {
  const pull = {
    number: 7,
    user: { login: 'exempel-anvandare', id: PEOPLE['exempel-anvandare'] },
    merged_at: new Date(Date.now() - days * DAY).toISOString(),
    merge_commit_sha: commit,
    labels: [{ name: DROP_LABEL.name }],
  };
  const actor = { login: 'admin', id: PEOPLE.admin };
  const events = [{ event: 'labeled', created_at: '', actor, label: { name: DROP_LABEL.name } }];
  const files = Array.from({ length: 50 }, (_, index) => {
    return { filename: `datasets/a/${index}.yaml`, status: 'removed', sha: null };
  });
  const access = { permission: 'admin', user: actor };
  const answers = {
    '/pulls': [pull],
    '/issues/7/events': events,
    '/pulls/7/files': files,
    '/collaborators/admin/permission': access,
  };
  server.fault = ({ method, path }: Call) => {
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    return method === 'GET' && found ? answer(200, found[1]) : undefined;
  };
}

function run() {
  const inputs = { 'published-at': siteOf(repository) };
  return runAction('gate', repository, { name: 'push', payload: {} }, { workspace, inputs });
}

test('a label opens a publication that comes days after the merge', async () => {
  merged(repository.base, 12);
  const { exitCode, log } = await run();
  expect(log).toContain(`#7 has the label "${DROP_LABEL.name}"`);
  expect(exitCode).toBe(0);
});

test('a label on what is published already opens nothing, however new it is', async () => {
  merged(published, 0);
  expect((await run()).exitCode).toBe(1);
});

test('without the published commit a label counts for two days', async () => {
  publish(100, null);
  merged(repository.base, 1);
  expect((await run()).exitCode).toBe(0);
  merged(repository.base, 3);
  expect((await run()).exitCode).toBe(1);
});

test('a published commit that GitHub does not know is as if it were not stated', async () => {
  publish(100, 'f'.repeat(40));
  merged(repository.base, 1);
  expect((await run()).exitCode).toBe(0);
});

test('the gate looks for the label that pull requests are asked for', () => {
  const { inputs } = parse(
    readFileSync(join(import.meta.dirname, '../../../actions/gate/action.yml'), 'utf8'),
  );
  expect(inputs.label.default).toBe(DROP_LABEL.name);
});
