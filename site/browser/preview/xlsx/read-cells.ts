import { numberText } from './number-text.ts';
import { type Element, readPart, textReader, type Workbook } from './read-parts.ts';

/** The limits of what is read of a sheet. */
export interface Limits {
  rows: number;
  columns: number;
}

/** A sheet's rows as texts, as far as they are read. */
export interface SheetRows {
  rows: string[][];
  whole: boolean;
}

/**
 * The cells of a worksheet as texts. A cell that is not as it should be is shown by what it holds, and never costs the
 * others.
 */
export function readCells(xml: string, workbook: Workbook, limits: Limits): SheetRows {
  const rows: string[][] = [];
  const inline = textReader();
  let cell: { type: string; style: string; column: number } | undefined;
  let [value, isValue, whole] = ['', false, true];
  const put = (): void => {
    const row = rows.at(-1);
    if (!cell || !row || cell.column >= limits.columns) return;
    while (row.length < cell.column) row.push('');
    row[cell.column] = cellText(cell, value, inline.value(), workbook);
  };
  readPart(xml, {
    open(element, stop) {
      const { name, attributes } = element;
      inline.open(element);
      if (name === 'row') {
        whole = addRow(element, rows, limits);
        if (!whole) stop();
      } else if (name === 'c') {
        cell = { type: attributes.t ?? 'n', style: attributes.s ?? '', column: columnOf(attributes.r, rows) };
        value = '';
        inline.clear();
      } else if (name === 'v') isValue = true;
    },
    text(text) {
      if (isValue) value += text;
      inline.text(text);
    },
    close(name) {
      inline.close(name);
      if (name === 'v') isValue = false;
      if (name === 'c' && whole) put();
      if (name === 'c') cell = undefined;
    },
  });
  return { rows, whole };
}

/** Adds a row, and the empty ones before it that a file leaves out; `false` where no more are read. */
function addRow({ attributes: { r } }: Element, rows: string[][], { rows: most }: Limits): boolean {
  const number = Number(r);
  const at = Number.isInteger(number) && number > rows.length ? number : rows.length + 1;
  // A few empty rows have been left out; a million of them are a stray cell at the end of the sheet.
  while (rows.length < Math.min(at - 1, most)) rows.push([]);
  if (rows.length >= most) return false;
  rows.push([]);
  return true;
}

/** `AB12` is column 27, from 0; the next one where it is not written. */
function columnOf(reference: string | undefined, rows: readonly string[][]): number {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return rows.at(-1)?.length ?? 0;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(
  { type, style }: { type: string; style: string },
  value: string,
  inline: string,
  { texts, formats, isFrom1904 }: Workbook,
): string {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? '';
    case 'inlineStr':
      return inline || value;
    case 'b':
      return value === '1' ? 'true' : value === '0' ? 'false' : value;
    case 'd':
      return value
        .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
        .replace(/^(\S+)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/, '$1 $2');
    case 'n': {
      const number = Number(value);
      const isNumber = value.trim() !== '' && Number.isFinite(number);
      return isNumber ? numberText(number, formats[Number(style)] ?? '', isFrom1904) : value;
    }
    default:
      return value || inline;
  }
}
