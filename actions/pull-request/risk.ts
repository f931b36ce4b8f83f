import type { Localised } from '../../catalog/model/text.ts';
import type { Assessment } from './assessment.ts';
import type { ChangedFile, Gap, Observation } from './observation.ts';
import { isMet, maintainersOf, type Ownership } from './ownership.ts';
import { isPublishedByOther } from './shared-status.ts';

/**
 * The ways in which a pull request may go on:
 *
 * - `own`: a correct change by a publisher's own maintainer, in its own folder, that keeps licence, access rights,
 *   identity and existence: the bot may merge it, where the repository allows that.
 * - `review`: people approve, by `ownership.ts`, and then it may be merged.
 * - `hands`: something could not be read whole or is out of the ordinary: no number of approvals makes the check pass,
 *   and somebody who looks after the repository decides.
 */
export type Tier = 'own' | 'review' | 'hands';

/** The judgement of a pull request. */
export interface Risk {
  tier: Tier;
  /** The reasons that it is in human hands; empty in the other tiers. */
  reasons: readonly HandsReason[];
}

/** A reason that a pull request is in human hands, for people. May hold untrusted text (paths). */
export interface HandsReason extends Localised {
  /** The action that takes the reason away. */
  remedy: Localised;
  /** The person who can do that: the author, or whoever looks after the repository and so may write to it. */
  who: 'author' | 'keeper';
  /** True where the check is done again without anybody doing anything, once what it lacks can be had. */
  isRechecked?: boolean;
}

/** True when the author can take away a reason that it is in human hands. */
export function isForAuthor({ reasons }: Risk): boolean {
  return reasons.some(({ who }) => who === 'author');
}

/** Tells whether nothing but time is needed to take the reasons away. */
export function isRecheckedAlone({ reasons }: Risk): boolean {
  return reasons.length > 0 && reasons.every(({ isRechecked }) => isRechecked);
}

/** Judges a pull request. Whatever is not known to be harmless is for people: it fails closed. */
export function riskOf(observation: Observation, assessment: Assessment, ownership: Ownership): Risk {
  const reasons = [
    ...[...observation.gaps, ...(assessment.gaps ?? [])].map((gap) => ofGap(gap, observation)),
    ...beyondLimits(observation),
    ...withoutFeeds(observation, assessment),
    ...outOfTheOrdinary(observation, ownership),
  ];
  if (reasons.length > 0) return { tier: 'hands', reasons };
  return { tier: isHarmless(observation, assessment, ownership) ? 'own' : 'review', reasons };
}

type Remedy = Pick<HandsReason, 'remedy' | 'who' | 'isRechecked'>;

/** The remedy for each gap, and who can apply it. */
const GAPS: Record<Gap['what'], (observation: Observation, gap: Gap) => Remedy> = {
  files: () => SPLIT,
  size: () => SPLIT,
  labels: () => OPEN_ANEW,
  reviews: () => OPEN_ANEW,
  events: () => OPEN_ANEW,
  comments: () => OPEN_ANEW,
  content: () => ({
    who: 'author',
    remedy: {
      sv: 'Ta bort den, eller lägg den på nytt som en vanlig fil med ett namn av små bokstäver, siffror och bindestreck.',
      en: 'Remove it, or add it anew as a plain file whose name has small letters, figures and hyphens.',
    },
  }),
  index: (observation, { isPassing }) =>
    isPassing ? recheck(observation) : recheckAfterPublication(observation),
  archive: (observation, { isPassing }) => (isPassing ? recheck(observation) : runAgain(observation)),
  accounts: (observation, { isPassing }) => (isPassing ? recheck(observation) : SPLIT),
  settings: (observation) => {
    const { sv, en } = recheck(observation).remedy;
    return {
      who: 'keeper',
      remedy: {
        sv: `Rätta filen i katalogen först. ${sv}`,
        en: `Correct the file in the catalog first. ${en}`,
      },
    };
  },
};

const SPLIT: Pick<HandsReason, 'remedy' | 'who'> = {
  who: 'author',
  remedy: {
    sv: 'Dela upp ändringen på flera mindre pull requests.',
    en: 'Divide the change into several smaller pull requests.',
  },
};

const OPEN_ANEW: Pick<HandsReason, 'remedy' | 'who'> = {
  who: 'author',
  remedy: {
    sv: 'Stäng den här, och öppna en ny pull request med samma ändring.',
    en: 'Close this one, and open a new pull request with the same change.',
  },
};

function runAgain({ pull: { number } }: Observation): Pick<HandsReason, 'remedy' | 'who'> {
  return {
    who: 'keeper',
    remedy: {
      sv: `Kör kontrollen igen om en stund: öppna Actions, välj Återkoppla, tryck på Run workflow och skriv ${number}.`,
      en: `Run the check again in a while: open Actions, choose Återkoppla, press Run workflow and write ${number}.`,
    },
  };
}

/** The sweep goes through all that are open twice a day. */
function recheck({ pull: { number } }: Observation): Remedy {
  return {
    who: 'keeper',
    isRechecked: true,
    remedy: {
      sv: `Kontrollen görs om av sig själv inom ett halvt dygn. Är det bråttom: öppna Actions, välj Återkoppla, tryck på Run workflow och skriv ${number}.`,
      en: `The check is done again by itself within half a day. If it is urgent: open Actions, choose Återkoppla, press Run workflow and write ${number}.`,
    },
  };
}

