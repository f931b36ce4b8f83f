import type { Assessment } from './assessment.ts';
import { consentTo, hasOtherReviewer, isAwaited } from './drop-consent.ts';
import { type MissingForMerge, missingForMerge } from './missing-for-merge.ts';
import type { Observation } from './observation.ts';
import { isMet, type Ownership, type Requirement } from './ownership.ts';
import type { VerdictState } from './plan.ts';
import { breaksOthers } from './reach.ts';
import type { ReviewState, Turn } from './review-state.ts';
import { isForAuthor, type Risk } from './risk.ts';

/** Puts together what follows from everything that is known. */
export function reviewStateOf(
  observation: Observation,
  assessment: Assessment,
  ownership: Ownership,
  risk: Risk,
): ReviewState {
  const count = (severity: string) =>
    assessment.report.issues.filter((issue) => issue.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), tips: count('info') };
  const dropConsent = consentTo(assessment, observation);
  const others = { breaksOthers: breaksOthers(assessment), awaitsLabel: isAwaited(dropConsent), dropConsent };
  const verdict = judge(observation, assessment, ownership, risk, others);
  const missing = verdict === 'success' ? missingForMerge(observation) : undefined;
  const turns = turnsOf(observation, { verdict, ownership, risk, missingForMerge: missing, ...others });
  const merges = observation.settings.autoMerge && risk.tier === 'own' && verdict === 'success' && !missing;
  return { ...counts, ownership, risk, verdict, turns, merges, missingForMerge: missing, ...others };
}

/**
 * Gives `failure` for what is wrong in the files, `pending` for what people have left to do, and `success` only where
 * nothing at all is left.
 */
function judge(
  { pull }: Observation,
  { report, feeds }: Assessment,
  { requirements, blockedBy }: Ownership,
  { tier }: Risk,
  { breaksOthers, awaitsLabel }: Pick<ReviewState, 'breaksOthers' | 'awaitsLabel'>,
): VerdictState {
  if (breaksOthers) return 'failure';
  if (report.issues.some(({ severity }) => severity === 'error') || feeds === 'failed') return 'failure';
  const waits =
    pull.conflict || awaitsLabel || tier === 'hands' || blockedBy.length > 0 || !requirements.every(isMet);
  return waits ? 'pending' : 'success';
}

type Judged = Pick<ReviewState, 'verdict' | 'ownership' | 'risk' | 'awaitsLabel' | 'missingForMerge'>;

function turnsOf(
  observation: Observation,
  { verdict, ownership, risk, awaitsLabel, missingForMerge: missing }: Judged,
): Turn[] {
  const { requirements, blockedBy } = ownership;
  const { draft, conflict } = observation.pull;
  if (verdict === 'failure' || blockedBy.length > 0 || draft || conflict) return ['author'];
  const approvals = requirements
    .filter((requirement) => !isMet(requirement))
    .map(({ askedOf }) => TURN_OF[askedOf]);
  const people: Turn[] = awaitsLabel ? [...approvals, turnForLabel(observation)] : approvals;
  if (risk.tier === 'hands') return distinct(turnsInHands(risk, people));
  if (people.length > 0) return distinct(people);
  return [missing ? turnForMerge(observation, missing) : 'done'];
}

/** The author cannot set the label: where no other reviewer is named, whoever looks after the repository has to act. */
function turnForLabel(observation: Observation): Turn {
  return hasOtherReviewer(observation) ? 'reviewer' : 'keeper';
}

const TURN_OF: Record<Requirement['askedOf'], Turn> = {
  publisher: 'publisher',
  reviewers: 'reviewer',
  nobody: 'keeper',
};

/** The author comes first if they can take a reason away; else approvals and the keeper do not wait for each other. */
function turnsInHands(risk: Risk, approvals: readonly Turn[]): Turn[] {
  return isForAuthor(risk) ? ['author'] : [...approvals, 'keeper'];
}

function turnForMerge({ settings }: Observation, { candidates }: MissingForMerge): Turn {
  if (candidates.length === 0) return 'keeper';
  const reviewers = new Set(settings.reviewers.map(({ id }) => id));
  return candidates.some(({ id }) => reviewers.has(id)) ? 'reviewer' : 'publisher';
}

function distinct(turns: readonly Turn[]): Turn[] {
  return [...new Set(turns)];
}
