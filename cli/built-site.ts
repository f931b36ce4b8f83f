import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askGit } from '../catalog/edge/ask-git.ts';
import { readCacheFile, writeCacheFile } from '../catalog/edge/cache-file.ts';
import { sourceCommit } from '../catalog/edge/source-commit.ts';
import { isSettled, type Stamp, stampOf } from '../catalog/edge/stamps.ts';
import { SOURCE_FOLDERS } from '../catalog/model/source-folders.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The record of the site that was built last, from the repository's root. Kept out of git. */
export const BUILT_FILE = '.cache/katalog/built.json';

/** All that the program is made of, and the recorded comments that guides show. */
const PROGRAM = [
  'catalog',
  'cli',
  'schemas',
  'site',
  'package.json',
  'node_modules/.package-lock.json',
  'test/golden/actions',
];

const VERSION = '1';

/** Everything that a site follows from, and when it was looked at. */
export interface SiteInputs {
  /** The same for the same inputs. */
  digest: string;
  /** The time at which they were looked at (ms since 1970). */
  looked: number;
  /** False where one of them has changed so lately that another change might not show. */
  isSure: boolean;
}

interface Built {
  inputs: string;
  output: string;
  /** The time when the site will say something else of itself: a meeting ends (ms since 1970), or `null`. */
  until: number | null;
}

/**
 * Looks at everything that a build of the catalog in `root` follows from: the files of the catalog by size and time, the
 * commit and its past, the program, the version of Node, and what `others` gives.
 */
export async function lookAtInputs(root: string, others: readonly unknown[]): Promise<SiteInputs> {
  const looked = Date.now();
  const files = [
    ...SOURCE_FOLDERS.flatMap((folder) => stampsIn(root, folder)),
    ...PROGRAM.flatMap((path) => stampsIn(ROOT, path)),
  ];
  const facts = [files, await pastOf(root), process.version, root, others];
  return { digest: digestOf(facts), looked, isSure: files.every(([, stamp]) => isSettled(stamp, looked)) };
}

async function pastOf(root: string): Promise<unknown[]> {
  const commit = await askGit(root, ['rev-parse', 'HEAD', '--is-shallow-repository']).catch(() => null);
  return [commit, commit && (await sourceCommit(root))];
}

/** True when the site in `output` was built from these inputs, nobody has changed it since, and no meeting has ended. */
export function isBuilt(root: string, output: string, { digest, looked }: SiteInputs): boolean {
  const body = readCacheFile(join(root, BUILT_FILE), VERSION);
  if (body.length === 0) return false;
  const built = JSON.parse(body.toString('utf8')) as Built;
  if (built.inputs !== digest || (built.until !== null && looked >= built.until)) return false;
  return built.output === digestOf(stampsIn(output, '.'));
}

/** Remembers that the site in `output` was built from these inputs, for {@link isBuilt}. */
export function rememberBuilt(
  root: string,
  output: string,
  { digest, looked, isSure }: SiteInputs,
  meetingEnds: readonly number[],
): void {
  if (!isSure) return;
  const until = Math.min(...meetingEnds.filter((end) => end > looked));
  const built: Built = {
    inputs: digest,
    output: digestOf(stampsIn(output, '.')),
    until: Number.isFinite(until) ? until : null,
  };
  writeCacheFile(join(root, BUILT_FILE), VERSION, Buffer.from(JSON.stringify(built)));
}

/** The files at a path with their stamps; none where nothing is there. */
function stampsIn(root: string, path: string): [path: string, stamp: Stamp][] {
  const top = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!top?.isDirectory()) return top ? [[path, stampOf(join(root, path))]] : [];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, Stamp] => {
      const file = join(entry.parentPath, entry.name);
      return [relative(root, file).replaceAll(sep, '/'), stampOf(file)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
