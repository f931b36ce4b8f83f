import { KIND_LABELS, kindFrom } from '../../catalog/needs/labels.ts';
import {
  type Edited,
  KINDS,
  MOST_NEEDS,
  type Need,
  type NeedsFile,
  type ShownNeeds,
  type UnseenNeed,
} from '../../catalog/needs/need.ts';
import { datasetAt, type NeedComment, readAnswer, saysItCloses } from '../../catalog/needs/read-answer.ts';
import {
  type Around,
  editedSince,
  isLookedAt,
  type NeedIssue,
  readNeed,
} from '../../catalog/needs/read-issue.ts';
import type { Repository } from '../github/client.ts';
import { type GithubComment, listComments } from '../github/comment.ts';
import { type GithubIssue, type GithubMention, listIssues, listTimeline } from '../github/issue.ts';
import { listFiles } from '../github/pull.ts';

/** How much is read of one issue, and of how many issues more than themselves is asked for in one run. */
const MOST_COMMENTS = 300;
const MOST_EVENTS = 300;
const MOST_FILES = 300;
const MOST_PULLS = 5;
const MOST_ASKED = 250;

/** What was read. */
export interface Gathered {
  needs: Need[];
  /** Those that are not to be shown yet. */
  unseen: UnseenNeed[];
  /** The numbers of those that nobody responsible has looked at, whether they are shown or not. */
  unread: ReadonlySet<number>;
  /** Whether those are all. */
  whole: boolean;
  /** How many issues there was more to ask of than one run does; the next goes on with them. */
  left: number;
}

/**
 * Reads all needs from the repository's issues. Comments and pull requests are asked for only where an issue has
 * changed since `previous`, so that the number of calls follows what has happened and not what there is.
 *
 * @param show What nobody responsible has looked at is left out where only what is `seen` is to be shown.
 * @param answered What a dataset answers has been looked at by whoever wrote and approved its file.
 * @throws whatever the API throws: a part of the needs is never taken for all of them.
 */
export async function gatherNeeds(
  repository: Repository,
  previous: NeedsFile | undefined,
  show: ShownNeeds,
  answered: ReadonlySet<number> = new Set(),
): Promise<Gathered> {
  const { issues, whole } = await listNeedIssues(repository);
  const known = new Map<number, Known>(
    [...(previous?.needs ?? []), ...(previous?.unseen ?? [])].map((one) => [one.number, one]),
  );
  const shown = new Map(previous?.needs.map((need) => [need.number, need]));
  const hidden = new Map(previous?.unseen?.map((need) => [need.number, need]));
  const needs: Need[] = [];
  const unseen: UnseenNeed[] = [];
  const unread = new Set<number>();
  let [asked, left] = [0, 0];
  for (const issue of issues) {
    const read = needIssue(issue);
    const before = known.get(issue.number);
    const isToAsk = hasMore(issue, read) && before?.looked !== read.updated;
    const mayAsk = isToAsk && asked < MOST_ASKED;
    if (mayAsk) asked += 1;
    else if (isToAsk) left += 1;
    const around = mayAsk ? await lookAround(repository, issue, read) : knownAround(issue, read, before);
    const need = readNeed(read, around);
    if (!need) continue;
    const edited = editedSince(need, read, {
      shown: shown.get(need.number),
      edited: hidden.get(need.number)?.edited,
    });
    const isSeen = (isLookedAt(read, around) || answered.has(need.number)) && !edited;
    if (!isSeen) unread.add(need.number);
    if (show === 'all' || isSeen) needs.push(need);
    else unseen.push(unseenOf(need, edited));
  }
  return { needs: needs.sort(byNumber), unseen: unseen.sort(byNumber), unread, whole, left };
}

/** What is remembered of an issue from the run before. */
type Known = Pick<Need, 'answer' | 'closedBy' | 'looked'>;

function byNumber(a: { number: number }, b: { number: number }): number {
  return a.number - b.number;
}

/** Nothing of what it says: what is not to be shown is not to lie in a file that is published either. */
export function unseenOf({ number, kind, closed, looked }: Need, edited?: Edited): UnseenNeed {
  return {
    number,
    kind,
    ...(closed !== undefined && { closed: true as const }),
    ...(edited && { edited }),
    ...(looked !== undefined && { looked }),
  };
}

