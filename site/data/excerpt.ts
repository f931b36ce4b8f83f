import type { SourceFile } from '../../catalog/check/validate/validate.ts';

/** A line of a file on a rule's page. */
export interface ExcerptLine {
  text: string;
  /** True when the line differs between the wrong and the right example. */
  differs: boolean;
}

/** The part of a file in which two versions of it differ. */
export interface Excerpt {
  path: string;
  lines: ExcerptLine[];
}

const CONTEXT = 2;
const LONGEST_EXCERPT = 16;
const LONGEST_LINE = 200;

/**
 * The lines of `text` that differ from `other`, with two lines around them; the first lines where nothing differs.
 * Long lines and long differences are cut, with an ellipsis.
 */
export function excerpt(path: string, text: string, other: string | undefined): Excerpt {
  const lines = linesOf(text);
  const [first, end] = other === undefined ? [0, 0] : difference(lines, linesOf(other));
  const from = Math.max(0, first - CONTEXT);
  const to = Math.min(
    lines.length,
    Math.max(end, first) + CONTEXT + (other === undefined ? LONGEST_EXCERPT : 0),
  );
  const shown = lines.slice(from, to).map((line, i) => ({
    text: cut(visible(line)),
    differs: from + i >= first && from + i < end,
  }));
  const kept = shown.length > LONGEST_EXCERPT ? shown.slice(0, LONGEST_EXCERPT) : shown;
  return { path, lines: kept.length < shown.length ? [...kept, { text: '…', differs: false }] : kept };
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The range of `lines` (end exclusive) that differs from `others`: the part between a common start and end. */
function difference(lines: readonly string[], others: readonly string[]): [number, number] {
  const shorter = Math.min(lines.length, others.length);
  let start = 0;
  while (start < shorter && lines[start] === others[start]) start += 1;
  let end = 0;
  while (end < shorter - start && lines.at(-1 - end) === others.at(-1 - end)) end += 1;
  return [start, lines.length - end];
}

/** The differences between the files at `paths` and the `others` of the same paths; missing files give nothing. */
export function excerptsOf(
  paths: readonly string[],
  files: readonly SourceFile[],
  others: readonly SourceFile[],
): Excerpt[] {
  return paths.flatMap((path) => {
    const text = textOf(files, path);
    return text === undefined ? [] : [excerpt(path, text, textOf(others, path))];
  });
}

function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const bytes = files.find((file) => file.path === path)?.bytes;
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Characters that a rule can be about but nobody sees, made visible. */
function visible(line: string): string {
  return line
    .replaceAll('\t', '→   ')
    .replaceAll('\ufeff', '[BOM]')
    .replaceAll('\u00a0', '[hårt blanksteg]')
    .replaceAll(/\p{Cc}|\p{Cf}/gu, (character) => `[U+${hex(character)}]`);
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line;
}
