import { accountById } from './accounts.ts';
import { type Answer, answer, type Call, type Forward, refusal } from './call.ts';
import { type CommitStatus, createStatus, listStatuses } from './commit-statuses.ts';
import { contentsByGraphql } from './graphql.ts';
import {
  changeIssue,
  commentNow,
  type IssueDeeds,
  isHistoryQuery,
  labelIssue,
  listComments,
  textHistories,
} from './issue-deeds.ts';
import { withMergeability } from './mergeability.ts';
import { PEOPLE, WITH_ACCESS } from './people.ts';
import {
  dispatch,
  labelPull,
  moveBranch,
  openPull,
  type PullTimes,
  withAccounts,
  writeGit,
} from './pull-times.ts';
import { withRenames } from './renames.ts';
import { answerSettings, mergeRefusal, type RepositorySettings, SETTINGS_CALL } from './settings.ts';
import { sweepQuery } from './sweep-queries.ts';
import { redirectToArchive } from './tarball.ts';

/** The state that the server keeps in addition to the emulator's. */
export interface State {
  /** The commit that a pull request is at, by `owner/name#number`: the emulator does not notice pushes. */
  heads: Map<string, string>;
  /** Lines of review comments, by id: the emulator forgets where they begin. */
  startLines: Map<number, number>;
  /** Annotations of check runs, by id: the emulator puts new ones in the place of those that are there. */
  annotations: Map<number, unknown[]>;
  /** Files of published sites, by their path on the server: `/pages/owner/name/index/0.json`. */
  pages: Map<string, string | Uint8Array>;
  /**
   * The pages that a cache before the published sites has kept, by path: they are given instead, unless there is a
   * query.
   */
  cachedPages: Map<string, string | Uint8Array>;
  /** Commits that a job has made through the API. */
  commitsOfBot: Set<string>;
  /** Pull requests that were merged, by `owner/name#number`. */
  merged: Map<string, string>;
  /** The differences that were found, by repository and span: the emulator takes long for many files. */
  differences: Map<string, Fields[]>;
  /** Thumbs up on issues, by `owner/name#number`. */
  votes: Map<string, number>;
  /**
   * The times at which issues were made or closed, by `owner/name#number`, where that was not just now; and of updates.
   */
  dates: Map<string, { created_at?: string; closed_at?: string; updated_at?: string }>;
  /** The times at which pull requests got another base branch, by `owner/name#number`. */
  turned: Map<string, string[]>;
  /** The events of issues, with their actors and times, by `owner/name#number`. */
  deeds: Map<string, IssueDeeds>;
  /** The times at which comments were made, by id: by the same clock as the events. */
  commented: Map<number, string>;
  /** Forks that have been deleted, as `owner/name`: their commits stay, and nothing tells where they were. */
  deletedForks: Set<string>;
  /** Commit statuses, the newest first, by `owner/name@commit`. */
  statuses: Map<string, CommitStatus[]>;
  /** The settings of repositories, by `owner/name`. */
  settings: Map<string, RepositorySettings>;
  /** The rules of the branches of a repository, by `owner/name`; after `access`, whether the access of people can be seen. */
  rules: Map<string, readonly unknown[] | 'hidden'>;
  /** The accounts that merged pull requests, by `owner/name#number`. */
  mergedBy: Map<string, string>;
  /** The times of pull requests, by `owner/name#number`. */
  pullTimes: Map<string, PullTimes>;
  /** Pull requests that GitHub fails to give in a list by GraphQL, by `owner/name#number`. */
  brokenPulls: Set<string>;
  /** Pull requests that cannot be merged, by `owner/name#number`. */
  conflicts: Set<string>;
  /** Of which pull requests at which commits it has been asked whether they can be merged. */
  looked: Set<string>;
  /** Accounts that have another login by now, and those that have been deleted, by the login that they had. */
  renamed: Map<string, string>;
  left: Set<string>;
  /** Repositories with the setting that lets jobs open pull requests. */
  mayOpenPulls: Set<string>;
  /** Pull requests whose runs GitHub holds, and workflows that were started. */
  heldRuns: string[];
  dispatched: { repo: string; workflow: string; ref: string; inputs: Record<string, string> }[];
  /** Clocks that tests have set, in milliseconds since 1970, and the last second of each; by repository. */
  clocks: Map<string, number>;
  seconds: Map<string, number>;
  /** The last second that something was done in. No two things are done in the same. */
  second: number;
}

