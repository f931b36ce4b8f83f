import { createHash } from 'node:crypto';
import type { Language } from '../../catalog/model/text.ts';
import { languageFor, languageFrom } from '../comment/language.ts';
import type { Account } from '../github/account.ts';
import type { AccountState } from '../github/accounts.ts';
import type { IndexBasis } from '../published-site/record-index.ts';
import { CODE_VERSION } from '../runner/code-version.ts';
import type { Assessment } from './assessment.ts';
import type { DropConsent } from './drop.ts';
import { DROP_LABEL, digestOfLosses, isRefusal, labelsLeft, type Refusal } from './drop.ts';
import type { MissingForMerge } from './missing-for-merge.ts';
import type { Gap, Observation, Review } from './observation.ts';
import { isMet } from './ownership.ts';
import type { ReviewState } from './review-state.ts';
import { newestOf } from './reviews.ts';

/**
 * The basis of a verdict. It stands in a hidden marker that ends the bot's comment, so that the sweep can see without
 * judging again whether the verdict still holds.
 */
export interface Basis {
  /** Version of the code, see `CODE_VERSION`. */
  code: string;
  head: string;
  /** The commit of the base branch that was read. */
  base: string;
  /**
   * The changed paths, of moved files both; `undefined` where any move of main counts: of too many to write down, and of
   * a change that reaches other files.
   */
  paths: readonly string[] | undefined;
  /** `undefined` where the index was not asked; `unread` where it could not be read. */
  index: IndexBasis | 'unread' | undefined;
  /** Digest of the reviews that say yes or no. */
  reviews: string;
  /** Digest of what else is seen of the pull request, see {@link digestOfState}. */
  state: string;
  /**
   * Digest of the losses that a person has to let go, and why a label that was there does not count; `undefined` where no
   * person has to.
   */
  drop?: { digest: string; refused?: Refusal; by?: string; at?: string } | undefined;
  /** The number of published datasets when the part that goes was computed; `undefined` where nothing goes. */
  published?: number | undefined;
  /** The language of the comment. */
  language: Language;
  /** True when the box for English was ticked. Only a run that has the description in hand looks at it. */
  asksForEnglish: boolean;
  /** Those whose approval is awaited, by whose turn it is. */
  awaited: { publisher: readonly Account[]; reviewer: readonly Account[] };
  /**
   * Parts that were missing when the verdict was given, but may be had later: the verdict is asked for again.
   * `execution` means that something could not be written; `merge` that GitHub refused a merge, which is tried again
   * once the validating run has ended.
   */
  gaps: readonly (Gap['what'] | 'merge rules' | 'execution' | 'merge')[];
  /** Accounts that are named where the change is, with the state that they were judged by. */
  accounts: readonly { login: string; id: number; state: AccountState['state'] }[];
}

/** More paths, or accounts of each kind, than this are not written down. */
const MOST_PATHS = 40;
const MOST_ACCOUNTS = 8;

/** GitHub takes 65,536 characters in a comment; `LONGEST_COMMENT` leaves this much for the marker. */
const LONGEST = 2_000;

/** Collects what a verdict rests on. */
export function basisOf(observation: Observation, assessment: Assessment, reviewState: ReviewState): Basis {
  const { pull, files, reviews } = observation;
  const paths = [...new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]))];
  const isUnread = (assessment.gaps ?? []).some(({ what }) => what === 'index');
  const isWhole =
    paths.length <= MOST_PATHS &&
    assessment.reach === undefined &&
    observation.gaps.every(({ what }) => what !== 'files');
  return {
    code: CODE_VERSION,
    head: pull.head,
    base: pull.base,
    paths: isWhole ? paths : undefined,
    index: assessment.index ?? (isUnread ? 'unread' : undefined),
    reviews: digestOfReviews(reviews, pull.author.id),
    state: digestOfState({
      ...pull,
      labels: labelsLeft(pull, reviewState.dropConsent),
      hasHeadRepository: pull.headRepository !== undefined,
    }),
    drop: assessment.lacksDrop ? dropBefore(observation) : dropIn(observation, reviewState.dropConsent),
    published: assessment.published,
    language: languageFor(observation),
    asksForEnglish: pull.asksForEnglish,
    awaited: awaitedIn(observation, reviewState),
    gaps: [
      ...passingGaps([...observation.gaps, ...(assessment.gaps ?? [])]),
      ...(observation.lacksMergeRules ? (['merge rules'] as const) : []),
    ],
    accounts: accountsIn(observation),
  };
}

