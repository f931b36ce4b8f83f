import { clipped, LONGEST_VALUE, onOneLine } from '../../model/words/value-words.ts';

/** The number of characters of equal text that is kept on each side of a difference. */
const AROUND = 60;

/**
 * Two texts, each short enough to be read: long ones are cut to where they differ, with some of what is alike on either side
 * of it and an ellipsis for the rest. Short ones are left as they are, on one line.
 */
export function shortenedAround(before: string, after: string): [before: string, after: string] {
  const texts = [onOneLine(before), onOneLine(after)] as const;
  if (texts.every((text) => text.length <= LONGEST_VALUE)) return [texts[0], texts[1]];
  const start = alikeFromStart(...texts);
  const end = alikeFromEnd(...texts, start);
  return [cut(texts[0], start, end), cut(texts[1], start, end)];
}

/** Counts the characters that both texts begin with; a surrogate pair is never divided. */
function alikeFromStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return isInsideLetter(a, count) || isInsideLetter(b, count) ? count - 1 : count;
}

/** Counts the characters that both texts end with, after the first `start`. */
function alikeFromEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  const divides = isInsideLetter(a, a.length - count) || isInsideLetter(b, b.length - count);
  return divides ? count - 1 : count;
}

function isInsideLetter(text: string, position: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(position, position + 1)) && position > 0;
}

function cut(text: string, alikeBefore: number, alikeAfter: number): string {
  const from = wordStart(text, alikeBefore - AROUND);
  const to = wordEnd(text, text.length - alikeAfter + AROUND);
  const middle = clipped(text.slice(from, to), LONGEST_VALUE - 2);
  return `${from > 0 ? '…' : ''}${middle}${to < text.length && !middle.endsWith('…') ? '…' : ''}`;
}

/** The start of the first whole word from there on. */
function wordStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.indexOf(' ', position);
  return space === -1 || space > position + AROUND / 2 ? letterStart(text, position) : space + 1;
}

function wordEnd(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return space < position - AROUND / 2 ? letterStart(text, position) : space;
}

function letterStart(text: string, position: number): number {
  return isInsideLetter(text, position) ? position - 1 : position;
}
