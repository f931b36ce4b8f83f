import { COOPERATION_FOLDER } from './cooperation.ts';

/** The folder that holds the catalog, below the repository's root. */
export const SOURCE_FOLDER = 'datasets';

/** The folders whose files are checked; all but the first may be missing. */
export const SOURCE_FOLDERS: readonly string[] = [SOURCE_FOLDER, COOPERATION_FOLDER];

/** True when a file lies in one of these folders. */
export function isSource(path: string): boolean {
  return SOURCE_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}
