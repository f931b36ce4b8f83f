import { findBeginning } from '../../../catalog/check/tabular/find-delimiter.ts';
import { RowReader } from '../../../catalog/check/tabular/read-rows.ts';
import type { Start } from '../fetch-start.ts';
import { decodeText } from './decode-text.ts';
import { MOST_READ } from './preview.ts';
import { type Records, withHeader } from './records.ts';

/**
 * Rows of a file of separated values, read as `check-data` reads them. Of a file that was not read to its end, the last
 * row is left out, as it may be half a row.
 */
export function readCsv({ bytes, whole }: Start, delimiter?: string): Records | undefined {
  const text = decodeText(bytes, whole);
  const beginning = findBeginning(text, whole);
  const isStated = delimiter !== undefined && text.includes(delimiter);
  const read = rowsOf(text, isStated ? delimiter : beginning.delimiter, whole);
  const rows = read.rows.slice(beginning.separatorLine ? 1 : 0).filter(isFilled);
  return rows.length === 0 ? undefined : withHeader(rows.slice(beginning.above), read.whole);
}

function rowsOf(text: string, delimiter: string, whole: boolean): { rows: string[][]; whole: boolean } {
  const rows: string[][] = [];
  for (const { cells } of new RowReader(delimiter).read(text, whole)) {
    if (rows.length > 2 * MOST_READ) return { rows, whole: false };
    rows.push(cells);
  }
  return { rows, whole };
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
