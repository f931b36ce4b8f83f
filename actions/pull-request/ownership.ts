import type { Change } from '../../catalog/past/changes/change.ts';
import type { Account } from '../github/account.ts';
import type { Observation } from './observation.ts';
import { type Area, type PlacedPath, placePath } from './path-areas.ts';
import { verdictsOf } from './reviews.ts';

/** The reason that somebody's approval is asked for. */
export type Reason =
  /** The author does not answer for the publisher whose folder is changed. */
  | 'foreign-folder'
  /** The author does, but licence, access rights, an address or existence changes. */
  | 'sensitive'
  /** The folder has a publisher without anybody on GitHub who answers for it. */
  | 'nobody'
  /** Those who answer for the folder have left: GitHub has no account with their numbers. */
  | 'left'
  /** The folder has no publisher on the base branch. */
  | 'new-publisher'
  | Exclude<Area, 'descriptions'>;

/** An approval that is needed, from whom, and how far that has come. */
export interface Requirement {
  /** The publisher (its folder) whose it is to say yes; the catalog's reviewers where there is none. */
  publisherId: string | undefined;
  reasons: readonly Reason[];
  /** Those whose turn it is while it is not met. `nobody`: too few are named who could approve. */
  askedOf: 'publisher' | 'reviewers' | 'nobody';
  /** Those whose approval counts. The author is never among them; empty where there is nobody to ask. */
  entitled: readonly Account[];
  /** The number of them who must approve. */
  needed: number;
  /** Those of them who approve the head as it is. */
  approvedBy: readonly Account[];
}

/** The approvals that a pull request needs. */
export interface Ownership {
  /** Every path that changes; for what was moved, both. */
  paths: readonly PlacedPath[];
  /** Publishers' requirements in the order of ids, then that of the reviewers. */
  requirements: readonly Requirement[];
  /** Those with a say in any of it who ask for changes. */
  blockedBy: readonly Account[];
  /** True when all that changes is in folders that the author answers for. */
  isOwn: boolean;
}

type Observed = Pick<Observation, 'pull' | 'files' | 'reviews' | 'publishers' | 'settings' | 'accountStates'>;

/** True when enough of those entitled have approved. */
export function isMet({ needed, approvedBy }: Requirement): boolean {
  return approvedBy.length >= needed;
}

/**
 * Finds those who must approve, by the files on the base branch and never by those of the pull request. People are
 * distinguished by number; approvals count on the head alone, and the author's own never.
 */
export function ownershipOf(observation: Observed, changes: readonly Change[]): Ownership {
  const paths = observation.files.flatMap(pathsOf).map(placePath);
  const verdicts = verdictsOf(observation);
  const publishers = publishersIn(paths).map((id) => publisherNeeds(id, observation, changes));
  const reviewers = reviewerNeeds(paths, publishers, observation);
  const needs = [...publishers.flatMap(({ need }) => need ?? []), ...reviewers];
  const judges = [...observation.settings.reviewers, ...publishers.flatMap(({ maintainers }) => maintainers)];
  return {
    paths,
    requirements: needs.map((need) => ({ ...need, approvedBy: inBoth(need.entitled, verdicts.approving) })),
    blockedBy: inBoth(verdicts.blocking, judges),
    isOwn: paths.length > 0 && paths.every((path) => isOwnPath(path, publishers)),
  };
}

function pathsOf({ path, previousPath }: Observation['files'][number]): string[] {
  return previousPath === undefined || previousPath === path ? [path] : [previousPath, path];
}

function publishersIn(paths: readonly PlacedPath[]): string[] {
  return [...new Set(paths.flatMap(({ publisherId }) => publisherId ?? []))].sort();
}

type Need = Omit<Requirement, 'approvedBy'>;

/** The approvals that one publisher's folder asks for. */
interface PublisherNeeds {
  id: string;
  maintainers: readonly Account[];
  isAuthors: boolean;
  need: Need | undefined;
  /** The reason that the catalog's reviewers are asked instead. */
  reviewersFor: Reason | undefined;
}

