import { visible } from '../../catalog/check/format/visible.ts';
import { COOPERATION_FOLDER } from '../../catalog/model/cooperation.ts';
import { type FileKind, identifyFile } from '../../catalog/model/file-kinds.ts';
import { SOURCE_FOLDERS } from '../../catalog/model/source-folders.ts';
import { SETTINGS_PATH } from '../settings/read-settings.ts';

/**
 * The area that a path of the repository is part of, which decides who answers for it:
 *
 * - `descriptions`: a dataset, service, series or self-assessment in a publisher's folder
 * - `publisher`: the `publisher.yaml` of a folder
 * - `catalog`: `datasets/catalog.yaml`
 * - `cooperation`: a meeting, a guide or the contacts in `cooperation/`
 * - `settings`: `.github/katalog.yaml`
 * - `workflows`: everything else in `.github/`
 * - `schemas`: `schemas/`
 * - `code`: everything else
 * - `strange`: a path that means something else than it looks like, or has no place below `datasets/` or
 *   `cooperation/`
 */
export type Area =
  | 'descriptions'
  | 'publisher'
  | 'catalog'
  | 'cooperation'
  | 'settings'
  | 'workflows'
  | 'schemas'
  | 'code'
  | 'strange';

/** A path with what it is part of. */
export interface PlacedPath {
  path: string;
  area: Area;
  /** The folder below `datasets/`, for `descriptions` and `publisher`. */
  publisherId: string | undefined;
}

/** Finds the area of a path. Only a path exactly as it should be is a publisher's; others are for the reviewers. */
export function placePath(path: string): PlacedPath {
  const identity = isPlain(path) ? identifyFile(path) : undefined;
  return { path, area: areaOf(path, identity?.kind), publisherId: identity?.publisherId };
}

function areaOf(path: string, kind: FileKind | undefined): Area {
  if (kind === 'catalog' || kind === 'publisher') return kind;
  if (kind !== undefined) return path.startsWith(`${COOPERATION_FOLDER}/`) ? 'cooperation' : 'descriptions';
  if (!isPlain(path) || SOURCE_FOLDERS.some((folder) => looksLike(path, folder))) return 'strange';
  if (path === SETTINGS_PATH) return 'settings';
  if (path.startsWith('.github/')) return 'workflows';
  if (path.startsWith('schemas/')) return 'schemas';
  return ['.github', 'schemas'].some((folder) => looksLike(path, folder)) ? 'strange' : 'code';
}

/** True when a path has nothing in it that hides, turns round or leads elsewhere. */
function isPlain(path: string): boolean {
  const parts = path.split('/');
  const leads = parts.some((part) => part === '' || part === '.' || part === '..');
  return !leads && !/[\\:]/.test(path) && visible(path) === path && path.normalize('NFC') === path;
}

/**
 * True when the first folder of a path can be taken for `folder`: the same letters in another case, or other letters
 * in their place (`dаtasets` with a Cyrillic а, `datasets` in full width).
 */
function looksLike(path: string, folder: string): boolean {
  const [first = ''] = path.normalize('NFKC').split('/');
  const letters = [...first];
  const same = (letter: string, at: number) =>
    letter.toLowerCase() === folder[at] || (letter.codePointAt(0) ?? 0) > 0x7f;
  return letters.length === folder.length && letters.every(same);
}
