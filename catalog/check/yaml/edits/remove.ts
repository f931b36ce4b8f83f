import { isMap, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import type { ParsedPair } from '../plain-data.ts';
import { lineAround } from '../positions.ts';

type Container = YAMLMap.Parsed | YAMLSeq.Parsed;
type Span = [start: number, end: number];

/**
 * The edit that takes an entry or item out of what holds it: with its lines and the comment on them where it has
 * lines of its own, else with the comma or space between it and the next. `undefined` where there is no safe way.
 */
export function entryRemoval(text: string, container: Container, index: number): Edit | undefined {
  const [previous, span, next] = [index - 1, index, index + 1].map((at) => {
    const item = container.items[at] as ParsedNode | ParsedPair | undefined;
    return item && spanOf(text, item);
  });
  if (!span) return undefined;
  const [from, to] = container.flow
    ? flowSpan(previous, span, next)
    : blockSpan(text, span, next, isSeq(container));
  return from < 0 ? undefined : { start: from, end: to, text: '' };
}

function spanOf(text: string, item: ParsedNode | ParsedPair): Span {
  if (!('key' in item)) return [item.range[0], contentEnd(text, item)];
  const end = item.value ? contentEnd(text, item.value) : item.key.range[1];
  return [item.key.range[0], Math.max(end, item.key.range[1])];
}

/** The end of the last character of a value; comments and space after it are not counted. */
export function contentEnd(text: string, node: ParsedNode): number {
  const last = isBlockCollection(node) ? node.items.at(-1) : undefined;
  if (!last) return trimmedEnd(text, node.range[0], node.range[1]);
  return Math.max(node.range[0], spanOf(text, last as ParsedNode | ParsedPair)[1]);
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

const NONE: Span = [-1, -1];

function flowSpan(previous: Span | undefined, span: Span, next: Span | undefined): Span {
  if (next) return [span[0], next[0]];
  return previous ? [previous[1], span[1]] : span;
}

function blockSpan(text: string, span: Span, next: Span | undefined, inList: boolean): Span {
  const start = inList ? dashBefore(text, span[0]) : span[0];
  if (start < 0) return NONE;
  const line = lineAround(text, start);
  const lastLine = lineAround(text, Math.max(start, span[1] - 1));
  if (/^[ \t]*$/.test(text.slice(line.start, start))) return wholeLines(text, line.start, lastLine.end);
  const nextStart = next ? (inList ? dashBefore(text, next[0]) : next[0]) : -1;
  if (nextStart < 0 || text.slice(lastLine.end, nextStart).includes('#')) return NONE;
  return [start, nextStart];
}

/** The dash of the list item whose value begins at `offset`, on the same line. */
function dashBefore(text: string, offset: number): number {
  const { start } = lineAround(text, offset);
  const before = text.slice(start, offset).trimEnd();
  return before.endsWith('-') ? start + before.length - 1 : -1;
}

/** The lines with their last line break; where the text ends without one, with the one before them. */
function wholeLines(text: string, start: number, end: number): Span {
  const feed = text.indexOf('\n', end);
  if (feed >= 0) return [start, feed + 1];
  const before = /\r?\n$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return [start - before, text.length];
}

/** True when a value is a list or mapping written on lines of its own, not in brackets. */
export function isBlockCollection(node: ParsedNode): node is YAMLMap.Parsed | YAMLSeq.Parsed {
  return (isMap(node) || isSeq(node)) && !node.flow;
}
