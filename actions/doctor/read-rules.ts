import type { Repository } from '../github/client.ts';
import type { BranchRules, Ruleset } from './state.ts';

/** A rule as read: GitHub's schema does not connect the type with its parameters closely enough to be narrowed. */
type Rule = Awaited<ReturnType<typeof listRules>>[number];

/** Rules of these types stand between a pull request and its merge. */
const ON_THE_WAY = ['pull_request', 'required_status_checks'];

/** Reads the rules of all active rulesets for a branch. */
export async function readRules(repository: Repository, branch: string): Promise<BranchRules> {
  const rules = await listRules(repository, branch);
  return {
    pullRequests: rules.flatMap((rule) => (rule.type === 'pull_request' ? (rule.parameters ?? []) : [])),
    statusChecks: rules.flatMap((rule) =>
      rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : [],
    ),
    types: new Set(rules.map(({ type }) => type)),
    rulesetIds: [...new Set(rules.flatMap(idOnTheWay))],
  };
}

function idOnTheWay(rule: Rule): number[] {
  return ON_THE_WAY.includes(rule.type) && rule.ruleset_id !== undefined ? [rule.ruleset_id] : [];
}

async function listRules({ client, owner, repo }: Repository, branch: string) {
  const where = { owner, repo, branch, per_page: 100 };
  return (await client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', where)).data;
}

/** Lists the repository's rulesets, those that are not in force among them. */
export async function readRulesets({ client, owner, repo }: Repository): Promise<Ruleset[]> {
  const where = { owner, repo, includes_parents: true, per_page: 100 };
  return (await client.request('GET /repos/{owner}/{repo}/rulesets', where)).data;
}
