import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../actions/pull-request/assess.ts';
import type { BaseFiles } from '../../actions/pull-request/base-files.ts';
import { parseEvent } from '../../actions/pull-request/event.ts';
import type { ReadIndexFile } from '../../catalog/check/published-index/ask-index.ts';
import { indexFiles } from '../../catalog/check/published-index/write-shards.ts';
import { validate } from '../../catalog/check/validate/validate.ts';
import { buildIndex } from '../../catalog/model/build-index.ts';
import { INDEX_NAMES, type WholeIndex } from '../../catalog/model/catalog-index.ts';
import { readValid } from '../fixtures/read-fixture.ts';
import { answer } from './github-server/call.ts';
import { type GithubServer, startGithub } from './github-server/github-server.ts';
import { createRepository, openPull, type TestPull } from './github-server/repository.ts';
import { eventFor, runAction } from './github-server/run-action.ts';
import { BADPLATSER, bytesOf, changedFile, observed } from './pull-request/observed.ts';

/** Payloads from others can be of any form: each ends in a sentence, and never in a stack or in an approval. */
const SEED = 20_261_201;

const anything = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('an event', () => {
  const repository = fc.oneof(
    anything,
    fc.record({ name: anything, owner: anything, default_branch: anything, html_url: anything }),
    fc.constant({
      name: 'katalog',
      owner: { login: 'exempel-org' },
      default_branch: 'main',
      html_url: 'https://github.example/exempel-org/katalog',
    }),
  );
  const about = fc.oneof(
    anything,
    fc.record({ number: anything, event: anything, head_repository: anything, head_sha: anything }),
    fc.constant({ event: { toString: 1 } }),
  );
  const names = fc.constantFrom('pull_request', 'workflow_run', 'workflow_dispatch', 'push');

  test('is read, passed over or refused with a sentence about the event', () => {
    fc.assert(
      fc.property(names, repository, about, (name, where, what) => {
        const payload = { repository: where, pull_request: what, workflow_run: what, inputs: what };
        try {
          parseEvent(name, payload);
        } catch (error) {
          expect(String(error)).toMatch(/^TypeError: the event/);
        }
      }),
      { numRuns: 2_000, seed: SEED },
    );
  });

  test.each([null, [], 7, 'x'])('%j is refused, too', (payload) => {
    expect(() => parseEvent('pull_request', payload)).toThrow(/^the event has no/);
  });
});

describe('the published index', () => {
  const observation = observed({ files: [changedFile(BADPLATSER, { after: bytesOf(BADPLATSER) })] });
  const index = buildIndex(validate(readValid()).entities);
  const nothing = () => Promise.resolve([]);
  const base: BaseFiles = {
    commit: observation.pull.base,
    differenceFrom: () => Promise.reject(new Error('it cannot be known')),
    read: nothing,
    find: nothing,
  };

  /** Reads the index of the valid catalog, rightly published, but with another value for every key. */
  function reading(value: unknown): ReadIndexFile {
    const written = { toJSON: () => value };
    const odd = INDEX_NAMES.map((name) => [
      name,
      new Map([...index[name].keys()].map((key) => [key, written])),
    ]);
    const files = indexFiles(Object.fromEntries(odd) as WholeIndex, base.commit);
    return (name) => Promise.resolve(files.get(name) ?? 'null');
  }

  async function gapsWith(read: ReadIndexFile): Promise<string[]> {
    const { gaps = [], report } = await assess(observation, base, read);
    expect(report.files).toBe(1);
    return gaps.flatMap(({ sv, en }) => [sv, en]);
  }

  test.each([null, 7, 'x', [], [null], [7], [{}], [{ path: 7 }], {}, { kind: 7 }])(
    'with %j for every key is a gap, or says nothing',
    async (value) => {
      for (const gap of await gapsWith(reading(value))) expect(gap).toMatch(/(förteckning|list of all).*\.$/);
    },
  );

  test('of any form is a gap, or says nothing', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(anything, async (value) => {
      for (const gap of await gapsWith(reading(value))) expect(gap).toMatch(/(förteckning|list of all).*\.$/);
    });
    await fc.assert(property, { numRuns: 40, seed: SEED });
  });

  test.each([null, 7, 'x', [], {}, { format: 1, version: {}, shards: 3 }])(
    'with the manifest %j is a gap',
    async (manifest) => {
      const read: ReadIndexFile = () => Promise.resolve(JSON.stringify(manifest));
      const gaps = await gapsWith(read);
      expect(gaps).toHaveLength(2);
      expect(gaps[1]).toContain('could not be read');
    },
  );
});

describe('an answer of the API', () => {
  let server: GithubServer;
  let pull: TestPull;
  beforeAll(async () => {
    server = await startGithub();
    const repository = await createRepository(server, 'odd', {
      'datasets/catalog.yaml': 'title: Katalog\nurl: https://data.example.se\n',
    });
    const files = { 'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\n' };
    pull = await openPull(repository, { author: 'exempel-deltagare', fork: true, files });
  });
  afterEach(() => {
    server.fault = undefined;
  });
  afterAll(() => server.close());

  test.each<[string, RegExp, unknown]>([
    ['the pull request is null', /\/pulls\/\d+$/, null],
    ['the pull request is a list', /\/pulls\/\d+$/, []],
    [
      'the pull request has numbers for names',
      /\/pulls\/\d+$/,
      { number: 'x', head: 7, base: null, labels: {} },
    ],
    ['the comparison lacks everything', /\/compare\//, {}],
    [
      'the changed files are of another form',
      /\/compare\//,
      { merge_base_commit: { sha: 7 }, files: [null, 7] },
    ],
    [
      'a file has a number for its name',
      /\/compare\//,
      { merge_base_commit: { sha: 'a' }, files: [{ filename: 7 }] },
    ],
    [
      'the commit of the base is of another form',
      /\/compare\//,
      { merge_base_commit: { sha: 'a' }, base_commit: { commit: { committer: { date: {} } } }, files: [] },
    ],
    ['the branch points nowhere', /\/git\/ref\//, { object: null }],
    [
      'a file is of another form',
      /\/contents\//,
      { type: 'file', content: 7, encoding: 'base64', size: 'x' },
    ],
    ['the reviews are no list', /\/reviews$/, { length: 3 }],
  ])('%s', async (_, pattern, body) => {
    server.fault = ({ method, path }) =>
      method === 'GET' && pattern.test(path) ? answer(200, body) : undefined;
    const run = await runAction('feedback', pull.repository, eventFor('workflow_dispatch', pull));
    expect(run.errors).toBe('');
    expect(run.log).not.toMatch(/^\s+at .*:\d+:\d+/m);
    if (run.exitCode === 0) expect(run.log).not.toContain('plan: conclusion success');
    else expect(run.log).toMatch(/^::error::Could not [^\n]+\.$/m);
  });
});
