import type { Endpoints } from '@octokit/types';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { explaining, statusOf } from '../github/failure.ts';
import { addressIn } from '../runner/workspace.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import type { Seen } from './diagnosis.ts';
import { look, lookUp } from './look.ts';
import { readAccounts } from './read-accounts.ts';
import { findMissingLabels, readCodeOwners, readFolders, readIsPublished } from './read-files.ts';
import { readRules, readRulesets } from './read-rules.ts';
import type { RepositoryState, Workflow } from './state.ts';

const ADMINISTRATION = 'administration: read';
const METADATA = 'metadata: read';

/** Options for reading the published site, apart from the repository. */
export interface ReadOptions {
  /** Milliseconds after which the published site is no longer waited for. */
  timeout: number;
  /** The published site, where it is not at the address that catalog.yaml names. */
  publishedAt: string | undefined;
}

/**
 * Reads everything that is to be examined, as far as the token may see it. Nothing is written.
 *
 * @throws Error with a sentence for the log where the repository itself or its files cannot be read.
 */
export async function readState(repository: Repository, options: ReadOptions): Promise<RepositoryState> {
  const facts = await explaining('read the repository', () => readRepository(repository));
  const commit = await explaining('read the default branch', () =>
    readHead(repository, facts.default_branch),
  );
  const [settingsFile, catalogFile] = await explaining('read the settings', () =>
    Promise.all([
      readPlainFile(repository, SETTINGS_PATH, commit),
      readPlainFile(repository, 'datasets/catalog.yaml', commit),
    ]),
  );
  const settings = readSettings(settingsFile);
  const siteAddress = addressIn(catalogFile);
  return {
    url: facts.html_url,
    repository: facts,
    settings,
    siteAddress,
    published: await readIsPublished(options.publishedAt ?? siteAddress, options.timeout, commit),
    ...(await readBranchRules(repository, facts.default_branch)),
    ...(await readActions(repository)),
    ...(await readWorkflows(repository, commit)),
    ...(await readPeople(repository, commit, settings.settings.reviewers)),
    pages: await lookUp('pages: read', () => get(repository, 'GET /repos/{owner}/{repo}/pages')),
    missingLabels: await look('issues: read', () => findMissingLabels(repository)),
  };
}

/** Endpoints that need no more than the repository's name. */
type Endpoint =
  | 'GET /repos/{owner}/{repo}'
  | 'GET /repos/{owner}/{repo}/pages'
  | 'GET /repos/{owner}/{repo}/actions/permissions'
  | 'GET /repos/{owner}/{repo}/actions/permissions/selected-actions'
  | 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
  | 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval'
  | 'GET /repos/{owner}/{repo}/private-vulnerability-reporting'
  | 'GET /repos/{owner}/{repo}/codeowners/errors';

async function get<Name extends Endpoint>({ client, owner, repo }: Repository, endpoint: Name) {
  const route: string = endpoint;
  const { data } = await client.request(route, { owner, repo });
  return data as Endpoints[Name]['response']['data'];
}

function readRepository(repository: Repository) {
  return get(repository, 'GET /repos/{owner}/{repo}');
}

async function readHead({ client, owner, repo }: Repository, branch: string): Promise<string> {
  const where = { owner, repo, ref: `heads/${branch}` };
  return (await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', where)).data.object.sha;
}

async function readBranchRules(repository: Repository, branch: string) {
  const rules = await look(METADATA, () => readRules(repository, branch));
  const ids = rules.seen ? rules.value.rulesetIds : [];
  return {
    rules,
    rulesets: await look(METADATA, () => readRulesets(repository)),
    ownRulesets: await look(METADATA, () => Promise.all(ids.map((id) => readRuleset(repository, id)))),
    classicProtection: await look(ADMINISTRATION, () => readClassicProtection(repository, branch)),
  };
}

async function readRuleset({ client, owner, repo }: Repository, id: number) {
  const where = { owner, repo, ruleset_id: id, includes_parents: true };
  return (await client.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', where)).data;
}

/** GitHub answers 404 where there is none, and in other words where the token may not know. */
async function readClassicProtection({ client, owner, repo }: Repository, branch: string) {
  try {
    const where = { owner, repo, branch };
    return (await client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', where)).data;
  } catch (error) {
    const { message = '' } = error as { message?: string };
    if (statusOf(error) === 404 && /branch not protected/i.test(message)) return undefined;
    throw error;
  }
}

async function readActions(repository: Repository) {
  const base = 'GET /repos/{owner}/{repo}/actions/permissions' as const;
  const actionsPolicy = await look(ADMINISTRATION, () => get(repository, base));
  const isSelected = actionsPolicy.seen && actionsPolicy.value.allowed_actions === 'selected';
  return {
    actionsPolicy,
    allowedActions: isSelected
      ? await look(ADMINISTRATION, () => get(repository, `${base}/selected-actions`))
      : { seen: true as const, value: {} },
    workflowToken: await look(ADMINISTRATION, () => get(repository, `${base}/workflow`)),
    forkApproval: await look(ADMINISTRATION, () => get(repository, `${base}/fork-pr-contributor-approval`)),
    vulnerabilityReporting: await look(ADMINISTRATION, async () => {
      return (await get(repository, 'GET /repos/{owner}/{repo}/private-vulnerability-reporting')).enabled;
    }),
  };
}

async function readWorkflows(repository: Repository, commit: string) {
  const workflows = await look('actions: read', () => listWorkflows(repository));
  const paths = workflows.seen ? workflows.value.map(({ path }) => path) : [];
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readPlainFile(repository, path, commit)] as const),
  );
  const present = texts.flatMap(([path, bytes]) =>
    bytes ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  );
  return { workflows, workflowTexts: new Map(present) };
}

/** A repository has a dozen. Those that GitHub runs by itself lie elsewhere. */
async function listWorkflows({ client, owner, repo }: Repository): Promise<Workflow[]> {
  const where = { owner, repo, per_page: 100 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/workflows', where);
  return data.workflows.filter(({ path }) => path.startsWith('.github/workflows/'));
}

async function readPeople(
  repository: Repository,
  commit: string,
  reviewers: RepositoryState['settings']['settings']['reviewers'],
) {
  const folders = await look('contents: read', () => readFolders(repository, commit));
  const named = folders.seen ? folders.value.flatMap(({ maintainers }) => maintainers) : [];
  return {
    reviewers: await readAccounts(repository, reviewers),
    maintainers: await whereSeen(folders, () => readAccounts(repository, named)),
    codeOwners: await whereSeen(folders, (known) => readCodeOwners(repository, commit, known, reviewers)),
    codeOwnersErrors: await look('contents: read', async () => {
      return (await get(repository, 'GET /repos/{owner}/{repo}/codeowners/errors')).errors;
    }),
  };
}

async function whereSeen<Value, Result>(
  seen: Seen<Value>,
  read: (value: Value) => Promise<Result>,
): Promise<Seen<Result>> {
  return seen.seen ? { seen: true, value: await read(seen.value) } : seen;
}
