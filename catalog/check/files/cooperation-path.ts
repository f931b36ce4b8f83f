import { identifyCooperation } from '../../model/cooperation.ts';
import { slugOf } from './slug-of.ts';

/** The file name endings in each folder of `cooperation/`. */
const ENDINGS: Readonly<Record<string, RegExp>> = { meetings: /\.ya?ml$/i, knowledge: /\.md$/i };

/**
 * True when no file can lie at a place in `cooperation/`, whatever its name.
 *
 * @param parts The parts of the path below `cooperation/`.
 */
export function cooperationMisplacement(parts: readonly string[]): boolean {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) return slugOf(folder) !== 'contacts' || !/\.ya?ml$/i.test(folder);
  return parts.length !== 2 || !ENDINGS[folder.toLowerCase()]?.test(name);
}

/** The intended path of a file in `cooperation/`, where its name reveals it. */
export function rightCooperationPath(parts: readonly string[]): string | undefined {
  const path = `cooperation/${rightNames(parts).join('/')}`;
  return identifyCooperation(path) ? path : undefined;
}

function rightNames([folder = '', name]: readonly string[]): string[] {
  if (name === undefined) return ['contacts.yaml'];
  if (folder.toLowerCase() === 'meetings') return ['meetings', `${slugOf(name)}.yaml`];
  const [, base = '', language = ''] = /^(.*?)[._-](sv|en)\.md$/i.exec(name) ?? [];
  return ['knowledge', `${slugOf(base)}.${language.toLowerCase()}.md`];
}
