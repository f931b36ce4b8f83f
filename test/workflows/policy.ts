import { isScalar, parseDocument, visit } from 'yaml';

/** The parts of a workflow that the policy looks at. */
interface Workflow {
  name?: string;
  on?: unknown;
  permissions?: unknown;
  concurrency?: { group?: string; 'cancel-in-progress'?: unknown };
  defaults?: { run?: { shell?: string } };
  jobs?: Record<string, Job>;
}

interface Job {
  name?: string;
  if?: string;
  uses?: string;
  permissions?: unknown;
  secrets?: unknown;
  'timeout-minutes'?: number;
  steps?: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** The only writing that is allowed: workflow and job, and what the job's token may write. */
const MAY_WRITE: Record<string, readonly string[]> = {
  'Återkoppla/aterkoppla': ['checks', 'issues', 'pull-requests', 'statuses'],
  'Behovssammanställning/sammanstall': ['issues'],
  'Genomgång/agare': ['actions', 'contents', 'issues', 'pull-requests'],
  'Genomgång/genomgang': ['checks', 'issues', 'pull-requests', 'statuses'],
  'Publicera/publicera': ['id-token', 'pages'],
  'Publicera/kvitto': ['pull-requests'],
};

/** Started by people who may not write to the repository, with a workflow file that they can change themselves. */
const FROM_ANYBODY = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'issue_comment'];
const OWN_ACTION = /^\$\/actions\/[a-z-]+$/;
const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;
const LONGEST = 60;

type Check = (workflow: Workflow) => boolean;

/** The faults of a workflow as a whole. */
const OF_WORKFLOWS: Record<string, Check> = {
  'target-trigger': (workflow) => triggers(workflow).includes('pull_request_target'),
  'permissions-open': ({ permissions }) => JSON.stringify(permissions) !== '{}',
  'concurrency-missing': ({ concurrency }) =>
    !concurrency?.group || concurrency['cancel-in-progress'] === undefined,
  'publish-cancelled': ({ name, concurrency }) =>
    name === 'Publicera' && concurrency?.['cancel-in-progress'] !== false,
  'shell-missing': ({ defaults }) => defaults?.run?.shell !== 'bash',
};

/** The faults of a job. */
const OF_JOBS: Record<string, (job: Job, id: string, workflow: Workflow) => boolean> = {
  'permissions-implicit': ({ permissions }) => typeof permissions !== 'object' || permissions === null,
  'permissions-wide': (job, id, { name }) =>
    writes(job).some((scope) => !MAY_WRITE[`${name}/${id}`]?.includes(scope)),
  'write-for-anybody': (job, _, workflow) => isFromAnybody(workflow) && writes(job).length > 0,
  'secret-for-anybody': (job, _, workflow) =>
    isFromAnybody(workflow) && /\bsecrets\b/.test(JSON.stringify(job)),
  'timeout-missing': (job) => !(Number(job['timeout-minutes']) <= LONGEST),
  'code-with-write-token': (job) => writes(job).length > 0 && stepsOf(job).some(bringsCode),
  'code-in-workflow-run': (job, _, workflow) =>
    triggers(workflow).includes('workflow_run') &&
    !stepsOf(job).every((step) => isOwnAction(step) || isTokenAction(step)),
  'called-workflow': ({ uses }) => uses !== undefined,
  'credentials-kept': (job) =>
    stepsOf(job).some((step) => isCheckout(step) && step.with?.['persist-credentials'] !== false),
  'other-commit': (job) =>
    stepsOf(job).some((step) => isCheckout(step) && (step.with?.ref ?? step.with?.repository)),
  'expression-in-script': (job) => stepsOf(job).some(hasExpression),
  'check-skipped': ({ name, if: condition }) => name === 'Katalogkontroll' && condition !== undefined,
};

/** The codes of everything that the policy forbids. */
export const CODES: readonly string[] = [
  ...Object.keys(OF_WORKFLOWS),
  ...Object.keys(OF_JOBS),
  'action-unpinned',
  'version-missing',
].sort();

/** Finds the rules that the text of a workflow breaks: their codes, each with the job it is about, if any. */
export function violations(text: string): string[] {
  const workflow = (parseDocument(text).toJS() ?? {}) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...broken(OF_WORKFLOWS, (check) => check(workflow)),
    ...jobs.flatMap(([id, job]) => broken(OF_JOBS, (check) => check(job, id, workflow), ` ${id}`)),
    ...pins(text),
  ];
}

function broken<Rule>(rules: Record<string, Rule>, breaks: (rule: Rule) => unknown, where = ''): string[] {
  return Object.entries(rules).flatMap(([code, rule]) => (breaks(rule) ? [`${code}${where}`] : []));
}

/** Every `uses`, wherever it stands: pinned to a commit, with the version in a comment; or one of our own. */
function pins(text: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const action = String(value.value);
      if (OWN_ACTION.test(action)) return;
      if (!PINNED.test(action)) found.push(`action-unpinned ${action}`);
      else if (!/^ v\d+\.\d+\.\d+$/.test(value.comment ?? '')) found.push(`version-missing ${action}`);
    },
  });
  return found;
}

export function triggers({ on }: Workflow): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

function isFromAnybody(workflow: Workflow): boolean {
  return triggers(workflow).some((trigger) => FROM_ANYBODY.includes(trigger));
}

function writes({ permissions }: Job): string[] {
  if (permissions === 'write-all') return ['all'];
  return Object.entries(permissions ?? {}).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
}

function stepsOf({ steps }: Job): Step[] {
  return steps ?? [];
}

function isCheckout({ uses }: Step): boolean {
  return /^actions\/checkout@/i.test(uses ?? '');
}

function isOwnAction({ uses }: Step): boolean {
  return OWN_ACTION.test(uses ?? '');
}

/** GitHub's action that fetches the token of an app: it brings nothing else into the job. */
function isTokenAction({ uses }: Step): boolean {
  return /^actions\/create-github-app-token@[0-9a-f]{40}$/.test(uses ?? '');
}

/** True when code or files can come into the job by this step: a checkout, an artifact, or a script that fetches. */
function bringsCode(step: Step): boolean {
  return (
    isCheckout(step) || step.run !== undefined || /download-artifact|github-script/.test(step.uses ?? '')
  );
}

/** True when the script has a `${{ }}`, which becomes part of it before the shell reads it. `env:` is the way. */
function hasExpression({ run = '', with: inputs }: Step): boolean {
  return [run, String(inputs?.script ?? '')].some((script) => script.includes('${{'));
}
