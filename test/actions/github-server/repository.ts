import type { GithubServer } from './github-server.ts';
import { touch } from './pull-times.ts';

/** The content to put at a path: bytes or text, a symbolic link, a submodule, or nothing any more. */
export type Content = string | Uint8Array | { link: string } | { submodule: string } | null;
export type Files = Readonly<Record<string, Content>>;

const OWNER = 'admin';

/** A repository on the server. */
export interface TestRepository {
  server: GithubServer;
  /** `owner/name`. */
  fullName: string;
  /** The newest commit of `main`. */
  base: string;
  /** The files of that commit. */
  files: Files;
}

export interface TestPull {
  repository: TestRepository;
  number: number;
  author: string;
  branch: string;
  /** `owner/name` that the branch lies in. */
  headRepository: string;
  head: string;
}

/** Makes a repository with these files on `main`. */
export async function createRepository(
  server: GithubServer,
  name: string,
  files: Files,
): Promise<TestRepository> {
  await server.call(OWNER, 'POST', '/user/repos', { name, auto_init: false });
  const repository = { server, fullName: `${OWNER}/${name}`, base: '', files };
  repository.base = await commit(repository, files, []);
  const ref = { ref: 'refs/heads/main', sha: repository.base };
  await server.call(OWNER, 'POST', `/repos/${repository.fullName}/git/refs`, ref);
  return repository;
}

/** Opens a pull request by `author` with these changes, from a fork or from a branch. */
export async function openPull(
  repository: TestRepository,
  {
    author,
    files,
    fork,
    branch = 'andring',
    body,
  }: { author: string; files: Files; fork: boolean; branch?: string; body?: string | undefined },
): Promise<TestPull> {
  const { server, fullName } = repository;
  const name = fullName.split('/')[1]!;
  if (fork) await forkOnce(server, fullName, author);
  const head = await commit(repository, files, [repository.base]);
  if (!fork)
    await server.call(OWNER, 'POST', `/repos/${fullName}/git/refs`, {
      ref: `refs/heads/${branch}`,
      sha: head,
    });
  const wanted = { title: 'Ändring', body, head: fork ? `${author}:${branch}` : branch, base: 'main' };
  const { number } = await server.call<{ number: number }>(
    author,
    'POST',
    `/repos/${fullName}/pulls`,
    wanted,
  );
  server.state.heads.set(`${fullName}#${number}`, head);
  return { repository, number, author, branch, head, headRepository: fork ? `${author}/${name}` : fullName };
}

/** Opens another pull request at the same commit: from the same branch into another one, or from somebody else's fork. */
export async function openAgain(
  pull: TestPull,
  { by, into }: { by: string; into: string },
): Promise<TestPull> {
  const { repository, branch, head } = pull;
  const { server, fullName } = repository;
  const name = fullName.split('/')[1]!;
  if (by !== pull.author) await forkOnce(server, fullName, by);
  const ref = { ref: `refs/heads/${into}`, sha: repository.base };
  if (into !== 'main') await server.call(OWNER, 'POST', `/repos/${fullName}/git/refs`, ref);
  const wanted = { title: 'Ändring', head: `${by}:${branch}`, base: into };
  const path = `/repos/${fullName}/pulls`;
  const { number } = await server.call<{ number: number }>(by, 'POST', path, wanted);
  server.state.heads.set(`${fullName}#${number}`, head);
  return { ...pull, number, author: by, headRepository: `${by}/${name}` };
}

const forks = new WeakMap<GithubServer, Set<string>>();

/** Somebody has one fork of a repository, however many pull requests come from it. */
async function forkOnce(server: GithubServer, fullName: string, author: string): Promise<void> {
  const made = forks.get(server) ?? new Set();
  forks.set(server, made);
  if (made.has(`${author} ${fullName}`)) return;
  await server.call(author, 'POST', `/repos/${fullName}/forks`, {});
  made.add(`${author} ${fullName}`);
}

/** Pushes further changes to a pull request's branch. */
export async function push(pull: TestPull, files: Files): Promise<void> {
  const { repository, number } = pull;
  pull.head = await commit(repository, files, [pull.head]);
  const { state } = repository.server;
  state.heads.set(`${repository.fullName}#${number}`, pull.head);
  touch(state, repository.fullName, number);
}

/** Moves `main` on. */
export async function moveBase(repository: TestRepository, files: Files): Promise<void> {
  const { server, fullName } = repository;
  repository.base = await commitOn(repository, files);
  repository.files = withChanges(repository.files, files);
  await server.call(OWNER, 'PATCH', `/repos/${fullName}/git/refs/heads/main`, { sha: repository.base });
}

/** Makes a commit on top of `main` without moving it. */
export function commitOn(repository: TestRepository, files: Files): Promise<string> {
  return commit(repository, files, [repository.base]);
}

/** Files after a change. */
export function withChanges(before: Files, changes: Files): Files {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, one]) => one !== null));
}

/**
 * A commit on top of the first parent. All objects lie in the repository itself, as on GitHub, where a fork and what
 * it was made from share them.
 */
async function commit(
  { server, fullName }: TestRepository,
  files: Files,
  parents: string[],
): Promise<string> {
  const tree = await Promise.all(
    Object.entries(files).map(([path, content]) => treeEntry(server, fullName, path, content)),
  );
  const [parent] = parents;
  const base = parent && (await treeOf(server, fullName, parent));
  const wanted = { tree, ...(base ? { base_tree: base } : {}) };
  const made = await server.call<{ sha: string }>(OWNER, 'POST', `/repos/${fullName}/git/trees`, wanted);
  const body = { message: 'Ändring', tree: made.sha, parents };
  const { sha } = await server.call<{ sha: string }>(OWNER, 'POST', `/repos/${fullName}/git/commits`, body);
  return sha;
}

async function treeOf(server: GithubServer, fullName: string, commit: string): Promise<string> {
  const path = `/repos/${fullName}/git/commits/${commit}`;
  return (await server.call<{ tree: { sha: string } }>(OWNER, 'GET', path)).tree.sha;
}

async function treeEntry(server: GithubServer, fullName: string, path: string, content: Content) {
  if (content === null) return { path, mode: '100644', type: 'blob', sha: null };
  if (typeof content === 'string') return { path, mode: '100644', type: 'blob', content };
  if ('submodule' in content) return { path, mode: '160000', type: 'commit', sha: content.submodule };
  if ('link' in content) return { path, mode: '120000', type: 'blob', content: content.link };
  const body = { content: Buffer.from(content).toString('base64'), encoding: 'base64' };
  const { sha } = await server.call<{ sha: string }>(OWNER, 'POST', `/repos/${fullName}/git/blobs`, body);
  return { path, mode: '100644', type: 'blob', sha };
}
