import type { Localised } from '../../catalog/model/text.ts';
import type { Assessment } from './assessment.ts';
import type { ChangedFile, Observation } from './observation.ts';
import { isMet, maintainersOf, type Ownership } from './ownership.ts';

/**
 * How a pull request may go on:
 *
 * - `own`: a correct change by a publisher's own maintainer, in its own folder, that keeps licence, access rights,
 *   identity and existence: the bot may merge it, where the repository allows that.
 * - `review`: people approve, by `ownership.ts`, and then it may be merged.
 * - `hands`: something could not be read whole or is out of the ordinary: no number of approvals makes the check pass,
 *   and somebody who looks after the repository decides.
 */
export type Tier = 'own' | 'review' | 'hands';

/** How a pull request was judged. */
export interface Risk {
  tier: Tier;
  /** Why it is in human hands, for people; empty in the other tiers. May hold untrusted text (paths). */
  reasons: readonly Localised[];
}

/** Judges a pull request. Whatever is not known to be harmless is for people: it fails closed. */
export function riskOf(observation: Observation, assessment: Assessment, ownership: Ownership): Risk {
  const reasons = [
    ...[...observation.gaps, ...(assessment.gaps ?? [])].map(({ sv, en }) => ({ sv, en })),
    ...beyondLimits(observation),
    ...withoutFeeds(observation, assessment),
    ...outOfTheOrdinary(observation, ownership),
  ];
  if (reasons.length > 0) return { tier: 'hands', reasons };
  return { tier: isHarmless(observation, assessment, ownership) ? 'own' : 'review', reasons };
}

function beyondLimits({ files, settings: { limits } }: Observation): Localised[] {
  const bytes = files.reduce((sum, { after }) => sum + (after?.length ?? 0), 0);
  return [
    ...(files.length > limits.files ? [tooMany('filer', 'files', files.length, limits.files)] : []),
    ...(bytes > limits.bytes ? [tooMany('byte', 'bytes', bytes, limits.bytes)] : []),
  ];
}

/** The feeds can only be left out where there are errors, which the author mends first. */
function withoutFeeds({ files }: Observation, { report, feeds }: Assessment): Localised[] {
  const isWrong = report.issues.some(({ severity }) => severity === 'error');
  if (isWrong || feeds !== 'skipped' || !files.some(({ path }) => path.startsWith('datasets/'))) return [];
  return [
    {
      sv: 'Det gick inte att kontrollera hur beskrivningen blir på dataportalen.',
      en: 'It could not be checked what becomes of the description on the data portal.',
    },
  ];
}

function tooMany(sv: string, en: string, count: number, most: number): Localised {
  return {
    sv: `Ändringen omfattar ${count} ${sv}. Över ${most} granskas den inte automatiskt.`,
    en: `The change holds ${count} ${en}. Above ${most} it is not checked automatically.`,
  };
}

function outOfTheOrdinary({ files, pull, repository }: Observation, { paths }: Ownership): Localised[] {
  return [
    ...files.filter(({ kind }) => kind !== 'file').map(notPlain),
    ...paths.filter(({ area }) => area === 'strange').map(({ path }) => strange(path)),
    ...(files.length === 0 ? [EMPTY] : []),
    ...(pull.baseBranch === repository.defaultBranch ? [] : [otherBranch(pull.baseBranch)]),
  ];
}

function notPlain({ path, kind }: ChangedFile): Localised {
  return kind === 'link'
    ? {
        sv: `${path} är en länk till en annan fil. Sådana läses inte.`,
        en: `${path} is a link to another file. Such are not read.`,
      }
    : {
        sv: `${path} är ett annat arkiv (en submodul). Sådana läses inte.`,
        en: `${path} is another repository (a submodule). Such are not read.`,
      };
}

function strange(path: string): Localised {
  return {
    sv: `${path} är ingen plats för en fil i katalogen.`,
    en: `${path} is no place for a file of the catalog.`,
  };
}

const EMPTY: Localised = { sv: 'Här finns inga ändringar.', en: 'There are no changes here.' };

function otherBranch(branch: string): Localised {
  return {
    sv: `Ändringen ska in i grenen ${branch}, och det är inte den som publiceras.`,
    en: `The change is to go into the branch ${branch}, which is not the one that is published.`,
  };
}

/** Everything that must hold for the bot to merge, each on its own; see {@link Tier}. */
function isHarmless(observation: Observation, assessment: Assessment, ownership: Ownership): boolean {
  const { files, pull } = observation;
  const { report, feeds, changes } = assessment;
  const conditions = [
    ownership.isOwn,
    ownership.requirements.every(isMet),
    ownership.blockedBy.length === 0,
    isAuthorNamed(observation, ownership),
    files.every(({ status, kind, after }) => status === 'modified' && kind === 'file' && after !== undefined),
    report.issues.every(({ severity }) => severity !== 'error'),
    feeds === 'passed',
    changes.every(({ what, sensitive }) => what === 'changed' && sensitive.length === 0),
    pull.open && !pull.draft && pull.headRepository !== undefined,
  ];
  return conditions.every(Boolean);
}

function isAuthorNamed(observation: Observation, { paths }: Ownership): boolean {
  const { author } = observation.pull;
  return paths.every(
    ({ publisherId }) =>
      publisherId !== undefined && maintainersOf(publisherId, observation).some(({ id }) => id === author.id),
  );
}
