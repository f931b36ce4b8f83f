import { isPlainObject } from '../../catalog/model/plain-object.ts';
/** The event that started the action: a pull request, or the run of another workflow that was for a pull request. */
export type PullEvent =
  | { kind: 'number'; number: number }
  /**
   * `branch`: `owner:branch` that the run was for; `undefined` where the fork has been deleted or the name is out of the
   * ordinary, so that only the commit tells. `isCompleted`: the run has ended, so that its start has been answered before.
   */
  | { kind: 'run'; branch: string | undefined; sha: string; isCompleted: boolean };

/** The event, with the repository it happened in; or why there is nothing to do. */
export type ParsedEvent = { repository: EventRepository; event: PullEvent } | { ignored: string };

/** The repository that an event happened in. */
export interface EventRepository {
  owner: string;
  name: string;
  url: string;
  defaultBranch: string;
}

type Fields = Record<string, unknown>;

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?(?:\[bot\])?$/;
const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}$/;
const SHA = /^[0-9a-f]{40}$/;
/** Git's own rules are stricter; here it matters that the name cannot be anything but a name in an address. */
const BRANCH = /^[^\p{C}\s~^:?*[\\]{1,255}$/u;
const LARGEST_NUMBER = 2 ** 31 - 1;

/**
 * Reads the event that the runner has written down, and takes nothing from it but what it needs: numbers, names and
 * commits of the right form. Titles, texts and the like stay where they are.
 *
 * @param name `GITHUB_EVENT_NAME`.
 * @param payload The event file, parsed.
 * @throws TypeError where a part that is needed has not the form that GitHub gives it.
 */
export function parseEvent(name: string, payload: unknown): ParsedEvent {
  const event = fields(payload, 'event');
  const repository = parseRepository(event.repository);
  const parser = Object.hasOwn(PARSERS, name) ? PARSERS[name] : undefined;
  const parsed = parser?.(event) ?? { ignored: `nothing to do for the event ${JSON.stringify(name)}` };
  return 'ignored' in parsed ? parsed : { repository, event: parsed };
}

const PARSERS: Record<string, (event: Fields) => PullEvent | { ignored: string }> = {
  pull_request: ofPull,
  pull_request_target: ofPull,
  pull_request_review: ofPull,
  workflow_run: ofRun,
  workflow_dispatch: ofDispatch,
};

function ofPull(event: Fields): PullEvent {
  return numbered(fields(event.pull_request, 'pull_request').number, 'pull_request.number');
}

/** Dispatched by hand, with the number as the input `pull-request`. */
function ofDispatch(event: Fields): PullEvent {
  const written = fields(event.inputs, 'inputs')['pull-request'];
  return numbered(typeof written === 'string' ? Number(written) : written, 'inputs.pull-request');
}

/** Runs for pushes are none of our business. */
function ofRun(event: Fields): PullEvent | { ignored: string } {
  const run = fields(event.workflow_run, 'workflow_run');
  if (typeof run.event !== 'string' || !run.event.startsWith('pull_request'))
    return { ignored: 'the run was not for a pull request' };
  const isCompleted = event.action === 'completed';
  return { kind: 'run', branch: branchOf(run), sha: matched(run.head_sha, SHA, 'head_sha'), isCompleted };
}

/** Git allows names that are asked for in vain or could be read as something else: then the commit has to do. */
function branchOf({ head_repository: repository, head_branch: branch }: Fields): string | undefined {
  const owner = (repository as { owner?: { login?: unknown } } | null | undefined)?.owner?.login;
  const isPlain =
    typeof owner === 'string' && LOGIN.test(owner) && typeof branch === 'string' && BRANCH.test(branch);
  return isPlain ? `${owner}:${branch}` : undefined;
}

function parseRepository(value: unknown): EventRepository {
  const repository = fields(value, 'repository');
  const owner = matched(fields(repository.owner, 'repository.owner').login, LOGIN, 'repository.owner.login');
  const name = matched(repository.name, REPOSITORY, 'repository.name');
  const url = matched(repository.html_url, /^https?:\/\/[^\s"'<>`()[\]]{1,300}$/, 'repository.html_url');
  const defaultBranch = matched(repository.default_branch, BRANCH, 'repository.default_branch');
  return { owner, name, url, defaultBranch };
}

function numbered(value: unknown, where: string): PullEvent {
  const inside = Number.isInteger(value) && Number(value) > 0 && Number(value) <= LARGEST_NUMBER;
  if (!inside) throw new TypeError(`the event's ${where} is no number of a pull request`);
  return { kind: 'number', number: Number(value) };
}

function fields(value: unknown, where: string): Fields {
  if (isPlainObject(value)) return value as Fields;
  throw new TypeError(`the event has no ${where}`);
}

function matched(value: unknown, form: RegExp, where: string): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new TypeError(`the event's ${where} has not the form it should have`);
}
