import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { leftBehind } from '../github-server/left-behind.ts';
import { moveBase, push, type TestPull, type TestRepository } from '../github-server/repository.ts';
import {
  BOT,
  crowd,
  isWrite,
  openAlike,
  openAnswered,
  openUnanswered,
  readLeftBehind,
  type Swept,
  seedRepository,
  sweep,
} from './seeded-pulls.ts';

const OPENED = '2027-03-01T07:00:00Z';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

/** Kills the sweep at its `nth` write: before it is done, or when it has been done and before the answer is read. */
async function sweepKilledAt(
  nth: number,
  when: 'before' | 'after',
  repository: TestRepository,
  now: string,
): Promise<Swept> {
  const killer = new AbortController();
  let writes = 0;
  server.fault = (call) => {
    if (killer.signal.aborted) return 'hang';
    if (!isWrite(call)) return undefined;
    writes += 1;
    if (writes < nth) return undefined;
    if (when === 'before') {
      killer.abort();
      return 'hang';
    }
    setTimeout(() => killer.abort(), 0);
    return undefined;
  };
  const swept = await sweep(repository, now, { killed: killer.signal });
  server.fault = undefined;
  return swept;
}

describe('200 open pull requests', () => {
  let repository: TestRepository;
  let pulls: TestPull[];
  const due: TestPull[] = [];

  beforeAll(async () => {
    repository = await seedRepository(server, 'sweep-many', OPENED);
    const model = await openAnswered(repository, 'forsta');
    pulls = [model, ...(await openAlike(model, 198)), await openUnanswered(repository, 'sista')];
    due.push(pulls[20]!, pulls[150]!, pulls[199]!);
    server.state.conflicts.add(`${repository.fullName}#${due[0]!.number}`);
    await push(due[1]!, { 'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\n' });
    await moveBase(repository, { 'README.md': '# Katalog\n' });
  }, 120_000);

  test('a sweep that is killed is continued by the next, and a third writes nothing', async () => {
    const killed = await sweepKilledAt(9, 'before', repository, '2027-03-01T12:00:00Z');
    expect(killed.run.exitCode).toBe(-1);
    const { run, calls } = await sweep(repository, '2027-03-01T13:00:00Z');
    expect(run.outputs).toMatchObject({ state: 'done', left: '0' });
    expect(calls.length).toBeLessThanOrEqual(400);
    const third = await sweep(repository, '2027-03-01T20:00:00Z');
    expect(third.writes).toEqual([]);
    expect(third.run.outputs).toMatchObject({ state: 'done', judged: '', reminded: '', left: '0' });
  });

  test('one that needs nothing costs no call of its own', async () => {
    const { run, calls } = await sweep(repository, '2027-03-01T21:00:00Z');
    expect(run.errors).toBe('');
    expect(calls.filter(({ path }) => /\/(?:pulls|issues)\/\d+/.test(path))).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  test('each that was due has one answer, and the others are as they were', async () => {
    const [conflict, wrong, held] = await Promise.all(due.map(leftBehind));
    for (const left of [conflict, wrong, held])
      expect(left?.comments.map(({ author }) => author)).toEqual([BOT]);
    expect(conflict?.labels).toContain('konflikt');
    expect(wrong?.statuses[0]?.state).toBe('failure');
    expect(held?.labels).toContain('väntar: utgivare');
    const other = await leftBehind(pulls[100]!);
    expect(other.labels).toEqual(['ny datamängd', 'väntar: utgivare']);
  });

  test('waiting times are measured', async () => {
    const { run } = await sweep(repository, '2027-03-02T07:00:00Z');
    expect(run.summary).toContain('| Utgivaren | 198 | 1,0 |');
  });
});

describe('pull requests with many comments', () => {
  let repository: TestRepository;
  let pulls: TestPull[];

  beforeAll(async () => {
    repository = await seedRepository(server, 'sweep-crowded', OPENED);
    const model = await openAnswered(repository, 'forsta');
    const crowded = await openAlike(model, 30, (pull) => crowd(pull, 4));
    const [second] = await openAlike(model, 1, (pull) => crowd(pull, 130), 'lang');
    for (const pull of [...crowded, second!]) await crowd(pull, 11);
    pulls = [model, ...crowded, second!];
  }, 120_000);

  const ownCalls = (calls: Swept['calls'], { number }: TestPull) =>
    calls.filter(({ path }) => new RegExp(`/(?:pulls|issues)/${number}(?:/|$)`).test(path));

  test('those that need nothing cost a few calls together', async () => {
    const { run, calls, writes } = await sweep(repository, '2027-03-01T13:00:00Z');
    expect(run.outputs).toMatchObject({ state: 'done', judged: '', left: '0' });
    expect(writes).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(16);
  });

  test('nobody is reminded twice, though others have written much since', async () => {
    const crowded = pulls[31]!;
    const first = await sweep(repository, '2027-03-05T13:00:00Z');
    expect(first.run.outputs.reminded?.split(' ')).toHaveLength(32);
    await crowd(crowded, 12);
    const { run, calls } = await sweep(repository, '2027-03-05T20:00:00Z');
    expect(run.outputs.reminded).toBe('');
    expect(ownCalls(calls, crowded)).toHaveLength(1);
  });
});

describe('a sweep', () => {
  async function seed(name: string): Promise<{ repository: TestRepository; pulls: TestPull[] }> {
    const repository = await seedRepository(server, name, OPENED);
    const waiting = await openAnswered(repository, 'vantar');
    const pulls = [
      waiting,
      await openUnanswered(repository, 'obesvarad'),
      await openUnanswered(repository, 'annan'),
    ];
    server.state.conflicts.add(`${repository.fullName}#${pulls[2]!.number}`);
    return { repository, pulls };
  }
  const later = (day: number) => `2027-03-0${day}T12:00:00Z`;

  test('leaves the same, wherever it was killed before', async () => {
    const whole = await seed('sweep-whole');
    const { writes } = await sweep(whole.repository, later(4));
    const wanted = await readLeftBehind(whole.pulls);
    expect(writes.length).toBeGreaterThanOrEqual(12);
    const cases = [
      [1, 'after'],
      [6, 'before'],
      [9, 'before'],
      [writes.length, 'after'],
    ] as const;
    for (const [nth, when] of cases) {
      const { repository, pulls } = await seed(`sweep-killed-${nth}-${when}`);
      await sweepKilledAt(nth, when, repository, later(4));
      await sweep(repository, '2027-03-04T12:30:00Z');
      expect(await readLeftBehind(pulls), `killed ${when} write ${nth}`).toEqual(wanted);
    }
  }, 180_000);

  test('stops when its calls are used up, and the next goes on with those that are left', async () => {
    const { repository } = await seed('sweep-short');
    const first = await sweep(repository, later(2), { inputs: { calls: '100' } });
    expect(first.run.outputs).toMatchObject({ state: 'stopped', judged: '2', left: '1' });
    expect(first.calls.length).toBeLessThanOrEqual(100);
    const second = await sweep(repository, later(3), { inputs: { calls: '100' } });
    expect(second.run.outputs).toMatchObject({ judged: '3', left: '0' });
  });

  test('stops without an error when GitHub allows no more calls', async () => {
    const { repository } = await seed('sweep-limit');
    const limit = { 'retry-after': '3600' };
    server.fault = ({ method, path }) =>
      isWrite({ method, path }) ? refusal(403, 'You have exceeded a secondary rate limit', limit) : undefined;
    const { run } = await sweep(repository, later(2));
    expect(run.exitCode).toBe(0);
    expect(run.outputs.state).toBe('stopped');
    server.fault = undefined;
    expect((await sweep(repository, later(3))).run.outputs).toMatchObject({ state: 'done', left: '0' });
  });

  test('is not held up by one that cannot be read, and tries that again', async () => {
    const { repository, pulls } = await seed('sweep-failing');
    const [, broken, other] = pulls;
    server.fault = ({ method, path }) =>
      method === 'GET' && path.endsWith(`/pulls/${broken!.number}`)
        ? refusal(500, 'Server Error')
        : undefined;
    const { run } = await sweep(repository, later(2));
    server.fault = undefined;
    expect(run.log).toMatch(/^::warning::#2: Could not read the pull request: GitHub has trouble/m);
    expect((await leftBehind(broken!)).statuses[0]?.state).toBe('error');
    expect((await leftBehind(other!)).comments).toHaveLength(1);
    const again = await sweep(repository, later(3));
    expect(again.run.outputs).toMatchObject({ judged: '2', left: '0' });
    expect((await leftBehind(broken!)).statuses[0]?.state).toBe('pending');
  });

  test('passes over one that GitHub cannot give, and goes through the others', async () => {
    const { repository, pulls } = await seed('sweep-broken');
    const [, broken, other] = pulls;
    server.state.brokenPulls.add(`${repository.fullName}#${broken!.number}`);
    const { run } = await sweep(repository, later(2));
    expect([run.exitCode, run.outputs.state]).toEqual([0, 'done']);
    expect(run.log).toMatch(/^::warning::#2: GitHub could not read it whole, and it was passed over/m);
    expect((await leftBehind(broken!)).comments).toEqual([]);
    expect((await leftBehind(other!)).comments).toHaveLength(1);
  });

  test('goes on where GitHub does not answer what can be merged', async () => {
    const { repository, pulls } = await seed('sweep-no-mergeable');
    server.fault = ({ path, body }) =>
      path === '/graphql' && JSON.stringify(body).includes('query mergeable')
        ? refusal(502, 'Bad Gateway')
        : undefined;
    const { run } = await sweep(repository, later(2));
    expect([run.exitCode, run.outputs.state]).toEqual([0, 'done']);
    expect((await leftBehind(pulls[1]!)).comments).toHaveLength(1);
  });

  test('writes nothing when it is only to plan', async () => {
    const { repository } = await seed('sweep-dry');
    const { run, writes } = await sweep(repository, later(4), { inputs: { 'dry-run': 'true' } });
    expect(writes).toEqual([]);
    expect(run.log).toMatch(/#2: judged \(no verdict\)/);
  });
});
