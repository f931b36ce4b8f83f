/**
 * `pull-request.ts [--datasets 100,10000] [--repeat 5]`, as `bench.ts` runs it. Writes the result to standard output as
 * JSON.
 *
 * What a pull request with one changed file costs, with so many datasets on the base branch. Two things are measured:
 *
 * - The bundled action `feedback`, run as GitHub's runner runs it against an emulator of GitHub's API: its calls, and
 *   the time until it is done. In that time lies what the emulator takes to answer, which grows with what it holds; a
 *   process is started for each run, and nothing is remembered from one to the next.
 * - The assessment alone, in one process: checks, feeds, changes and scores, with the index's shards fetched over HTTP.
 *
 * Calls are counted for a first run, which writes everything, and for the one as the validating run ends, which finds that
 * the verdict holds. Times are medians; they are told, never judged.
 */
import { parseArgs } from 'node:util';
import { publishedIndex } from '../../actions/published-site/read-index.ts';
import { assess } from '../../actions/pull-request/assess.ts';
import type { BaseFiles } from '../../actions/pull-request/base-files.ts';
import type { Observation } from '../../actions/pull-request/observation.ts';
import { DEFAULT_SETTINGS } from '../../actions/settings/settings.ts';
import { validate } from '../../catalog/check/validate/validate.ts';
import { type AnyEntity, type Entity, identify } from '../../catalog/model/entity.ts';
import { startGithub } from '../actions/github-server/github-server.ts';
import { createRepository } from '../actions/github-server/repository.ts';
import { changedFile, observed } from '../actions/pull-request/observed.ts';
import { type AnswerCost, answerPull, CHANGED, catalogFiles, edited, startSite } from './one-file-change.ts';
import type { Cost } from './pull-request-table.ts';

/** A repository with so many datasets, its site and its GitHub, ready to be measured. */
interface Ready {
  datasets: number;
  /** Runs the action on a new pull request. */
  action(round: number): Promise<AnswerCost>;
  /** Gives how many shards were fetched and how long it took. */
  assessment(): Promise<{ shards: number; time: number }>;
  close(): Promise<void>;
}

async function prepare(datasets: number): Promise<Ready> {
  const site = await startSite();
  const files = catalogFiles(datasets, site.url);
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  const { entities } = validate(sources);
  const server = await startGithub();
  const repository = await createRepository(server, 'katalog', files);
  site.publish(entities, repository.base);
  const observation = observationOf(files, entities);
  const base: BaseFiles = { commit: repository.base, differenceFrom: refuse, read: refuse, find: refuse };
  return {
    datasets,
    action: (round) => answerPull(repository, edited(files[CHANGED]!), round),
    async assessment() {
      const before = site.asked;
      const time = await timeOf(() => assess(observation, base, publishedIndex(site.url)));
      return { shards: site.asked - before - 1, time };
    },
    async close() {
      await server.close();
      site.close();
    },
  };
}

/** The index is of the base, so that nothing has to be read there. */
async function refuse(): Promise<never> {
  throw new Error('the index should be enough');
}

function observationOf(files: Record<string, string>, entities: readonly AnyEntity[]): Observation {
  const entity = (path: string) => entities.find(({ id }) => id === identify(path)?.id);
  const before = bytesOf(files[CHANGED]!);
  const after = bytesOf(edited(files[CHANGED]!));
  return observed({
    files: [changedFile(CHANGED, { before, after })],
    settings: DEFAULT_SETTINGS,
    catalog: entity('datasets/catalog.yaml') as Entity<'catalog'>,
    publishers: new Map([
      ['kommun-0000', entity('datasets/kommun-0000/publisher.yaml') as Entity<'publisher'>],
    ]),
  });
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const { values } = parseArgs({
  options: {
    datasets: { type: 'string', default: '100,10000' },
    repeat: { type: 'string', default: '5' },
  },
});
const sizes = values.datasets.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 3))
  throw new Error('--datasets takes whole numbers from 3, with commas between them');

/** All sizes once in each round, so that what else the machine does falls on all of them. */
async function measured(repositories: readonly Ready[], rounds: number): Promise<Cost[]> {
  const runs = repositories.map((ready) => ({
    ready,
    actions: [] as AnswerCost[],
    assessments: [] as { shards: number; time: number }[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { ready, actions, assessments } of runs) {
      actions.push(await ready.action(round));
      assessments.push(await ready.assessment());
    }
  }
  return runs.map(({ ready, actions, assessments }) => ({
    datasets: ready.datasets,
    // The labels are made once in a repository.
    calls: theOne(actions.slice(1).map(({ requested }) => requested.calls)),
    again: theOne(actions.slice(1).map(({ completed }) => completed.calls)),
    shards: theOne(assessments.map(({ shards }) => shards)),
    action: median(actions.map(({ requested }) => requested.time)),
    assessment: median(assessments.map(({ time }) => time)),
  }));
}

function theOne(values: readonly number[]): number {
  const [value = 0, ...others] = new Set(values);
  if (others.length > 0) throw new Error(`it differs from run to run: ${values.join(', ')}`);
  return value;
}

const repositories: Ready[] = [];
for (const size of sizes) repositories.push(await prepare(size));
console.log(JSON.stringify(await measured(repositories, Math.max(2, Number(values.repeat)))));
for (const one of repositories) await one.close();
