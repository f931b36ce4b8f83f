import type { YAMLError } from 'yaml';
import type { Edit } from '../../../model/issues/issue.ts';
import type { Localised } from '../../../model/text.ts';
import type { ParsedDocument } from '../parse.ts';
import { type Line, lineAround } from '../positions.ts';

/** An error that the parser, or our own check, found. */
export type Trouble = Pick<YAMLError, 'code' | 'pos'>;

/** A trouble with the lines around it. */
export interface Problem {
  text: string;
  error: Trouble;
  /** The line it is on. */
  line: Line;
  /** Lines with something on them before that line, the nearest first; no more than matter. */
  before: Line[];
}

/**
 * A guess at what the author most likely meant. With an edit, it counts only if the text can be read further with it.
 */
export interface Guess {
  code: string;
  start: number;
  end: number;
  message: Localised;
  remedy: Localised;
  edit?: Edit;
  /** True when the document is right with the edit applied; it always must be readable further than before. */
  accepts?(document: ParsedDocument): boolean;
}

/** Knows one sort of mistake. Answers with every way it can be understood, the likeliest first. */
export type Guesser = (problem: Problem) => Guess[];

const MOST_LINES_BEFORE = 60;

/** The problem that a trouble is, with the lines around it. */
export function problemAt(text: string, error: Trouble): Problem {
  const line = lineAround(text, lineOffset(text, error.pos[0]));
  return { text, error, line, before: linesBefore(text, line.start) };
}

/** An error at the end of the text is about the last line that has something on it. */
function lineOffset(text: string, offset: number): number {
  const atEnd = offset >= text.trimEnd().length;
  return atEnd ? Math.max(0, text.trimEnd().length - 1) : offset;
}

function linesBefore(text: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at > 0 && lines.length < MOST_LINES_BEFORE; ) {
    const line = lineAround(text, at - 1);
    if (hasContent(line)) lines.push(line);
    at = line.start;
  }
  return lines;
}

/** The lines with something on them after `end`, no more than matter. */
export function linesAfter(text: string, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = text.indexOf('\n', end); at >= 0 && lines.length < MOST_LINES_BEFORE; ) {
    const line = lineAround(text, at + 1);
    if (hasContent(line)) lines.push(line);
    at = text.indexOf('\n', line.end);
  }
  return lines;
}

function hasContent({ text }: Line): boolean {
  return /^\s*[^\s#]/.test(text);
}

/** The indentation of a line: its spaces, and tabs. */
export function indentOf({ text }: Line): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}

/** A line of key and value, in its parts; offsets are those of the whole text. */
export interface EntryLine {
  /** The column where the key begins, from 0: spaces and the dashes of lists before it. */
  column: number;
  key: string;
  /** Just after the colon. */
  afterColon: number;
  valueStart: number;
  /** Without the spaces around it and a comment after it. */
  value: string;
  valueEnd: number;
}

const ENTRY = /^([ \t]*(?:- +)*)((?:[\p{L}_][\p{L}\p{N}_.-]*)|"[^"]*"|'[^']*')[ \t]*:(?=[ \t]|$)/u;

/** The key and value on a line, where that is what it holds. */
export function entryOn(line: Line): EntryLine | undefined {
  const [whole, lead = '', key = ''] = ENTRY.exec(line.text) ?? [];
  if (whole === undefined) return undefined;
  const value = valueAfter(line, whole.length);
  return { column: lead.length, key, afterColon: line.start + whole.length, ...value };
}

/** The value after a dash, a colon or nothing but spaces on a line, which may be quoted wrongly. */
export function valueOn(line: Line): Omit<EntryLine, 'key' | 'afterColon' | 'column'> | undefined {
  const lead = ENTRY.exec(line.text)?.[0] ?? /^[ \t]*(?:- +)*/.exec(line.text)?.[0] ?? '';
  const value = valueAfter(line, lead.length);
  return value.value === '' ? undefined : value;
}

function valueAfter(line: Line, from: number): { valueStart: number; value: string; valueEnd: number } {
  const rest = line.text.slice(from);
  const gap = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  const comment = /(?:^|[ \t])#/.exec(rest)?.index ?? rest.length;
  const value = rest.slice(gap, Math.max(gap, comment)).trimEnd();
  const valueStart = line.start + from + gap;
  return { valueStart, value, valueEnd: valueStart + value.length };
}

/** True when a word looks like a key of a description: they are all in small letters, or with capitals within. */
export function looksLikeKey(word: string): boolean {
  return /^[a-z][A-Za-z-]*$/.test(word);
}
