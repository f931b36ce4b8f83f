import { accountsByLogin } from './accounts.ts';
import { type Answer, answer, type Call, type Forward } from './call.ts';
import type { State } from './corrections.ts';
import { mergeabilityOf } from './mergeability.ts';
import { timesOf } from './pull-times.ts';

interface Query {
  query: string;
  variables: { owner: string; repo: string } & Record<string, unknown>;
}

interface RestPull {
  number: number;
  draft?: boolean;
  user: RestUser | null;
  head: { sha: string; repo: { full_name: string } | null };
  base: { ref: string };
  labels: { name: string }[];
}

interface RestUser {
  login: string;
  id: number;
}

type Handler = (call: Call, forward: Forward, state: State) => Promise<Answer> | Answer;

const HANDLERS: Record<string, Handler> = {
  openPulls,
  openPull,
  mergeable,
  blobs,
  commentAuthors,
  commentTexts,
  accounts: accountsByLoginNow,
};

/** Finds the handler of a named query of the sweep; `undefined` for any other query. */
export function sweepQuery({ body }: Call): Handler | undefined {
  const [, name = ''] = /^query (\w+)/.exec((body as Query).query) ?? [];
  return Object.hasOwn(HANDLERS, name) ? HANDLERS[name] : undefined;
}

function accountsByLoginNow(call: Call, _forward: Forward, state: State): Answer {
  return accountsByLogin(call, state);
}

function placeOf({ body }: Call): string {
  const { owner, repo } = (body as Query).variables;
  return `${owner}/${repo}`;
}

/** Open pull requests, oldest first, as many as are asked for from the cursor on (a number here). */
async function openPulls(call: Call, forward: Forward, state: State): Promise<Answer> {
  const repo = placeOf(call);
  const { size, after } = (call.body as Query).variables as { size?: number; after?: string | null };
  const all = await listOpen(forward, repo);
  const from = Number(after ?? 0);
  const page = all.slice(from, from + (size ?? 100));
  const tipOf = tipsOf(forward, repo);
  const nodes = await Promise.all(page.map((pull) => nodeOf(pull, { repo, forward, state, tipOf })));
  const end = from + page.length;
  const pageInfo = { hasNextPage: end < all.length, endCursor: String(end) };
  const defaultBranchRef = { name: 'main', target: { oid: await tipOf('main') } };
  const numbers = { nodes: page.map(({ number }) => ({ number })) };
  const isBroken = ({ number }: { number: number }) => state.brokenPulls.has(`${repo}#${number}`);
  const errors = page.flatMap((pull, at) => (isBroken(pull) ? [brokenNode(at)] : []));
  const pullRequests = { pageInfo, nodes: nodes.map((node) => (isBroken(node) ? null : node)) };
  const data = { repository: { defaultBranchRef, pullRequests, numbers } };
  return answer(200, { data, ...(errors.length > 0 ? { errors } : {}) });
}

/** The error that GitHub reports for a field that it could not give, for which the whole pull request is left out. */
function brokenNode(at: number) {
  const path = ['repository', 'pullRequests', 'nodes', at, 'mergeable'];
  return { message: 'Something went wrong while executing your query.', path };
}

/** One pull request, with its description, whether it is open or not. */
async function openPull(call: Call, forward: Forward, state: State): Promise<Answer> {
  const repo = placeOf(call);
  const { number } = (call.body as Query).variables as unknown as { number: number };
  const { status, body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls/${number}` });
  const pull = body as RestPull & { state: string; body: string | null };
  const tipOf = tipsOf(forward, repo);
  const pullRequest =
    status === 200
      ? {
          state: pull.state.toUpperCase(),
          body: pull.body ?? '',
          ...(await nodeOf(pull, { repo, forward, state, tipOf })),
        }
      : null;
  const defaultBranchRef = { target: { oid: await tipOf('main') } };
  return answer(200, { data: { repository: { defaultBranchRef, pullRequest } } });
}

/** The newest commit of a branch, asked for once. */
function tipsOf(forward: Forward, repo: string): (branch: string) => Promise<string> {
  const tips = new Map<string, Promise<string>>();
  return (branch) => {
    const tip = tips.get(branch) ?? readTip(forward, repo, branch);
    tips.set(branch, tip);
    return tip;
  };
}

async function listOpen(forward: Forward, repo: string): Promise<RestPull[]> {
  const pulls: RestPull[] = [];
  for (let page = 1; page === 1 || pulls.length === (page - 1) * 100; page += 1) {
    const query = { state: 'open', per_page: '100', page: String(page) };
    const { body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls`, query });
    pulls.push(...(body as RestPull[]));
  }
  return pulls.sort((a, b) => a.number - b.number);
}

