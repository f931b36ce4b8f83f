import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { bundled, compileCache } from './bundled.ts';
import { tokenOf } from './people.ts';
import type { TestPull, TestRepository } from './repository.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The result of a run, as the runner and the log show it. */
export interface ActionRun {
  exitCode: number;
  /** Everything written to standard output, workflow commands included. */
  log: string;
  /** The text written to standard error: empty, if all is well. */
  errors: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface RunOptions {
  /** Beside those of `action.yml`. */
  inputs?: Record<string, string>;
  /** The folder that the repository is checked out in; left out where it is not checked out. */
  workspace?: string;
  /** Kills the process in the middle, as a machine that goes away would. Its exit code is then -1. */
  killed?: AbortSignal;
  /** Variables beside those of the runner. */
  env?: Record<string, string>;
}

export interface TestEvent {
  name: string;
  payload: unknown;
}

/** Runs the bundled action with plain Node and the environment that GitHub's runner gives it. */
export async function runAction(
  action: string,
  repository: TestRepository,
  event: TestEvent,
  options: RunOptions = {},
): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'katalog-action-'));
  try {
    const files = filesFor(folder, event);
    const env = {
      ...inputsFor(action, options.inputs),
      ...environment(folder, files, repository, event, options),
      ...options.env,
    };
    const { exitCode, log, errors } = await run(await bundled(action), env, folder, options.killed);
    const outputs = outputsIn(readFileSync(files.output, 'utf8'));
    return { exitCode, log, errors, outputs, summary: readFileSync(files.summary, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The event of that name about a pull request, as GitHub writes it down (what the actions read of it). */
export function eventFor(name: string, pull: TestPull, action?: string): TestEvent {
  const { number, head } = pull;
  const about: Record<string, unknown> = {
    workflow_run: { workflow_run: runOf(pull) },
    workflow_dispatch: { inputs: { 'pull-request': String(number) } },
    merge_group: { merge_group: { head_sha: head } },
    push: { after: head },
  };
  const payload = about[name] ?? { pull_request: { number, head: { sha: head } } };
  return { name, payload: { action, ...(payload as object), repository: described(pull.repository) } };
}

/** A finished run for a pull request: which one is not named for forks, as on GitHub. */
function runOf({ branch, headRepository, head, repository }: TestPull) {
  const isGone = repository.server.state.deletedForks.has(headRepository);
  const [login, name] = headRepository.split('/');
  return {
    event: 'pull_request',
    head_branch: branch,
    head_sha: head,
    head_repository: isGone ? null : { name, owner: { login } },
    pull_requests: [],
  };
}

function described({ fullName, server }: TestRepository) {
  const [login, name] = fullName.split('/');
  return { name, owner: { login }, default_branch: 'main', html_url: `${server.url}/${fullName}` };
}

function filesFor(folder: string, { payload }: TestEvent) {
  const files = {
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary.md'),
  };
  writeFileSync(files.event, JSON.stringify(payload));
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  return files;
}

function environment(
  folder: string,
  files: ReturnType<typeof filesFor>,
  { fullName, server, base }: TestRepository,
  { name }: TestEvent,
  { workspace = folder }: RunOptions,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: server.url,
    GITHUB_REPOSITORY: fullName,
    GITHUB_SHA: base,
    GITHUB_RUN_ID: '42',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    NODE_COMPILE_CACHE: compileCache(),
  };
}

interface ActionFile {
  inputs?: Record<string, { default?: string }>;
}

/** The inputs with the defaults of `action.yml`, as the runner fills them in; the server needs no pauses. */
function inputsFor(action: string, given: Record<string, string> = {}): Record<string, string> {
  const text = readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8');
  const { inputs = {} } = parse(text) as ActionFile;
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ''] as const);
  const values = {
    ...Object.fromEntries(defaults),
    token: tokenOf('github-actions[bot]'),
    pause: '5',
    ...given,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function run(file: string, env: Record<string, string>, cwd: string, killed: AbortSignal | undefined) {
  return new Promise<Pick<ActionRun, 'exitCode' | 'log' | 'errors'>>((resolve, reject) => {
    const child = spawn(process.execPath, [file], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    killed?.addEventListener('abort', () => child.kill('SIGKILL'));
    let log = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, log, errors }));
  });
}

/** Reads the output file as the runner does: `name<<mark`, the value, the mark. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
