import type { BodyLine } from './body-lines.ts';

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
const LIST = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {4}| {0,3}\t)/;

/**
 * The lines of a text in Markdown that are read as prose, with spaces for the code and the comments in them, so that
 * every character stands where it stood. Code over several lines between single backticks is taken for prose.
 *
 * Lines are looked at one by one and no character more than a few times: a parser of Markdown takes a minute for a text
 * of the allowed size that is made for that, and a pull request may hold one.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function* proseLines(lines: Iterable<BodyLine>): Iterable<BodyLine> {
  const blocks = new Blocks();
  for (const { text, ...place } of lines) {
    const prose = blocks.proseOf(text);
    if (prose !== undefined) yield { text: withoutCodeSpans(prose), ...place };
  }
}

/** The state carried from line to line: an open block of code, comment or list decides how the next line is read. */
class Blocks {
  #fence: string | undefined;
  #isComment = false;
  #isInList = false;
  /** True when an indented line here would begin a block of code, or continue it. */
  #isAfterBreak = true;

  /** `undefined` for a line of a block of code. */
  proseOf(line: string): string | undefined {
    if (this.#isFenced(line)) return undefined;
    const text = this.#withoutComments(line);
    const isBlank = text.trim() === '';
    if (!isBlank && this.#isIndentedCode(line)) return undefined;
    if (!isBlank) this.#isInList = LIST.test(text) || (this.#isInList && /^\s/.test(text));
    this.#isAfterBreak = isBlank;
    return text;
  }

  #isFenced(line: string): boolean {
    const [, mark, rest = ''] = this.#isComment ? [] : (FENCE.exec(line) ?? []);
    if (this.#fence === undefined) {
      this.#fence = mark;
      return mark !== undefined;
    }
    if (mark?.startsWith(this.#fence) && rest.trim() === '') this.#fence = undefined;
    return true;
  }

  /** In a list, an indented line is a paragraph of the item. */
  #isIndentedCode(line: string): boolean {
    return this.#isAfterBreak && !this.#isInList && INDENTED.test(line);
  }

  #withoutComments(line: string): string {
    let text = '';
    let position = 0;
    while (position < line.length) {
      const mark = this.#isComment ? '-->' : '<!--';
      const number = line.indexOf(mark, position);
      const end = number < 0 ? line.length : number + (this.#isComment ? mark.length : 0);
      text += this.#isComment ? ' '.repeat(end - position) : line.slice(position, end);
      if (number >= 0) this.#isComment = !this.#isComment;
      position = end;
    }
    return text;
  }
}

/** A code span ends at the next row of backticks that is as long as the one it begins with. */
function withoutCodeSpans(text: string): string {
  const rows = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
  const next = sameAfter(rows.map(({ length }) => length));
  let prose = '';
  let done = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const end = next[i];
    if (end === undefined) continue;
    const until = rows[end]!.index + rows[end]!.length;
    prose += text.slice(done, rows[i]!.index) + ' '.repeat(until - rows[i]!.index);
    done = until;
    i = end;
  }
  return prose + text.slice(done);
}

/** For each value, the place of the next that is the same. */
function sameAfter(values: readonly number[]): (number | undefined)[] {
  const latest = new Map<number, number>();
  const next = new Array<number | undefined>(values.length);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    next[i] = latest.get(values[i]!);
    latest.set(values[i]!, i);
  }
  return next;
}
