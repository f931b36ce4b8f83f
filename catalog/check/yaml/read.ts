import type { Finding } from '../../model/issues/finding.ts';
import { isPlainObject } from '../../model/plain-object.ts';
import { findCommentsInText } from './checks/yaml-comment-in-text.ts';
import { findEscapedForbidden, findForbidden } from './checks/yaml-control-character.ts';
import { findDuplicates } from './checks/yaml-duplicate-key.ts';
import { findEmpty } from './checks/yaml-empty.ts';
import { findInvisible } from './checks/yaml-invisible-character.ts';
import { findKeys } from './checks/yaml-key-type.ts';
import { findListsInText } from './checks/yaml-list-in-text.ts';
import { findDeep } from './checks/yaml-too-deep.ts';
import { decode } from './decode.ts';
import { findingBefore } from './edit-text.ts';
import type { Reader } from './reader.ts';
import { type Repaired, repair } from './repair.ts';
import { readSoundText } from './sound-text.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A file as it was read. */
export interface ReadFile {
  /** The file's text, a byte order mark included. What could not be decoded is U+FFFD. */
  text: string;
  /**
   * Mappings, lists, text, numbers, booleans and null, and nothing else; no key is `__proto__`. `undefined` where
   * the file cannot be understood. Where mistakes could be fixed on the way, the data is what it says then.
   */
  data: unknown;
  /** All that is wrong with the file as YAML 1.2.2 and as we allow it, each with its exact place. */
  findings: Finding[];
}

/**
 * Reads a file's bytes as YAML. Never throws, whatever the bytes; the time is in proportion to their number.
 *
 * @param reader What reads its text together with others, and how many findings of a code are told; by default it is
 *   read on its own.
 */
export function readYaml(bytes: Uint8Array, reader?: Pick<Reader, 'repaired' | 'mostAlike'>): ReadFile {
  const { text, findings, whole } = decode(bytes);
  if (!whole) return { text, data: undefined, findings };
  const sound = readSoundText(text);
  if (sound) return { text, data: sound, findings: [] };
  const source = sourceText(text);
  const most = reader?.mostAlike;
  const characters = [...findForbidden(source, most), ...findInvisible(source, most)];
  const read = readTextWithPlaces(source, reader ? reader.repaired(text) : repair(text), most);
  return { text, data: read.data, findings: [...findings, ...characters, ...read.findings] };
}

/** Reads a text with the places of all its parts, and tells what is wrong with it. */
export function readTextWithPlaces(
  source: SourceText,
  repaired: Repaired,
  most?: number,
): Omit<ReadFile, 'text'> {
  const { plain, findings } = repaired;
  if (!plain) return { data: undefined, findings };
  const odd = findOddities(repaired, most).map((findOddity) =>
    findingBefore(findOddity, source.places, repaired.edits),
  );
  const all = [...findings, ...odd];
  const isDescription = isPlainObject(plain.data);
  const usable = isDescription && plain.oddities.deep.length === 0;
  return { data: usable ? plain.data : undefined, findings: all };
}

function findOddities({ text, plain }: Repaired, most?: number): Finding[] {
  if (!plain) return [];
  const { data, oddities } = plain;
  const source = sourceText(text);
  return [
    ...findEmpty(source, data),
    ...findDeep(source, oddities),
    ...findDuplicates(source, oddities),
    ...findKeys(source, oddities),
    ...findListsInText(source, oddities),
    ...findCommentsInText(source, oddities),
    ...findEscapedForbidden(source, oddities.escaped, most),
  ];
}
