import type { components } from '@octokit/openapi-types';
import type { Endpoints } from '@octokit/types';
import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import type { CommitStatus } from './commit-statuses.ts';
import type { State } from './corrections.ts';
import { PEOPLE } from './people.ts';

type Schemas = components['schemas'];
type Rule = Schemas['repository-rule'];
export type Ruleset = Omit<Schemas['repository-ruleset'], 'rules'> & { rules: Rule[] };

/** The settings of a repository, in the words of GitHub's API. */
export interface RepositorySettings {
  /** The fields in which the answer on the repository itself differs from that of a new repository. */
  facts: Partial<
    Pick<
      Schemas['full-repository'],
      'default_branch' | 'private' | 'archived' | 'has_issues' | 'allow_merge_commit'
    >
  >;
  /** `admin`, `write` or `read`, by login. Everybody else may read. */
  access: Map<string, 'admin' | 'write' | 'read'>;
  rulesets: Ruleset[];
  classicProtection: Schemas['branch-protection'] | undefined;
  pages: Schemas['page'] | undefined;
  actionsPolicy: Schemas['actions-repository-permissions'];
  allowedActions: Schemas['selected-actions'];
  workflowToken: Schemas['actions-get-default-workflow-permissions'];
  forkApproval: Schemas['actions-fork-pr-contributor-approval'];
  vulnerabilityReporting: boolean;
  /** Workflows that are not active, by file name. */
  workflowStates: Map<string, Schemas['workflow']['state']>;
  /** Errors in CODEOWNERS beside owners without write access. */
  codeOwnersErrors: Schemas['codeowners-errors']['errors'];
}

/** The settings of a repository, as they are when it has just been made until they are changed. */
export function settingsOf(state: State, repo: string): RepositorySettings {
  const present = state.settings.get(repo) ?? newSettings(repo);
  state.settings.set(repo, present);
  return present;
}

function newSettings(repo: string): RepositorySettings {
  return {
    facts: {},
    access: new Map([[repo.split('/')[0] ?? '', 'admin']]),
    rulesets: [],
    classicProtection: undefined,
    pages: undefined,
    actionsPolicy: { enabled: true, allowed_actions: 'all', sha_pinning_required: false },
    allowedActions: {},
    workflowToken: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    forkApproval: { approval_policy: 'first_time_contributors' },
    vulnerabilityReporting: false,
    workflowStates: new Map(),
    codeOwnersErrors: [],
  };
}

/** A call for a repository's settings. */
interface Asked {
  call: Call;
  forward: Forward;
  repo: string;
  settings: RepositorySettings;
  /** The part of the path that follows the endpoint's own. */
  rest: string;
}

/** Answers with what GitHub's schema lets this endpoint answer. */
function answerAs<Route extends keyof Endpoints>(
  _route: Route,
  data: Endpoints[Route]['response']['data'],
): Answer {
  return answer(200, data);
}

/** Restricts an endpoint to administrators: others are refused, with the permission that it takes in a header. */
function forAdministrators(respond: (asked: Asked) => Answer): (asked: Asked) => Answer {
  return (asked) => {
    if (asked.settings.access.get(asked.call.as) === 'admin') return respond(asked);
    const headers = { 'x-accepted-github-permissions': 'administration=read' };
    return refusal(403, 'Resource not accessible by integration', headers);
  };
}

const PERMISSIONS = 'GET /repos/{owner}/{repo}/actions/permissions' as const;

/** The endpoints, by what follows `/repos/owner/name`. */
const ENDPOINTS: readonly [RegExp, (asked: Asked) => Answer | Promise<Answer>][] = [
  [/^$/, repositoryItself],
  [/^\/pages$/, pages],
  [/^\/rules\/branches\/(.+)$/, rulesOfBranch],
  [/^\/rulesets$/, listRulesets],
  [/^\/rulesets\/(\d+)$/, oneRuleset],
  [/^\/branches\/(.+)\/protection$/, forAdministrators(classicProtection)],
  [
    /^\/actions\/permissions$/,
    forAdministrators(({ settings }) => answerAs(PERMISSIONS, settings.actionsPolicy)),
  ],
  [
    /^\/actions\/permissions\/selected-actions$/,
    forAdministrators(({ settings }) => answerAs(`${PERMISSIONS}/selected-actions`, settings.allowedActions)),
  ],
  [
    /^\/actions\/permissions\/workflow$/,
    forAdministrators(({ settings }) => answerAs(`${PERMISSIONS}/workflow`, settings.workflowToken)),
  ],
  [
    /^\/actions\/permissions\/fork-pr-contributor-approval$/,
    forAdministrators(({ settings }) =>
      answerAs(`${PERMISSIONS}/fork-pr-contributor-approval`, settings.forkApproval),
    ),
  ],
  [
    /^\/private-vulnerability-reporting$/,
    forAdministrators(({ settings }) =>
      answerAs('GET /repos/{owner}/{repo}/private-vulnerability-reporting', {
        enabled: settings.vulnerabilityReporting,
      }),
    ),
  ],
  [/^\/actions\/workflows$/, listWorkflows],
  [/^\/codeowners\/errors$/, codeOwnersErrors],
  [/^\/collaborators\/([^/]+)\/permission$/, permissionOf],
];

