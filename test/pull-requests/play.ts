import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Call, refusal } from '../actions/github-server/call.ts';
import { setClock } from '../actions/github-server/clock.ts';
import type { GithubServer } from '../actions/github-server/github-server.ts';
import { type LeftBehind, leftBehind } from '../actions/github-server/left-behind.ts';
import { publishIndex, siteOf } from '../actions/github-server/publish-index.ts';
import {
  commitOn,
  createRepository,
  type Files,
  moveBase,
  openAgain,
  openPull,
  push,
  type TestPull,
  type TestRepository,
  withChanges,
} from '../actions/github-server/repository.ts';
import { type ActionRun, eventFor, runAction } from '../actions/github-server/run-action.ts';
import { changesIn, filesOf, type RunStep, type Scenario, type Step } from './scenario.ts';
import { isSweepStep, takeSweepStep } from './sweep-steps.ts';

/** A scenario that has been played, with everything that can be looked at. */
export interface Played {
  scenario: Scenario;
  pull: TestPull;
  runs: { action: string; at?: string; run: ActionRun; calls: Call[] }[];
  left: LeftBehind;
  /** The state of further pull requests from the same commit. */
  others: LeftBehind[];
}

/** Plays a scenario against the server: opens the pull request and takes its steps. */
export async function play(server: GithubServer, scenario: Scenario): Promise<Played> {
  const repository = await createRepository(server, scenario.name, scenario.before);
  const { author, fork, branch, description, after } = scenario;
  server.fault = undefined;
  for (const accounts of [server.state.renamed, server.state.left]) accounts.clear();
  if (scenario.opened) setClock(server.state, repository.fullName, scenario.opened);
  publishIndex(repository);
  if (scenario.rules) server.state.rules.set(repository.fullName, scenario.rules);
  const pull = await openPull(repository, { author, fork, branch, body: description, files: after });
  const runs: Played['runs'] = [];
  const others: TestPull[] = [];
  for (const step of scenario.steps) {
    const of = 'of' in step && step.of ? others[step.of - 1]! : pull;
    if ('open-again' in step) others.push(await openAgain(pull, step['open-again']));
    else await take(step, scenario, of, runs);
  }
  return {
    scenario,
    pull,
    runs,
    left: await leftBehind(pull),
    others: await Promise.all(others.map(leftBehind)),
  };
}

/** GitHub fails to answer the bot's calls of a kind. */
function faultOf({ calls, status }: { calls: string; status: number }): NonNullable<GithubServer['fault']> {
  const failing = new RegExp(calls);
  return ({ method, path }) =>
    failing.test(`${method} ${path}`) ? refusal(status, 'Server Error') : undefined;
}

async function take(
  step: Exclude<Step, { 'open-again': unknown }>,
  scenario: Scenario,
  pull: TestPull,
  runs: Played['runs'],
): Promise<void> {
  const { repository, number, head } = pull;
  const { server, fullName } = repository;
  const call = (as: string, method: string, path: string, body?: unknown) =>
    server.call(as, method, `/repos/${fullName}${path}`, body);
  if (isSweepStep(step)) {
    runs.push(...(await takeSweepStep(step, pull)));
  } else if ('run' in step) {
    runs.push(await runStep(step, scenario, pull));
  } else if ('push' in step) {
    await push(pull, { ...filesOf(scenario, step.push), ...changesIn(step, {}) });
  } else if ('move-base' in step) {
    await moveBase(repository, {
      ...filesOf(scenario, step['move-base']),
      ...changesIn(step, repository.files),
    });
  } else if ('publish' in step) {
    await publish(step.publish, scenario, repository);
  } else if ('review' in step) {
    const { by, event } = step.review;
    await call(by, 'POST', `/pulls/${number}/reviews`, { event, commit_id: head, body: 'Läst.' });
  } else if ('comment' in step) {
    await call(step.comment.by, 'POST', `/issues/${number}/comments`, { body: step.comment.body });
  } else if ('turn-to' in step) {
    await call(scenario.author, 'PATCH', `/pulls/${number}`, { base: step['turn-to'] });
  } else if ('delete-fork' in step) {
    server.state.deletedForks.add(pull.headRepository);
  } else if ('fail' in step) {
    server.fault = step.fail === 'nothing' ? undefined : faultOf(step.fail);
  } else if ('describe' in step) {
    await call(scenario.author, 'PATCH', `/pulls/${number}`, { body: step.describe });
  } else if ('label' in step) {
    await call(step.by ?? 'admin', 'POST', `/issues/${number}/labels`, { labels: [step.label] });
  } else if ('unlabel' in step) {
    await call('admin', 'DELETE', `/issues/${number}/labels/${encodeURIComponent(step.unlabel)}`);
  } else {
    await call('admin', 'PATCH', `/pulls/${number}`, { state: 'close' in step ? 'closed' : 'open' });
  }
}

/** Publishes `main`, or, with `ahead`, a commit that it has not reached. */
async function publish(
  { ahead, ...publication }: Extract<Step, { publish: unknown }>['publish'],
  scenario: Scenario,
  repository: TestRepository,
): Promise<void> {
  if (ahead === undefined) return publishIndex(repository, repository.files, publication);
  const files = filesOf(scenario, ahead);
  const commit = await commitOn(repository, files);
  publishIndex(repository, withChanges(repository.files, files), { ...publication, commit });
}

async function runStep(step: RunStep | { run: 'merge-queue' }, scenario: Scenario, pull: TestPull) {
  const { server } = pull.repository;
  const before = server.calls.length;
  const run = step.run === 'merge-queue' ? await inMergeQueue(scenario, pull) : await runFor(step, pull);
  const calls = server.calls.slice(before).filter(({ as }) => as.endsWith('[bot]'));
  return { action: step.run, run, calls };
}

function runFor(step: RunStep, pull: TestPull): Promise<ActionRun> {
  const event = step.event ?? (step.run === 'feedback' ? 'workflow_run' : 'pull_request');
  const inputs = { 'published-at': siteOf(pull.repository), ...step.inputs };
  return runAction(step.run, pull.repository, eventFor(event, pull, step.action), { inputs });
}

/** The whole catalog as it would be after the merge, checked out in a folder. */
async function inMergeQueue(scenario: Scenario, pull: TestPull): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-queue-'));
  try {
    checkOut(folder, { ...scenario.before, ...scenario.after });
    return await runAction('validate', pull.repository, eventFor('merge_group', pull), { workspace: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkOut(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else if ('link' in content) symlinkSync(content.link, file);
  }
}
