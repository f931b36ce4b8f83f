import type { Repository } from '../github/client.ts';
import { checkActions } from './checks/actions.ts';
import { checkPeople } from './checks/people.ts';
import { checkPublication } from './checks/publication.ts';
import { checkRepository } from './checks/repository.ts';
import { checkRules } from './checks/rules.ts';
import { checkWaysRound } from './checks/ways-round.ts';
import type { Diagnosis } from './diagnosis.ts';
import { type ReadOptions, readState } from './read-state.ts';
import type { RepositoryState } from './state.ts';

/** The order is that of the set-up (docs/installera.md), so that the first mistake is the one to correct first. */
const CHECKS: readonly ((state: RepositoryState) => Diagnosis[])[] = [
  checkRepository,
  checkPeople,
  checkPublication,
  checkActions,
  checkRules,
  checkWaysRound,
];

/** Concludes of each setting whether it is right, wrong, or not to be seen. */
export function diagnose(state: RepositoryState): Diagnosis[] {
  return CHECKS.flatMap((check) => check(state));
}

/**
 * Examines a repository. Nothing is written.
 *
 * @returns The diagnoses, and the settings that name the language.
 * @throws Error with a sentence for the log where the repository itself cannot be read.
 */
export async function examine(
  repository: Repository,
  options: ReadOptions,
): Promise<{ state: RepositoryState; diagnoses: Diagnosis[] }> {
  const state = await readState(repository, options);
  return { state, diagnoses: diagnose(state) };
}
