import type { Account } from '../github/account.ts';
import type { Repository } from '../github/client.ts';
import { readPullNumber } from '../github/commit-status.ts';
import { isLimitError, isOutOfCalls, statusOf } from '../github/failure.ts';
import { askInParts, type PartialFailure } from '../github/graphql.ts';
import { BudgetSpent } from '../github/limit.ts';
import { STATUS_CONTEXT } from '../pull-request/make-plan.ts';
import type { Review } from '../pull-request/observation.ts';

/** A comment as the sweep sees it. */
export interface SeenComment {
  id: number;
  author: number | undefined;
  body: string;
  created: string;
}

/** An open pull request, as far as one query for a hundred of them tells. Times are ISO 8601 in UTC. */
export interface PullSnapshot {
  number: number;
  author: Account;
  draft: boolean;
  /** `undefined` while GitHub has not looked. */
  conflict: boolean | undefined;
  created: string;
  updated: string;
  head: string;
  /** True when the repository that the head lies in is still there. */
  hasHeadRepository: boolean;
  baseBranch: string;
  /** The newest commit of the base branch. */
  base: string;
  labels: readonly string[];
  /** The times at which labels were set, oldest first. */
  labelled: readonly { label: string; time: string }[];
  reviews: readonly (Pick<Review, 'author' | 'state' | 'commit'> & { time: string })[];
  /** The first comments and the last. */
  comments: readonly SeenComment[];
  /** The number of comments in all. */
  commentCount: number;
  /** The newest status of our context on the head. */
  status:
    | {
        state: string;
        description: string;
        created: string;
        creator: number | undefined;
        /** The number of the pull request that it was written for. */
        pull: number | undefined;
      }
    | undefined;
}

/** All open pull requests, oldest first, with the branch that they mostly go into. */
export interface OpenPulls {
  defaultBranch: string;
  /** The newest commit of the default branch. */
  commit: string;
  snapshots: PullSnapshot[];
  /** Those that GitHub could not read, by number; `undefined` where not even that is known. */
  unread: (number | undefined)[];
  /** True when there are more than were read. */
  isCut: boolean;
}

const PAGE = 100;
const SMALLEST_PAGE = 12;
/** The largest number of failures on a page for which the page itself is not taken to be too large. */
const FEW = 3;
/** More open pull requests than this no sweep goes through. */
const MOST = 2_000;

const FIRST_COMMENTS = 3;
const LAST_COMMENTS = 10;
const LABEL_EVENTS = 40;

const FRAGMENTS = `fragment pull on PullRequest {
  number isDraft mergeable createdAt updatedAt headRefOid baseRefName
  author { ...account }
  headRepository { nameWithOwner }
  baseRef { target { oid } }
  labels(first: 100) { nodes { name } }
  labelled: timelineItems(last: ${LABEL_EVENTS}, itemTypes: [LABELED_EVENT]) {
    nodes { ... on LabeledEvent { createdAt label { name } } }
  }
  reviews: latestOpinionatedReviews(first: 100) {
    nodes { state submittedAt author { ...account } commit { oid } }
  }
  first: comments(first: ${FIRST_COMMENTS}) { totalCount nodes { ...comment } }
  last: comments(last: ${LAST_COMMENTS}) { nodes { ...comment } }
  commits(last: 1) { nodes { commit { oid status { context(name: "${STATUS_CONTEXT}") {
    state description createdAt targetUrl creator { ...account }
  } } } } }
}
fragment account on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }
fragment comment on IssueComment { fullDatabaseId body createdAt author { ...account } }`;

const QUERY = `query openPulls($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...pull }
    }
    numbers: pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number }
    }
  }
}
${FRAGMENTS}`;

const QUERY_FOR_ONE = `query openPull($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { target { oid } }
    pullRequest(number: $number) { state body ...pull }
  }
}
${FRAGMENTS}`;

interface Nodes<Node> {
  nodes: (Node | null)[] | null;
}

/** An account as GraphQL gives it. */
export interface Actor {
  __typename?: string;
  login: string;
  databaseId?: number | null;
}

interface RawComment {
  /** The id as text: ids of comments have passed what an Int of GraphQL holds. */
  fullDatabaseId: string;
  body: string;
  createdAt: string;
  author: Actor | null;
}

interface RawPull {
  number: number;
  isDraft: boolean;
  mergeable: string;
  createdAt: string;
  updatedAt: string;
  headRefOid: string;
  baseRefName: string;
  author: Actor | null;
  headRepository: object | null;
  baseRef: { target: { oid: string } } | null;
  labels: Nodes<{ name: string }> | null;
  labelled: Nodes<{ createdAt?: string; label?: { name: string } | null }>;
  reviews: Nodes<{
    state: string;
    submittedAt: string;
    author: Actor | null;
    commit: { oid: string } | null;
  }> | null;
  first: Nodes<RawComment> & { totalCount: number };
  last: Nodes<RawComment>;
  commits: Nodes<{ commit: { oid: string; status: { context: RawStatus | null } | null } }>;
}

