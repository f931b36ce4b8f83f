import type { Assessment } from './assessment.ts';
import type { Observation } from './observation.ts';
import { isMet, type Ownership } from './ownership.ts';
import type { Conclusion } from './plan.ts';
import type { Risk } from './risk.ts';

/** How things stand with a pull request. Everything that is said and done follows from this. */
export interface Standing {
  errors: number;
  warnings: number;
  tips: number;
  ownership: Ownership;
  risk: Risk;
  conclusion: Conclusion;
  /** Whose turn it is: one, or both of `publisher` and `reviewer`. `done`: whoever may merge can. */
  turns: readonly Turn[];
  /** Whether the bot merges it. */
  merges: boolean;
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
  const conclusion = conclusionOf(assessment, ownership, risk);
  const turns = turnsOf(observation, conclusion, ownership, risk);
  const merges = observation.settings.autoMerge && risk.tier === 'own' && conclusion === 'success';
  return { ...counts, ownership, risk, conclusion, turns, merges };
}

/**
 * `failure` for what is wrong in the files, `action_required` for what people have left to do, and `success` only
 * where nothing at all is left.
 */
function conclusionOf(
  { report, feeds }: Assessment,
  { requirements, blockedBy }: Ownership,
  { tier }: Risk,
): Conclusion {
  if (report.issues.some(({ severity }) => severity === 'error') || feeds === 'failed') return 'failure';
  const waits = tier === 'hands' || blockedBy.length > 0 || !requirements.every(isMet);
  return waits ? 'action_required' : 'success';
}

function turnsOf(
  { pull }: Observation,
  conclusion: Conclusion,
  { requirements, blockedBy }: Ownership,
  { tier }: Risk,
): Turn[] {
  if (conclusion === 'failure' || blockedBy.length > 0 || pull.draft) return ['author'];
  if (tier === 'hands') return ['reviewer'];
  const missing = requirements.filter((requirement) => !isMet(requirement));
  if (missing.length === 0) return [conclusion === 'success' ? 'done' : 'reviewer'];
  return [
    ...new Set(
      missing.map(({ publisherId }): Turn => (publisherId === undefined ? 'reviewer' : 'publisher')),
    ),
  ];
}
