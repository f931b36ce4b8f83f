import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import { pointerPath } from '../../../model/pointer.ts';
import { edited } from '../edit-text.ts';
import { parse, parsingCost } from '../parse.ts';
import { type ParsedPair, type PlainData, plainDataOf } from '../plain-data.ts';
import { lineAround } from '../positions.ts';
import type { Repaired } from '../repair.ts';
import { sameData } from '../same-data.ts';
import type { DataFix } from './intended.ts';

/**
 * A piece of a text that can be read on its own: an entry of the outermost mapping, or one item of the list in it, with
 * the line of its key before.
 */
export interface Part {
  key: string;
  /** The item of the list; `undefined` where the whole entry is read. */
  item: number | undefined;
  /** The text before it when it is read: the line of the key, of an item. */
  head: string;
  start: number;
  end: number;
}

/**
 * The piece that `fix` stays within, where that can be read on its own: it begins a line and so does the next, so that
 * neither what comes before nor what comes after can reach into it. `undefined` where the entry itself is renamed or
 * removed, and in a document with anything odd in it.
 */
export function partAround(
  { text, document: { contents }, plain }: Repaired,
  { kind, pointer }: DataFix,
): Part | undefined {
  const [name, ...rest] = pointerPath(pointer);
  const changesKey = rest.length === 0 && (kind === 'remove' || kind === 'rename-key');
  if (changesKey || !isMap(contents) || contents.flow || !plain || oddityCount(plain) > 0) return undefined;
  const pairs = contents.items as ParsedPair[];
  const index = pairs.findIndex(({ key }) => isScalar(key) && key.value === name);
  const [start, end] = [pairs[index], pairs[index + 1]].map((pair) => pair?.key.range[0] ?? text.length);
  if (name === undefined || index < 0 || start === undefined || end === undefined) return undefined;
  const alone = [start, end].every((offset) => offset === text.length || beginsLine(text, offset));
  if (!alone) return undefined;
  const entry: Part = { key: name, item: undefined, head: '', start, end };
  const changesList = rest.length === 1 && kind === 'remove';
  return (changesList ? undefined : itemAround(text, entry, pairs[index]?.value, rest[0])) ?? entry;
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

/** The item of a list with dashes, where the dash is the first on its line and that of the next item, too. */
function itemAround(text: string, entry: Part, list: unknown, name: string | undefined): Part | undefined {
  if (!isSeq(list) || list.flow || name === undefined || !/^\d+$/.test(name)) return undefined;
  const item = Number(name);
  const [first, own, next] = [0, item, item + 1].map((index) => lineOfItem(text, list.items[index]));
  const end = item + 1 < list.items.length ? next : entry.end;
  if (first === undefined || own === undefined || end === undefined) return undefined;
  return { ...entry, item, head: text.slice(entry.start, first), start: own, end };
}

/** The start of the line of an item; `undefined` where anything but its dash comes before it there. */
function lineOfItem(text: string, item: unknown): number | undefined {
  if (!isNode(item) || !item.range) return undefined;
  const { start } = lineAround(text, item.range[0]);
  return /^ *- +$/.test(text.slice(start, item.range[0])) ? start : undefined;
}

/** The verdict on an edit: whether it gives what is wanted, and the cost of finding that out, in pieces of text. */
export interface Verdict {
  holds: boolean;
  cost: number;
}

/**
 * Verifies that the text with `edit` applied gives what is wanted and nothing odd; only `part` of it is read, if
 * given.
 */
export function verify(repaired: Repaired, edit: Edit, wanted: unknown, part: Part | undefined): Verdict {
  const { text, plain } = repaired;
  const inside = part && part.start <= edit.start && edit.end <= part.end;
  if (!inside || !part) {
    return plain ? reads(edited(text, edit), wanted, oddityCount(plain)) : { holds: false, cost: 0 };
  }
  const { start, end, text: replacement } = edit;
  const moved = { start: start - part.start, end: end - part.start, text: replacement };
  return reads(part.head + edited(text.slice(part.start, part.end), moved), wantedOf(wanted, part), 0);
}

function wantedOf(wanted: unknown, { key, item }: Part): unknown {
  const value = (wanted as Record<string, unknown>)[key];
  return { [key]: item === undefined ? value : [(value as unknown[])[item]] };
}

function reads(text: string, wanted: unknown, mostOddities: number): Verdict {
  const document = parse(text);
  const cost = parsingCost(document);
  if (document.errors.length > 0) return { holds: false, cost };
  const plain = plainDataOf(document.contents);
  return { holds: sameData(plain.data, wanted) && oddityCount(plain) <= mostOddities, cost };
}

/** Counts the oddities of a document that are not in its data. Those that are only possible mistakes do not count. */
function oddityCount({ oddities }: PlainData): number {
  const { joined, dashed, commented, alone, ...rest } = oddities;
  return Object.values(rest).reduce((count, list) => count + list.length, 0);
}
