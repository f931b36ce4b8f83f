import type { CST } from 'yaml';

/** Block levels that the parser may be given. It runs out of stack at somewhat less than two thousand. */
const MOST_BLOCKS = 400;

/** Levels of a parsed text that nodes may be made of, which takes several calls for each. */
const MOST_LEVELS = 200;

/**
 * Finds the offset where a text may go so deep that parsing it is not safe; `undefined` for every text that anybody
 * would write. Takes every dash, question mark and colon before a space for a level, in the column where what belongs
 * to it begins. That can be too many, but not too few by more than half: a list may stand in the column of its key.
 * Brackets do not count, as the parser takes them without going deeper.
 */
export function depthLimitIn(text: string): number | undefined {
  const columns: number[] = [];
  let lineStart = 0;
  let part: number | undefined;
  let indented = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      lineStart = at + 1;
      indented = true;
      part = undefined;
    } else if (part === undefined && !isSpace(code)) {
      part = at - lineStart;
      if (indented) leave(columns, part);
      indented = false;
    }
    if (part === undefined || !isLevel(code) || !isSpace(text.charCodeAt(at + 1))) continue;
    columns.push(part);
    part = undefined;
    if (columns.length > MOST_BLOCKS) return at;
  }
  return undefined;
}

/** Takes away the levels that a line which begins in `column` is not in. */
function leave(columns: number[], column: number): void {
  while (columns.length > 0 && (columns.at(-1) ?? 0) >= column) columns.pop();
}

const [TAB, LINE_FEED, RETURN, SPACE, DASH, COLON, QUESTION] = [9, 10, 13, 32, 45, 58, 63];

function isLevel(code: number): boolean {
  return code === DASH || code === COLON || code === QUESTION;
}

/** A space or line break, or the end of the text. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN || Number.isNaN(code);
}

/** The first token that is too deep to make nodes of; `undefined` where none is. */
export function tokenTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  for (const token of tokens) {
    const deep = token.type === 'document' && token.value ? deeper(token.value, MOST_LEVELS) : undefined;
    if (deep) return deep;
  }
  return undefined;
}

function deeper(token: CST.Token, left: number): CST.Token | undefined {
  if (!('items' in token)) return undefined;
  if (left === 0) return token;
  for (const { key, value } of token.items as CST.CollectionItem[]) {
    const token = (key && deeper(key, left - 1)) || (value && deeper(value, left - 1));
    if (token) return token;
  }
  return undefined;
}