interface RawStatus {
  state: string;
  description: string | null;
  createdAt: string;
  targetUrl: string | null;
  creator: Actor | null;
}

interface Page {
  repository: {
    defaultBranchRef: { name: string; target: { oid: string } };
    pullRequests: Nodes<RawPull> & { pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    numbers: Nodes<{ number: number }> | null;
  };
}

/** A page, with the places of the pull requests that could not be read whole. */
interface ReadPage extends Page {
  broken: ReadonlySet<number>;
}

/**
 * Reads all open pull requests, a hundred to a call; fewer where GitHub does not manage a hundred in its ten seconds.
 *
 * @throws Octokit's error where not even few can be read.
 * @see https://docs.github.com/graphql/reference/objects#pullrequest
 */
export async function readOpenPulls(repository: Repository): Promise<OpenPulls> {
  const snapshots: PullSnapshot[] = [];
  const unread: OpenPulls['unread'] = [];
  let size = PAGE;
  let after: string | null = null;
  for (;;) {
    const page: ReadPage | undefined = await tryPage(repository, size, after);
    if (!page) {
      size = Math.floor(size / 2);
      continue;
    }
    const { defaultBranchRef, pullRequests } = page.repository;
    snapshots.push(...wholeNodes(page).flatMap(snapshotsOf));
    unread.push(...brokenNumbers(page));
    const { hasNextPage, endCursor } = pullRequests.pageInfo;
    if (!hasNextPage || snapshots.length >= MOST) {
      const { name, target } = defaultBranchRef;
      return { defaultBranch: name, commit: target.oid, snapshots, unread, isCut: hasNextPage };
    }
    after = endCursor;
  }
}

/** An open pull request, with the newest commit of the default branch, and what its author has written below the title. */
export interface OpenPull {
  snapshot: PullSnapshot;
  commit: string;
  description: string;
}

interface AnswerForOne {
  repository: {
    defaultBranchRef: { target: { oid: string } };
    pullRequest: (RawPull & { state: string; body: string }) | null;
  };
}

/**
 * Reads one pull request in one call; `undefined` where it is not open.
 *
 * @throws Octokit's error where it cannot be read.
 */
export async function readOpenPull(
  { client, owner, repo }: Repository,
  number: number,
): Promise<OpenPull | undefined> {
  const { repository } = await client.graphql<AnswerForOne>(QUERY_FOR_ONE, { owner, repo, number });
  const { defaultBranchRef, pullRequest: pull } = repository;
  const [snapshot] = pull?.state === 'OPEN' ? snapshotsOf(pull) : [];
  return snapshot && { snapshot, commit: defaultBranchRef.target.oid, description: pull?.body ?? '' };
}

/**
 * A page; `undefined` where GitHub failed and a smaller one may be tried. Where single pull requests failed, the page is
 * there without them.
 */
async function tryPage(
  repository: Repository,
  size: number,
  after: string | null,
): Promise<ReadPage | undefined> {
  try {
    const { data, failures, error } = await askInParts<Page>(repository, QUERY, { size, after });
    const broken = new Set(failures.flatMap(({ path: [list, , at] }) => placeIn(list, at)));
    const isCostly = broken.size > FEW || failures.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED');
    if ((isCostly && hasSmaller(size)) || !failures.every(isOfNode) || !data.repository.pullRequests)
      throw error ?? new Error('the answer lacks the pull requests');
    return { ...data, broken };
  } catch (error) {
    if (isFinal(error) || !hasSmaller(size)) throw error;
    return undefined;
  }
}

function hasSmaller(size: number): boolean {
  return size / 2 >= SMALLEST_PAGE;
}

/** True when a failure is about a single pull request, or about the numbers, which are only for the log. */
function isOfNode({ path: [list, nodes, at] }: PartialFailure): boolean {
  return list === 'numbers' || (list === 'pullRequests' && nodes === 'nodes' && typeof at === 'number');
}

function placeIn(list: string | number | undefined, at: string | number | undefined): number[] {
  return list === 'pullRequests' && typeof at === 'number' ? [at] : [];
}

function wholeNodes({ repository, broken }: ReadPage): RawPull[] {
  const { nodes } = repository.pullRequests;
  return nodesOf({ nodes: (nodes ?? []).filter((_, at) => !broken.has(at)) });
}

function brokenNumbers({ repository, broken }: ReadPage): OpenPulls['unread'] {
  const { nodes } = repository.numbers ?? {};
  return [...broken].map((at) => repository.pullRequests.nodes?.[at]?.number ?? nodes?.[at]?.number);
}

/** Errors that a smaller page does not fix. That a query costs too much is told with 200. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof BudgetSpent || isLimitError(error) || [401, 403, 404].includes(statusOf(error) ?? 0)
  );
}

function nodesOf<Node>(list: Nodes<Node> | null | undefined): Node[] {
  return (list?.nodes ?? []).filter((node) => node !== null);
}

/** One whose base branch has been removed is left to GitHub, which closes it or gives it another. */
function snapshotsOf(pull: RawPull): PullSnapshot[] {
  if (!pull.baseRef) return [];
  return [
    {
      number: pull.number,
      author: accountOf(pull.author),
      draft: pull.isDraft,
      conflict: conflictIn(pull.mergeable),
      created: pull.createdAt,
      updated: pull.updatedAt,
      head: pull.headRefOid,
      hasHeadRepository: pull.headRepository !== null,
      baseBranch: pull.baseRefName,
      base: pull.baseRef.target.oid,
      labels: nodesOf(pull.labels).map(({ name }) => name),
      labelled: nodesOf(pull.labelled).flatMap(({ createdAt: time, label }) =>
        time && label ? [{ label: label.name, time }] : [],
      ),
      reviews: nodesOf(pull.reviews).flatMap(reviewIn),
      comments: commentsIn(pull),
      commentCount: pull.first.totalCount,
      status: statusIn(pull),
    },
  ];
}

/** GitHub's stand-in for accounts that have been deleted. */
const GHOST: Account = { login: 'ghost', id: 10137 };

function accountOf(actor: Actor | null): Account {
  if (!actor) return GHOST;
  // GraphQL leaves out of a bot's login what tells it from a person's.
  const login = actor.__typename === 'Bot' ? `${actor.login}[bot]` : actor.login;
  return { login, id: actor.databaseId ?? 0 };
}

function conflictIn(mergeable: string): boolean | undefined {
  return mergeable === 'UNKNOWN' ? undefined : mergeable === 'CONFLICTING';
}

const STATES: Record<string, Review['state']> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
};

