import { afterAll, beforeEach, expect, test } from 'vitest';
import { RECEIPT_MARKER } from '../../../actions/comment/markers.ts';
import { writeReceipt } from '../../../actions/comment/receipt.ts';
import { answer, type Call } from '../github-server/call.ts';
import { startGithub } from '../github-server/github-server.ts';
import {
  createRepository,
  openPull,
  type TestPull,
  type TestRepository,
} from '../github-server/repository.ts';
import { runAction } from '../github-server/run-action.ts';

const CATALOG = 'title: Exempelkatalog\nurl: https://data.example.se\n';
const DATASET = 'title: Badplatser\ndescription: Kommunens badplatser.\n';
const FILE = 'datasets/exempelkommun/badplatser.yaml';
const BASE = 'https://data.example.se';

const server = await startGithub();
afterAll(() => server.close());

let number = 0;
let repository: TestRepository;
beforeEach(async () => {
  server.fault = undefined;
  number += 1;
  repository = await createRepository(server, `katalog-${number}`, { 'datasets/catalog.yaml': CATALOG });
});

/** Adds answers that the emulator does not give: which pull requests are merged, when, and by which commit. */
function merged(
  pull: TestPull,
  { commit = pull.repository.base, hoursAgo = 1, labels = [] as string[], body = '' } = {},
) {
  const when = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  const listed = {
    number: pull.number,
    merged_at: when,
    merge_commit_sha: commit,
    labels: labels.map((name) => ({ name })),
    body,
  };
  server.fault = ({ method, path, query }: Call) =>
    method === 'GET' && path.endsWith('/pulls') && query.state === 'closed'
      ? answer(200, [listed])
      : undefined;
}

function publish() {
  return runAction('receipt', repository, { name: 'push', payload: {} });
}

async function commentsOn(pull: TestPull): Promise<string[]> {
  const path = `/repos/${repository.fullName}/issues/${pull.number}/comments`;
  return (await server.call<{ body: string }[]>('admin', 'GET', path)).map(({ body }) => body);
}

async function open(files: Record<string, string>): Promise<TestPull> {
  return openPull(repository, { author: 'exempel-anvandare', files, fork: false });
}

test('a merged pull request gets one receipt, with the addresses of what it changed', async () => {
  const pull = await open({ [FILE]: DATASET });
  merged(pull);
  const first = await publish();
  const second = await publish();
  expect([first.exitCode, first.outputs]).toEqual([0, { 'pull-requests': String(pull.number) }]);
  expect([second.exitCode, second.outputs]).toEqual([0, { 'pull-requests': '' }]);
  const comments = await commentsOn(pull);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain(`](${BASE}/datasets/exempelkommun/badplatser/)`);
  expect(comments[0]).toContain(`[RDF/XML](${BASE}/datasets/exempelkommun/badplatser/dcat.rdf)`);
});

test("a marker in somebody else's comment does not keep the receipt away", async () => {
  const pull = await open({ [FILE]: DATASET });
  const path = `/repos/${repository.fullName}/issues/${pull.number}/comments`;
  await server.call('exempel-elak', 'POST', path, { body: `${RECEIPT_MARKER} Redan klart` });
  merged(pull);
  await publish();
  expect(await commentsOn(pull)).toHaveLength(2);
});

test.each([
  ['the label english', { labels: ['english'] }],
  ['the box in the description', { body: 'Ny fil.\r\n\r\n- [x] Reply in English\r\n' }],
])('%s asks for English', async (_, how) => {
  const pull = await open({ [FILE]: DATASET });
  merged(pull, how);
  await publish();
  expect((await commentsOn(pull))[0]).toContain('### Published');
});

test.each([
  ['merged long ago', { hoursAgo: 49 }],
  ['merged after what was published', { commit: 'f'.repeat(40) }],
])('a pull request that was %s gets none', async (_, how) => {
  const pull = await open({ [FILE]: DATASET });
  merged(pull, how);
  expect((await publish()).outputs).toEqual({ 'pull-requests': '' });
  expect(await commentsOn(pull)).toEqual([]);
});

