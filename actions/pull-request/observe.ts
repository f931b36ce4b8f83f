import { laterOf } from '../../catalog/model/values/dates.ts';
import { asksForEnglish } from '../comment/language.ts';
import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { readPlainFile } from '../github/content.ts';
import { isOutOfCalls } from '../github/failure.ts';
import {
  accountOf,
  compareCommits,
  type GithubPull,
  readBranch,
  readHead,
  readPull,
} from '../github/pull.ts';
import { askOnce, lastLabelling, readEvents } from '../github/pull-events.ts';
import { readSettings, SETTINGS_PATH } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { DROP_LABEL } from './drop.ts';
import { mayLetGo } from './drop-consent.ts';
import { CONFLICT_LABEL } from './labels.ts';
import type { LabelSetting, Observation } from './observation.ts';
import { readAccounts } from './observe/accounts.ts';
import { readEntity, readPublishers } from './observe/base.ts';
import { readFiles } from './observe/files.ts';
import type { ObserveContext } from './observe/observe-context.ts';
import { readReviews } from './observe/reviews.ts';
import { readTraces } from './observe/traces.ts';
import { maintainersOf } from './ownership.ts';

/**
 * Reads all that is to be known of a pull request, through the API alone: nothing is checked out and nothing of the
 * pull request is run. The number of calls follows what has changed: about a dozen, two for each changed file
 * (of many files fewer, see `readTogether`) and one for each publisher's folder, however large the catalog is.
 *
 * @throws Octokit's RequestError where something that everything rests on cannot be read.
 */
export async function observe(observeContext: ObserveContext): Promise<Observation> {
  const { repository, number, bot, event } = observeContext;
  const pull = await readPull(repository, number);
  const head = pull.head.sha;
  const base = await readBranch(repository, pull.base.ref);
  const events = askOnce(() => readEvents(repository, number));
  const [comparison, settingsBytes, catalog, reviews, traces] = await Promise.all([
    compareCommits(repository, base, head),
    readPlainFile(repository, SETTINGS_PATH, base),
    readEntity(repository, 'catalog', 'datasets/catalog.yaml', base),
    readReviews(repository, number, head, events),
    readTraces(observeContext, head),
  ]);
  const { settings, gap } = readSettings(settingsBytes);
  const read = await readFiles(repository, pull, comparison, settings.limits);
  const publishers = await readPublishers(repository, read.files, base);
  const sharedWith = await readShared(repository, pull, traces.status);
  const named = await readAccounts(repository, read.files, namedIn(publishers, settings));
  return {
    repository: event,
    pull: { ...describePull(pull), base },
    files: read.files,
    gaps: [...(gap ? [gap] : []), ...read.gaps, ...reviews.gaps, ...traces.gaps, ...named.gaps],
    reviews: reviews.reviews,
    requestedReviewers: (pull.requested_reviewers ?? []).map(accountOf),
    comment: traces.comment,
    surplusComments: traces.surplusComments,
    status: traces.status,
    sharedWith,
    dropLabel: await readDropLabel(repository, pull, events, settings),
    check: traces.check,
    suggested: traces.suggested,
    bot,
    runUrl: observeContext.runUrl,
    settings,
    catalog,
    publishers,
    accounts: named.accounts,
    accountStates: named.accountStates,
    now: laterOf(comparison.baseTime, new Date().toISOString()),
    mergeRules: undefined,
  };
}

/**
 * The other pull request that the status of the head was written for, while it is open and at the same commit. One that
 * cannot be read shares nothing: this one gets a status of its own.
 */
async function readShared(
  repository: Repository,
  { number, head }: GithubPull,
  status: Observation['status'],
): Promise<Observation['sharedWith']> {
  if (status?.pull === undefined || status.pull === number) return undefined;
  const other = await readHead(repository, status.pull).catch((error: unknown) => {
    if (isOutOfCalls(error)) throw error;
    return undefined;
  });
  return other?.open && other.head === head.sha
    ? { number: status.pull, baseBranch: other.baseBranch }
    : undefined;
}

/** Asks who set the label that lets datasets go, only where it is set. */
async function readDropLabel(
  repository: Repository,
  { user, labels }: GithubPull,
  events: () => ReturnType<typeof readEvents>,
  { reviewers }: Settings,
): Promise<LabelSetting | undefined> {
  if (!labels.some(({ name }) => name === DROP_LABEL.name)) return undefined;
  const { by, at } = lastLabelling(await events(), DROP_LABEL.name);
  return { by, at, isEntitled: await mayLetGo(repository, by, { author: accountOf(user), reviewers }) };
}

function namedIn(publishers: Observation['publishers'], settings: Settings): Account[] {
  const maintainers = [...publishers.keys()].flatMap((id) => maintainersOf(id, { publishers }));
  return maintainers.length > 0 ? [...maintainers, ...settings.reviewers] : [];
}

/** True when GitHub has found a conflict; until it has looked, our label decides. */
function hasConflict({ mergeable, labels }: GithubPull): boolean {
  if (typeof mergeable === 'boolean') return !mergeable;
  return labels.some(({ name }) => name === CONFLICT_LABEL);
}

function describePull(pull: GithubPull): Omit<Observation['pull'], 'base'> {
  return {
    number: pull.number,
    author: accountOf(pull.user),
    open: pull.state === 'open',
    draft: pull.draft ?? false,
    conflict: hasConflict(pull),
    labels: pull.labels.map(({ name }) => name ?? ''),
    asksForEnglish: asksForEnglish(pull.body),
    head: pull.head.sha,
    headRepository: pull.head.repo?.full_name,
    headBranch: pull.head.ref,
    baseBranch: pull.base.ref,
  };
}
