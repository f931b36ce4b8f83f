import { setClock } from '../actions/github-server/clock.ts';
import { siteOf } from '../actions/github-server/publish-index.ts';
import type { TestPull } from '../actions/github-server/repository.ts';
import { runAction } from '../actions/github-server/run-action.ts';
import type { Played } from './play.ts';
import type { Step } from './scenario.ts';

type SweepRun = Extract<Step, { run: 'sweep' }>;

/** The steps that are about what happens to a pull request while nothing is pushed to it. */
export type SweepStep =
  | SweepRun
  | Extract<
      Step,
      | { now: string }
      | { conflict: boolean }
      | { 'rename-account': object }
      | { 'delete-account': string }
      | { 'let-jobs-open-pulls': true }
      | { 'follow-job': true }
    >;

const KEYS = ['now', 'conflict', 'rename-account', 'delete-account', 'let-jobs-open-pulls', 'follow-job'];

export function isSweepStep(step: Step): step is SweepStep {
  return 'run' in step ? step.run === 'sweep' : KEYS.some((key) => key in step);
}

export async function takeSweepStep(step: SweepStep, pull: TestPull): Promise<Played['runs']> {
  const { repository, number } = pull;
  const { fullName } = repository;
  const { state } = repository.server;
  const key = `${fullName}#${number}`;
  if ('run' in step) return sweepDays(step, pull);
  if ('now' in step) setClock(state, fullName, step.now);
  else if ('conflict' in step) state.conflicts[step.conflict ? 'add' : 'delete'](key);
  else if ('rename-account' in step)
    state.renamed.set(step['rename-account'].from, step['rename-account'].to);
  else if ('delete-account' in step) state.left.add(step['delete-account']);
  else if ('let-jobs-open-pulls' in step) state.mayOpenPulls.add(fullName);
  else await followJob(pull);
  return [];
}

const DAY = 86_400_000;

/** Runs the sweep; with `days`, once on each of so many days, of which those are recorded that wrote something. */
async function sweepDays(step: SweepRun, pull: TestPull): Promise<Played['runs']> {
  if (step.days === undefined) return [await sweepOnce(step, pull)];
  const { state } = pull.repository.server;
  const { fullName } = pull.repository;
  const runs: Played['runs'] = [];
  for (let day = 0; day < step.days; day += 1) {
    const run = await sweepOnce(step, pull);
    if (run.calls.some(({ method, path }) => method !== 'GET' && path !== '/graphql')) runs.push(run);
    state.clocks.set(fullName, (state.clocks.get(fullName) ?? 0) + DAY);
  }
  return runs;
}

async function sweepOnce({ inputs }: SweepRun, { repository }: TestPull): Promise<Played['runs'][number]> {
  const { server, fullName } = repository;
  const clock = server.state.clocks.get(fullName);
  const at = clock === undefined ? undefined : new Date(clock).toISOString().slice(0, 16);
  const now = clock === undefined ? '' : new Date(clock).toISOString();
  const before = server.calls.length;
  const event = { name: 'schedule', payload: { schedule: '23 5,13 * * *' } };
  const given = { 'published-at': siteOf(repository), now, ...inputs };
  const run = await runAction('sweep', repository, event, { inputs: given });
  const calls = server.calls.slice(before).filter(({ as }) => as === 'github-actions[bot]');
  return { action: 'sweep', ...(at ? { at } : {}), run, calls };
}

/** Takes the newest pull request that a job has opened for the one that the rest is about. */
async function followJob(pull: TestPull): Promise<void> {
  const { server, fullName } = pull.repository;
  const opened = await server.call<
    { number: number; user: { login: string }; head: { sha: string; ref: string } }[]
  >('admin', 'GET', `/repos/${fullName}/pulls?state=open&per_page=100`);
  const ours = opened.filter(({ user }) => user.login === 'github-actions[bot]');
  const { number, head } = ours.reduce((a, b) => (a.number > b.number ? a : b));
  const author = 'github-actions[bot]';
  Object.assign(pull, { number, author, branch: head.ref, head: head.sha, headRepository: fullName });
}