/** Everything below matches what is asked for of a repository and has to do with how it is set up. */
export const SETTINGS_CALL =
  /^GET \/repos\/([^/]+\/[^/]+)((?:\/(?:pages|rules|rulesets|branches\/.+\/protection|actions|private-vulnerability-reporting|codeowners|collaborators)(?:\/.*)?)?)$/;

/** Answers a call for a repository's settings. */
export async function answerSettings(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', path = '']: string[],
): Promise<Answer> {
  for (const [pattern, respond] of ENDPOINTS) {
    const match = pattern.exec(path);
    if (match)
      return respond({ call, forward, repo, settings: settingsOf(state, repo), rest: match[1] ?? '' });
  }
  return forward(call);
}

async function repositoryItself({ call, forward, settings }: Asked): Promise<Answer> {
  const present = await forward(call);
  return present.status === 200
    ? { ...present, body: { allow_merge_commit: true, ...(present.body as object), ...settings.facts } }
    : present;
}

function pages({ settings }: Asked): Answer {
  return settings.pages
    ? answerAs('GET /repos/{owner}/{repo}/pages', settings.pages)
    : refusal(404, 'Not Found');
}

/** Rulesets that are turned off or only evaluated do not apply. */
function rulesOfBranch({ settings, repo }: Asked): Answer {
  const rules = settings.rulesets
    .filter(({ enforcement }) => enforcement === 'active')
    .flatMap(({ id, rules }) =>
      rules.map((rule) => {
        return {
          ...rule,
          ruleset_id: id,
          ruleset_source: repo,
          ruleset_source_type: 'Repository',
        } as Schemas['repository-rule-detailed'];
      }),
    );
  return answerAs('GET /repos/{owner}/{repo}/rules/branches/{branch}', rules);
}

function listRulesets({ settings }: Asked): Answer {
  const listed = settings.rulesets.map(({ rules: _, bypass_actors: __, ...ruleset }) => ruleset);
  return answerAs('GET /repos/{owner}/{repo}/rulesets', listed);
}

/**
 * GitHub shows who may bypass a ruleset only to those who may change it; everybody can see whether they may themselves.
 */
function oneRuleset({ call, settings, rest }: Asked): Answer {
  const ruleset = settings.rulesets.find(({ id }) => id === Number(rest));
  if (!ruleset) return refusal(404, 'Not Found');
  const { bypass_actors: actors = [], ...shown } = ruleset;
  const isAdministrator = settings.access.get(call.as) === 'admin';
  return answerAs('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
    ...shown,
    ...(isAdministrator ? { bypass_actors: actors } : {}),
    current_user_can_bypass: isAdministrator && actors.length > 0 ? 'pull_requests_only' : 'never',
  });
}

function classicProtection({ settings }: Asked): Answer {
  return settings.classicProtection
    ? answerAs('GET /repos/{owner}/{repo}/branches/{branch}/protection', settings.classicProtection)
    : refusal(404, 'Branch not protected');
}

/** The workflows on `main`. */
async function listWorkflows({ call, forward, repo, settings }: Asked): Promise<Answer> {
  const path = `/repos/${repo}/contents/.github/workflows`;
  const { status, body } = await forward({ method: 'GET', path });
  const names = status === 200 ? (body as { name: string }[]).map(({ name }) => name) : [];
  const workflows = names.map((name, index) =>
    workflowCalled(name, index, call.query.origin ?? '', settings),
  );
  return answerAs('GET /repos/{owner}/{repo}/actions/workflows', {
    total_count: workflows.length,
    workflows,
  });
}

