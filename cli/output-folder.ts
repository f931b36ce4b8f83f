import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SOURCE_FOLDERS } from '../catalog/model/source-folders.ts';
import { CannotRun } from './cannot-run.ts';
import type { Call } from './command.ts';
import { MESSAGES } from './messages.ts';

/** A file that every built catalog has, and nothing else is likely to. */
const MARK = 'dcat.rdf';

/** The catalog's own files and folders. */
const OWN = [...SOURCE_FOLDERS, 'schemas', 'catalog', 'site', 'cli', 'test', '.git'];

/**
 * The folder to build to. As it will be replaced as a whole, it must not hold anything but a built catalog.
 *
 * @throws CannotRun where it does, where it is or lies in a file, or where the catalog's own files are in it or
 * around it.
 */
export function outputFolder(root: string, { values, io }: Call): string {
  const output = typeof values.output === 'string' ? resolve(io.cwd, values.output) : join(root, '_site');
  // A link may lead to the catalog's own files under another name.
  const place = realPath(output);
  const own = OWN.map((name) => realPath(join(root, name)));
  if (isWithin(realPath(root), place) || own.some((folder) => isWithin(place, folder)))
    throw new CannotRun(MESSAGES.outputAround(output));
  if (!canBeFolder(place)) throw new CannotRun(MESSAGES.outputNoFolder(output));
  if (holdsOther(place)) throw new CannotRun(MESSAGES.outputHoldsOther(output));
  return output;
}

/** `path` without links, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** True when the part of `path` that exists is a folder. A link that is still there leads nowhere, so it is none. */
function canBeFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return dirname(path) === path || canBeFolder(dirname(path));
  }
}

function holdsOther(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK));
}

function isWithin(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between === '' || !(between === '..' || between.startsWith(`..${sep}`));
}

/**
 * Lets `write` fill a new folder beside `output` and then puts that in its place. Where `write` fails, `output`
 * is untouched and the new folder removed: at once, and again when the process ends, as what was under way may still be
 * written meanwhile. Between two renames `output` is gone for an instant, but whoever reads
 * it meets the old or the new, never half of one.
 */
export async function replacing<Result>(
  output: string,
  write: (folder: string) => Promise<Result>,
): Promise<Result> {
  clearLeftovers(output);
  const next = `${output}.next-${process.pid}`;
  const remove = (): void => rmSync(next, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    mkdirSync(next, { recursive: true });
    const result = await write(next);
    swap(next, output);
    process.off('exit', remove);
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}

function swap(next: string, output: string): void {
  const old = `${output}.old-${process.pid}`;
  if (existsSync(output)) renameSync(output, old);
  try {
    renameSync(next, output);
  } catch (error) {
    if (existsSync(old)) renameSync(old, output);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes what builds that were killed have left; the last good site is put back if it was just set aside. */
function clearLeftovers(output: string): void {
  const parent = dirname(output);
  const names = existsSync(parent) ? readdirSync(parent) : [];
  for (const name of names.filter((name) => name.startsWith(`${basename(output)}.`))) {
    const [, kind, pid] = /\.(next|old)-(\d+)$/.exec(name) ?? [];
    if (!kind || isOther(Number(pid))) continue;
    if (kind === 'old' && !existsSync(output)) renameSync(join(parent, name), output);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** True when another build is running as `pid`; a container gives a new build the number of one that was killed. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
