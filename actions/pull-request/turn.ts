import type { Assessment } from './assessment.ts';
import { awaitsDropLabel } from './drop.ts';
import type { Observation } from './observation.ts';
import { isMet, type Ownership } from './ownership.ts';
import type { VerdictState } from './plan.ts';
import { breaksOthers } from './reach.ts';
import type { Risk } from './risk.ts';

/** How things stand with a pull request. Everything that is said and done follows from this. */
export interface Standing {
  errors: number;
  warnings: number;
  tips: number;
  ownership: Ownership;
  risk: Risk;
  verdict: VerdictState;
  /** Whose turn it is: one, or both of `publisher` and `reviewer`. `done`: whoever may merge can. */
  turns: readonly Turn[];
  /** Whether the bot merges it. */
  merges: boolean;
  /** Whether files that are not part of it get errors. */
  breaksOthers: boolean;
  /** Whether a person has yet to let datasets go, by a label. */
  awaitsLabel: boolean;
}

/** Whose turn it can be; `done` is nobody's but theirs who may merge. */
export type Turn = 'author' | 'publisher' | 'reviewer' | 'done';

/** Puts together what follows from everything that is known. */
export function standingOf(
  observation: Observation,
  assessment: Assessment,
  ownership: Ownership,
  risk: Risk,
): Standing {
  const count = (severity: string) =>
    assessment.report.issues.filter((issue) => issue.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), tips: count('info') };
  const others = {
    breaksOthers: breaksOthers(assessment),
    awaitsLabel: awaitsDropLabel(assessment, observation),
  };
  const verdict = judge(assessment, ownership, risk, others);
  const turns = turnsOf(observation, verdict, ownership, risk, others);
  const merges = observation.settings.autoMerge && risk.tier === 'own' && verdict === 'success';
  return { ...counts, ownership, risk, verdict, turns, merges, ...others };
}

/**
 * Gives `failure` for what is wrong in the files, `pending` for what people have left to do, and `success` only where
 * nothing at all is left.
 */
function judge(
  { report, feeds }: Assessment,
  { requirements, blockedBy }: Ownership,
  { tier }: Risk,
  { breaksOthers, awaitsLabel }: Pick<Standing, 'breaksOthers' | 'awaitsLabel'>,
): VerdictState {
  if (breaksOthers) return 'failure';
  if (report.issues.some(({ severity }) => severity === 'error') || feeds === 'failed') return 'failure';
  const waits = awaitsLabel || tier === 'hands' || blockedBy.length > 0 || !requirements.every(isMet);
  return waits ? 'pending' : 'success';
}

function turnsOf(
  { pull }: Observation,
  verdict: VerdictState,
  { requirements, blockedBy }: Ownership,
  { tier }: Risk,
  { awaitsLabel }: Pick<Standing, 'awaitsLabel'>,
): Turn[] {
  if (verdict === 'failure' || blockedBy.length > 0 || pull.draft) return ['author'];
  if (tier === 'hands') return ['reviewer'];
  const missing = requirements.filter((requirement) => !isMet(requirement));
  if (missing.length === 0) return [verdict === 'success' ? 'done' : 'reviewer'];
  const whose = missing.map(
    ({ publisherId }): Turn => (publisherId === undefined ? 'reviewer' : 'publisher'),
  );
  return [...new Set(awaitsLabel ? [...whose, 'reviewer' as const] : whose)];
}
