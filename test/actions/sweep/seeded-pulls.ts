import { readBasis, withBasis, withoutBasis } from '../../../actions/pull-request/basis.ts';
import { readScenario } from '../../pull-requests/scenario.ts';
import type { Call } from '../github-server/call.ts';
import { setClock } from '../github-server/clock.ts';
import type { GithubServer } from '../github-server/github-server.ts';
import { type LeftBehind, leftBehind } from '../github-server/left-behind.ts';
import { publishIndex, siteOf } from '../github-server/publish-index.ts';
import {
  createRepository,
  openPull,
  type TestPull,
  type TestRepository,
} from '../github-server/repository.ts';
import { type ActionRun, eventFor, type RunOptions, runAction } from '../github-server/run-action.ts';

export const BOT = 'github-actions[bot]';
const { before, after, author } = readScenario('sweep-held-runs');

/** A repository with the example catalog, published, whose clock stands at `opened`. */
export async function seedRepository(
  server: GithubServer,
  name: string,
  opened: string,
): Promise<TestRepository> {
  const repository = await createRepository(server, name, before);
  publishIndex(repository);
  setClock(server.state, repository.fullName, opened);
  return repository;
}

const PATH = 'datasets/exempelkommun/lekplatser.yaml';

/**
 * Opens a pull request with a new dataset, which nothing has answered. A comment in the file makes its commit another than
 * that of the others, with which it would share the status.
 */
export function openUnanswered(repository: TestRepository, branch: string): Promise<TestPull> {
  const files = { ...after, [PATH]: `${after[PATH]}# ${branch}\n` };
  return openPull(repository, { author, fork: true, branch, files });
}

/** Opens a pull request and has it answered by the ordinary run. */
export async function openAnswered(repository: TestRepository, branch: string): Promise<TestPull> {
  const pull = await openUnanswered(repository, branch);
  const inputs = { 'published-at': siteOf(repository) };
  await runAction('feedback', repository, eventFor('workflow_run', pull), { inputs });
  return pull;
}

/**
 * Opens pull requests like one that has been answered: each with a commit of its own, and with all that the bot left on
 * the model. Quicker than to answer each.
 */
export async function openAlike(
  model: TestPull,
  count: number,
  beforeComment: (pull: TestPull) => Promise<void> = async () => {},
  branch = 'kopia',
): Promise<TestPull[]> {
  const { comments, labels } = await leftBehind(model);
  const body = comments.find((comment) => comment.author === BOT)?.body ?? '';
  const copies: TestPull[] = [];
  for (let n = 1; n <= count; n += 1)
    copies.push(await openCopy(model, `${branch}-${n}`, { body, labels, beforeComment }));
  return copies;
}

/** Writes so many comments on a pull request, as somebody whom nobody waits for. */
export async function crowd({ repository, number }: TestPull, count: number): Promise<void> {
  const path = `/repos/${repository.fullName}/issues/${number}/comments`;
  for (let n = 1; n <= count; n += 1)
    await repository.server.call('exempel-deltagare', 'POST', path, { body: `Bra, ${n}.` });
}

interface Copied {
  body: string;
  labels: string[];
  beforeComment(pull: TestPull): Promise<void>;
}

async function openCopy(
  model: TestPull,
  branch: string,
  { body, labels, beforeComment }: Copied,
): Promise<TestPull> {
  const { repository } = model;
  const { server, fullName } = repository;
  const call = <Body>(as: string, path: string, sent: object) =>
    server.call<Body>(as, 'POST', `/repos/${fullName}${path}`, sent);
  const { tree } = await server.call<{ tree: { sha: string } }>(
    'admin',
    'GET',
    `/repos/${fullName}/git/commits/${model.head}`,
  );
  const commit = { message: branch, tree: tree.sha, parents: [repository.base] };
  const { sha: head } = await call<{ sha: string }>('admin', '/git/commits', commit);
  const wanted = { title: branch, head: `${author}:${branch}`, base: 'main' };
  const { number } = await call<{ number: number }>(author, '/pulls', wanted);
  server.state.heads.set(`${fullName}#${number}`, head);
  const statuses = server.state.statuses.get(`${fullName}@${model.head}`) ?? [];
  server.state.statuses.set(
    `${fullName}@${head}`,
    statuses.map((status) => ({ ...status, target_url: `${server.url}/${fullName}/pull/${number}` })),
  );
  const basis = readBasis(body);
  if (!basis) throw new Error('the model has no basis');
  const copy = { ...model, number, branch, head };
  await beforeComment(copy);
  await call(BOT, `/issues/${number}/comments`, { body: withBasis(withoutBasis(body), { ...basis, head }) });
  await call(BOT, `/issues/${number}/labels`, { labels });
  return copy;
}

/** A sweep, with the calls that it made. */
export interface Swept {
  run: ActionRun;
  calls: Call[];
  /** The writes of the sweep: the method and the path in the repository. */
  writes: string[];
}

export async function sweep(
  repository: TestRepository,
  now: string,
  options: RunOptions = {},
): Promise<Swept> {
  const { server, fullName } = repository;
  setClock(server.state, fullName, now);
  const from = server.calls.length;
  const event = { name: 'schedule', payload: {} };
  const inputs = { 'published-at': siteOf(repository), now, ...options.inputs };
  const run = await runAction('sweep', repository, event, { ...options, inputs });
  const calls = server.calls.slice(from).filter(({ as }) => as === BOT);
  const writes = calls
    .filter(isWrite)
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
  return { run, calls, writes };
}

export function isWrite({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
  return method !== 'GET' && path !== '/graphql';
}

/** The state of pull requests, without what differs between two repositories. */
export async function readLeftBehind(pulls: readonly TestPull[]): Promise<LeftBehind[]> {
  const all: LeftBehind[] = [];
  for (const pull of pulls) {
    const text = JSON.stringify(await leftBehind(pull))
      .replaceAll(/<!-- katalog:underlag [\w-]+ -->(?:\\n)?/g, '')
      .replaceAll(pull.repository.fullName, 'admin/katalog')
      .replaceAll(/paminnelse (\w+ \d+) [^ ]+ -->/g, 'paminnelse $1 -->');
    all.push(
      JSON.parse(text.replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>').replaceAll(/\[[0-9a-f]{7}\]/g, '[commit]')),
    );
  }
  return all;
}
