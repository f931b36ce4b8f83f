import { COOPERATION_FOLDER } from '../../model/cooperation.ts';
import { isSlug, RESERVED_NAMES } from '../../model/entity.ts';
import { identifyFile } from '../../model/file-kinds.ts';
import { cooperationMisplacement, rightCooperationPath } from './cooperation-path.ts';
import { slugOf } from './slug-of.ts';

/** Names that a publisher's folder cannot have: `datasets/catalog` is the catalog itself. */
const RESERVED_FOLDERS: readonly string[] = ['catalog'];

/**
 * The verdict on a file's path. `named-wrong`: it lies where a file can lie, but under a name that it cannot have;
 * `rightPath` is the intended path, where it can be determined. `misplaced`: no file can lie here, whatever its name.
 */
export type PathVerdict =
  | { state: 'right' }
  | { state: 'named-wrong'; rightPath: string | undefined }
  | { state: 'misplaced'; reason: Misplacement };

/** The reason that a file cannot lie where it does. */
export type Misplacement =
  | 'not-yaml'
  | 'top'
  | 'folder'
  | 'deep'
  | 'reserved'
  | 'reserved-folder'
  | 'cooperation'
  | 'outside';

/** Judges the path of a file (from the repository's root). Never throws. */
export function judgePath(path: string): PathVerdict {
  const [root, ...parts] = path.split('/');
  if (parts.length === 0) return misplaced('outside');
  if (root === COOPERATION_FOLDER) return judgeCooperation(path, parts);
  if (root !== 'datasets') return misplaced('outside');
  if (!/\.ya?ml$/i.test(path)) return misplaced('not-yaml');
  if (RESERVED_FOLDERS.includes(slugOf(parts[0] ?? '')) && parts.length > 1)
    return misplaced('reserved-folder');
  if (identifyFile(path)) return { state: 'right' };
  return misplacement(parts) ?? { state: 'named-wrong', rightPath: rightPath(parts) };
}

function misplaced(reason: Misplacement): PathVerdict {
  return { state: 'misplaced', reason };
}

function judgeCooperation(path: string, parts: string[]): PathVerdict {
  if (identifyFile(path)) return { state: 'right' };
  if (cooperationMisplacement(parts)) return misplaced('cooperation');
  return { state: 'named-wrong', rightPath: rightCooperationPath(parts) };
}

/** Names of a publisher's own files, which no dataset can have. */
const OWN_NAMES = ['publisher', 'maturity'];

/** The catalog's own file lies in `datasets/`; all other files one or, in two folders, two levels down. */
function misplacement(parts: string[]): PathVerdict | undefined {
  const names = parts.map(slugOf);
  if (parts.length === 1) return names[0] === 'catalog' ? undefined : misplaced('top');
  if (parts.length > 3) return misplaced('deep');
  if (parts.length === 3)
    return /^(?:services|series)$/.test(names[1] ?? '') ? undefined : misplaced('folder');
  const name = names[1] ?? '';
  return RESERVED_NAMES.includes(name) && !OWN_NAMES.includes(name) ? misplaced('reserved') : undefined;
}

function rightPath(parts: string[]): string | undefined {
  const names = parts.map(slugOf);
  return names.every(isSlug) ? `datasets/${names.join('/')}.yaml` : undefined;
}
