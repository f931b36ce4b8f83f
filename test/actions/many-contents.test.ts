import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { withoutBasis } from '../../actions/pull-request/basis.ts';
import { readScenario } from '../pull-requests/scenario.ts';
import { answer, type Call, refusal } from './github-server/call.ts';
import { type Fault, type GithubServer, startGithub } from './github-server/github-server.ts';
import { leftBehind } from './github-server/left-behind.ts';
import { publishIndex, siteOf } from './github-server/publish-index.ts';
import { createRepository, type Files, openPull } from './github-server/repository.ts';
import { eventFor, runAction } from './github-server/run-action.ts';

const { before } = readScenario('new-dataset');

/** Sixty datasets, one of them with an error; one holds bytes that are no UTF-8, and one is a link. */
const LATIN1 = new Uint8Array(Buffer.from('title: B\xe5tplatser\n', 'latin1'));
const AFTER: Files = {
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `datasets/exempelkommun/plats-${n}.yaml`,
      `title: Plats ${n}\ndescription: En beskrivning av plats nummer ${n}, så lång som den bör vara.\n`,
    ]),
  ),
  'datasets/exempelkommun/fel.yaml': 'title: Fel\ntheme: [SOSI]\n',
  'datasets/exempelkommun/latin.yaml': LATIN1,
  'datasets/exempelkommun/lank.yaml': { link: 'plats-1.yaml' },
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

async function tryWith(fault?: Fault) {
  count += 1;
  const repository = await createRepository(server, `many-${count}`, before);
  publishIndex(repository, before);
  const pull = await openPull(repository, { author: 'exempel-anvandare', fork: true, files: AFTER });
  server.calls.length = 0;
  server.fault = fault;
  const inputs = { 'published-at': siteOf(repository) };
  const run = await runAction('feedback', repository, eventFor('workflow_run', pull), { inputs });
  server.fault = undefined;
  const bots = server.calls.filter(({ as }) => as === 'github-actions[bot]');
  const contents = bots.filter(({ path }) => path.includes('/contents/datasets/exempelkommun/'));
  const queries = bots.filter(
    ({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('TreeEntry'),
  );
  const { comments } = await leftBehind(pull);
  const body = withoutBasis(comments[0]?.body ?? '');
  const comment = body.replaceAll(`many-${count}`, 'many').replaceAll(pull.head, 'head');
  return { run, contents: contents.map(({ path }) => path), queries: queries.length, comment };
}

const onGraphql =
  (fault: (call: Call) => ReturnType<Fault>): Fault =>
  (call) =>
    call.path === '/graphql' ? fault(call) : undefined;

test('many files are read in few calls, and what is not plain text one by one', async () => {
  const { run, contents, queries } = await tryWith();
  expect(run.outputs.state).toBe('done');
  expect(queries).toBe(3);
  expect(contents.filter((path) => !path.endsWith('publisher.yaml')).sort()).toEqual([
    expect.stringMatching(/lank\.yaml$/),
    expect.stringMatching(/latin\.yaml$/),
  ]);
}, 120_000);

test('where they cannot be read together, or not for certain, the same is found in more calls', async () => {
  const { comment: expected } = await tryWith();
  const short = (comment: string | undefined) => comment?.replaceAll(/\b[0-9a-f]{7}\b/g, 'commit');
  const refused = await tryWith(onGraphql(() => refusal(404, 'Not Found')));
  expect(refused.contents.length).toBeGreaterThan(60);
  expect(short(refused.comment)).toBe(short(expected));
  const lying = await tryWith(
    onGraphql(({ body }) => {
      const names = Object.keys((body as { variables: object }).variables).filter((one) => /^path/.test(one));
      const file = {
        mode: 0o100644,
        oid: 'a'.repeat(40),
        object: { text: 'title: Annat\n', isTruncated: false },
      };
      const found = Object.fromEntries(names.map((name) => [name.replace('path', 'at'), { file }]));
      return answer(200, { data: { repository: found } });
    }),
  );
  expect(lying.contents.length).toBeGreaterThan(60);
  expect(short(lying.comment)).toBe(short(expected));
}, 300_000);