/** Digest of the newest review of each person that says yes or no, the author's own left out. */
export function digestOfReviews(
  reviews: readonly Pick<Review, 'author' | 'state' | 'commit'>[],
  authorId: number,
): string {
  const lines = newestOf(reviews)
    .filter(({ author, state }) => author.id !== authorId && state !== 'dismissed')
    .map(({ author, state, commit }) => `${author.id} ${state} ${state === 'approved' ? commit : ''}`);
  return digest(lines.sort());
}

/** The state of a pull request that decides a verdict, apart from files and reviews. */
export interface PullState {
  draft: boolean;
  baseBranch: string;
  labels: readonly string[];
  conflict?: boolean | undefined;
  /** True when the repository that the head lies in is still there. */
  hasHeadRepository: boolean;
}

/**
 * Digest of what decides a verdict beside files and reviews; of the labels only the language that they ask for, and that
 * datasets may go. The box in the description is left out: an edit starts a check of its own.
 */
export function digestOfState({
  draft,
  baseBranch,
  labels,
  conflict = false,
  hasHeadRepository,
}: PullState): string {
  const language = languageFrom({ labels, asksForEnglish: false }) ?? '';
  const mayDrop = labels.includes(DROP_LABEL.name);
  return digest([draft, baseBranch, language, mayDrop, conflict, hasHeadRepository].map(String));
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 12);
}

function passingGaps(gaps: readonly Gap[]): Gap['what'][] {
  return [...new Set(gaps.flatMap(({ what, isPassing }) => (isPassing ? what : [])))];
}

/** The former comment's value holds where it cannot be computed now: a label that somebody has set goes on counting. */
function dropBefore({ comment }: Observation): Basis['drop'] {
  return comment && readBasis(comment.body)?.drop;
}

function dropIn(observation: Observation, consent: DropConsent | undefined): Basis['drop'] {
  if (!consent) return undefined;
  const { state, by, at } = consent;
  const digest = digestOfLosses(observation);
  return isRefusal(state)
    ? { digest, refused: state, ...(by ? { by } : {}), ...(at ? { at } : {}) }
    : { digest };
}

function awaitedIn(
  { pull, settings }: Observation,
  { ownership, turns, missingForMerge }: ReviewState,
): Basis['awaited'] {
  if (missingForMerge && missingForMerge.candidates.length > 0)
    return awaitedForMerge(missingForMerge, settings);
  const missing = ownership.requirements.filter((requirement) => !isMet(requirement));
  const entitled = (isPublishers: boolean) =>
    missing.filter(({ publisherId }) => (publisherId !== undefined) === isPublishers);
  const reviewers = turns.includes('publisher')
    ? entitled(false).flatMap((requirement) => requirement.entitled)
    : settings.reviewers;
  return {
    publisher: firstOf(entitled(true).flatMap((requirement) => requirement.entitled)),
    reviewer: firstOf(reviewers.filter(({ id }) => id !== pull.author.id)),
  };
}

/** Awaits only those who could give the approval, where nothing but GitHub waits for it. */
function awaitedForMerge(
  { candidates }: MissingForMerge,
  { reviewers }: Observation['settings'],
): Basis['awaited'] {
  const ids = new Set(reviewers.map(({ id }) => id));
  return {
    publisher: firstOf(candidates.filter(({ id }) => !ids.has(id))),
    reviewer: firstOf(candidates.filter(({ id }) => ids.has(id))),
  };
}

