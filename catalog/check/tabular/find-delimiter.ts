import type { Localised } from '../../model/text.ts';
import { dateForm } from './date-forms.ts';
import { type Row, RowReader } from './read-rows.ts';

/** The usual delimiters and their names. Of two that fit equally well the first is taken. */
export const DELIMITERS: Record<string, Localised> = {
  ',': { sv: 'komma', en: 'commas' },
  ';': { sv: 'semikolon', en: 'semicolons' },
  '\t': { sv: 'tabb', en: 'tabs' },
  '|': { sv: 'lodstreck', en: 'vertical bars' },
};

/** The delimiters of older systems, with the number of rows required to accept each. */
const UNUSUAL: Record<string, number> = {
  '#': 2,
  '^': 2,
  '~': 2,
  '§': 2,
  '¤': 2,
  '¦': 2,
  '\u0001': 2,
  '\u001e': 2,
  '\u001f': 2,
  ':': 3,
  '!': 3,
  '*': 3,
  '\\': 3,
};

/** Names a delimiter in a sentence. */
export function delimiterName(delimiter: string): Localised {
  const code = delimiter.codePointAt(0)!;
  const shown = code < 32 ? `U+${code.toString(16).padStart(4, '0')}` : delimiter;
  return DELIMITERS[delimiter] ?? { sv: `tecknet ${shown}`, en: `the character ${shown}` };
}

/** The facts from the beginning of the text that decide how the rest is read. */
export interface Beginning {
  delimiter: string;
  /** True when the first line is `sep=;`, which is for Excel alone. */
  separatorLine: boolean;
  /** Rows with something in them that stand above the header: titles, dates, sources. */
  above: number;
}

/** Text that is looked at, in UTF-16 units, and rows of it. */
const LONGEST = 65_536;
const MOST_ROWS = 100;
/** Rows that can stand above a header. */
const MOST_ABOVE = 20;

/**
 * Decides how a table is read, by its first rows: the delimiter that divides them most evenly into the cleanest values,
 * and the place of the header.
 *
 * @param isWhole whether the text is all there is, so that its last row is not half a row
 */
export function findBeginning(text: string, isWhole: boolean): Beginning {
  const line = separatorLineOf(text);
  const body = text.slice(line?.length ?? 0, LONGEST);
  const isAll = isWhole && text.length <= LONGEST;
  const divided = (delimiter: string) => dividedBy(delimiter, body, isAll);
  const usual = Object.keys(DELIMITERS).map(divided);
  const stated = line?.delimiter === undefined ? undefined : divided(line.delimiter);
  const best = stated?.isTable ? stated : (bestOf(usual) ?? divided(unusualIn(body, isAll) ?? ','));
  return { delimiter: best.delimiter, separatorLine: line !== undefined, above: best.above };
}

/** Counts the non-empty rows above the header of a table that is already divided, as in a workbook. */
export function countRowsAbove(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, MOST_ROWS);
  const width = Math.max(1, ...first.map((cells) => cells.length));
  const padded = first.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
  return rowsAbove(
    padded.map((cells) => ({ cells, raw: cells.join('\t') })),
    width,
  );
}

/** A delimiter that divides the text of a row into as many values as there should be, if another one does. */
export function otherDelimiter(raw: string, delimiter: string, expected: number): string | undefined {
  return Object.keys(DELIMITERS).find(
    (other) => other !== delimiter && expected > 1 && timesIn(raw.slice(0, 10_000), other) === expected - 1,
  );
}

/** Counts the occurrences of a character outside quotation marks. */
function timesIn(line: string, character: string): number {
  return line.replaceAll(/"(?:[^"]|"")*"/g, '').split(character).length - 1;
}

/** The line by which Excel is told of the delimiter, as it is written by hand and by Excel itself. */
function separatorLineOf(text: string): { delimiter: string | undefined; length: number } | undefined {
  const [line, written] =
    /^[ \t]*"?sep[ \t]*=[ \t]?("[^"\r\n]"|'[^'\r\n]'|\\t|tab(?=[\s",;|])|[^\w\s"']|\t|)"?[;,|\t ]*(?:\r\n|\n|\r)/i.exec(
      text.slice(0, 200),
    ) ?? [];
  if (line === undefined || written === undefined) return undefined;
  const plain = /^["']/.test(written) ? written[1]! : written;
  return { delimiter: /^(?:\\t|t)/i.test(plain) ? '\t' : plain || undefined, length: line.length };
}

/** The part of a row that is examined. */
type DividedRow = Pick<Row, 'cells' | 'raw'>;

