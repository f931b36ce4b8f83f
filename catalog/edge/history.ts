import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { SOURCE_FOLDERS } from '../model/source-folders.ts';
import { type GatheredChange, type GatheredFile, Gathering, instant } from '../past/history/gathering.ts';
import { authorIn, LOG_ARGUMENTS, logReader } from '../past/history/git-log.ts';
import type { FileHistory, History, PastChange, UnknownReason } from '../past/history/history.ts';
import { askGit, GIT_SETTINGS, gitEnvironment, MAX_TIME, whyNotAsked, whyUnknown } from './ask-git.ts';
import { type ExplainChange, explained } from './explained-changes.ts';
import { readObjects } from './git-objects.ts';

/** The file in which explanations of changes are remembered, from the repository's root. Kept out of git. */
export const HISTORY_MEMORY_FILE = '.cache/katalog/history.json';

/** The most that is read of the log, in bytes; a hundred thousand changes are some thirty million. */
const MAX_LOG = 1 << 30;

/** The number of changes of one file that are explained in words. */
const EXPLAINED = 10;

/** The options for reading the history: how changes are explained, and where explanations are kept. */
export interface ReadHistory {
  /** Tells what changed between two versions of a file; left out, only that something did. */
  explain?: ExplainChange;
  /** The file in which explanations are remembered from one run to the next. */
  memoryFile?: string;
}

/**
 * The past of the catalog in `root`, from git: one `git log` for the whole of `datasets/` and `cooperation/`. Never
 * throws: where git is not there, the folder is not in a repository, or the clone is shallow, the history says that it is
 * not known. The same commit gives the same history, whatever the machine; files that are changed and not committed have
 * none.
 */
export async function readHistory(root: string, options: ReadHistory = {}): Promise<History> {
  const head = await headOf(root);
  if (typeof head === 'string') return { known: false, why: head };
  try {
    const gathering = await readLog(root);
    const files = await explainChanges(root, gathering.files, options);
    return { known: true, head, changed: gathering.latest, files };
  } catch {
    return { known: false, why: 'failed' };
  }
}

/** The commit that is checked out; as text why there is no telling. */
async function headOf(root: string): Promise<{ commit: string; time: string } | UnknownReason> {
  try {
    const explainChanges = await askGit(root, ['log', '-1', '--no-show-signature', '--format=%H %ct']);
    const [commit = '', seconds = ''] = explainChanges.trim().split(' ');
    return (await whyUnknown(root)) ?? { commit, time: instant(Number(seconds)) };
  } catch (error) {
    return whyNotAsked(error);
  }
}

/** @throws Error where git fails, takes too long, or writes more than is read. */
async function readLog(root: string): Promise<Gathering> {
  const gathering = new Gathering();
  const read = logReader((commit, entry) => gathering.add(commit, entry));
  const git = spawn('git', [...GIT_SETTINGS, ...LOG_ARGUMENTS, '--', ...SOURCE_FOLDERS], {
    cwd: root,
    timeout: MAX_TIME,
    env: gitEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve, reject) => git.on('close', resolve).on('error', reject));
  ended.catch(() => undefined);
  await piecesOf(git.stdout, read);
  if ((await ended) !== 0) throw new Error('git log did not finish');
  return gathering;
}

/** Hands over what lies between NUL characters; what follows the last, too. */
async function piecesOf(stream: AsyncIterable<Uint8Array>, read: (piece: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_LOG) throw new Error('the log is too long');
    const pieces = (rest + decoder.write(Buffer.from(chunk))).split('\0');
    rest = pieces.pop()!;
    for (const piece of pieces) read(piece);
  }
  if (rest !== '') read(rest);
}

async function explainChanges(
  root: string,
  files: ReadonlyMap<string, GatheredFile>,
  options: ReadHistory,
): Promise<ReadonlyMap<string, FileHistory>> {
  const authors = await authorsOfMerged(root, files);
  const pairs = [...files].flatMap(([path, { changes }]) =>
    changes.slice(0, EXPLAINED).map((change) => ({ path, ...change })),
  );
  const fieldsOf = await explained(root, pairs, options);
  return new Map(
    [...files].map(([path, { changes, total, added }]) => [
      path,
      { total, added, changes: changes.map((change) => pastChange(change, authors, fieldsOf(change))) },
    ]),
  );
}

function pastChange(
  { merged, before, after, ...change }: GatheredChange,
  authors: ReadonlyMap<string, string>,
  fields: PastChange['fields'],
): PastChange {
  return { ...change, author: (merged && authors.get(merged)) || change.author, fields };
}

/** The authors of merged changes: whoever merges is seldom who wrote. */
async function authorsOfMerged(
  root: string,
  files: ReadonlyMap<string, GatheredFile>,
): Promise<Map<string, string>> {
  const ids = new Set(
    [...files.values()].flatMap(({ changes }) => changes.flatMap(({ merged }) => merged ?? [])),
  );
  const authors = new Map<string, string>();
  await readObjects(root, [...ids], (id, bytes) => {
    const author = authorIn(Buffer.from(bytes).toString('utf8'));
    if (author) authors.set(id, author);
  });
  return authors;
}
