import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildIndex } from '../../catalog/model/build-index.ts';
import { INDEX_FOLDER } from '../../catalog/published-index/manifest.ts';
import { indexFiles } from '../../catalog/published-index/write-shards.ts';
import { validate } from '../../catalog/validate/validate.ts';
import type { Call } from '../actions/github-server/call.ts';
import type { GithubServer } from '../actions/github-server/github-server.ts';
import { type LeftBehind, leftBehind } from '../actions/github-server/left-behind.ts';
import {
  createRepository,
  type Files,
  moveBase,
  openPull,
  push,
  type TestPull,
  type TestRepository,
} from '../actions/github-server/repository.ts';
import { type ActionRun, eventFor, runAction } from '../actions/github-server/run-action.ts';
import { filesOf, type Scenario, type Step } from './scenario.ts';

/** A scenario that has been played, with everything that can be looked at. */
export interface Played {
  scenario: Scenario;
  pull: TestPull;
  runs: { action: string; run: ActionRun; calls: Call[] }[];
  left: LeftBehind;
}

/** Plays a scenario against the server: opens the pull request and takes its steps. */
export async function play(server: GithubServer, scenario: Scenario): Promise<Played> {
  const repository = await createRepository(server, scenario.name, scenario.before);
  const { author, fork, branch, after } = scenario;
  publishIndex(repository, scenario.before);
  const pull = await openPull(repository, { author, fork, branch, files: after });
  const runs: Played['runs'] = [];
  for (const step of scenario.steps) await take(step, scenario, pull, runs);
  return { scenario, pull, runs, left: await leftBehind(pull) };
}

async function take(step: Step, scenario: Scenario, pull: TestPull, runs: Played['runs']): Promise<void> {
  const { repository, number, head } = pull;
  const { server, fullName } = repository;
  const call = (as: string, method: string, path: string, body?: unknown) =>
    server.call(as, method, `/repos/${fullName}${path}`, body);
  if ('run' in step) {
    runs.push(await runStep(step, scenario, pull));
  } else if ('push' in step) {
    const removed = Object.fromEntries((step.remove ?? []).map((path) => [path, null]));
    await push(pull, { ...filesOf(scenario, step.push), ...removed });
  } else if ('move-base' in step) {
    await moveBase(repository, filesOf(scenario, step['move-base']));
  } else if ('review' in step) {
    const { by, event } = step.review;
    await call(by, 'POST', `/pulls/${number}/reviews`, { event, commit_id: head, body: 'Läst.' });
  } else if ('comment' in step) {
    await call(step.comment.by, 'POST', `/issues/${number}/comments`, { body: step.comment.body });
  } else if ('label' in step) {
    await call('admin', 'POST', `/issues/${number}/labels`, { labels: [step.label] });
  } else if ('unlabel' in step) {
    await call('admin', 'DELETE', `/issues/${number}/labels/${encodeURIComponent(step.unlabel)}`);
  } else {
    await call('admin', 'PATCH', `/pulls/${number}`, { state: 'close' in step ? 'closed' : 'open' });
  }
}

async function runStep(step: Extract<Step, { run: string }>, scenario: Scenario, pull: TestPull) {
  const { server } = pull.repository;
  const before = server.calls.length;
  const run = step.run === 'merge-queue' ? await inMergeQueue(scenario, pull) : await runFor(step, pull);
  const calls = server.calls.slice(before).filter(({ as }) => as === 'github-actions[bot]');
  return { action: step.run, run, calls };
}

function runFor(step: Extract<Step, { run: 'feedback' | 'validate' }>, pull: TestPull): Promise<ActionRun> {
  const event = step.event ?? (step.run === 'feedback' ? 'workflow_run' : 'pull_request');
  const inputs = { 'published-at': siteOf(pull.repository), ...step.inputs };
  return runAction(step.run, pull.repository, eventFor(event, pull), { inputs });
}

/** Publishes the index of what is on `main`, as the site does. */
function publishIndex(repository: TestRepository, files: Files): void {
  const sources = Object.entries(files).flatMap(([path, content]) =>
    typeof content === 'string' && path.startsWith('datasets/')
      ? [{ path, bytes: new TextEncoder().encode(content) }]
      : [],
  );
  const { pathname } = new URL(siteOf(repository));
  for (const [name, text] of indexFiles(buildIndex(validate(sources).entities)))
    repository.server.state.pages.set(`${pathname}/${INDEX_FOLDER}/${name}`, text);
}

function siteOf({ server, fullName }: TestRepository): string {
  return `${server.url}/pages/${fullName}`;
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
