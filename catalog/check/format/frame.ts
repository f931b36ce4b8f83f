import type { Range } from '../../model/issues/issue.ts';
import { type Cell, cellOf } from './visible.ts';

/** Lines shown before and after the one that the issue is on. */
const CONTEXT = 2;
/** Characters shown before the caret on a line that is cut. */
const LEAD = 24;
const CUT = '…';

/** A line of a frame: the source, or the carets below it. */
export interface FrameLine {
  /** The line's number; `undefined` for the carets. */
  number: number | undefined;
  /** True when the issue is on this line. */
  marked: boolean;
  text: string;
}

/** A text as lines, the empty one after the last line break included; a carriage return goes with its line feed. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/**
 * The lines around `range`, with carets under the first line of it; lines longer than `width` columns are cut
 * around the carets. Takes no more time for a very long line than for a short one.
 */
export function frame(lines: readonly string[], range: Range, width: number): FrameLine[] {
  const line = Math.min(range.start.line, lines.length);
  const first = Math.max(1, line - CONTEXT);
  const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  const last = Math.max(line, Math.min(end, line + CONTEXT));
  const from = windowStart(lines[line - 1] ?? '', range, width);
  const shown: FrameLine[] = [];
  for (let number = first; number <= last; number += 1) {
    const marked = number === line;
    shown.push({ number, marked, text: cut(lines[number - 1] ?? '', from, width) });
    if (marked)
      shown.push({ number: undefined, marked, text: carets(lines[line - 1] ?? '', range, from, width) });
  }
  return shown;
}

/** The UTF-16 unit that the lines are shown from: the first, unless what the issue is about would not be seen. */
function windowStart(line: string, range: Range, width: number): number {
  const column = range.start.column - 1;
  if (column + Math.min(LEAD, caretUnits(line, range)) < width) return 0;
  const from = Math.max(0, column - Math.min(LEAD, Math.floor(width / 2)));
  return /[\udc00-\udfff]/.test(line[from] ?? '') ? from - 1 : from;
}

/**
 * The length of the line that the range covers, in UTF-16 units; a range of several lines covers its first to the
 * end.
 */
function caretUnits(line: string, { start, end }: Range): number {
  const until = end.line > start.line ? line.length + 1 : end.column;
  return Math.max(0, until - start.column);
}

/** The part of a line that fits, with a mark where something is cut off. */
function cut(line: string, from: number, width: number): string {
  if (from > 0 && from >= line.length) return line && CUT;
  const before = from > 0 ? CUT : '';
  const slice = line.slice(from, from + width + 1);
  const room = width - before.length;
  const cells = [...slice].map(cellOf);
  if (from + slice.length === line.length && columnsOf(cells) <= room) return before + shown(cells);
  return before + shown(fitting(cells, room - 1)) + CUT;
}

function carets(line: string, range: Range, from: number, width: number): string {
  const column = range.start.column - 1;
  const indent = columnsOf([...line.slice(from, column)].map(cellOf)) + (from > 0 ? 1 : 0);
  const units = Math.min(caretUnits(line, range), width);
  const under = columnsOf([...line.slice(column, column + units)].map(cellOf));
  return ' '.repeat(indent) + '^'.repeat(Math.max(1, Math.min(under, width - indent)));
}

function fitting(cells: Cell[], room: number): Cell[] {
  let columns = 0;
  const end = cells.findIndex(({ width }) => {
    columns += width;
    return columns > room;
  });
  return end < 0 ? cells : cells.slice(0, end);
}

function columnsOf(cells: Cell[]): number {
  return cells.reduce((columns, { width }) => columns + width, 0);
}

function shown(cells: Cell[]): string {
  return cells.map((cell) => cell.shown).join('');
}
