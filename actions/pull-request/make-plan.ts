import { accountFindings } from '../../catalog/check/rules/account-findings.ts';
import { placeFindings } from '../../catalog/check/validate/validate.ts';
import { pointer } from '../../catalog/model/pointer.ts';
import { writeAll } from '../comment/comment.ts';
import type { CommentContext } from '../comment/comment-context.ts';
import { issueKey } from '../comment/issue-list.ts';
import { languageFor } from '../comment/language.ts';
import { oneLine, shortened } from '../comment/markdown-text.ts';
import { contentVerdict, verdict } from '../comment/verdict.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import { weighed } from '../settings/severities.ts';
import { annotationsFor } from './annotations.ts';
import type { Assessment } from './assessment.ts';
import { basisOf, withBasis } from './basis.ts';
import { labelsFor } from './labels.ts';
import type { MissingForMerge } from './missing-for-merge.ts';
import type { Observation } from './observation.ts';
import { isMet, ownershipOf } from './ownership.ts';
import type { CheckConclusion, Plan } from './plan.ts';
import { reviewRequestsFor } from './review-requests.ts';
import type { ReviewState } from './review-state.ts';
import { riskOf } from './risk.ts';
import { type Fixing, suggestionsFor } from './suggestions.ts';
import { reviewStateOf } from './turn.ts';
import { unchangedFiles, withoutUnchanged } from './unchanged-files.ts';

/**
 * The context of the commit status that a ruleset requires. The job of the merge queue has the same name: it reports on
 * other commits, so the two never meet.
 */
export const STATUS_CONTEXT = 'Katalogkontroll';

/**
 * The name of the check run with the annotations. It differs from that of the status, since of two with one name GitHub
 * wants both to pass.
 */
export const CHECK_NAME = 'Katalogens anmärkningar';

/** GitHub takes no longer description of a commit status. */
const LONGEST_DESCRIPTION = 140;

/**
 * Plans the reply to an open pull request from the observation of it and the assessment of its files by the catalog's
 * own code. Pure: the same input gives the same plan, and nothing is done.
 */
export function makePlan(observation: Observation, assessment: Assessment): Plan {
  const weighedAll = withSettingsIssues(observation, assessment);
  const unchanged = unchangedFiles(observation, weighedAll);
  const whole = withoutUnchanged(weighedAll, unchanged);
  const language = languageFor(observation);
  const ownership = ownershipOf(observation, whole.changes);
  const risk = riskOf(observation, whole, ownership);
  const reviewState = reviewStateOf(observation, whole, ownership, risk);
  const mendings = suggestionsFor(observation.files, whole.report.issues, language);
  const suggested = new Set(mendings.flatMap(({ issues }) => issues.map(issueKey)));
  const context = { observation, assessment: whole, reviewState, language, suggested, unchanged };
  const { comment, checkSummary, jobSummary } = writeAll(context);
  return {
    status: statusOf(context),
    check: checkOf(context, checkSummary),
    comment: withBasis(comment, basisOf(observation, whole, reviewState)),
    jobSummary,
    labels: labelsFor(observation, whole, reviewState),
    reviewRequests: reviewRequestsFor(observation, reviewState),
    suggestions: mendings.map(({ suggestion }) => suggestion),
    merge: reviewState.merges ? { head: observation.pull.head } : undefined,
    log: logOf(observation, whole, reviewState, mendings),
  };
}

/** A pull request that changes the settings is told what is wrong with them as well, and all is weighed. */
function withSettingsIssues({ files, settings, accounts }: Observation, assessment: Assessment): Assessment {
  const bytes = files.find(({ path }) => path === SETTINGS_PATH)?.after;
  const { issues, settings: written } = readSettings(bytes);
  const findings = accountFindings(SETTINGS_PATH, written.reviewers, pointer('reviewers'), accounts);
  const ofReviewers = bytes ? placeFindings({ path: SETTINGS_PATH, bytes }, findings) : [];
  const report = weighed(assessment.report, settings);
  return { ...assessment, report: { ...report, issues: [...issues, ...ofReviewers, ...report.issues] } };
}

function statusOf(commentContext: CommentContext): Plan['status'] {
  const { reviewState, language } = commentContext;
  const description = shortened(verdict(commentContext)[language], LONGEST_DESCRIPTION);
  return { context: STATUS_CONTEXT, state: reviewState.verdict, description };
}

function checkOf(commentContext: CommentContext, summary: string): Plan['check'] {
  const { observation, assessment, reviewState, language } = commentContext;
  return {
    name: CHECK_NAME,
    conclusion: conclusionFor(reviewState),
    title: contentVerdict(commentContext)[language],
    summary,
    annotations: annotationsFor(observation, assessment.report.issues, language),
  };
}

/** The check run speaks of the content alone: an approval that is missing makes it neither red nor grey. */
function conclusionFor({ verdict, risk }: ReviewState): CheckConclusion {
  if (verdict === 'failure') return 'failure';
  return risk.tier === 'hands' ? 'neutral' : 'success';
}

/** Writes the decisions and their reasons. Paths are shown with invisible characters written in words. */
function logOf(
  observation: Observation,
  assessment: Assessment,
  reviewState: ReviewState,
  mendings: readonly Fixing[],
): string[] {
  const { errors, warnings, tips, ownership, risk, turns, merges, missingForMerge } = reviewState;
  const { pull, files } = observation;
  return [
    `#${pull.number} at ${pull.head}: ${files.length} files by account ${pull.author.id}`,
    `found: ${errors} errors, ${warnings} warnings, ${tips} tips; ${mendings.length} suggestions`,
    ...ownership.requirements.map((requirement) => {
      const who = requirement.publisherId ?? 'reviewers';
      const ids = requirement.entitled.map(({ id }) => id).join(' ');
      return `approval of ${who} (${requirement.reasons.join(', ')}): ${requirement.approvedBy.length} of ${requirement.needed}, ${isMet(requirement) ? 'met' : 'missing'}; entitled: ${ids || 'nobody'}`;
    }),
    ...ownership.blockedBy.map(({ id }) => `account ${id} asks for changes`),
    `tier: ${risk.tier}`,
    ...reachLog(assessment),
    ...risk.reasons.map(({ en }) => `in human hands: ${oneLine(en)}`),
    ...(missingForMerge ? [missingLine(missingForMerge)] : []),
    `verdict: ${reviewState.verdict}; turn: ${turns.join(', ')}; merge: ${merges ? 'yes' : 'no'}`,
  ];
}

function reachLog({ reach, drop }: Assessment): string[] {
  return [
    ...(reach
      ? [
          `reaches: ${reach.things.length} of ${reach.compared} compared, of ${reach.total} files; ${reach.issues.length} new issues`,
        ]
      : []),
    ...(drop ? [`drop: ${drop.before} to ${drop.after} datasets`] : []),
  ];
}

function missingLine({ ofCodeOwner, candidates }: MissingForMerge): string {
  const whom = ofCodeOwner ? 'a code owner' : 'somebody with write access';
  const ids = candidates.map(({ id }) => id).join(' ');
  return `GitHub asks for an approval of ${whom}: ${ids || 'nobody can give it'}`;
}