async function readTip(forward: Forward, repo: string, branch: string): Promise<string> {
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/git/ref/heads/${branch}` });
  return (body as { object: { sha: string } }).object.sha;
}

interface Context {
  repo: string;
  forward: Forward;
  state: State;
  tipOf(branch: string): Promise<string>;
}

async function nodeOf(pull: RestPull, { repo, forward, state, tipOf }: Context) {
  const { number, draft = false, user, base, labels } = pull;
  const key = `${repo}#${number}`;
  const head = state.heads.get(key) ?? pull.head.sha;
  const { created, updated, labelled } = timesOf(state, repo, number);
  const known = mergeabilityOf(state, key, head, await tipOf(base.ref));
  return {
    number,
    isDraft: draft,
    mergeable: known === undefined ? 'UNKNOWN' : known ? 'MERGEABLE' : 'CONFLICTING',
    createdAt: created,
    updatedAt: updated,
    headRefOid: head,
    baseRefName: base.ref,
    author: actor(user),
    headRepository: isForkGone(pull, state) ? null : { nameWithOwner: pull.head.repo?.full_name ?? repo },
    baseRef: { target: { oid: await tipOf(base.ref) } },
    labels: { nodes: labels.map(({ name }) => ({ name })) },
    labelled: {
      nodes: labelled.slice(-40).map(({ label, time }) => ({ createdAt: time, label: { name: label } })),
    },
    reviews: { nodes: await opinionatedReviews(forward, repo, number) },
    ...(await commentsOf(forward, state, repo, number)),
    commits: { nodes: [{ commit: { oid: head, status: statusOf(state, `${repo}@${head}`) } }] },
  };
}

function isForkGone({ head }: RestPull, { deletedForks }: State): boolean {
  return head.repo !== null && deletedForks.has(head.repo.full_name);
}

/** GraphQL names bots without what REST adds to their login. */
function actor(user: RestUser | null) {
  if (!user) return null;
  const __typename = user.login.endsWith('[bot]') ? 'Bot' : 'User';
  return { __typename, login: user.login.replace('[bot]', ''), databaseId: user.id };
}

function statusOf(state: State, key: string) {
  const newest = state.statuses.get(key)?.find(({ context }) => context === 'Katalogkontroll');
  if (!newest) return null;
  const { description, created_at: createdAt, target_url: targetUrl, creator } = newest;
  return {
    context: {
      state: newest.state.toUpperCase(),
      description,
      createdAt,
      targetUrl,
      creator: actor(creator),
    },
  };
}

async function commentsOf(forward: Forward, state: State, repo: string, number: number) {
  const all = (await listAllComments(forward, repo, number)).map((comment) => {
    const createdAt = state.commented.get(comment.id) ?? comment.created_at;
    return { fullDatabaseId: String(comment.id), body: comment.body, createdAt, author: actor(comment.user) };
  });
  return { first: { totalCount: all.length, nodes: all.slice(0, 3) }, last: { nodes: all.slice(-10) } };
}

interface RestComment {
  id: number;
  body: string;
  created_at: string;
  user: RestUser;
}

async function listAllComments(
  forward: Forward,
  repo: string,
  number: number | string,
): Promise<RestComment[]> {
  const comments: RestComment[] = [];
  for (let page = 1; comments.length === (page - 1) * 100; page += 1) {
    const query = { per_page: '100', page: String(page) };
    const path = `/repos/${repo}/issues/${number}/comments`;
    const { body } = await forward({ method: 'GET', path, query });
    if ((body as RestComment[]).length === 0) break;
    comments.push(...(body as RestComment[]));
  }
  return comments;
}

