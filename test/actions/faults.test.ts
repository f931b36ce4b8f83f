import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readScenario } from '../pull-requests/scenario.ts';
import { answer, type Call, refusal } from './github-server/call.ts';
import { type Fault, type GithubServer, startGithub } from './github-server/github-server.ts';
import { type LeftBehind, leftBehind } from './github-server/left-behind.ts';
import { publishIndex, siteOf } from './github-server/publish-index.ts';
import { createRepository, type Files, openPull, push, type TestPull } from './github-server/repository.ts';
import { type ActionRun, eventFor, runAction } from './github-server/run-action.ts';

/** A dataset with one error that can be fixed, so that all stages have something to write. */
const AFTER: Files = { 'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\ntheme: [SOSI]\n' };
const BEFORE: Files = {
  'datasets/catalog.yaml': 'title: Katalog\nurl: https://data.example.se\n',
  '.github/katalog.yaml': 'reviewers: [{ login: exempel-granskare, id: 1000003 }]\n',
};

let server: GithubServer;
let count = 0;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
});
afterAll(() => server.close());

async function newPull(): Promise<TestPull> {
  count += 1;
  const repository = await createRepository(server, `faults-${count}`, BEFORE);
  return openPull(repository, { author: 'exempel-deltagare', fork: true, files: AFTER });
}

interface Tried {
  run: ActionRun;
  left: LeftBehind;
  /** The writes of the bot. */
  writes: string[];
}

/** Runs `feedback` on a new pull request while the server has this fault. */
async function tryWith(fault: Fault, inputs: Record<string, string> = {}): Promise<Tried> {
  const pull = await newPull();
  server.calls.length = 0;
  server.fault = fault;
  const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull), { inputs });
  server.fault = undefined;
  const bots = server.calls.filter(({ as, method }) => as === 'github-actions[bot]' && method !== 'GET');
  const writes = bots.map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
  return { run, left: await leftBehind(pull), writes };
}

/** For calls to what matches, the first `times`. */
function failing(pattern: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): Fault {
  let met = 0;
  return (call) => {
    if (!pattern.test(`${call.method} ${call.path}`)) return undefined;
    met += 1;
    return met <= times ? fault(call) : undefined;
  };
}

const forbidden = (permission: string) => () =>
  refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': permission });

