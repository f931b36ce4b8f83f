import { CODE_OWNERS_PATH } from '../../code-owners/code-owners.ts';
import { readOwnerLines } from '../../code-owners/owners-of-path.ts';
import type { Repository } from '../../github/client.ts';
import { readPlainFile } from '../../github/content.ts';
import { explain, isOutOfCalls, isPassing } from '../../github/failure.ts';
import { readAccess, readBranchRules } from '../../github/merge-rules.ts';
import type { MergeRules, Observation } from '../observation.ts';
import { verdictsOf } from '../reviews.ts';

/** People whose access is asked for. Who has approved comes first. */
const MOST_PEOPLE = 15;

/**
 * Reads what GitHub itself asks for before a merge and who could give it, in one call where that is nothing;
 * `undefined` where it cannot be seen, of which then nothing is said.
 *
 * @throws Octokit's error or `BudgetSpent` where no more calls may be made.
 */
export async function readMergeRules(
  repository: Repository,
  observation: Observation,
  log: (line: string) => void,
): Promise<Pick<Observation, 'mergeRules' | 'lacksMergeRules'>> {
  try {
    return { mergeRules: await readRules(repository, observation) };
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    log(explain('read what GitHub asks for before a merge', error).sentence);
    return { mergeRules: undefined, lacksMergeRules: isPassing(error) };
  }
}

async function readRules(repository: Repository, observation: Observation): Promise<MergeRules | undefined> {
  const rules = await readBranchRules(repository, observation.pull.baseBranch);
  if (!rules) return undefined;
  if (rules.approvals === 0 && !rules.codeOwners) return { ...rules, owners: [], people: [] };
  const owners = rules.codeOwners ? await readOwners(repository, observation) : [];
  return { ...rules, owners, people: await readPeople(repository, observation, owners) };
}

/** The owners of what changes: a list for each different line of `CODEOWNERS`; none where it cannot be told. */
async function readOwners(repository: Repository, { pull, files }: Observation): Promise<string[][]> {
  const bytes = await readPlainFile(repository, CODE_OWNERS_PATH, pull.base);
  const ownersOf = readOwnerLines(new TextDecoder().decode(bytes ?? new Uint8Array()));
  if (!ownersOf) return [];
  const paths = files.flatMap(({ path, previousPath }) => [path, ...(previousPath ?? [])].flat());
  const lists = paths.map(ownersOf).filter((owners) => owners.length > 0);
  return [...new Map(lists.map((owners) => [owners.join(' '), [...owners]])).values()];
}

async function readPeople(
  repository: Repository,
  observation: Observation,
  owners: readonly string[][],
): Promise<MergeRules['people']> {
  const { pull, settings } = observation;
  const logins = [
    ...verdictsOf(observation).approving.map(({ login }) => login),
    ...owners.flat(),
    ...settings.reviewers.map(({ login }) => login),
  ].filter((login) => login !== pull.author.login || owners.flat().includes(login));
  const asked = new Map(logins.map((login) => [login.toLowerCase(), login]));
  const answers = await Promise.all(
    [...asked.values()].slice(0, MOST_PEOPLE).map((login) => readAccess(repository, login)),
  );
  return answers.flatMap((answer) => answer ?? []);
}