/** A hundred comments from a cursor on (a number here), with their authors. The id is the place of the comment. */
async function commentAuthors(call: Call, forward: Forward): Promise<Answer> {
  const repo = placeOf(call);
  const { query, variables } = call.body as Query;
  const asked = [
    ...query.matchAll(/(\w+): pullRequest\(number: (\d+)\) \{ comments\(first: 100, after: \$(\w+)\)/g),
  ];
  const found = asked.map(async ([, alias = '', number = '', variable = '']) => {
    const from = Number(variables[variable] ?? 0);
    const all = await listAllComments(forward, repo, number);
    const nodes = all.slice(from, from + 100).map(({ id, user }) => {
      return { id: Buffer.from(`${repo} ${number} ${id}`).toString('base64url'), author: actor(user) };
    });
    const end = from + nodes.length;
    return [
      alias,
      { comments: { pageInfo: { hasNextPage: end < all.length, endCursor: String(end) }, nodes } },
    ];
  });
  return answer(200, { data: { repository: Object.fromEntries(await Promise.all(found)) } });
}

async function commentTexts(call: Call, forward: Forward): Promise<Answer> {
  const { ids } = (call.body as Query).variables as unknown as { ids: string[] };
  const nodes = ids.map(async (id) => {
    const [repo = '', number = '', comment = ''] = Buffer.from(id, 'base64url').toString().split(' ');
    const found = (await listAllComments(forward, repo, number)).find((one) => one.id === Number(comment));
    return found ? { id, fullDatabaseId: comment, body: found.body } : null;
  });
  return answer(200, { data: { nodes: await Promise.all(nodes) } });
}

/** The newest yes or no of each person. */
async function opinionatedReviews(forward: Forward, repo: string, number: number) {
  const query = { per_page: '100' };
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls/${number}/reviews`, query });
  const reviews = body as { state: string; submitted_at: string; user: RestUser; commit_id: string }[];
  const opinions = reviews.filter(({ state }) =>
    ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state),
  );
  const newest = new Map(opinions.map((review) => [review.user.id, review]));
  return [...newest.values()].map(({ state, submitted_at: submittedAt, user, commit_id: oid }) => {
    return { state, submittedAt, author: actor(user), commit: { oid } };
  });
}

async function mergeable(call: Call, forward: Forward, state: State): Promise<Answer> {
  const repo = placeOf(call);
  const asked = [...(call.body as Query).query.matchAll(/(\w+): pullRequest\(number: (\d+)\)/g)];
  const tip = await readTip(forward, repo, 'main');
  const heads = new Map(
    (await listOpen(forward, repo)).map(({ number, head }) => [String(number), head.sha]),
  );
  const found = asked.map(([, alias = '', number = '']) => {
    const key = `${repo}#${number}`;
    const head = state.heads.get(key) ?? heads.get(number) ?? '';
    const known = mergeabilityOf(state, key, head, tip);
    return [alias, { mergeable: known === undefined ? 'UNKNOWN' : known ? 'MERGEABLE' : 'CONFLICTING' }];
  });
  return answer(200, { data: { repository: Object.fromEntries(found) } });
}

/** Ids of what lies at `commit:path`. */
async function blobs(call: Call, forward: Forward): Promise<Answer> {
  const repo = placeOf(call);
  const { query, variables } = call.body as Query;
  const trees = new Map<string, Promise<Map<string, string>>>();
  const asked = [...query.matchAll(/(\w+): object\(expression: \$(\w+)\)/g)];
  const found = asked.map(async ([, alias = '', variable = '']) => {
    const [, commit = '', path = ''] = /^([^:]*):(.*)$/s.exec(String(variables[variable])) ?? [];
    const tree = trees.get(commit) ?? readTree(forward, repo, commit);
    trees.set(commit, tree);
    const oid = (await tree).get(path);
    return [alias, oid === undefined ? null : { oid }] as const;
  });
  return answer(200, { data: { repository: Object.fromEntries(await Promise.all(found)) } });
}

async function readTree(forward: Forward, repo: string, commit: string): Promise<Map<string, string>> {
  const path = `/repos/${repo}/git/trees/${commit}`;
  const { body } = await forward({ method: 'GET', path, query: { recursive: '1' } });
  return new Map(
    (body as { tree: { path: string; sha: string }[] }).tree.map((entry) => [entry.path, entry.sha]),
  );
}
