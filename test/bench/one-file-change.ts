import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { INDEX_FOLDER } from '../../catalog/check/published-index/manifest.ts';
import { indexFiles } from '../../catalog/check/published-index/write-shards.ts';
import { buildIndex } from '../../catalog/model/build-index.ts';
import type { AnyEntity } from '../../catalog/model/entity.ts';
import { PEOPLE } from '../actions/github-server/people.ts';
import { openPull, type TestRepository } from '../actions/github-server/repository.ts';
import { eventFor, runAction } from '../actions/github-server/run-action.ts';
import { syntheticFiles } from './synthetic.ts';

/** The file that the pull request changes. */
export const CHANGED = 'datasets/kommun-0000/datamangd-1.yaml';

/** A site that the catalog is published on. */
export interface Site {
  url: string;
  /** The number of files that have been requested. */
  asked: number;
  /** Publishes the index of these entities, made from a commit. */
  publish(entities: readonly AnyEntity[], commit: string): void;
  close(): void;
}

/** Starts a site on a free port, with nothing published. */
export async function startSite(): Promise<Site> {
  let files: ReadonlyMap<string, string> = new Map();
  const server = createServer((request, response) => {
    site.asked += 1;
    const text = files.get((request.url ?? '').slice(`/${INDEX_FOLDER}/`.length));
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: 0,
    publish: (entities, commit) => {
      files = indexFiles(buildIndex(entities), commit);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

const PUBLISHER = 'datasets/kommun-0000/publisher.yaml';
const AUTHOR = 'exempel-anvandare';
const account = (login: string) => `  - { login: ${login}, id: ${PEOPLE[login]} }\n`;

/** A catalog of so many made-up datasets at an address, in which the author answers for the folder, and somebody reviews. */
export function catalogFiles(datasets: number, url: string): Record<string, string> {
  const files = Object.fromEntries(syntheticFiles(datasets));
  return {
    ...files,
    'datasets/catalog.yaml': files['datasets/catalog.yaml']!.replace(/^url: .*$/m, `url: ${url}/`),
    [PUBLISHER]: `${files[PUBLISHER]}maintainers:\n${account(AUTHOR)}`,
    '.github/katalog.yaml': `reviewers:\n${account('exempel-granskare')}`,
  };
}

/** The same for each size: another title, and a reference to a series of the publisher's. */
export function edited(text: string): string {
  return `${text.replace(/^ {2}sv: .*$/m, '  sv: Båtplatser i hamnen')}source: [datamangd-2]\n`;
}

/**
 * The cost of the answer to a pull request: calls of the API and seconds, as the validating run starts and as it ends.
 */
export interface AnswerCost {
  requested: { calls: number; time: number };
  completed: { calls: number; time: number };
}

/** Opens a pull request with the changed file and answers it as GitHub's runner would, once for each event. */
export async function answerPull(
  repository: TestRepository,
  text: string,
  round: number,
): Promise<AnswerCost> {
  const change = { author: AUTHOR, fork: false, branch: `andring-${round}` };
  const pull = await openPull(repository, { ...change, files: { [CHANGED]: text } });
  const run = async (action: string) => {
    const first = repository.server.calls.length;
    const start = performance.now();
    const event = eventFor('workflow_run', pull, action);
    const { exitCode, log, errors } = await runAction('feedback', repository, event);
    if (exitCode !== 0 || /gap:/.test(log)) throw new Error(log + errors);
    return { calls: repository.server.calls.length - first, time: (performance.now() - start) / 1000 };
  };
  return { requested: await run('requested'), completed: await run('completed') };
}
