import type { Position, Range } from '../../model/issues/issue.ts';

/** Turns offsets of a text into places that people and editors understand. */
export interface Places {
  /** The place of `offset`; one outside the text is moved to its nearest end. */
  position(offset: number): Position;
  /** From `start` up to, but not including, `end`. */
  range(start: number, end: number): Range;
}

/** The places of a text. Lines end with a line feed, as git, editors and YAML count them; see {@link Position}. */
export function placesOf(text: string): Places {
  let known: number[] | undefined;
  const position = (offset: number): Position => {
    known ??= lineStarts(text);
    const starts = known;
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lineAt(starts, inside);
    return { offset: inside, line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before `offset`, by halving. */
function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line that `offset` stands in: where it starts, where it ends (before its line break), and its text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** The line around `offset`, without its line break. */
export function lineAround(text: string, offset: number): Line {
  const inside = Math.min(Math.max(offset, 0), text.length);
  const start = inside === 0 ? 0 : text.lastIndexOf('\n', inside - 1) + 1;
  const next = text.indexOf('\n', inside);
  const feed = next < 0 ? text.length : next;
  const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed;
  return { start, end, text: text.slice(start, end) };
}