type Fields = Record<string, unknown>;
type Fix = (call: Call, forward: Forward, state: State, parts: string[]) => Promise<Answer>;

/**
 * The differences between the emulator (emulate 0.12.2) and GitHub, as far as the actions meet them. Each comment
 * states GitHub's behaviour.
 */
export const MENDS: readonly [RegExp, Fix][] = [
  // Files of commits and the history of issues can be asked for by GraphQL.
  [/^POST \/graphql$/, graphql],
  // Accounts are known by number, whatever they are called.
  [/^GET \/user\/(\d+)$/, accountById],
  // A job may open a pull request only where the repository lets it, and its runs are held; it may start a workflow.
  [/^POST \/repos\/([^/]+\/[^/]+)\/pulls$/, openPull],
  [/^POST \/repos\/([^/]+\/[^/]+)\/actions\/workflows\/([^/]+)\/dispatches$/, dispatch],
  // A job's token may write git's objects, where the job has the permission.
  [/^POST \/repos\/([^/]+\/[^/]+)\/git\/(?:trees|commits|refs)$/, writeGit],
  // A pull request is at the newest commit of its branch.
  [/^PATCH \/repos\/([^/]+\/[^/]+)\/git\/refs\/heads\/(\S+)$/, moveBranch],
  // The account and the time of each change of an issue and of each label are remembered.
  [/^PATCH \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/, changeIssue],
  [/^POST \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/labels$/, labelPull(labelIssue)],
  [/^POST \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, commentNow],
  [/^GET \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/, listComments],
  // Pull requests are at the commit that was pushed last, and count their files.
  [/^GET \/repos\/([^/]+\/[^/]+)\/pulls$/, listPulls],
  [/^GET \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/, getPull],
  // A pull request has events as an issue has; another branch to go into is one of them.
  [/^PATCH \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)$/, changePull],
  [/^GET \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/events$/, listEvents],
  // The files of a pull request are those that differ from the commit both sides go back to.
  [/^GET \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/files$/, listFiles],
  // A file that is gone and one that has come are one renamed file, where half of it or more is the same.
  [/^GET \/repos\/([^/]+\/[^/]+)\/compare\/(\S+)$/, compare],
  // A check run takes 50 annotations in a call, and further calls add to them.
  [/^POST \/repos\/([^/]+\/[^/]+)\/check-runs$/, createCheck],
  [/^PATCH \/repos\/([^/]+\/[^/]+)\/check-runs\/(\d+)$/, updateCheck],
  // Rules of a branch and the access of people can be asked for, unless they are hidden from the token.
  [/^GET \/repos\/([^/]+\/[^/]+)\/rules\/branches\/\S+$/, branchRules],
  [/^GET \/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)\/permission$/, permissionOf],
  // Commits have statuses.
  [/^POST \/repos\/([^/]+\/[^/]+)\/statuses\/([0-9a-f]{40})$/, createStatus],
  [/^GET \/repos\/([^/]+\/[^/]+)\/commits\/([0-9a-f]{40})\/statuses$/, listStatuses],
  // A review takes comments by line, only on lines that the diff shows, all or none.
  [/^POST \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/reviews$/, createReview],
  // Nobody without access to the repository can be asked for a review.
  [/^POST \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/requested_reviewers$/, requestReviewers],
  // A merge is refused with 409 where the head is another than the one that was named.
  [/^PUT \/repos\/([^/]+\/[^/]+)\/pulls\/(\d+)\/merge$/, merge],
  // Issues count the reactions to them.
  [/^POST \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/reactions$/, react],
  [/^GET \/repos\/([^/]+\/[^/]+)\/issues$/, listIssues],
  // The archive of a commit is fetched from another address.
  [/^GET \/repos\/([^/]+\/[^/]+)\/tarball\/(\S+)$/, redirectToArchive],
  // A repository has settings, of which some are for administrators only.
  [SETTINGS_CALL, answerSettings],
  // The history of an issue tells of pull requests that mention it.
  [/^GET \/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/timeline$/, timeline],
];