/** The rows of a text as a delimiter divides them. */
interface Division {
  delimiter: string;
  /** True when the header, and so the table, is divided at all. */
  isTable: boolean;
  above: number;
  /** The share of the rows that have as many values as most. */
  evenness: number;
  /** The share of their values that do not look like several. */
  cleanness: number;
}

function dividedBy(delimiter: string, body: string, isAll: boolean): Division {
  const all = rowsOf(delimiter, body, isAll);
  const filled = all.filter(isFilled);
  const rows = filled.length > 0 ? filled : all;
  const width = commonestWidth(rows);
  const above = rowsAbove(all, width);
  const even = rows.slice(above).filter(({ cells }) => cells.length === width);
  const cells = even.flatMap((row) => row.cells);
  return {
    delimiter,
    isTable: width > 1 && (rows[above]?.cells.length ?? 0) > 1,
    above,
    evenness: even.length / Math.max(1, rows.length),
    cleanness: cells.filter((cell) => isSingleValue(cell, delimiter)).length / Math.max(1, cells.length),
  };
}

function bestOf(divisions: readonly Division[]): Division | undefined {
  const merit = ({ evenness, cleanness }: Division) => 2 * evenness + cleanness;
  return divisions.filter(({ isTable }) => isTable).sort((a, b) => merit(b) - merit(a))[0];
}

function rowsOf(delimiter: string, body: string, isAll: boolean): Row[] {
  const rows: Row[] = [];
  for (const row of new RowReader(delimiter).read(body, isAll)) {
    rows.push(row);
    if (rows.length >= MOST_ROWS) return rows;
  }
  return rows.length > 0 || isAll ? rows : rowsOf(delimiter, body, true);
}

function isFilled({ cells }: DividedRow): boolean {
  return filledIn(cells) > 0;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function commonestWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const divided = [...counts].filter(([width]) => width > 1);
  return divided.sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? 1;
}

/** True when a cell contains no other delimiter: a comma may be a decimal sign or stand in a sentence. */
function isSingleValue(cell: string, delimiter: string): boolean {
  if (/[;\t|]/.test(cell) || (delimiter === ',' && /^ \S/.test(cell))) return false;
  return !cell.includes(',') || /^[-+\u2212]?[\d \u00a0]+,\d+$/.test(cell.trim()) || !/,\S/.test(cell);
}

/** Counts the non-empty rows above the header, where there is evidence for such rows. */
function rowsAbove(rows: readonly DividedRow[], width: number): number {
  const header = rows.findIndex(({ cells }) => cells.length === width && isHeaderLike(cells));
  const before = rows.slice(0, Math.max(0, header)).filter(isFilled);
  if (before.length === 0 || before.length > MOST_ABOVE || width === 1) return 0;
  if (!before.every(({ cells }) => isAside(cells, width))) return 0;
  const isSet = before.some(
    ({ cells, raw }) => /^\s*["']?(?:#|\/\/)/.test(raw) || (cells.length === width && width > 2),
  );
  const isApart = rows.slice(1, header).some((row) => !isFilled(row));
  return isSet || isApart || isUnlike(rows[header]!, rows.slice(header + 1), width) ? before.length : 0;
}

/** A header has names in most of its columns, and none twice. */
function isHeaderLike(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell.trim() !== '');
  return names.length > cells.length / 2 && names.length > 1 && new Set(names).size === names.length;
}

/** True when a row describes the table rather than belongs to it: few of its cells are filled. */
function isAside(cells: readonly string[], width: number): boolean {
  const filled = filledIn(cells);
  return filled === 1 || (cells.length < width && filled <= width / 2);
}

/** True when a column has numbers or dates under a name that is neither. */
function isUnlike({ cells: names }: DividedRow, rows: readonly DividedRow[], width: number): boolean {
  const below = rows.filter(({ cells }) => cells.length === width && filledIn(cells) > 0);
  return names.some((name, at) => {
    const values = below.map(({ cells }) => cells[at]!.trim()).filter((value) => value !== '');
    return values.length > 0 && values.every(isMeasure) && !isMeasure(name.trim());
  });
}

function isMeasure(value: string): boolean {
  return /^[-+\u2212]?[\d \u00a0]+(?:[.,]\d+)?%?$/.test(value) || dateForm(value) !== undefined;
}

/** A character that every row has equally often, the header included. */
function unusualIn(body: string, isAll: boolean): string | undefined {
  return Object.entries(UNUSUAL).find(([character, fewest]) => {
    if (!body.includes(character)) return false;
    const rows = rowsOf(character, body, isAll).filter(isFilled);
    const width = rows[0]?.cells.length ?? 1;
    return width > 1 && rows.length >= fewest && rows.every(({ cells }) => cells.length === width);
  })?.[0];
}