describe('what cannot be read stops the action, with a sentence that says why', () => {
  test.each<[string, Fault, RegExp]>([
    ['401', () => refusal(401, 'Bad credentials'), /does not accept the token \(401\).*`token`/],
    ['403', forbidden('pull_requests=read'), /403.*`pull-requests: read` under `permissions:`/],
    ['404', () => refusal(404, 'Not Found'), /does not find it \(404\)/],
    ['429', () => refusal(429, 'Too many', { 'retry-after': '70' }), /too many calls.*again in 70 s/],
    ['500', () => refusal(500, 'Server Error'), /has trouble \(500\)/],
    ['no JSON', () => answer(200, 'x'), /Could not read the pull request/],
  ])('%s', async (_, fault, sentence) => {
    const { run, writes, left } = await tryWith(failing(/^GET .*\/pulls\/\d+$/, fault));
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(new RegExp(`^::error::.*${sentence.source}`, 'm'));
    expect(run.errors).toBe('');
    expect(writes).toEqual([]);
    expect(left.statuses).toEqual([]);
    expect(left.checks).toEqual([]);
  });

  test('an answer that does not come', async () => {
    const fault = failing(/^GET .*\/git\/ref\//, () => 'hang');
    const { run, writes } = await tryWith(fault, { timeout: '1' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('GitHub took too long to answer');
    expect(writes).toEqual([]);
  });
});

describe('what passes is waited out', () => {
  test('a failure of GitHub’s when reading', async () => {
    const { run, left } = await tryWith(failing(/^GET .*\/reviews$/, () => refusal(502, 'Bad Gateway'), 2));
    expect(run.outputs.state).toBe('done');
    expect(left.checks).toHaveLength(1);
  });

  test.each([403, 429])('a limit with Retry-After within a minute (%i)', async (status) => {
    const message = 'You have exceeded a secondary rate limit';
    const isWrite = /^POST .*\/statuses\//;
    const fault = failing(isWrite, () => refusal(status, message, { 'retry-after': '1' }), 1);
    const { run, left } = await tryWith(fault);
    expect(run.log).toContain("GitHub's rate limit: trying again after 1 s");
    expect(run.outputs.state).toBe('done');
    expect(left.statuses).toHaveLength(1);
    const [first, second] = server.calls.filter(({ method, path }) => isWrite.test(`${method} ${path}`));
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1000);
  });

  test('but not one of an hour', async () => {
    const message = 'You have exceeded a secondary rate limit';
    const fault = failing(/^POST .*\/statuses\//, () => refusal(403, message, { 'retry-after': '3600' }));
    const { run, left, writes } = await tryWith(fault);
    expect(run.log).toContain('giving up; it would let us in after 3600 s');
    expect(run.exitCode).toBe(1);
    expect(writes.filter((write) => write.startsWith('POST statuses/'))).toHaveLength(1);
    expect(left.comments).toHaveLength(1);
  });
});

describe('a stage that fails leaves the others alone', () => {
  test('without its permission the commit status fails the action, and the comment is written', async () => {
    const { run, left } = await tryWith(failing(/\/statuses/, unlessRead(forbidden('statuses=write'))));
    expect(run.exitCode).toBe(1);
    expect(run.outputs.state).toBe('failed');
    expect(run.log).toMatch(/^::warning::Could not write the commit status.*`statuses: write`/m);
    expect(left.comments).toHaveLength(1);
    expect(left.labels).not.toEqual([]);
  });

  test.each<[string, RegExp, RegExp, keyof LeftBehind]>([
    [
      'comment',
      /^POST .*\/issues\/\d+\/comments$/,
      /Could not write the comment.*`issues: write`/,
      'comments',
    ],
    ['check run', /^POST .*\/check-runs$/, /Could not write the check run/, 'checks'],
    ['labels', /^POST .*\/labels$/, /Could not set the labels.*`issues: write`/, 'labels'],
    ['suggestions', /^POST .*\/reviews$/, /Could not suggest fixed lines/, 'lineComments'],
  ])('%s', async (_, pattern, sentence, missing) => {
    const { run, left } = await tryWith(failing(pattern, forbidden('issues=write; pull_requests=write')));
    expect(run.exitCode).toBe(0);
    expect(run.outputs.state).toBe('partly');
    expect(run.log).toMatch(new RegExp(`^::warning::${sentence.source}`, 'm'));
    expect(left.statuses).toMatchObject([{ state: 'failure' }]);
    expect(left[missing]).toEqual([]);
  });

  test('a summary of annotations that GitHub does not take (422) is told', async () => {
    const fault = failing(/^POST .*\/check-runs$/, () => refusal(422, 'Invalid request.\n\n::error::no'));
    const { run } = await tryWith(fault);
    expect(run.outputs.state).toBe('partly');
    expect(run.log).toMatch(/does not take it as it is \(422: Invalid request\. ::error::no\)/);
    expect(run.log).not.toMatch(/^::error::no/m);
  });
});

function unlessRead(fault: Fault): Fault {
  return (call: Call) => (call.method === 'GET' ? undefined : fault(call));
}

describe('a merge by the bot', () => {
  const { before, after } = readScenario('auto-merge');

  /** A change that the bot may merge; what happens is decided by `fault`. */
  async function tryMerge(faultFor: (pull: TestPull) => Fault) {
    count += 1;
    const repository = await createRepository(server, `faults-${count}`, before);
    publishIndex(repository, before);
    const pull = await openPull(repository, { author: 'exempel-anvandare', fork: true, files: after });
    server.calls.length = 0;
    server.fault = faultFor(pull);
    const inputs = { 'published-at': siteOf(repository) };
    const run = await runAction('feedback', repository, eventFor('workflow_run', pull), { inputs });
    server.fault = undefined;
    const merges = server.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/merge'));
    return { run, merges, left: await leftBehind(pull) };
  }

  const move = ({ repository, number }: TestPull) => {
    server.state.heads.set(`${repository.fullName}#${number}`, repository.base);
    return undefined;
  };

  test('that GitHub does not allow (405) is told, and the comment says that a person can do it', async () => {
    const refused = () => refusal(405, 'At least 1 approving review is required');
    const { run, left } = await tryMerge(() => failing(/^PUT .*\/merge$/, refused));
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'partly', verdict: 'success' } });
    expect(run.log).toMatch(
      /^::warning::Could not merge: GitHub does not allow it now \(405: At least 1 app/m,
    );
    expect(left).toMatchObject({ state: 'open', merged: false });
    expect(left.comments).toHaveLength(1);
    expect(left.comments[0]!.body).toContain('Allt stämmer, och ändringen kan publiceras');
    expect(left.comments[0]!.body).toContain('trycka på **Merge pull request**');
    expect(left.statuses).toMatchObject([
      { state: 'success', description: 'Allt stämmer, och ändringen kan publiceras' },
    ]);
  });

  test('of a head that moves between the check and the merge is not even asked for', async () => {
    const { run, merges, left } = await tryMerge((pull) =>
      failing(/^POST .*\/issues\/\d+\/labels$/, () => move(pull)),
    );
    expect(run.outputs.state).toBe('moved');
    expect(merges).toEqual([]);
    expect(left.merged).toBe(false);
  });

  test('of a head that moves as it is asked for is refused (409): only the commit that was judged is merged', async () => {
    const { run, merges, left } = await tryMerge((pull) => failing(/^PUT .*\/merge$/, () => move(pull), 1));
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'partly' } });
    expect(run.log).toMatch(/Could not merge: it has changed meanwhile \(409: Head branch was modified/);
    expect(run.log).toContain('not merged; left to the newer run');
    expect(new Set(merges.map(({ body }) => (body as { sha: string }).sha)).size).toBe(1);
    expect(left).toMatchObject({ state: 'open', merged: false });
  });

  test('is not tried where the commit status could not be written', async () => {
    const { merges, left } = await tryMerge(() =>
      failing(/^POST .*\/statuses\//, forbidden('statuses=write')),
    );
    expect(merges).toEqual([]);
    expect(left.merged).toBe(false);
  });
});