/** Rules that a scenario has laid down, or else those of the repository's rulesets. */
async function branchRules(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '']: string[],
): Promise<Answer> {
  const rules = state.rules.get(repo);
  if (rules === 'hidden') return refusal(403, 'Resource not accessible by integration');
  return rules ? answer(200, rules) : answerSettings(call, forward, state, settingsPath(call, repo));
}

/** In a scenario with rules the access is that of `people.ts`, or else that of the repository's settings. */
async function permissionOf(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', login = '']: string[],
): Promise<Answer> {
  if (state.rules.get(`${repo} access`) === 'hidden')
    return refusal(403, 'Resource not accessible by integration');
  if (!state.rules.has(repo)) return answerSettings(call, forward, state, settingsPath(call, repo));
  const user = await forward({ method: 'GET', path: `/users/${login}` });
  if (user.status !== 200) return user;
  const permission = login === 'admin' ? 'admin' : WITH_ACCESS.includes(login) ? 'write' : 'read';
  return answer(200, { permission, role_name: permission, user: user.body });
}

function settingsPath({ path }: Call, repo: string): [string, string] {
  return [repo, path.slice(`/repos/${repo}`.length)];
}

function graphql(call: Call, forward: Forward, state: State): Promise<Answer> {
  const ofSweep = sweepQuery(call);
  if (ofSweep) return Promise.resolve(ofSweep(call, forward, state));
  return isHistoryQuery(call) ? textHistories(call, forward, state) : contentsByGraphql(call, forward);
}

async function listPulls(call: Call, forward: Forward, state: State, [repo = '']: string[]): Promise<Answer> {
  const listed = await forward(call);
  const pulls = await Promise.all((listed.body as Fields[]).map((pull) => completed(pull, repo, state)));
  return { ...listed, body: pulls };
}

async function getPull(call: Call, forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const [repo = ''] = parts;
  const got = await forward(call);
  if (got.status !== 200) return got;
  const pull = completed(got.body as Fields, repo, state);
  const files = await changedFiles(forward, state, pull, repo);
  return { ...got, body: { ...pull, changed_files: files.length } };
}

async function changePull(call: Call, forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const changed = await forward(call);
  const key = parts.join('#');
  const { base } = call.body as { base?: string };
  if (base && changed.status === 200)
    state.turned.set(key, [...(state.turned.get(key) ?? []), new Date().toISOString()]);
  return changed;
}

async function listEvents(_: Call, _forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const key = parts.join('#');
  const labelled = (state.pullTimes.get(key)?.labelled ?? []).map(({ label: name, time, by: login }) => {
    return { event: 'labeled', created_at: time, label: { name }, actor: { login, id: PEOPLE[login] } };
  });
  const turned = (state.turned.get(key) ?? []).map((time) => ({
    event: 'base_ref_changed',
    created_at: time,
  }));
  return answer(200, [...labelled, ...turned]);
}

function completed(pull: Fields, repo: string, state: State): Fields {
  const key = `${repo}#${pull.number}`;
  const told = pull.head as Fields & { repo: { full_name: string } | null };
  const isGone = told.repo !== null && state.deletedForks.has(told.repo.full_name);
  const head = {
    ...told,
    sha: state.heads.get(key) ?? told.sha,
    ...(isGone ? { repo: null, user: null, label: `unknown:${told.ref}` } : {}),
  };
  const merged = state.merged.has(key);
  const mergedAt = merged ? { merged_at: pull.closed_at ?? pull.updated_at } : {};
  return withMergeability({ ...pull, head, merged, ...mergedAt }, repo, state);
}

