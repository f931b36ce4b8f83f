import { isMap, isScalar } from 'yaml';
import type { Edit } from '../../issues/issue.ts';
import { pointerPath } from '../../model/pointer.ts';
import { edited } from '../edit-text.ts';
import { parse } from '../parse.ts';
import { type ParsedPair, type PlainData, plainDataOf } from '../plain-data.ts';
import type { Repaired } from '../repair.ts';
import { sameData } from '../same-data.ts';
import type { DataMend } from './intended.ts';

/** An entry of the outermost mapping, from the start of its key to the start of the next. */
export interface Part {
  key: string;
  start: number;
  end: number;
}

/**
 * The entry that `mend` stays within, where that can be read on its own: its key begins a line in the first column
 * and so does the next, so that neither what comes before nor what comes after can reach into it. `undefined`
 * where the entry itself is renamed or removed, and in a document with anything odd in it.
 */
export function partAround(
  { text, document: { contents }, plain }: Repaired,
  { kind, pointer }: DataMend,
): Part | undefined {
  const [name, ...rest] = pointerPath(pointer);
  const changesKey = rest.length === 0 && (kind === 'remove' || kind === 'rename-key');
  if (changesKey || !isMap(contents) || contents.flow || !plain || oddityCount(plain) > 0) return undefined;
  const pairs = contents.items as ParsedPair[];
  const index = pairs.findIndex(({ key }) => isScalar(key) && key.value === name);
  const [start, end] = [pairs[index], pairs[index + 1]].map((pair) => pair?.key.range[0] ?? text.length);
  if (name === undefined || index < 0 || start === undefined || end === undefined) return undefined;
  const alone = [start, end].every((offset) => offset === text.length || beginsLine(text, offset));
  return alone ? { key: name, start, end } : undefined;
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

/** Whether the text with `edit` done says what is wanted and nothing odd; only `part` of it is read, if given. */
export function gives(repaired: Repaired, edit: Edit, wanted: unknown, part: Part | undefined): boolean {
  const { text, plain } = repaired;
  const inside = part && part.start <= edit.start && edit.end <= part.end;
  if (!inside || !part) return plain !== undefined && reads(edited(text, edit), wanted, oddityCount(plain));
  const { start, end, text: replacement } = edit;
  const moved = { start: start - part.start, end: end - part.start, text: replacement };
  const entry = { [part.key]: (wanted as Record<string, unknown>)[part.key] };
  return reads(edited(text.slice(part.start, part.end), moved), entry, 0);
}

function reads(text: string, wanted: unknown, mostOddities: number): boolean {
  const document = parse(text);
  if (document.errors.length > 0) return false;
  const plain = plainDataOf(document.contents);
  return sameData(plain.data, wanted) && oddityCount(plain) <= mostOddities;
}

/** How much a document holds that is not told by its data. What only may be a mistake does not count. */
function oddityCount({ oddities }: PlainData): number {
  const { joined, dashed, ...rest } = oddities;
  return Object.values(rest).reduce((count, list) => count + list.length, 0);
}
