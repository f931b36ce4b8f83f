import { isScalar, type ParsedNode } from 'yaml';
import type { Finding, Fix } from '../../model/issues/finding.ts';
import type { Edit, Range } from '../../model/issues/issue.ts';
import { pointerPath } from '../../model/pointer.ts';
import { editBefore, offsetBefore } from './edit-text.ts';
import { type DataFix, intended } from './edits/intended.ts';
import { contentEnd, entryRemoval } from './edits/remove.ts';
import { renamings } from './edits/rename-key.ts';
import { quoting, replacements } from './edits/scalar-candidates.ts';
import { partAround, verify } from './edits/verify.ts';
import { wrappings } from './edits/wrap-in-list.ts';
import { type Effort, isLeft, spend } from './effort.ts';
import { type NodeAt, nodeFinder } from './node-at.ts';
import { lineAround, placesOf } from './positions.ts';
import { type Repaired, repair } from './repair.ts';

/** Finds the places in a file's text that findings are about, and the edits that fix them. */
export interface Locator {
  /**
   * The place of a finding: its own, where it has one, else that of the value or key it points to. Where nothing
   * stands there, that of the nearest thing that should have held it. Always lies within the text.
   */
  rangeOf(finding: Pick<Finding, 'pointer' | 'at' | 'range'>): Range;
  /**
   * The edit that does what `fix` says and nothing else: the text with it done has been read, and its data is
   * what was intended. `undefined` where there is no such edit.
   */
  editOf(fix: Fix): Edit | undefined;
}

/** The number of pieces of text that may be parsed to try edits; beyond it, findings get no edit. */
const MOST_PIECES = 150_000;

/**
 * The locator of a file's decoded text. Never throws.
 *
 * @param repaired The text as it was read, where that has been done.
 * @param shared What this text and others may be parsed again for, all together.
 */
export function locator(text: string, repaired: Repaired = repair(text), shared?: Effort): Locator {
  const places = placesOf(text);
  const finder = nodeFinder(repaired.document.contents);
  const effort: Effort = { left: MOST_PIECES, shared };
  const before = (offset: number): number => offsetBefore(offset, repaired.edits);
  return {
    rangeOf({ pointer, at, range }) {
      if (range) return range;
      const path = finder.pathTo(pointer);
      const missing = path.length <= pointerPath(pointer).length;
      const [start, end] = spanOf(repaired.text, path, at === 'key' || missing);
      return places.range(before(start), before(end));
    },
    editOf(fix) {
      if (fix.kind === 'text') return fix.edit;
      const path = finder.pathTo(fix.pointer);
      const nodeAt = path.length > pointerPath(fix.pointer).length ? path.at(-1) : undefined;
      const edit = nodeAt && verified(repaired, fix, nodeAt, effort);
      return edit && editBefore(edit, repaired.edits);
    },
  };
}

type Span = [start: number, end: number];

/**
 * The range that is shown of the last value on a path: the value itself, its key where that is clearer, else its
 * first line.
 */
function spanOf(text: string, path: NodeAt[], preferKey: boolean): Span {
  const { value, key } = path.at(-1)!;
  const span: Span = value ? [value.range[0], contentEnd(text, value)] : [0, 0];
  const onOneLine = span[1] > span[0] && !text.slice(...span).includes('\n');
  if (key && (preferKey || !onOneLine) && !(isText(value) && !preferKey)) return [key.range[0], key.range[1]];
  if (isText(value) || onOneLine) return span;
  return firstLine(text, value?.range[0] ?? 0);
}

/** True when a value is text of its own; a list or mapping of several lines is better shown by its key. */
function isText(value: ParsedNode | null): boolean {
  return isScalar(value) && value.source !== '';
}

function firstLine(text: string, start: number): Span {
  const content = /^(?:\s|#.*\n)*/.exec(text.slice(start))?.[0].length ?? 0;
  const from = start + content < text.length ? start + content : start;
  const { end } = lineAround(text, from);
  return [from, from + text.slice(from, end).trimEnd().length];
}

/** The first way to do a fix that gives exactly the data that is intended. */
function verified(repaired: Repaired, fix: DataFix, nodeAt: NodeAt, effort: Effort): Edit | undefined {
  const { text, plain } = repaired;
  if (!plain || !isLeft(effort)) return undefined;
  const source = nodeAt.value ? text.slice(nodeAt.value.range[0], nodeAt.value.range[1]) : '';
  const wanted = intended(plain.data, fix, source);
  if (wanted === undefined) return undefined;
  const part = partAround(repaired, fix);
  return candidates(text, fix, nodeAt).find((edit) => {
    if (!isLeft(effort)) return false;
    const { holds, cost } = verify(repaired, edit, wanted, part);
    spend(effort, cost);
    return holds;
  });
}

function candidates(text: string, fix: DataFix, { value, key, container, index }: NodeAt): Edit[] {
  switch (fix.kind) {
    case 'replace':
      return value ? replacements(text, value, fix.value) : [];
    case 'quote':
      return value ? quoting(text, value) : [];
    case 'wrap-in-list':
      return value ? wrappings(text, value, fix.items) : [];
    case 'rename-key':
      return key ? renamings(key, fix.key) : [];
    case 'remove': {
      const edit = container && entryRemoval(text, container, index);
      return edit ? [edit] : [];
    }
  }
}