function reviewIn({
  state,
  submittedAt: time,
  author,
  commit,
}: NonNullable<
  ReturnType<typeof nodesOf<NonNullable<RawPull['reviews']> extends Nodes<infer Node> ? Node : never>>[number]
>) {
  const known = STATES[state];
  return known && author
    ? [{ author: accountOf(author), state: known, commit: commit?.oid ?? '', time }]
    : [];
}

function commentsIn({ first, last }: RawPull): PullSnapshot['comments'] {
  const byId = new Map(
    [...nodesOf(first), ...nodesOf(last)].map((comment) => [comment.fullDatabaseId, comment]),
  );
  return [...byId.values()].map(({ fullDatabaseId: id, body, createdAt: created, author }) => {
    return { id: Number(id), author: author?.databaseId ?? undefined, body, created };
  });
}

/** True when all comments of a pull request have been seen. */
export function hasAllComments({ comments, commentCount }: PullSnapshot): boolean {
  return comments.length >= commentCount;
}

function statusIn({ commits, headRefOid }: RawPull): PullSnapshot['status'] {
  const { oid, status } = nodesOf(commits)[0]?.commit ?? {};
  if (oid !== headRefOid || !status?.context) return undefined;
  const { state, description, createdAt: created, targetUrl, creator } = status.context;
  return {
    state: state.toLowerCase(),
    description: description ?? '',
    created,
    creator: creator?.databaseId ?? undefined,
    pull: readPullNumber(targetUrl),
  };
}

/**
 * Asks once more about those of which GitHub did not know yet whether they can be merged: the first question made it
 * look. What it still does not know stays unknown.
 */
export async function askAgainForConflicts(
  repository: Repository,
  snapshots: readonly PullSnapshot[],
): Promise<PullSnapshot[]> {
  const known = new Map<number, boolean | undefined>();
  const unknown = snapshots.filter(({ conflict }) => conflict === undefined);
  for (let at = 0; at < unknown.length; at += PAGE) {
    const numbers = unknown.slice(at, at + PAGE).map(({ number }) => number);
    for (const [number, conflict] of await tryConflicts(repository, numbers)) known.set(number, conflict);
  }
  return snapshots.map((snapshot) => ({
    ...snapshot,
    conflict: snapshot.conflict ?? known.get(snapshot.number),
  }));
}

type Conflicts = (readonly [number: number, conflict: boolean | undefined])[];

/** Asks for conflicts. Those that GitHub fails to answer for stay unknown, and stop nothing else. */
async function tryConflicts(repository: Repository, numbers: readonly number[]): Promise<Conflicts> {
  try {
    return await askConflicts(repository, numbers);
  } catch (error) {
    if (isOutOfCalls(error)) throw error;
    return [];
  }
}

async function askConflicts(repository: Repository, numbers: readonly number[]): Promise<Conflicts> {
  const fields = numbers.map((number) => `pull${number}: pullRequest(number: ${number}) { mergeable }`);
  const query = `query mergeable($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
${fields.join('\n')}
} }`;
  const { data } = await askInParts<MergeableAnswer>(repository, query, {});
  return numbers.map((number) => {
    return [number, conflictIn(data.repository[`pull${number}`]?.mergeable ?? 'UNKNOWN')];
  });
}

interface MergeableAnswer {
  repository: Record<string, { mergeable: string } | null>;
}
