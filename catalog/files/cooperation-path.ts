import { identifyCooperation } from '../model/cooperation.ts';
import { slugOf } from './slug-of.ts';

/** What a file in each folder of `cooperation/` ends with. */
const ENDINGS: Readonly<Record<string, RegExp>> = { meetings: /\.ya?ml$/i, knowledge: /\.md$/i };

/**
 * Whether no file can lie at a place in `cooperation/`, whatever it is called.
 *
 * @param parts The parts of the path below `cooperation/`.
 */
export function cooperationMisplacement(parts: readonly string[]): boolean {
  const [folder = '', name = ''] = parts;
  if (parts.length === 1) return slugOf(folder) !== 'contacts' || !/\.ya?ml$/i.test(folder);
  return parts.length !== 2 || !ENDINGS[folder.toLowerCase()]?.test(name);
}

/** What a file in `cooperation/` was meant to be called, where that can be told from its name. */
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