async function pullOf(forward: Forward, state: State, [repo = '', number = '']: string[]): Promise<Fields> {
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/pulls/${number}` });
  return completed(body as Fields, repo, state);
}

/** The largest number of files in one answer of the emulator's comparison; of one commit it gives more. */
const COMPARED = 300;

async function changedFiles(forward: Forward, state: State, pull: Fields, repo: string): Promise<Fields[]> {
  const head = String((pull.head as Fields).sha);
  const { body } = await forward({
    method: 'GET',
    path: `/repos/${repo}/git/ref/heads/${(pull.base as Fields).ref}`,
  });
  const span = `${(body as { object: { sha: string } }).object.sha}...${head}`;
  const known = state.differences.get(`${repo} ${span}`);
  const files = known ?? (await compared(forward, repo, span));
  state.differences.set(`${repo} ${span}`, files);
  return files;
}

async function compared(forward: Forward, repo: string, span: string): Promise<Fields[]> {
  const { body } = await forward({ method: 'GET', path: `/repos/${repo}/compare/${span}` });
  const { files } = body as { files: Fields[] };
  return files.length < COMPARED ? withRenames(files) : filesOfCommit(forward, repo, span.split('...')[1]!);
}

async function filesOfCommit(forward: Forward, repo: string, commit: string): Promise<Fields[]> {
  const files: Fields[] = [];
  for (let page = 1; page === 1 || files.length === (page - 1) * 100; page += 1) {
    const query = { per_page: '100', page: String(page) };
    const { body } = await forward({ method: 'GET', path: `/repos/${repo}/commits/${commit}`, query });
    files.push(...(body as { files: Fields[] }).files);
  }
  return files;
}

async function listFiles(call: Call, forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const files = await changedFiles(forward, state, await pullOf(forward, state, parts), parts[0]!);
  const size = Number(call.query.per_page ?? 30);
  const page = Number(call.query.page ?? 1);
  const more = page * size < files.length;
  const next = `<${call.query.origin}${call.path}?per_page=${size}&page=${page + 1}>; rel="next"`;
  return answer(200, files.slice((page - 1) * size, page * size), more ? { link: next } : {});
}

async function compare(call: Call, forward: Forward, state: State): Promise<Answer> {
  const compared = await forward(call);
  const { files, commits = [] } = compared.body as { files?: Fields[]; commits?: Fields[] };
  if (!files) return compared;
  const known = commits.map((commit) => withAccounts(commit, state));
  return { ...compared, body: { ...(compared.body as Fields), files: withRenames(files), commits: known } };
}

interface CheckBody extends Fields {
  output?: { annotations?: unknown[] };
}

async function createCheck(call: Call, forward: Forward, state: State): Promise<Answer> {
  const { output } = call.body as CheckBody;
  if ((output?.annotations?.length ?? 0) > 50) return refusal(422, 'Too many annotations');
  const made = await forward(call);
  state.annotations.set((made.body as { id: number }).id, output?.annotations ?? []);
  return made;
}

async function updateCheck(call: Call, forward: Forward, state: State, [, id]: string[]): Promise<Answer> {
  const { output, ...rest } = call.body as CheckBody;
  if ((output?.annotations?.length ?? 0) > 50) return refusal(422, 'Too many annotations');
  const annotations = [...(state.annotations.get(Number(id)) ?? []), ...(output?.annotations ?? [])];
  state.annotations.set(Number(id), annotations);
  return forward({ ...call, body: { ...rest, ...(output ? { output: { ...output, annotations } } : {}) } });
}

interface LineComment {
  path: string;
  line: number;
  start_line?: number;
  body: string;
}

async function createReview(call: Call, forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const [repo, number] = parts;
  const { comments = [], ...rest } = call.body as { comments?: LineComment[] };
  const files = await changedFiles(forward, state, await pullOf(forward, state, parts), repo!);
  if (!comments.every((comment) => isShown(comment, files)))
    return refusal(422, 'Unprocessable Entity: "Line could not be resolved"');
  const review = await forward({ ...call, body: rest });
  for (const comment of comments) {
    const path = `/repos/${repo}/pulls/${number}/comments`;
    const made = await forward({ method: 'POST', path, body: comment, as: call.as });
    state.startLines.set((made.body as { id: number }).id, comment.start_line ?? comment.line);
  }
  return review;
}

function isShown({ path, line, start_line: start = line }: LineComment, files: Fields[]): boolean {
  const patch = String(files.find(({ filename }) => filename === path)?.patch ?? '');
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].some(([, from, count = '1']) => {
    return start >= Number(from) && line < Number(from) + Number(count);
  });
}

async function requestReviewers(call: Call, forward: Forward): Promise<Answer> {
  const { reviewers = [] } = call.body as { reviewers?: string[] };
  const message = 'Reviews may only be requested from collaborators.';
  return reviewers.every((login) => WITH_ACCESS.includes(login)) ? forward(call) : refusal(422, message);
}

async function merge(call: Call, forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const [repo, number] = parts;
  const pull = await pullOf(forward, state, parts);
  const head = String((pull.head as Fields).sha);
  if ((call.body as Fields).sha !== head)
    return refusal(409, 'Head branch was modified. Review and try the merge again.');
  if (pull.state !== 'open') return refusal(405, 'Pull Request is not mergeable');
  const refused = await mergeRefusal(call, forward, state, { repo: repo!, number: number!, head });
  if (refused !== undefined) return refusal(405, refused);
  state.merged.set(`${repo}#${number}`, head);
  state.mergedBy.set(`${repo}#${number}`, call.as);
  const path = `/repos/${repo}/pulls/${number}`;
  await forward({ method: 'PATCH', path, body: { state: 'closed' }, as: 'admin' });
  return answer(200, { sha: head, merged: true, message: 'Pull Request successfully merged' });
}