describe('what has changed meanwhile (409) is left to the newer run', () => {
  test.each<[string, RegExp, RegExp]>([
    ['comment', /^POST .*\/issues\/\d+\/comments$/, /Could not write the comment/],
    ['labels', /^POST .*\/issues\/\d+\/labels$/, /Could not set the labels/],
  ])('%s', async (_, pattern, sentence) => {
    const { run, left } = await tryWith(failing(pattern, () => refusal(409, 'Conflict')));
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'partly' } });
    const rest = ': it has changed meanwhile \\(409: Conflict\\)';
    expect(run.log).toMatch(new RegExp(`^::warning::${sentence.source}${rest}`, 'm'));
    expect(left.statuses).toMatchObject([{ state: 'failure' }]);
  });

  test('the commit status: the action fails, as nothing tells GitHub what holds', async () => {
    const { run, left } = await tryWith(failing(/^POST .*\/statuses\//, () => refusal(409, 'Conflict')));
    expect(run).toMatchObject({ exitCode: 1, outputs: { state: 'failed' } });
    expect(left.comments).toHaveLength(1);
  });
});

describe('nothing is there twice', () => {
  test('a comment that GitHub made, though it said that it had failed', async () => {
    const pull = await newPull();
    const path = `/repos/${pull.repository.fullName}/issues/${pull.number}/comments`;
    let failed = false;
    server.fault = (call) => {
      if (failed || call.method !== 'POST' || call.path !== path) return undefined;
      failed = true;
      void server.call('github-actions[bot]', 'POST', path, call.body);
      return refusal(502, 'Bad Gateway');
    };
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(run.outputs.state).toBe('done');
    expect((await leftBehind(pull)).comments).toHaveLength(1);
  });

  test('a comment that somebody takes away while it is edited is made anew', async () => {
    const pull = await newPull();
    await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    await push(pull, { 'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\n' });
    server.fault = failing(/^PATCH .*\/comments\/\d+$/, ({ path }) => {
      void server.call('admin', 'DELETE', path);
      return refusal(404, 'Not Found');
    });
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(run.log).toContain('comment: done. Comment made.');
  });

  test('a suggestion on a line that GitHub does not take: the others are made one by one', async () => {
    const fault = failing(/^POST .*\/reviews$/, () => refusal(422, 'Line could not be resolved'), 1);
    const { run, left } = await tryWith(fault);
    expect(run.log).toMatch(/suggestions: done\. 1 made one by one; of 0 GitHub does not take the line/);
    expect(left.lineComments).toHaveLength(1);
  });
});

