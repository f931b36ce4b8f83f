import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { FORMAT, type Manifest } from '../../../catalog/check/published-index/manifest.ts';
import { answer, type Call } from '../github-server/call.ts';
import { startGithub } from '../github-server/github-server.ts';
import { PEOPLE } from '../github-server/people.ts';
import { createRepository, type TestRepository } from '../github-server/repository.ts';
import { runAction } from '../github-server/run-action.ts';

const LABEL = 'får tas bort';

const server = await startGithub();
let published: { status: number; body: string };
let cached: typeof published | undefined;
const site = createServer((request, response) => {
  const [path, query] = (request.url ?? '').split('?');
  const found = path === '/katalog/api/index/index.json';
  const { status, body } = query === undefined ? (cached ?? published) : published;
  response.writeHead(found ? status : 404).end(found ? body : '');
}).listen(0);
const base = `http://localhost:${(site.address() as AddressInfo).port}/katalog`;

let repository: TestRepository;
let workspace: string;

beforeAll(async () => {
  repository = await createRepository(server, 'katalog', { 'datasets/catalog.yaml': `url: ${base}\n` });
});

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'katalog-gate-'));
  write('datasets/catalog.yaml', `title: Exempel\nurl: ${base}/\n`);
  published = { status: 200, body: manifest(100) };
});

afterEach(() => {
  cached = undefined;
  server.fault = undefined;
  rmSync(workspace, { recursive: true });
});

afterAll(() => {
  site.close();
  return server.close();
});

function manifest(datasets: number): string {
  const content: Manifest = {
    format: FORMAT,
    commit: null,
    version: '0',
    shards: 1,
    datasets,
    publishers: { a: datasets },
    digests: ['0'.repeat(16)],
  };
  return JSON.stringify(content);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function built(datasets: number): void {
  write('_site/api/index/index.json', manifest(datasets));
}

/**
 * Adds answers that the emulator does not give: a merged pull request with labels, who set them, and the files that it
 * removed. The publisher `a` has `a/0.yaml` and so on.
 */
function merged({ labels, by = 'exempel-granskare', removed = 0 }: Merged): void {
  const pull = {
    number: 7,
    user: { login: 'exempel-anvandare', id: PEOPLE['exempel-anvandare'] },
    merged_at: new Date().toISOString(),
    merge_commit_sha: repository.base,
    labels: labels.map((name) => ({ name })),
  };
  const actor = { login: by, id: PEOPLE[by] };
  const events = labels.map((name) => ({ event: 'labeled', created_at: '', actor, label: { name } }));
  const files = Array.from({ length: removed }, (_, index) => {
    return { filename: `datasets/a/${index}.yaml`, status: 'removed', sha: null };
  });
  const access = { permission: by === 'admin' ? 'admin' : 'read', user: actor };
  const answers = {
    '/pulls': [pull],
    '/issues/7/events': events,
    '/pulls/7/files': files,
    [`/collaborators/${by}/permission`]: access,
  };
  server.fault = ({ method, path }: Call) => {
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    return method === 'GET' && found ? answer(200, found[1]) : undefined;
  };
}

interface Merged {
  labels: string[];
  by?: string;
  removed?: number;
}

function run() {
  return runAction('gate', repository, { name: 'push', payload: {} }, { workspace });
}

test('a publication with as much as before passes, and asks GitHub nothing', async () => {
  built(98);
  server.fault = () => answer(500, {});
  const { exitCode, outputs, log, errors } = await run();
  expect([exitCode, errors]).toEqual([0, '']);
  expect(outputs).toEqual({ before: '100', after: '98' });
  expect(log).toContain('100 datasets are published, and there will be 98.');
});

test('one that takes much away is stopped, and it is said why and what to do', async () => {
  built(90);
  merged({ labels: ['ändring'] });
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain('::error::');
  expect(log).toContain('10.0 per cent fewer');
  expect(log).toContain(`put the label "${LABEL}" on the pull request`);
  expect(log).toContain('Where nobody but the author could, write "largestDrop: 10" in .github/katalog.yaml');
});

const REVIEWERS = `reviewers: [{ login: exempel-granskare, id: ${PEOPLE['exempel-granskare']} }]\n`;

test('a reviewer lets go what the merged pull request takes away, with the label', async () => {
  built(10);
  merged({ labels: [LABEL], removed: 90 });
  write('.github/katalog.yaml', REVIEWERS);
  const { exitCode, log } = await run();
  expect(exitCode).toBe(0);
  expect(log).toContain(`#7 has the label "${LABEL}"`);
});

test('somebody who may write to the repository does, too', async () => {
  built(10);
  merged({ labels: [LABEL], by: 'admin', removed: 90 });
  expect((await run()).exitCode).toBe(0);
});

test('a larger drop than the pull request takes away is stopped all the same', async () => {
  built(10);
  merged({ labels: [LABEL], removed: 30 });
  write('.github/katalog.yaml', REVIEWERS);
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain('That leaves 60 that nobody has let go.');
});

test.each(['exempel-anvandare', 'exempel-deltagare'])('a label that %s set does not count', async (by) => {
  built(10);
  merged({ labels: [LABEL], by, removed: 90 });
  write('.github/katalog.yaml', REVIEWERS);
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain(`The label "${LABEL}" of #7 does not count`);
});

test('how much may go is set in the settings', async () => {
  built(90);
  merged({ labels: [] });
  write('.github/katalog.yaml', 'largestDrop: 10\n');
  expect((await run()).exitCode).toBe(0);
});

test('a publication of the former format is counted like any other', async () => {
  built(90);
  merged({ labels: [] });
  const former = { format: 1, version: '0', shards: 1, datasets: 100, publishers: { a: 100 } };
  published = { status: 200, body: JSON.stringify(former) };
  const { exitCode, outputs } = await run();
  expect([exitCode, outputs]).toEqual([1, { before: '100', after: '90' }]);
});

test('what a cache has kept of an earlier publication does not count', async () => {
  built(90);
  merged({ labels: [] });
  cached = { status: 200, body: manifest(80) };
  expect((await run()).exitCode).toBe(1);
});

test('nothing is published yet: the first publication passes', async () => {
  built(1);
  published = { status: 404, body: '' };
  expect((await run()).exitCode).toBe(0);
});

test.each([
  ['an error of the server', { status: 500, body: '' }],
  ['a page instead of the index', { status: 200, body: '<!doctype html>' }],
  ['an index of another form', { status: 200, body: '{"format": 99}' }],
])('%s: what is not known is not taken for nothing', async (_name, answered) => {
  built(100);
  published = answered;
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain('::error::');
});

test('a site without an index is not published', async () => {
  const { exitCode } = await run();
  expect(exitCode).toBe(1);
});

test('where the labels cannot be read, nothing is let go', async () => {
  built(10);
  server.fault = ({ path }: Call) =>
    path.endsWith('/pulls') ? answer(403, { message: 'Resource not accessible by integration' }) : undefined;
  const { exitCode, log } = await run();
  expect(exitCode).toBe(1);
  expect(log).toContain('read the labels of the merged pull requests');
});
