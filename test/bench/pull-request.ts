/**
 * `npm run bench:pull-request -- [--datasets 100,10000] [--repeat 5] [--json]`
 *
 * What a pull request with one changed file costs, with so many datasets on the base branch. Two things are measured:
 *
 * - The bundled action `feedback`, run as GitHub's runner runs it against an emulator of GitHub's API: its calls, and
 *   the time until it is done. In that time lies what the emulator takes to answer, which grows with what it holds; a
 *   process is started for each run, and nothing is remembered from one to the next.
 * - The assessment alone, in one process: checks, feeds, changes and scores, with the index's shards fetched over HTTP.
 *
 * Calls are counted for a first run, which writes everything. Times are medians; they are told, never judged.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { assessWith } from '../../actions/pull-request/assess.ts';
import type { Observation } from '../../actions/pull-request/observation.ts';
import { DEFAULT_SETTINGS } from '../../actions/settings/settings.ts';
import { buildIndex } from '../../catalog/model/build-index.ts';
import { type AnyEntity, type Entity, identify } from '../../catalog/model/entity.ts';
import { INDEX_FOLDER } from '../../catalog/published-index/manifest.ts';
import { indexFiles } from '../../catalog/published-index/write-shards.ts';
import { validate } from '../../catalog/validate/validate.ts';
import { startGithub } from '../actions/github-server/github-server.ts';
import { createRepository, openPull } from '../actions/github-server/repository.ts';
import { eventFor, runAction } from '../actions/github-server/run-action.ts';
import { changedFile, observed } from '../actions/pull-request/observed.ts';
import { syntheticFiles } from './synthetic.ts';

const CHANGED = 'datasets/kommun-0000/datamangd-1.yaml';

/** What a pull request cost. Times in seconds. */
interface Cost {
  datasets: number;
  /** Calls of GitHub's API that the action made. */
  calls: number;
  /** Files of the index that the assessment fetched. */
  shards: number;
  action: number;
  assessment: number;
}

interface Site {
  url: string;
  /** How many files have been asked for. */
  asked: number;
  server: Server;
}

async function publish(entities: readonly AnyEntity[]): Promise<Site> {
  const files = indexFiles(buildIndex(entities));
  const server = createServer((request, response) => {
    site.asked += 1;
    const text = files.get((request.url ?? '').slice(`/${INDEX_FOLDER}/`.length));
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: Site = { url, asked: 0, server };
  return site;
}

/** The same for each size: another title, and a reference to a series of the publisher's. */
function edited(text: string): string {
  return `${text.replace(/^ {2}sv: .*$/m, '  sv: Båtplatser i hamnen')}source: [datamangd-2]\n`;
}

async function cost(datasets: number, repeat: number): Promise<Cost> {
  const files = Object.fromEntries(syntheticFiles(datasets));
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  const { entities } = validate(sources);
  const site = await publish(entities);
  try {
    const action = await throughAction(files, site, repeat);
    const before = site.asked;
    const assess = assessWith(site.url);
    const observation = observationOf(files, entities);
    const times = await timesOf(repeat, () => assess(observation));
    const shards = (site.asked - before) / repeat - 1;
    return { datasets, ...action, shards, assessment: median(times) };
  } finally {
    site.server.closeAllConnections();
    site.server.close();
  }
}

async function throughAction(files: Record<string, string>, site: Site, repeat: number) {
  const server = await startGithub();
  try {
    const repository = await createRepository(server, 'katalog', files);
    const times: number[] = [];
    const calls = new Set<number>();
    for (let round = 0; round < repeat; round += 1) {
      const text = edited(files[CHANGED]!);
      const change = { author: 'exempel-anvandare', fork: false, branch: `andring-${round}` };
      const pull = await openPull(repository, { ...change, files: { [CHANGED]: text } });
      const start = server.calls.length;
      const inputs = { 'published-at': site.url };
      const [time] = await timesOf(1, async () => {
        const run = await runAction('feedback', repository, eventFor('workflow_run', pull), { inputs });
        if (run.exitCode !== 0 || /gap:/.test(run.log)) throw new Error(run.log + run.errors);
      });
      times.push(time!);
      // The labels are made once in a repository.
      if (round > 0) calls.add(server.calls.length - start);
    }
    if (calls.size > 1) throw new Error(`the calls differ from run to run: ${[...calls].join(', ')}`);
    return { calls: [...calls][0] ?? 0, action: median(times) };
  } finally {
    await server.close();
  }
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

async function timesOf(repeat: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < repeat; round += 1) {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function table(costs: readonly Cost[]): string {
  const rows = costs.map(({ datasets, calls, shards, action, assessment }) =>
    [datasets, calls, shards, action.toFixed(2), assessment.toFixed(3)].join(' | '),
  );
  const [first, last] = [costs[0]!, costs.at(-1)!];
  const times = (key: 'action' | 'assessment') => (last[key] / first[key]).toFixed(2);
  return [
    'datasets | calls of the API | shards | action, s | assessment, s',
    '--: | --: | --: | --: | --:',
    ...rows,
    `times as long | | | ${times('action')} | ${times('assessment')}`,
  ].join('\n');
}

const { values } = parseArgs({
  options: {
    datasets: { type: 'string', default: '100,10000' },
    repeat: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.datasets.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 3))
  throw new Error('--datasets takes whole numbers from 3, with commas between them');
const costs: Cost[] = [];
for (const size of sizes) costs.push(await cost(size, Math.max(2, Number(values.repeat))));
console.log(values.json ? JSON.stringify(costs, null, 2) : table(costs));