describe('a list that is not whole puts the pull request in human hands', () => {
  test('a comparison that is cut short', async () => {
    const short = answer(200, { merge_base_commit: { sha: 'a'.repeat(40) }, files: [] });
    const { run, left } = await tryWith(failing(/^GET .*\/compare\//, () => short));
    expect(run.log).toMatch(/^gap: The change touches 1 files, and only 0 of them could be read/m);
    expect(left).toMatchObject({ statuses: [{ state: 'pending' }], checks: [{ conclusion: 'neutral' }] });
  });

  test('a file that is not where the list says', async () => {
    const gone = failing(/^GET .*\/contents\/datasets\/exempelkommun\/lek/, () => refusal(404, 'Not Found'));
    const { run, left } = await tryWith(gone);
    expect(run.log).toMatch(/^gap: The file "datasets\/exempelkommun\/lekplatser.yaml" could not be read/m);
    expect(left).toMatchObject({ statuses: [{ state: 'pending' }], checks: [{ conclusion: 'neutral' }] });
  });

  test('more reviews than are read', async () => {
    const page = Array.from({ length: 100 }, () => {
      return { user: { login: 'x', id: 1 }, state: 'COMMENTED', commit_id: 'x' };
    });
    const endless: Fault = (call) => {
      const next = `<${call.query.origin}${call.path}?per_page=100&page=${Number(call.query.page ?? 1) + 1}>; rel="next"`;
      return answer(200, page, { link: next });
    };
    const { run, left } = await tryWith(failing(/^GET .*\/reviews$/, endless));
    expect(run.log).toMatch(/^gap: There are more than 1000 reviews/m);
    expect(left.labels).toContain('granskas för hand');
  });
});

describe('whether an approval was for another branch', () => {
  const approve = async (pull: TestPull) => {
    const path = `/repos/${pull.repository.fullName}/pulls/${pull.number}/reviews`;
    const body = { event: 'APPROVE', commit_id: pull.head, body: 'Läst.' };
    await server.call('exempel-granskare', 'POST', path, body);
  };
  const run = (pull: TestPull) => runAction('feedback', pull.repository, eventFor('workflow_run', pull));

  test('is not asked where nobody approves this commit', async () => {
    const pull = await newPull();
    server.calls.length = 0;
    await run(pull);
    expect(server.calls.filter(({ path }) => path.endsWith('/events'))).toEqual([]);
  });

  test('cannot be read: nothing is written', async () => {
    const pull = await newPull();
    await approve(pull);
    server.fault = failing(/^GET .*\/events$/, forbidden('issues=read'));
    const { exitCode, log } = await run(pull);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/^::error::Could not read the pull request.*`issues: read`/m);
    expect((await leftBehind(pull)).checks).toEqual([]);
  });

  test('cannot be read whole: the pull request is in human hands', async () => {
    const pull = await newPull();
    await approve(pull);
    const page = Array.from({ length: 100 }, () => ({
      event: 'labeled',
      created_at: '2026-01-01T00:00:00Z',
    }));
    server.fault = failing(/^GET .*\/events$/, ({ path, query }) => {
      const next = `<${query.origin}${path}?per_page=100&page=${Number(query.page ?? 1) + 1}>; rel="next"`;
      return answer(200, page, { link: next });
    });
    const { log } = await run(pull);
    expect(log).toMatch(/^gap: So much has happened to the change/m);
    expect((await leftBehind(pull)).labels).toContain('granskas för hand');
  });
});

describe('where another run makes the first comment at the same time, one is left', () => {
  const OTHER = '<!-- katalog:svar -->\n## Ett annat svar';
  const ofBot = ({ comments }: LeftBehind) => comments.map(({ author, body }) => [author, body !== OTHER]);

  test.each([
    ['before it is looked for again', /^GET .*\/issues\/\d+\/labels$/],
    ['while it is made', /^POST .*\/comments$/],
  ])('%s', async (_, pattern) => {
    const pull = await newPull();
    const path = `/repos/${pull.repository.fullName}/issues/${pull.number}/comments`;
    let others: Promise<unknown>[] = [];
    server.fault = failing(
      pattern,
      () => {
        server.fault = undefined;
        others = [server.call('github-actions[bot]', 'POST', path, { body: OTHER })];
        return undefined;
      },
      1,
    );
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    await Promise.all(others);
    expect([run.exitCode, run.outputs.state, others.length]).toEqual([0, 'done', 1]);
    expect(ofBot(await leftBehind(pull))).toEqual([['github-actions[bot]', true]]);
  });

  test('and what an earlier race left is removed by the next run', async () => {
    const pull = await newPull();
    const path = `/repos/${pull.repository.fullName}/issues/${pull.number}/comments`;
    for (let n = 0; n < 2; n += 1) await server.call('github-actions[bot]', 'POST', path, { body: OTHER });
    await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(ofBot(await leftBehind(pull))).toEqual([['github-actions[bot]', true]]);
  });
});

describe('a pull request that changes while the action runs', () => {
  test.each([
    ['before anything is written', /^GET .*\/contents\/\.github/, []],
    ['after the commit status', /^POST .*\/statuses\//, ['POST statuses']],
    ['after the check run', /^POST .*\/check-runs$/, ['POST statuses', 'POST check-runs']],
  ])('%s: the rest is left to the newer run', async (_, pattern, expected) => {
    const pull = await newPull();
    server.calls.length = 0;
    server.fault = failing(pattern, () => {
      server.state.heads.set(`${pull.repository.fullName}#${pull.number}`, pull.repository.base);
      return undefined;
    });
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'moved' } });
    expect(run.log).toMatch(/^::notice::The pull request has got a newer commit/m);
    const writes = server.calls.filter(({ as, method }) => as === 'github-actions[bot]' && method !== 'GET');
    expect(writes.map(({ method, path }) => `${method} ${path.split('/')[4]}`)).toEqual(expected);
  });

  test('pushed back and forth meanwhile, it is judged by the files of the commit that gets the verdict', async () => {
    const pull = await newPull();
    const harmless = pull.head;
    await push(pull, { 'actions/feedback/main.ts': 'export {};\n' });
    const at = (head: string) => server.state.heads.set(`${pull.repository.fullName}#${pull.number}`, head);
    server.fault = ({ path }) => {
      if (/\/git\/ref\//.test(path)) at(harmless);
      if (/\/contents\/datasets\/exempelkommun\//.test(path)) at(pull.head);
      return undefined;
    };
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(run.outputs.state).toBe('done');
    expect((await leftBehind(pull)).labels).toContain('kod');
  });

  test('that is turned to another branch is left alone', async () => {
    const pull = await newPull();
    const path = `/repos/${pull.repository.fullName}/pulls/${pull.number}`;
    const told = await server.call<Record<string, unknown>>('admin', 'GET', path);
    const turned = { ...told, base: { ...(told.base as object), ref: 'annan' } };
    let looked = 0;
    server.fault = (call) => {
      if (call.method !== 'GET' || call.path !== path) return undefined;
      looked += 1;
      return looked > 1 ? answer(200, turned) : undefined;
    };
    const run = await runAction('feedback', pull.repository, eventFor('workflow_run', pull));
    expect(run.outputs.state).toBe('moved');
    expect(await leftBehind(pull)).toMatchObject({ statuses: [], checks: [] });
  });

  test('a run for a commit that is no longer the newest has nothing to do', async () => {
    const pull = await newPull();
    const older = eventFor('workflow_run', pull);
    await push(pull, { 'datasets/exempelkommun/annat.yaml': 'title: Annat\n' });
    const run = await runAction('feedback', pull.repository, older);
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'nothing-to-do' } });
  });
});

test('annotations are sent fifty at a time, and the conclusion with the last', async () => {
  const datasets = Array.from({ length: 40 }, (_, n) => [
    `datasets/exempelkommun/d${n}.yaml`,
    'title: x\nbogus: 1\n',
  ]);
  const repository = await createRepository(server, 'annotations', BEFORE);
  const files = Object.fromEntries(datasets) as Files;
  const pull = await openPull(repository, { author: 'exempel-deltagare', fork: true, files });
  server.calls.length = 0;
  const run = await runAction('feedback', repository, eventFor('workflow_run', pull));
  expect(run.outputs.state).toBe('done');
  const sent = server.calls.filter(({ method, path }) => method !== 'GET' && path.includes('/check-runs'));
  const sizes = sent.map(
    ({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length,
  );
  const states = sent.map(({ body }) => (body as { status: string }).status);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBe(50);
  expect(states).toEqual([...sizes.slice(1).map(() => 'in_progress'), 'completed']);
  const [check] = (await leftBehind(pull)).checks;
  expect(check?.annotations).toBe(sizes.reduce((sum, size) => sum + size, 0));
});