test('a pull request that changes nothing in the catalog gets none', async () => {
  const pull = await open({ 'README.md': '# Katalog\n' });
  merged(pull);
  await publish();
  expect(await commentsOn(pull)).toEqual([]);
});

test('a missing permission is told as a warning, and the publication stands', async () => {
  const pull = await open({ [FILE]: DATASET });
  merged(pull);
  const listed = server.fault!;
  server.fault = (call) =>
    call.method === 'POST'
      ? answer(403, { message: 'Forbidden' }, { 'x-accepted-github-permissions': 'pull_requests=write' })
      : listed(call);
  const { exitCode, log } = await publish();
  expect(exitCode).toBe(0);
  expect(log).toMatch(/^::warning::Could not write the receipt on #\d+: .*`pull-requests: write`/m);
});

test('the action fails where it cannot find out what was published', async () => {
  server.fault = ({ path }) =>
    path.endsWith('/commits') ? answer(404, { message: 'Not Found' }) : undefined;
  const { exitCode, log } = await publish();
  expect(exitCode).toBe(1);
  expect(log).toContain('::error::Could not find the pull requests');
});

const file = (path: string, more = {}) => ({ path, previousPath: undefined, removed: false, ...more });

test('what is gone or moved is told with the page that stands there now', () => {
  const to = 'datasets/exempelkommun/badplatser.yaml';
  const moved = file(to, { previousPath: 'datasets/exempelkommun/bad.yaml' });
  const removed = file('datasets/exempelkommun/gammal.yaml', { removed: true });
  const meeting = file('cooperation/meetings/2027-03-18-licenser.yaml', {
    previousPath: 'cooperation/meetings/2027-03-11-licenser.yaml',
  });
  const contacts = file('cooperation/contacts.yaml', { removed: true });
  const text = writeReceipt([moved, removed, meeting, contacts], BASE, 'sv')!;
  expect(text.split('\n').filter((line) => line.includes(': borttaget') || line.includes(': flytt'))).toEqual(
    [
      `- [<code>exempelkommun/bad</code>](${BASE}/datasets/exempelkommun/bad/): flyttat. Sidan leder vidare`,
      `- [<code>exempelkommun/gammal</code>](${BASE}/datasets/exempelkommun/gammal/): borttaget. Sidan säger det`,
      `- [<code>cooperation/meetings/2027-03-11-licenser.yaml</code>](${BASE}/traffar/2027-03-11-licenser/): flyttat. Sidan leder vidare`,
      '- <code>cooperation/contacts.yaml</code>: borttaget',
    ],
  );
});

test('files about the cooperation are told with the page that shows them, in the language of the reader', () => {
  const files = [
    'cooperation/meetings/2027-03-11-oppna-licenser.yaml',
    'cooperation/contacts.yaml',
    'cooperation/knowledge/valja-licens.en.md',
    'datasets/exempelkommun/maturity.yaml',
  ].map((path) => file(path));
  const pagesIn = (language: 'sv' | 'en') =>
    [...writeReceipt(files, BASE, language)!.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) =>
      url!.slice(BASE.length),
    );
  expect(pagesIn('sv')).toEqual([
    '/traffar/2027-03-11-oppna-licenser/',
    '/kontakt/',
    '/en/knowledge/valja-licens/',
    '/mognad/',
  ]);
  expect(pagesIn('en')).toEqual([
    '/en/meetings/2027-03-11-oppna-licenser/',
    '/en/contact/',
    '/en/knowledge/valja-licens/',
    '/en/maturity/',
  ]);
});

test('paths that name nothing in the catalog are left out', () => {
  const hostile = ['datasets/x/](https://example.com).yaml', 'datasets/../x/y.yaml', 'datasets/@x/y.yaml'];
  expect(
    writeReceipt(
      hostile.map((path) => file(path)),
      BASE,
      'sv',
    ),
  ).toBeUndefined();
});

test('a long list is cut between its lines, and says how much is left', () => {
  const files = Array.from({ length: 3000 }, (_, index) => file(`datasets/${'x'.repeat(80)}/d${index}.yaml`));
  const text = writeReceipt(files, BASE, 'sv')!;
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\n\nOch 2950 till\.$/);
});