/** Those that were touched last first, so that what is new is asked for first. */
async function listNeedIssues(repository: Repository): Promise<{ issues: GithubIssue[]; whole: boolean }> {
  const byNumber = new Map<number, GithubIssue>();
  let whole = true;
  for (const kind of KINDS) {
    const listed = await listIssues(repository, KIND_LABELS[kind], MOST_NEEDS);
    whole &&= listed.whole;
    for (const issue of listed.items) if (issue.pull_request === undefined) byNumber.set(issue.number, issue);
  }
  const newest = [...byNumber.values()].sort((a, b) => b.number - a.number).slice(0, MOST_NEEDS);
  whole &&= newest.length === byNumber.size;
  return { issues: newest.sort((a, b) => (a.updated_at < b.updated_at ? 1 : -1)), whole };
}

function needIssue(issue: GithubIssue): NeedIssue {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    open: issue.state === 'open',
    reason: issue.state_reason ?? undefined,
    created: instant(issue.created_at),
    updated: instant(issue.updated_at),
    closed: issue.closed_at ? instant(issue.closed_at) : undefined,
    votes: Math.max(0, issue.reactions?.['+1'] ?? 0),
  };
}

/** To the second, in UTC. */
function instant(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Whether comments or pull requests could say more of it. A vote alone does not change when it was updated. */
function hasMore({ comments }: GithubIssue, issue: NeedIssue): boolean {
  return comments > 0 || mayBeClosedByPull(issue);
}

function mayBeClosedByPull({ open, reason, labels }: NeedIssue): boolean {
  return !open && reason !== 'not_planned' && reason !== 'duplicate' && kindFrom(labels) === 'data';
}

/** What was known before, where it still can be so. */
function knownAround(issue: GithubIssue, read: NeedIssue, before: Known | undefined): Around {
  const { answer, closedBy, looked } = before ?? {};
  return {
    ...(answer && issue.comments > 0 && { answer }),
    ...(closedBy && mayBeClosedByPull(read) && { closedBy }),
    ...(looked !== undefined && hasMore(issue, read) && { looked }),
  };
}

async function lookAround(repository: Repository, issue: GithubIssue, read: NeedIssue): Promise<Around> {
  const comments = issue.comments > 0 ? await commentsOn(repository, issue.number) : [];
  const answer = readAnswer(comments);
  const closedBy = mayBeClosedByPull(read) ? await datasetsThatClosed(repository, issue.number) : [];
  return { ...(answer && { answer }), closedBy, looked: read.updated };
}

async function commentsOn(repository: Repository, number: number): Promise<NeedComment[]> {
  const { items } = await listComments(repository, number, MOST_COMMENTS);
  return items.flatMap(
    ({ body = '', author_association: association = 'NONE', created_at }: GithubComment) => {
      return created_at === undefined ? [] : { body, association, created: instant(created_at) };
    },
  );
}

/** The datasets that merged pull requests brought or changed which say that they close the issue. */
async function datasetsThatClosed(repository: Repository, number: number): Promise<string[]> {
  const { items } = await listTimeline(repository, number, MOST_EVENTS);
  const fullName = `${repository.owner}/${repository.repo}`;
  const pulls = items
    .flatMap(({ event, source }) => (event === 'cross-referenced' ? (source?.issue ?? []) : []))
    .filter((mention) => isClosingPull(mention, number, fullName));
  const datasets: string[] = [];
  for (const pull of pulls.slice(0, MOST_PULLS)) {
    const files = await listFiles(repository, pull.number, MOST_FILES);
    datasets.push(
      ...files.items.flatMap(({ status, filename }) =>
        status === 'removed' ? [] : (datasetAt(filename) ?? []),
      ),
    );
  }
  return [...new Set(datasets)].slice(0, 100);
}

/** Merged, of this repository, and with the word that closes: anybody can mention an issue. */
function isClosingPull(
  { body, pull_request: pull, repository }: GithubMention,
  number: number,
  fullName: string,
) {
  const isOurs = repository === undefined || repository.full_name.toLowerCase() === fullName.toLowerCase();
  return isOurs && Boolean(pull?.merged_at) && saysItCloses(body ?? '', number, fullName);
}