function publisherNeeds(id: string, observed: Observed, changes: readonly Change[]): PublisherNeeds {
  const { author } = observed.pull;
  const named = maintainersOf(id, observed);
  const maintainers = presentOf(named, observed);
  const isAuthors = maintainers.some((maintainer) => maintainer.id === author.id);
  const others = without(maintainers, author);
  const base = { id, maintainers, isAuthors, need: undefined, reviewersFor: undefined };
  if (!observed.publishers.has(id)) return { ...base, reviewersFor: 'new-publisher' };
  if (!isAuthors) {
    if (others.length === 0)
      return { ...base, reviewersFor: named.length > maintainers.length ? 'left' : 'nobody' };
    const need = { publisherId: id, reasons: ['foreign-folder'], entitled: others, needed: 1 } as const;
    return { ...base, need: { ...need, askedOf: 'publisher' } };
  }
  if (!isSensitive(id, observed, changes)) return base;
  const reviewers = presentOf(observed.settings.reviewers, observed);
  const entitled = distinct([...others, ...without(reviewers, author)]);
  const askedOf = others.length > 0 ? 'publisher' : entitled.length > 0 ? 'reviewers' : 'nobody';
  return { ...base, need: { publisherId: id, reasons: ['sensitive'], askedOf, entitled, needed: 1 } };
}

/** Those who answer for a publisher, as `publisher.yaml` on the base branch says. */
export function maintainersOf(id: string, { publishers }: Pick<Observation, 'publishers'>): Account[] {
  const named = publishers.get(id)?.data.maintainers ?? [];
  return distinct(
    named.flatMap((account) =>
      account?.login && account.id !== undefined ? [{ login: account.login, id: account.id }] : [],
    ),
  );
}

/** Those of the named accounts that GitHub still has, by the login that they have now. */
function presentOf(named: readonly Account[], { accountStates }: Pick<Observed, 'accountStates'>): Account[] {
  return named.flatMap((account) => {
    const { state, login } = accountStates?.get(account.id) ?? { state: 'same', login: account.login };
    return state === 'gone' ? [] : [{ login, id: account.id }];
  });
}

/** True when a change in the publisher's folder needs a second person; additions, moves and removals always do. */
function isSensitive(id: string, { files }: Observed, changes: readonly Change[]): boolean {
  const inFolder = (path: string | undefined) => path?.startsWith(`datasets/${id}/`) ?? false;
  const exists = files.some((file) => file.status !== 'modified' && pathsOf(file).some(inFolder));
  return exists || changes.some((change) => inFolder(change.path) && change.sensitive.length > 0);
}

function reviewerNeeds(
  paths: readonly PlacedPath[],
  publishers: readonly PublisherNeeds[],
  observed: Observed,
): Need[] {
  const { pull, settings } = observed;
  const areas = paths.flatMap(({ area }): Reason[] => (area === 'descriptions' ? [] : [area]));
  const reasons = [...new Set([...publishers.flatMap(({ reviewersFor }) => reviewersFor ?? []), ...areas])];
  if (reasons.length === 0) return [];
  const entitled = without(distinct(presentOf(settings.reviewers, observed)), pull.author);
  const askedOf = entitled.length >= settings.approvals ? 'reviewers' : 'nobody';
  return [{ publisherId: undefined, reasons, askedOf, entitled, needed: settings.approvals }];
}

/** A publisher's own file is never the author's alone to change: it says who answers for the folder. */
function isOwnPath({ area, publisherId }: PlacedPath, publishers: readonly PublisherNeeds[]): boolean {
  if (area !== 'descriptions') return false;
  return publishers.some(({ id, isAuthors }) => id === publisherId && isAuthors);
}

function without(accounts: readonly Account[], { id }: Account): Account[] {
  return accounts.filter((account) => account.id !== id);
}

function distinct(accounts: readonly Account[]): Account[] {
  return [...new Map(accounts.map((account) => [account.id, account])).values()];
}

/** Those of `accounts` who are among `others`, by number. */
function inBoth(accounts: readonly Account[], others: readonly Account[]): Account[] {
  const ids = new Set(others.map(({ id }) => id));
  return accounts.filter(({ id }) => ids.has(id));
}