/** Each account once, and no more than are called by name. */
function firstOf(accounts: readonly Account[]): Account[] {
  const byId = new Map(accounts.map(({ login, id }) => [id, { login, id }]));
  return [...byId.values()].slice(0, MOST_ACCOUNTS);
}

function accountsIn({ accountStates }: Observation): Basis['accounts'] {
  return [...(accountStates ?? new Map<number, AccountState>())]
    .slice(0, 2 * MOST_ACCOUNTS)
    .map(([id, { named, state }]) => ({ login: named, id, state }));
}

const OPEN = '<!-- katalog:underlag ';

/** A comment with the basis of its verdict in a hidden marker at its end. */
export function withBasis(comment: string, basis: Basis): string {
  const markers = [
    basis,
    { ...basis, paths: undefined },
    { ...basis, paths: undefined, index: undefined, accounts: [] },
    { ...basis, paths: undefined, index: undefined, accounts: [], awaited: { publisher: [], reviewer: [] } },
  ];
  const marker = markers.map(markerOf).find(({ length }) => length <= LONGEST);
  return marker === undefined ? comment : `${comment.trimEnd()}\n${marker}\n`;
}

/** The same comment with a basis that tells of an incomplete execution, so that what failed is done again. */
export function asIncomplete(comment: string, gap: 'execution' | 'merge' = 'execution'): string {
  const basis = readBasis(comment);
  if (!basis || basis.gaps.includes(gap)) return comment;
  return withBasis(withoutBasis(comment), { ...basis, gaps: [...basis.gaps, gap] });
}

/** True when the sweep may fill a gap of the verdict. */
export function isIncomplete({ gaps }: Basis): boolean {
  return gaps.some((gap) => gap !== 'merge');
}

/** The same comment without the marker. */
export function withoutBasis(comment: string): string {
  return comment.replace(BASIS_MARKER, '');
}

/** Base64url cannot end the HTML comment that it stands in, whatever a path holds. */
function markerOf(basis: Basis): string {
  return `${OPEN}${Buffer.from(JSON.stringify(basis)).toString('base64url')} -->`;
}

/** The marker at the end of a comment; its group is the packed basis. */
export const BASIS_MARKER = /<!-- katalog:underlag ([\w-]{1,4000}) -->\s*$/;

/**
 * The basis in the marker that ends a comment of the bot's own; `undefined` where there is none, or of another form.
 * Never throws.
 */
export function readBasis(comment: string): Basis | undefined {
  const [, packed] = BASIS_MARKER.exec(comment) ?? [];
  if (packed === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(packed, 'base64url').toString('utf8'));
    return isBasis(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isBasis(value: unknown): value is Basis {
  const {
    code,
    head,
    base,
    paths,
    reviews,
    state,
    language,
    awaited,
    accounts,
    index,
    gaps,
    drop,
    published,
  } = (value ?? {}) as Partial<Basis>;
  const texts = [code, head, base, reviews, state];
  return (
    texts.every((text) => typeof text === 'string') &&
    (paths === undefined || isList(paths, (path) => typeof path === 'string')) &&
    (index === undefined || index === 'unread' || isIndexBasis(index)) &&
    (language === 'sv' || language === 'en') &&
    isList(awaited?.publisher, isAccount) &&
    isList(awaited?.reviewer, isAccount) &&
    isList(accounts, isAccount) &&
    isList(gaps, (gap) => typeof gap === 'string') &&
    (drop === undefined || typeof drop.digest === 'string') &&
    (published === undefined || typeof published === 'number')
  );
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isAccount(value: unknown): boolean {
  const { login, id } = (value ?? {}) as Partial<Account>;
  return typeof login === 'string' && typeof id === 'number';
}

function isIndexBasis(value: IndexBasis): boolean {
  const isShard = (name: unknown) => typeof name === 'string' && /^[0-9a-f]{1,4}\.json$/.test(name);
  return typeof value.digest === 'string' && (value.files === undefined || isList(value.files, isShard));
}
