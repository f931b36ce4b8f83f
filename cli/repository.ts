import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isSource, SOURCE_FOLDER, SOURCE_FOLDERS } from '../catalog/model/source-folders.ts';
import { CannotRun } from './cannot-run.ts';
import { MESSAGES } from './messages.ts';

/**
 * The repository's root: the nearest folder, from `cwd` and upwards, that holds `datasets/catalog.yaml`.
 *
 * @throws CannotRun where there is none.
 */
export function findRoot(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SOURCE_FOLDER, 'catalog.yaml'))) return folder;
    if (folder === dirname(folder)) throw new CannotRun(MESSAGES.noCatalog(cwd));
  }
}

/**
 * Returns a predicate for the files that `paths` (files and folders, as written on the command line) stand for.
 * No paths stand for all files.
 *
 * @throws CannotRun for a path that does not exist or lies outside `datasets/` and `cooperation/`.
 */
export function scopeOf(root: string, cwd: string, paths: readonly string[]): (path: string) => boolean {
  const wanted = paths.map((path) => inCatalog(root, cwd, path));
  if (wanted.length === 0) return () => true;
  return (path) => wanted.some((place) => path === place || path.startsWith(`${place}/`));
}

function inCatalog(root: string, cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  const fromRoot = relative(root, absolute).split(sep).join('/');
  if (!existsSync(absolute)) throw new CannotRun(MESSAGES.noSuchPath(path));
  if (!SOURCE_FOLDERS.includes(fromRoot) && !isSource(fromRoot))
    throw new CannotRun(MESSAGES.outsideCatalog(path));
  return fromRoot;
}
