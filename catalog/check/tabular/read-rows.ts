/** The line ending after a row. */
export type LineEnd = '\n' | '\r\n' | '\r' | '';

/** A fault in how a row is written: where in the text of the row, in UTF-16 units. */
export interface QuoteFault {
  kind: 'unclosed' | 'stray';
  at: number;
}

/** A row as it was read. */
export interface Row {
  /** Counted from 1, the header included: the row's number in a spreadsheet. */
  number: number;
  /** The line of the text that it begins on, from 1: another than `number` once a cell has had several lines. */
  line: number;
  /** The offset of the row in the text, in UTF-16 units from 0. */
  offset: number;
  /** The row as written, without its line end. */
  raw: string;
  cells: string[];
  /** The start of each cell in `raw`; left out where no cell is in quotes. */
  starts?: number[];
  lineEnd: LineEnd;
  faults?: QuoteFault[];
}

/** A cell in quotes that is longer than this was never closed. */
const LONGEST_QUOTED = 262_144;
/** A row longer than this is no row of a table. */
export const LONGEST_ROW = 1_048_576;
/** After so many quotes that are never closed, quotes are taken as they stand: each of them costs a search. */
const MOST_UNCLOSED = 100;

/**
 * Text in pieces to rows, by RFC 4180, with the place of every cell. It is our own because what it is for is the files
 * that break the rules: an unclosed quote is told on the row where it stands and spoils no other row, and no input
 * makes it slower than linear or keep more than {@link LONGEST_ROW} characters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export class RowReader {
  readonly #delimiter: string;
  #text = '';
  #at = 0;
  #offset = 0;
  #line = 1;
  #number = 0;
  #unclosed = 0;
  #next = { '\n': -1, '\r': -1, '"': -1 };

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The number of characters that wait for the end of their row. */
  get waiting(): number {
    return this.#text.length - this.#at;
  }

  /** The rows that are whole with the next piece of text; with `last`, all that is left. */
  *read(piece: string, last: boolean): Generator<Row> {
    this.#take(piece);
    for (;;) {
      if (this.#at >= this.#text.length) return;
      const row = this.#row(last);
      if (!row) return;
      yield row;
    }
  }

  #take(piece: string): void {
    const rest = this.#text.slice(this.#at);
    this.#offset += this.#at;
    this.#text = rest + piece;
    this.#at = 0;
    this.#next = { '\n': -2, '\r': -2, '"': -2 };
  }

  /** The next place of a character; found once, however often it is asked for, as `from` never goes back. */
  #find(character: '\n' | '\r' | '"', from: number): number {
    const known = this.#next[character];
    if (known === -1 || known >= from) return known;
    const position = this.#text.indexOf(character, from);
    this.#next[character] = position;
    return position;
  }

  #row(last: boolean): Row | undefined {
    const end = this.#lineEnd(this.#at, last);
    if (end === undefined) return undefined;
    const quote = this.#find('"', this.#at);
    if (quote === -1 || quote >= end || this.#unclosed > MOST_UNCLOSED) return this.#plain(end);
    return this.#quoted(last);
  }

  /** Finds the end of the line from `from`; `undefined` where it is not yet known. */
  #lineEnd(from: number, last: boolean): number | undefined {
    const feed = this.#find('\n', from);
    const number = this.#find('\r', from);
    const carriage = number === -1 || (feed !== -1 && number > feed) ? -1 : number;
    const end = carriage === -1 ? feed : carriage;
    // A carriage return at the very end may be half of a line end.
    if (end === -1 || (end === this.#text.length - 1 && this.#text[end] === '\r'))
      return last ? (end === -1 ? this.#text.length : end) : undefined;
    return end;
  }

  #plain(end: number): Row {
    const raw = this.#text.slice(this.#at, end);
    return this.#made(raw, raw.split(this.#delimiter), end);
  }

  #quoted(last: boolean): Row | undefined {
    const cells: string[] = [];
    const starts: number[] = [];
    const faults: QuoteFault[] = [];
    let at = this.#at;
    for (;;) {
      const cell =
        this.#text[at] === '"' && this.#unclosed <= MOST_UNCLOSED
          ? this.#quotedCell(at, last, faults)
          : this.#bareCell(at, last, faults);
      if (!cell) return undefined;
      cells.push(cell.value);
      starts.push(at - this.#at);
      at = cell.end;
      if (!this.#text.startsWith(this.#delimiter, at)) break;
      at += this.#delimiter.length;
    }
    if (this.#isHalfLineEnd(at, last)) return undefined;
    const row = this.#made(this.#text.slice(this.#at, at), cells, at);
    row.starts = starts;
    if (faults.length > 0) row.faults = faults;
    return row;
  }

  #isHalfLineEnd(at: number, last: boolean): boolean {
    return !last && at >= this.#text.length - 1;
  }

  #bareCell(at: number, last: boolean, faults: QuoteFault[]): { value: string; end: number } | undefined {
    const lineEnd = this.#lineEnd(at, last);
    if (lineEnd === undefined) return undefined;
    const delimiter = indexBefore(this.#text, this.#delimiter, at, lineEnd);
    const end = delimiter === -1 ? lineEnd : delimiter;
    const value = this.#text.slice(at, end);
    const quote = value.indexOf('"');
    if (quote !== -1) faults.push({ kind: 'stray', at: at - this.#at + quote });
    return { value, end };
  }

  #quotedCell(at: number, last: boolean, faults: QuoteFault[]): { value: string; end: number } | undefined {
    const { close, stray } = closingQuote(this.#text, at, this.#delimiter, last);
    if (close === 'unknown') {
      if (!last && this.#text.length - at < LONGEST_QUOTED) return undefined;
      return this.#unclosedCell(at, last, faults);
    }
    if (close === 'never') return this.#unclosedCell(at, last, faults);
    for (const number of stray) faults.push({ kind: 'stray', at: number - this.#at });
    const value = this.#text.slice(at + 1, close).replaceAll('""', '"');
    return { value, end: close + 1 };
  }

  /** The cell as it stands, to the end of its line at most, so that the rows after it are whole. */
  #unclosedCell(at: number, last: boolean, faults: QuoteFault[]): { value: string; end: number } | undefined {
    const lineEnd = this.#lineEnd(at, last);
    if (lineEnd === undefined) return undefined;
    this.#unclosed += 1;
    faults.push({ kind: 'unclosed', at: at - this.#at });
    const delimiter = indexBefore(this.#text, this.#delimiter, at, lineEnd);
    const end = delimiter === -1 ? lineEnd : delimiter;
    return { value: this.#text.slice(at + 1, end), end };
  }

  #made(raw: string, cells: string[], end: number): Row {
    const lineEnd = this.#lineEndAt(end);
    this.#number += 1;
    const row: Row = {
      number: this.#number,
      line: this.#line,
      offset: this.#offset + this.#at,
      raw,
      cells,
      lineEnd,
    };
    this.#line += 1 + lineBreaksIn(raw);
    this.#at = end + lineEnd.length;
    return row;
  }

  #lineEndAt(end: number): LineEnd {
    const character = this.#text[end];
    if (character === '\n') return '\n';
    if (character !== '\r') return '';
    return this.#text[end + 1] === '\n' ? '\r\n' : '\r';
  }
}

/**
 * Finds the closing quote of the cell that begins with the quote at `at`, and quotes within it that should be doubled.
 */
function closingQuote(
  text: string,
  at: number,
  delimiter: string,
  last: boolean,
): { close: number | 'unknown' | 'never'; stray: number[] } {
  const stray: number[] = [];
  const limit = at + LONGEST_QUOTED;
  let looked = at;
  for (let quote = text.indexOf('"', at + 1); quote !== -1 && quote < limit; ) {
    const after = text[quote + 1];
    if (after === '"') {
      quote = text.indexOf('"', quote + 2);
      continue;
    }
    if (after === undefined && !last) return { close: 'unknown', stray };
    if (after === undefined || after === '\n' || after === '\r' || after === delimiter)
      return { close: quote, stray };
    // Text after a quote: on the same line a quote too few, on a later line the beginning of another cell.
    if (hasLineBreak(text, looked, quote)) return { close: 'never', stray };
    looked = quote;
    if (stray.length < 10) stray.push(quote);
    quote = text.indexOf('"', quote + 1);
  }
  return { close: 'unknown', stray };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  return indexBefore(text, '\n', from, to) !== -1 || indexBefore(text, '\r', from, to) !== -1;
}

/** Works as `indexOf`, but searches no further than `end` (exclusive; -1 for the end of the text). */
function indexBefore(text: string, wanted: string, from: number, end: number): number {
  if (end === -1) return text.indexOf(wanted, from);
  const position = text.slice(from, end).indexOf(wanted);
  return position === -1 ? -1 : from + position;
}

function lineBreaksIn(raw: string): number {
  if (!raw.includes('\n') && !raw.includes('\r')) return 0;
  return raw.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The start of a cell in the text of its row; the end of the row for a missing cell. */
export function startOfCell({ raw, cells, starts }: Row, column: number): number {
  if (column >= cells.length) return raw.length;
  if (starts) return starts[column] ?? raw.length;
  let at = 0;
  for (let i = 0; i < column; i += 1) at += (cells[i]?.length ?? 0) + 1;
  return at;
}

/** The end of a cell in the text of its row, its closing quote included. */
export function endOfCell(row: Row, column: number): number {
  if (column >= row.cells.length) return row.raw.length;
  return column + 1 === row.cells.length ? row.raw.length : startOfCell(row, column + 1) - 1;
}
