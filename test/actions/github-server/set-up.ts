import type { Files, TestRepository } from './repository.ts';
import { type RepositorySettings, type Ruleset, settingsOf } from './settings.ts';

/** The number of GitHub's own app for Actions, whose jobs write the status that is required. */
const ACTIONS_APP = 15368;

/** The number of the role "Repository admin" among those who may bypass a ruleset. */
const ADMIN_ROLE = 5;

/** The settings of a repository of the tests. */
export function settingsFor({ server, fullName }: TestRepository): RepositorySettings {
  return settingsOf(server.state, fullName);
}

/** Chooses GitHub Actions as the source of the pages. */
export function turnOnPages(settings: RepositorySettings, address: string): void {
  settings.pages = {
    url: 'https://api.github.com/repos/x/y/pages',
    status: 'built',
    cname: null,
    custom_404: true,
    html_url: `${address}/`,
    build_type: 'workflow',
    public: true,
    https_enforced: true,
  };
}

/** Lets jobs open pull requests. */
export function allowPullRequests(settings: RepositorySettings): void {
  settings.workflowToken.can_approve_pull_request_reviews = true;
}

/** The ruleset that docs/installera.md describes, without a bypass. */
export function newRuleset(repo: string): Ruleset {
  return {
    id: 71,
    name: 'Huvudgrenen',
    target: 'branch',
    source_type: 'Repository',
    source: repo,
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypass_actors: [],
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'Katalogkontroll', integration_id: ACTIONS_APP }],
        },
      },
    ],
  };
}

/** Lets administrators pass by the ruleset in pull requests. */
export function addBypass(ruleset: Ruleset): void {
  ruleset.bypass_actors = [
    { actor_id: ADMIN_ROLE, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' },
  ];
}

/** Returns the ruleset's demands on a pull request, to be changed. @throws Error where it has none. */
export function pullRequestRule({ rules }: Ruleset) {
  for (const rule of rules) if (rule.type === 'pull_request' && rule.parameters) return rule.parameters;
  throw new Error('the ruleset has no rule for pull requests');
}

/** The checks that the ruleset requires, to be changed. @throws Error where it requires none. */
export function requiredChecks({ rules }: Ruleset) {
  for (const rule of rules)
    if (rule.type === 'required_status_checks' && rule.parameters)
      return rule.parameters.required_status_checks;
  throw new Error('the ruleset requires no checks');
}

/** The text of a file among others. @throws Error where there is none. */
export function textIn(files: Files, path: string): string {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`${path} is no text`);
  return text;
}
