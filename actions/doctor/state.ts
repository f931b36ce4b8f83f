import type { components } from '@octokit/openapi-types';
import type { Account } from '../github/account.ts';
import type { SettingsReading } from '../settings/read-settings.ts';
import type { Seen } from './diagnosis.ts';

type Schemas = components['schemas'];

/** A parameter object of a rule of that type. */
export type PullRequestRule = NonNullable<Schemas['repository-rule-pull-request']['parameters']>;
export type StatusCheck = Schemas['repository-rule-params-status-check-configuration'];
export type Ruleset = Schemas['repository-ruleset'];
export type Workflow = Schemas['workflow'];
export type Pages = Schemas['page'];
export type ClassicProtection = Schemas['branch-protection'];

/** The rules of all active rulesets that apply to the default branch. */
export interface BranchRules {
  pullRequests: readonly PullRequestRule[];
  statusChecks: readonly StatusCheck[];
  /** All types of rules: `deletion`, `non_fast_forward`, `merge_queue` … */
  types: ReadonlySet<string>;
  /** The rulesets that a change has to pass before it is merged. */
  rulesetIds: readonly number[];
}

/** An account that a file names, beside what GitHub knows of it. */
export interface ExaminedAccount {
  named: Account;
  /** The account that has the login; `undefined` where none has. */
  byLogin: Account | undefined;
  /** The login that the account of that number has, where it is another one; `undefined` where there is none. */
  loginOfId: string | undefined;
  /** `admin`, `write`, `read` or `none`. */
  permission: Seen<string>;
}

/** Accounts, and how many more there are that were not looked at. */
export interface ExaminedAccounts {
  accounts: readonly ExaminedAccount[];
  left: number;
}

/** Everything that is read of a repository before anything is concluded. */
export interface RepositoryState {
  /** `https://github.com/owner/name`. */
  url: string;
  repository: Pick<
    Schemas['full-repository'],
    'default_branch' | 'private' | 'archived' | 'has_issues' | 'allow_merge_commit'
  >;
  settings: SettingsReading;
  /** The address at which the catalog is published, according to `datasets/catalog.yaml`. */
  siteAddress: string | undefined;
  /** True when the site has a published index. */
  published: Seen<boolean>;
  pages: Seen<Pages | undefined>;
  workflows: Seen<readonly Workflow[]>;
  /** The text of workflows, by path. */
  workflowTexts: ReadonlyMap<string, string>;
  rules: Seen<BranchRules>;
  /** All rulesets, active or not. */
  rulesets: Seen<readonly Ruleset[]>;
  /** The rulesets of {@link BranchRules.rulesetIds}, with those who may bypass them where that can be seen. */
  ownRulesets: Seen<readonly Ruleset[]>;
  classicProtection: Seen<ClassicProtection | undefined>;
  actionsPolicy: Seen<Schemas['actions-repository-permissions']>;
  /** Read where the policy names the actions that are allowed. */
  allowedActions: Seen<Schemas['selected-actions']>;
  workflowToken: Seen<Schemas['actions-get-default-workflow-permissions']>;
  forkApproval: Seen<Schemas['actions-fork-pr-contributor-approval']>;
  vulnerabilityReporting: Seen<boolean>;
  reviewers: ExaminedAccounts;
  maintainers: Seen<ExaminedAccounts>;
  /** Labels that issue forms set, and that are not there. */
  missingLabels: Seen<readonly string[]>;
  /** The text of `.github/CODEOWNERS`, and the one that follows from the other files. */
  codeOwners: Seen<{ present: string | undefined; expected: string }>;
  codeOwnersErrors: Seen<Schemas['codeowners-errors']['errors']>;
}