/** The sweep judges again where another index has been published, or one can be read. */
function recheckAfterPublication({ pull: { number } }: Observation): Remedy {
  return {
    who: 'keeper',
    isRechecked: true,
    remedy: {
      sv: `Kontrollen görs om av sig själv inom ett halvt dygn efter nästa publicering. Är det bråttom: öppna Actions, välj Publicera och tryck på Run workflow. När den är klar: välj Återkoppla, tryck på Run workflow och skriv ${number}.`,
      en: `The check is done again by itself within half a day after the next publication. If it is urgent: open Actions, choose Publicera and press Run workflow. Once that is done: choose Återkoppla, press Run workflow and write ${number}.`,
    },
  };
}

function ofGap(gap: Gap, observation: Observation): HandsReason {
  const { what, sv, en } = gap;
  return { sv, en, ...GAPS[what](observation, gap) };
}

function beyondLimits({ files, settings: { limits } }: Observation): HandsReason[] {
  const bytes = files.reduce((sum, { after }) => sum + (after?.length ?? 0), 0);
  return [
    ...(files.length > limits.files ? [tooMany('filer', 'files', files.length, limits.files)] : []),
    ...(bytes > limits.bytes ? [tooMany('byte', 'bytes', bytes, limits.bytes)] : []),
  ];
}

/** The feeds can only be left out where there are errors, which the author fixes first, or something could not be read. */
function withoutFeeds(observation: Observation, { report, feeds, gaps = [] }: Assessment): HandsReason[] {
  const { files } = observation;
  if (gaps.length > 0) return [];
  const isWrong = report.issues.some(({ severity }) => severity === 'error');
  if (isWrong || feeds !== 'skipped' || !files.some(({ path }) => path.startsWith('datasets/'))) return [];
  return [
    {
      sv: 'Det gick inte att kontrollera hur beskrivningen blir på dataportalen.',
      en: 'It could not be checked what becomes of the description on the data portal.',
      ...runAgain(observation),
    },
  ];
}

function tooMany(sv: string, en: string, count: number, most: number): HandsReason {
  return {
    ...SPLIT,
    sv: `Ändringen omfattar ${count} ${sv}. Över ${most} granskas den inte automatiskt.`,
    en: `The change holds ${count} ${en}. Above ${most} it is not checked automatically.`,
  };
}

function outOfTheOrdinary(
  { files, pull, repository, sharedWith }: Observation,
  { paths }: Ownership,
): HandsReason[] {
  return [
    ...files.filter(({ kind }) => kind !== 'file').map(notPlain),
    ...paths.filter(({ area }) => area === 'strange').map(({ path }) => strange(path)),
    ...(files.length === 0 ? [EMPTY] : []),
    ...(pull.baseBranch === repository.defaultBranch ? [] : [otherBranch({ pull, repository, sharedWith })]),
  ];
}

function notPlain({ path, kind }: ChangedFile): HandsReason {
  return kind === 'link'
    ? {
        sv: `${path} är en länk till en annan fil. Sådana läses inte.`,
        en: `${path} is a link to another file. Such are not read.`,
        who: 'author',
        remedy: { sv: 'Lägg en vanlig fil där i stället.', en: 'Put a plain file there instead.' },
      }
    : {
        sv: `${path} leder till filer i ett annat projekt (en submodul). Sådana läses inte.`,
        en: `${path} is another repository (a submodule). Such are not read.`,
        who: 'author',
        remedy: { sv: 'Ta bort den ur ändringen.', en: 'Take it out of the change.' },
      };
}

function strange(path: string): HandsReason {
  return {
    who: 'author',
    remedy: {
      sv: 'Flytta filen dit den hör, eller ta bort den.',
      en: 'Move the file to where it belongs, or remove it.',
    },
    sv: `${path} är ingen plats för en fil i katalogen.`,
    en: `${path} is no place for a file of the catalog.`,
  };
}

const EMPTY: HandsReason = {
  sv: 'Här finns inga ändringar.',
  en: 'There are no changes here.',
  who: 'author',
  remedy: {
    sv: 'Ändra filen på nytt där du ändrade den, eller tryck på Close pull request.',
    en: 'Change the file anew where you changed it, or press Close pull request.',
  },
};

/** GitHub takes only one open pull request from a branch into another, so that of two the base cannot be changed. */
function otherBranch(observation: Pick<Observation, 'pull' | 'repository' | 'sharedWith'>): HandsReason {
  const branch = observation.pull.baseBranch;
  const published = observation.repository.defaultBranch;
  const other = isPublishedByOther(observation) ? observation.sharedWith?.number : undefined;
  return {
    who: 'author',
    remedy:
      other === undefined
        ? {
            sv: `Tryck på Edit vid rubriken överst på sidan och välj ${published} i listan base. Säger GitHub att det redan finns en pull request dit: stäng den här med Close pull request.`,
            en: `Press Edit at the title at the top of the page and choose ${published} in the list base. If GitHub says that there is a pull request into it already: close this one with Close pull request.`,
          }
        : {
            sv: `Stäng den här med Close pull request längst ned på sidan. #${other} räcker, för den är på väg in i ${published}.`,
            en: `Close this one with Close pull request at the bottom of the page. #${other} is enough, as it is on its way into ${published}.`,
          },
    sv: `Ändringen är på väg in i ${branch}, men bara det som finns i ${published} publiceras.`,
    en: `The change is on its way into ${branch}, but only what is in ${published} is published.`,
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
