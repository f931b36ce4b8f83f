import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { weekBefore } from '../../../catalog/cooperation/needs/digest.ts';
import { NEED_LABELS } from '../../../catalog/cooperation/needs/labels.ts';
import { refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { createRepository, type TestRepository } from '../github-server/repository.ts';
import { type ActionRun, runAction } from '../github-server/run-action.ts';
import { formIssue } from './form-issue.ts';

const CONTACTS = `contacts:
  - { county: "03", organisation: Region Exempel, github: exempel-region }
  - { county: "18", organisation: Region Exempel, github: exempel-region }
`;
const BOT = 'github-actions[bot]';
const IN_WEEK = weekBefore(new Date()).start;

let server: GithubServer;
let count = 0;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

async function newRepository(contacts: string | undefined = CONTACTS): Promise<TestRepository> {
  count += 1;
  return createRepository(server, `digest-${count}`, {
    'datasets/catalog.yaml': 'title: Katalog\nurl: https://data.example.se\n',
    ...(contacts === undefined ? {} : { 'cooperation/contacts.yaml': contacts }),
  });
}

function api<Body>(as: string, method: string, { fullName }: TestRepository, path: string, body?: unknown) {
  return server.call<Body>(as, method, `/repos/${fullName}${path}`, body);
}

/** A wish that was said in the week before. */
async function saidLastWeek(repository: TestRepository, title: string, places: string): Promise<number> {
  const issue = formIssue('data', title, { places, what: 'Alla.' });
  const { number } = await api<{ number: number }>('exempel-deltagare', 'POST', repository, '/issues', issue);
  server.state.dates.set(`${repository.fullName}#${number}`, { created_at: IN_WEEK });
  return number;
}

interface Done {
  run: ActionRun;
  /** The writes of the bot. */
  writes: string[];
}

async function digest(repository: TestRepository): Promise<Done> {
  server.calls.length = 0;
  const inputs = { mode: 'digest', 'published-at': `${server.url}/pages/nothing` };
  const run = await runAction('needs', repository, { name: 'schedule', payload: {} }, { inputs });
  const writes = server.calls
    .filter(({ as, method, path }) => as === BOT && method !== 'GET' && !path.endsWith('/labels'))
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
  return { run, writes };
}

interface Issue {
  number: number;
  title: string;
  body: string;
  user: { login: string };
}

async function digestIssues(repository: TestRepository): Promise<Issue[]> {
  const issues = await api<Issue[]>('admin', 'GET', repository, '/issues?state=all&per_page=100');
  return issues.filter(({ user }) => user.login === BOT);
}

async function commentsOn(repository: TestRepository, number: number): Promise<{ body: string }[]> {
  return api('admin', 'GET', repository, `/issues/${number}/comments?per_page=100`);
}

describe('a week with news', () => {
  let repository: TestRepository;
  let wish: number;
  beforeAll(async () => {
    repository = await newRepository();
    wish = await saidLastWeek(repository, 'Önskemål: Lekplatser', 'Uppsala kommun (Uppsala län)');
  });

  test('gives the county one issue with one comment, and the county without news nothing', async () => {
    const { run } = await digest(repository);
    expect(run).toMatchObject({ exitCode: 0, errors: '', outputs: { written: '03' } });
    const issues = await digestIssues(repository);
    expect(issues.map(({ title }) => title)).toEqual(['Behov i Uppsala län, vecka för vecka']);
    const comments = await commentsOn(repository, issues[0]!.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('**Ett nytt behov som ingen har läst.**');
    expect(comments[0]!.body).not.toContain('Lekplatser');
    expect(comments[0]!.body).toContain('Till @exempel-region.');
  });

  test('run again, it writes nothing', async () => {
    const { run, writes } = await digest(repository);
    expect(writes).toEqual([]);
    expect(run.outputs.written).toBe('');
    expect(run.log).toContain('03: has it already');
  });

  test('what has changed meanwhile is changed in place', async () => {
    await api('admin', 'POST', repository, `/issues/${wish}/labels`, { labels: ['behov: planerat'] });
    const { run } = await digest(repository);
    expect(run.log).toContain('03: changed');
    const [issue] = await digestIssues(repository);
    const comments = await commentsOn(repository, issue!.number);
    expect(comments[0]!.body).toContain(`[Lekplatser](${server.url}/pages/nothing/behov/${wish}/)`);
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('planerad');
  });

  test('somebody else’s comment with the same mark is not taken for ours, nor changed', async () => {
    const forged = await newRepository();
    await saidLastWeek(forged, 'Lekplatser', 'Uppsala kommun (Uppsala län)');
    await digest(forged);
    const [issue] = await digestIssues(forged);
    const [own] = await commentsOn(forged, issue!.number);
    const second = await newRepository(`contacts:\n  - { county: "03", organisation: x, issue: 1 }\n`);
    await api('exempel-elak', 'POST', second, '/issues', { title: 'x', body: 'y' });
    await api('exempel-elak', 'POST', second, '/issues/1/comments', { body: own!.body });
    await saidLastWeek(second, 'Lekplatser', 'Uppsala kommun (Uppsala län)');
    const { writes } = await digest(second);
    expect(writes).toEqual(['POST issues/1/comments']);
    expect(await commentsOn(second, 1)).toHaveLength(2);
    expect((await digest(second)).writes).toEqual([]);
  });
});

test('a wish that a dataset answers by its file is told, though its issue is open', async () => {
  const repository = await newRepository();
  const number = await saidLastWeek(repository, 'Önskemål: Badplatser', 'Uppsala kommun (Uppsala län)');
  server.state.dates.set(`${repository.fullName}#${number}`, { created_at: '2024-01-01T00:00:00Z' });
  const answered = [{ number, time: IN_WEEK, datasets: ['exempelkommun/badplatser'] }];
  server.state.pages.set('/pages/nothing/api/index/answered.json', JSON.stringify({ answered }));
  const { run } = await digest(repository);
  server.state.pages.delete('/pages/nothing/api/index/answered.json');
  expect(run).toMatchObject({ exitCode: 0, outputs: { written: '03' } });
  const [issue] = await digestIssues(repository);
  const [comment] = await commentsOn(repository, issue!.number);
  expect(comment!.body).toContain('**Har fått svar eller avslutats**');
  expect(comment!.body).toMatch(/\[Badplatser\].*publicerad/);
});

test('what the site does not show is not named either, though whoever wrote it has closed it', async () => {
  const repository = await newRepository();
  const place = 'Uppsala kommun (Uppsala län)';
  const seen = await saidLastWeek(repository, 'Önskemål: Badplatser', place);
  await api('admin', 'POST', repository, `/issues/${seen}/labels`, { labels: ['behov: sett'] });
  for (const title of ['Önskemål: Elak', 'Önskemål: Elakare']) {
    const number = await saidLastWeek(repository, title, place);
    const closed = { state: 'closed', state_reason: 'completed' };
    await api('exempel-deltagare', 'PATCH', repository, `/issues/${number}`, closed);
    const times = {
      created_at: title.endsWith('Elak') ? IN_WEEK : '2024-01-01T00:00:00Z',
      closed_at: IN_WEEK,
    };
    server.state.dates.set(`${repository.fullName}#${number}`, times);
  }
  await digest(repository);
  const [issue] = await digestIssues(repository);
  const [comment] = await commentsOn(repository, issue!.number);
  expect(comment!.body).toContain('[Badplatser]');
  expect(comment!.body).not.toMatch(/Elak|avslutats|som ingen har läst/);
});

test('what was changed after somebody had looked at it is told, and nothing that it says', async () => {
  const repository = await newRepository();
  const number = await saidLastWeek(repository, 'Önskemål: Snällt', 'Uppsala kommun (Uppsala län)');
  await api('admin', 'POST', repository, `/issues/${number}/labels`, { labels: ['behov: sett'] });
  await api('exempel-deltagare', 'PATCH', repository, `/issues/${number}`, { title: 'Önskemål: Elak' });
  await saidLastWeek(repository, 'Önskemål: Ny', 'Uppsala kommun (Uppsala län)');
  await digest(repository);
  const issue = (await digestIssues(repository))[0]!;
  const [comment] = await commentsOn(repository, issue.number);
  expect(comment!.body).toContain(
    `[Ärende ${number}](${server.url}/${repository.fullName}/issues/${number})`,
  );
  expect(comment!.body).not.toMatch(/Elak|Snällt/);
});

test('an issue that was closed is left alone, and a new one is made', async () => {
  const repository = await newRepository();
  await saidLastWeek(repository, 'Lekplatser', 'Hela Örebro län');
  await digest(repository);
  const [issue] = await digestIssues(repository);
  await api('admin', 'PATCH', repository, `/issues/${issue!.number}`, { state: 'closed' });
  await digest(repository);
  expect(await digestIssues(repository)).toHaveLength(2);
});

test('a week without news writes nothing, but the labels that forms need are there', async () => {
  const repository = await newRepository();
  const issue = formIssue('data', 'Av i dag', { places: 'Hela Uppsala län', what: 'x' });
  await api('exempel-deltagare', 'POST', repository, '/issues', issue);
  const { run, writes } = await digest(repository);
  expect(run).toMatchObject({ exitCode: 0, outputs: { written: '' } });
  expect(writes).toEqual([]);
  const labels = await api<{ name: string }[]>('admin', 'GET', repository, '/labels?per_page=100');
  const names = labels.map(({ name }) => name);
  expect(NEED_LABELS.filter(({ name }) => !names.includes(name))).toEqual([]);
});

test.each([
  ['no contacts', undefined],
  [
    'contacts that cannot be reached on GitHub',
    'contacts:\n  - { county: "03", organisation: x, email: a@example.se }\n',
  ],
])('with %s there is nothing to do', async (_name, contacts) => {
  const repository = await newRepository(contacts ?? '{}');
  await saidLastWeek(repository, 'Lekplatser', 'Hela Uppsala län');
  const { run, writes } = await digest(repository);
  expect(run.exitCode).toBe(0);
  expect(run.log).toContain('no county has a contact on GitHub');
  expect(writes).toEqual([]);
});

test('what cannot be read writes nothing; what cannot be written for one county leaves the other alone', async () => {
  const repository = await newRepository();
  await saidLastWeek(repository, 'Lekplatser', 'Alla länen');
  server.fault = ({ method, path }) =>
    method === 'GET' && path.endsWith('/issues') ? refusal(500, 'Server Error') : undefined;
  const failed = await digest(repository);
  expect(failed.run.exitCode).toBe(1);
  expect(failed.run.log).toMatch(/^::error::Could not read the needs/m);
  expect(failed.writes).toEqual([]);
  let met = 0;
  server.fault = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/comments')) return undefined;
    met += 1;
    return met === 1
      ? refusal(403, 'Resource not accessible', { 'x-accepted-github-permissions': 'issues=write' })
      : undefined;
  };
  const partly = await digest(repository);
  expect(partly.run).toMatchObject({ exitCode: 0, outputs: { written: '18' } });
  expect(partly.run.log).toMatch(/^::warning::Could not write the summary for 03.*`issues: write`/m);
});
