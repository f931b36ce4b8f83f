import type { Account } from '../github/account.ts';
import type { Observation } from './observation.ts';
import { verdictsOf } from './reviews.ts';

/** The approval that GitHub asks for apart from our commit status, and those who could give it. */
export interface MissingForMerge {
  /** True when an owner by `CODEOWNERS` must approve; otherwise anybody may who has write access. */
  ofCodeOwner: boolean;
  /** Those who could give it; empty where nobody but the author is known to. */
  candidates: readonly Account[];
  /**
   * The logins of owners who could give it if they had write access, the author left out; empty where something that
   * changes has no other owner.
   */
  otherOwners: readonly string[];
}

/**
 * Finds the approval that GitHub asks for but that has not been given; `undefined` where none is known to be missing.
 * GitHub counts only approvals by people with write access, and an owner without it is none. The author never counts,
 * but as the only owner leaves nobody who does. Nothing is concluded from access that could not be seen.
 *
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function missingForMerge(
  observation: Pick<Observation, 'pull' | 'reviews' | 'mergeRules'>,
): MissingForMerge | undefined {
  const { pull, mergeRules } = observation;
  if (!mergeRules) return undefined;
  const { approvals, owners, people } = mergeRules;
  const { approving } = verdictsOf(observation);
  const access = new Map(people.map((person) => [person.login.toLowerCase(), person]));
  const hasApproved = ({ login }: Account) =>
    approving.some((account) => account.login.toLowerCase() === login.toLowerCase());
  const free = people.filter(
    (person) => person.mayWrite && person.id !== pull.author.id && !hasApproved(person),
  );
  const unmet = owners.filter((logins) => {
    const known = logins.map((login) => access.get(login.toLowerCase()));
    const isKnown = known.every((person) => person !== undefined);
    return (
      isKnown &&
      known.some((person) => person.mayWrite) &&
      !known.some((person) => person.mayWrite && hasApproved(person))
    );
  });
  if (unmet.length > 0) {
    const wanted = new Set(unmet.flat().map((login) => login.toLowerCase()));
    const candidates = free.filter(({ login }) => wanted.has(login.toLowerCase()));
    return { ofCodeOwner: true, candidates, otherOwners: othersOf(unmet, pull.author) };
  }
  const counted = approving.filter(({ login }) => access.get(login.toLowerCase())?.mayWrite !== false);
  return counted.length < approvals ? { ofCodeOwner: false, candidates: free, otherOwners: [] } : undefined;
}

function othersOf(owners: readonly (readonly string[])[], { login: author }: Account): string[] {
  const others = owners.map((logins) =>
    logins.filter((login) => login.toLowerCase() !== author.toLowerCase()),
  );
  return others.every(({ length }) => length > 0) ? [...new Set(others.flat())] : [];
}
