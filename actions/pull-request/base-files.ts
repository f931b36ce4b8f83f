import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import type { Repository } from '../github/client.ts';
import { isReadablePath, readPlainFile } from '../github/content.ts';
import { keyOf, readTogether } from '../github/contents-together.ts';
import { type Difference, readDifference } from '../github/difference.ts';

/** The base branch of a pull request, at the commit that it was observed at. */
export interface BaseFiles {
  commit: string;
  /** The files in which it differs from another commit. @throws Error where that cannot be known. */
  differenceFrom(commit: string): Promise<Difference>;
  /** The files at these paths; paths without a plain file are left out. @throws Error where one cannot be read. */
  read(paths: readonly string[]): Promise<SourceFile[]>;
  /** Those of the files that are there and can be read in one call; a path without a file costs no more than one with. */
  find(paths: readonly string[]): Promise<SourceFile[]>;
}

/** {@link BaseFiles} through GitHub's API: one or two calls for a difference, one for fifty files. */
export function baseFilesOf(repository: Repository, commit: string): BaseFiles {
  return {
    commit,
    differenceFrom: (from) => readDifference(repository, from, commit),
    read: (paths) => readFiles(repository, paths.filter(isReadablePath), commit),
    find: (paths) => findFiles(repository, paths.filter(isReadablePath), commit),
  };
}

async function readFiles(
  repository: Repository,
  paths: readonly string[],
  commit: string,
): Promise<SourceFile[]> {
  const bytesByPath = new Map(
    (await findFiles(repository, paths, commit)).map((file) => [file.path, file.bytes]),
  );
  const files: SourceFile[] = [];
  for (const path of paths) {
    const bytes = bytesByPath.get(path) ?? (await readPlainFile(repository, path, commit));
    if (bytes) files.push({ path, bytes });
  }
  return files;
}

async function findFiles(
  repository: Repository,
  paths: readonly string[],
  commit: string,
): Promise<SourceFile[]> {
  const wanted = paths.map((path) => ({ path, commit }));
  const contents = await readTogether(repository, wanted);
  return wanted.flatMap((file) => {
    const content = contents.get(keyOf(file));
    return content?.kind === 'file' ? [{ path: file.path, bytes: content.bytes }] : [];
  });
}