async function react(call: Call, _forward: Forward, state: State, parts: string[]): Promise<Answer> {
  const key = parts.join('#');
  if ((call.body as Fields).content === '+1') state.votes.set(key, (state.votes.get(key) ?? 0) + 1);
  return answer(201, call.body);
}

async function listIssues(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '']: string[],
): Promise<Answer> {
  const listed = await forward(call);
  if (!Array.isArray(listed.body)) return listed;
  const issues = (listed.body as Fields[]).map((issue) => {
    const votes = state.votes.get(`${repo}#${issue.number}`) ?? 0;
    const dates = state.dates.get(`${repo}#${issue.number}`);
    return { ...issue, ...dates, reactions: { ...(issue.reactions as Fields), '+1': votes } };
  });
  return { ...listed, body: issues };
}

async function timeline(
  call: Call,
  forward: Forward,
  state: State,
  [repo = '', number]: string[],
): Promise<Answer> {
  const events = await forward(call);
  const query = { state: 'all', per_page: '100' };
  const pulls = await forward({ method: 'GET', path: `/repos/${repo}/pulls`, query });
  const mentions = (pulls.body as Fields[])
    .filter(({ body }) => new RegExp(`#${number}(?!\\d)`).test(String(body)))
    .map((pull) => {
      const merged = state.merged.has(`${repo}#${pull.number}`) ? pull.updated_at : null;
      const issue = { ...pull, pull_request: { merged_at: merged }, repository: { full_name: repo } };
      return { event: 'cross-referenced', source: { type: 'issue', issue } };
    });
  return { ...events, body: [...(events.body as Fields[]), ...mentions] };
}
