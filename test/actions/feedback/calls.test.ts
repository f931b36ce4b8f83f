import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validate } from '../../../catalog/check/validate/validate.ts';
import {
  type AnswerCost,
  answerPull,
  CHANGED,
  catalogFiles,
  edited,
  type Site,
  startSite,
} from '../../bench/one-file-change.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { createRepository } from '../github-server/repository.ts';

const BENCHMARKS = readFileSync(join(import.meta.dirname, '../../../docs/benchmarks.md'), 'utf8');

let server: GithubServer;
let site: Site;
let cost: AnswerCost;

/** The labels are made once in a repository, so that the second pull request is the ordinary one. */
beforeAll(async () => {
  server = await startGithub();
  site = await startSite();
  const files = catalogFiles(100, site.url);
  const repository = await createRepository(server, 'katalog', files);
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  site.publish(validate(sources).entities, repository.base);
  const text = edited(files[CHANGED]!);
  await answerPull(repository, text, 0);
  cost = await answerPull(repository, text, 1);
}, 120_000);

afterAll(async () => {
  site.close();
  await server.close();
});

test('a pull request with one changed file costs as many calls as docs/benchmarks.md says', () => {
  const [, requested] = /makes (\d+) calls of the API/.exec(BENCHMARKS) ?? [];
  expect(cost.requested.calls).toBe(Number(requested));
});

test('where the verdict still holds as the validating run ends, it costs a few calls', () => {
  const [, completed] = /another (\d+) when the validating run has ended/.exec(BENCHMARKS) ?? [];
  expect(cost.completed.calls).toBe(Number(completed));
});
