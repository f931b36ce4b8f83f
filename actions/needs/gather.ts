import { KIND_LABELS, kindFrom } from '../../catalog/cooperation/needs/labels.ts';
import {
  KINDS,
  MOST_NEEDS,
  type Need,
  type NeedsFile,
  type ShownNeeds,
  type UnseenNeed,
} from '../../catalog/cooperation/needs/need.ts';
import {
  datasetAt,
  type NeedComment,
  readAnswer,
  saysItCloses,
} from '../../catalog/cooperation/needs/read-answer.ts';
import {
  isLookedAt,
  type NeedContext,
  type NeedIssue,
  readNeed,
  saysTheSame,
} from '../../catalog/cooperation/needs/read-issue.ts';
import { type Edited, editedSinceLook } from '../../catalog/cooperation/needs/text-history.ts';
import type { Repository } from '../github/client.ts';
import { type GithubComment, listComments } from '../github/comment.ts';
import { type GithubIssue, type GithubMention, listIssues, listTimeline } from '../github/issue.ts';
import { readTextHistories } from '../github/issue-history.ts';
import { listFiles } from '../github/pull.ts';

/** Limits for one run: how much is read of one issue, and of how many issues more is read than the issue itself. */
const MOST_COMMENTS = 300;
const MOST_EVENTS = 300;
const MOST_FILES = 300;
const MOST_PULLS = 5;
const MOST_ASKED = 250;

/**
 * The reason why a need is not to be shown: nobody responsible has looked at it, or its text was changed after that.
 */
export type PendingReason = 'unread' | Edited;

/** The result of reading the issues. */
export interface Gathered {
  /** All of them, those that are held included. */
  needs: Need[];
  /** Those that are not to be shown yet, by number; none where nobody asked. */
  held: ReadonlyMap<number, PendingReason>;
  /** True when those are all. */
  whole: boolean;
  /** The number of issues with more to read than one run does; the next run goes on with them. */
  left: number;
}

/** The input that decides which needs are not to be shown. */
export interface Judging {
  show: ShownNeeds;
  /** Needs that datasets answer were looked at by whoever wrote and approved the file: when, by number, where that is known. */
  answered: ReadonlyMap<number, string | undefined>;
}

/**
 * Reads all needs from the repository's issues. Comments and pull requests are asked for only where an issue has
 * changed since `previous`, and who has changed and looked at a text only where that text is not published already, so
 * that the number of calls follows what has happened and not what there is.
 *
 * @throws whatever the API throws: a part of the needs is never taken for all of them.
 */
export async function gatherNeeds(
  repository: Repository,
  previous: NeedsFile | undefined,
  judging: Judging,
): Promise<Gathered> {
  const { issues, whole } = await listNeedIssues(repository);
  const { found, left } = await readNeeds(repository, issues, previous);
  const pending = judging.show === 'all' ? new Map() : await hold(repository, found, previous, judging);
  const needs = found.map(({ need }) => need).sort((a, b) => a.number - b.number);
  return { needs, held: pending, whole, left };
}

/** An issue, what is known beside it, and the need that it tells of. */
interface IssueNeed {
  issue: NeedIssue;
  around: NeedContext;
  need: Need;
}

async function readNeeds(
  repository: Repository,
  issues: readonly GithubIssue[],
  previous: NeedsFile | undefined,
): Promise<{ found: IssueNeed[]; left: number }> {
  const known = new Map<number, Known>(
    [...(previous?.needs ?? []), ...(previous?.unseen ?? [])].map((need) => [need.number, need]),
  );
  const issueNeeds: IssueNeed[] = [];
  let [asked, left] = [0, 0];
  for (const listed of issues) {
    const issue = needIssue(listed);
    const before = known.get(issue.number);
    const isToAsk = hasMore(listed, issue) && before?.looked !== issue.updated;
    const mayAsk = isToAsk && asked < MOST_ASKED;
    if (mayAsk) asked += 1;
    else if (isToAsk) left += 1;
    const needContext = mayAsk
      ? await lookAround(repository, listed, issue)
      : knownAround(listed, issue, before);
    const need = readNeed(issue, needContext);
    if (need) issueNeeds.push({ issue, around: needContext, need });
  }
  return { found: issueNeeds, left };
}

/**
 * Finds the needs that are not to be shown, and why. Those whose text has to be judged get the text that was judged: it
 * can have changed since the issues were listed.
 */
async function hold(
  repository: Repository,
  issueNeeds: IssueNeed[],
  previous: NeedsFile | undefined,
  { answered }: Judging,
): Promise<Map<number, PendingReason>> {
  const shown = new Map(previous?.judged ? previous.needs.map((need) => [need.number, need]) : []);
  const pendingReasons = new Map<number, PendingReason>();
  const toJudge: IssueNeed[] = [];
  for (const issueNeed of issueNeeds) {
    const { issue, around, need } = issueNeed;
    const before = shown.get(need.number);
    if (!isLookedAt(issue, around) && !answered.has(need.number)) pendingReasons.set(need.number, 'unread');
    else if (!before || !saysTheSame(need, before)) toJudge.push(issueNeed);
  }
  const histories = await readTextHistories(
    repository,
    toJudge.map(({ need }) => need.number),
  );
  for (const issueNeed of toJudge) {
    const { issue, around, need } = issueNeed;
    const history = histories.get(need.number)!;
    const { title, body } = history;
    issueNeed.need = readNeed({ ...issue, title, body }, around) ?? need;
    const looks = [around.answer?.date, answered.get(need.number)];
    const edited = editedSinceLook(history, issue.labels, looks);
    if (edited) pendingReasons.set(need.number, edited);
  }
  return pendingReasons;
}

/** The facts about an issue that are kept from the run before. */
type Known = Pick<Need, 'answer' | 'closedBy' | 'looked'>;

/** Nothing of what it says: what is not to be shown is not to lie in a file that is published either. */
export function unseenOf({ number, kind, closed, looked }: Need): UnseenNeed {
  return {
    number,
    kind,
    ...(closed !== undefined && { closed: true as const }),
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

/** True when comments or pull requests could say more of it. A vote alone does not change when it was updated. */
function hasMore({ comments }: GithubIssue, issue: NeedIssue): boolean {
  return comments > 0 || mayBeClosedByPull(issue);
}

function mayBeClosedByPull({ open, reason, labels }: NeedIssue): boolean {
  return !open && reason !== 'not_planned' && reason !== 'duplicate' && kindFrom(labels) === 'data';
}

/** Returns the facts from the run before that can still be true. */
function knownAround(issue: GithubIssue, read: NeedIssue, before: Known | undefined): NeedContext {
  const { answer, closedBy, looked } = before ?? {};
  return {
    ...(answer && issue.comments > 0 && { answer }),
    ...(closedBy && mayBeClosedByPull(read) && { closedBy }),
    ...(looked !== undefined && hasMore(issue, read) && { looked }),
  };
}

async function lookAround(repository: Repository, issue: GithubIssue, read: NeedIssue): Promise<NeedContext> {
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