function workflowCalled(
  name: string,
  index: number,
  origin: string,
  settings: RepositorySettings,
): Schemas['workflow'] {
  const time = '2026-11-01T00:00:00Z';
  const path = `.github/workflows/${name}`;
  const state = settings.workflowStates.get(name) ?? 'active';
  const address = `${origin}/${path}`;
  return {
    id: index + 1,
    node_id: `W_${index}`,
    name,
    path,
    state,
    created_at: time,
    updated_at: time,
    url: address,
    html_url: address,
    badge_url: address,
  };
}

/** GitHub counts no owner who may not write. */
async function codeOwnersErrors({ forward, repo, settings }: Asked): Promise<Answer> {
  const text = await readFile(forward, repo, '.github/CODEOWNERS');
  if (text === undefined) return refusal(404, 'Not Found');
  const errors = text.split('\n').flatMap((line, index) =>
    line.startsWith('#')
      ? []
      : [...line.matchAll(/@([\w-]+)/g)]
          .filter(([, login = '']) => !mayWrite(settings, login))
          .map((match) => {
            return {
              line: index + 1,
              column: match.index + 1,
              kind: 'Unknown owner',
              source: line,
              suggestion: `make sure ${match[0]} exists and has write access to the repository`,
              message: `Unknown owner on line ${index + 1}`,
              path: '.github/CODEOWNERS',
            };
          }),
  );
  return answerAs('GET /repos/{owner}/{repo}/codeowners/errors', {
    errors: [...errors, ...settings.codeOwnersErrors],
  });
}

/** True when an approval of that account counts for CODEOWNERS. */
export function mayWrite({ access }: RepositorySettings, login: string): boolean {
  return access.get(login) === 'admin' || access.get(login) === 'write';
}

interface Review {
  user: { login: string };
  state: string;
  commit_id: string;
}

/**
 * Says why the rulesets keep a pull request from being merged by that account, as GitHub does with 405; `undefined`
 * where they let it pass.
 */
export async function mergeRefusal(
  { as }: Call,
  forward: Forward,
  state: State,
  { repo, number, head }: { repo: string; number: string; head: string },
): Promise<string | undefined> {
  const settings = settingsOf(state, repo);
  const active = settings.rulesets.filter(({ enforcement }) => enforcement === 'active');
  const mayBypass = active.every(({ bypass_actors: actors = [] }) =>
    actors.some(({ actor_type: type, actor_id: id }) => type === 'RepositoryRole' && id === ADMIN_ROLE),
  );
  if (active.length === 0 || (mayBypass && settings.access.get(as) === 'admin')) return undefined;
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls/${number}/reviews` });
  const approvers = (body as Review[])
    .filter((review) => review.state === 'APPROVED' && review.commit_id === head)
    .map(({ user }) => user.login)
    .filter((login) => mayWrite(settings, login));
  const owners = await readFile(forward, repo, '.github/CODEOWNERS');
  const statuses = state.statuses.get(`${repo}@${head}`) ?? [];
  return active
    .flatMap(({ rules }) => rules)
    .map((rule) => ruleRefusal(rule, approvers, owners ?? '', statuses))
    .find((message) => message !== undefined);
}

/** The number of the role "Repository admin" among those who may bypass a ruleset. */
const ADMIN_ROLE = 5;

function ruleRefusal(
  rule: Rule,
  approvers: readonly string[],
  owners: string,
  statuses: readonly CommitStatus[],
): string | undefined {
  if (rule.type === 'required_status_checks')
    for (const { context } of rule.parameters?.required_status_checks ?? [])
      if (statuses.find((status) => status.context === context)?.state !== 'success')
        return `Required status check "${context}" is expected.`;
  if (rule.type !== 'pull_request' || !rule.parameters) return undefined;
  if (approvers.length < rule.parameters.required_approving_review_count)
    return 'At least 1 approving review is required by reviewers with write access.';
  const isOwner = (login: string) => owners.includes(`@${login}`);
  return rule.parameters.require_code_owner_review && !approvers.some(isOwner)
    ? 'Waiting on code owner review.'
    : undefined;
}

async function readFile(forward: Forward, repo: string, path: string): Promise<string | undefined> {
  const { status, body } = await forward({ method: 'GET', path: `/repos/${repo}/contents/${path}` });
  if (status !== 200) return undefined;
  return Buffer.from((body as { content: string }).content, 'base64').toString('utf8');
}

/** Everybody may read a public repository. */
function permissionOf({ settings, rest: login }: Asked): Answer {
  const id = PEOPLE[login];
  if (id === undefined) return refusal(404, `${login} is not a user`);
  const permission = settings.access.get(login) ?? 'read';
  return answerAs('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
    permission,
    role_name: permission,
    user: null,
  });
}
