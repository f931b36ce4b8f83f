import { strFromU8, unzipSync } from 'fflate';
import { countRowsAbove } from '../../../catalog/check/tabular/find-delimiter.ts';
import type { Start } from '../fetch-start.ts';
import { MOST_COLUMNS, MOST_READ } from './preview.ts';
import { type Records, withHeader } from './records.ts';
import { readCells, type SheetRows } from './xlsx/read-cells.ts';
import { type Parts, readWorkbook, type Sheet, type Workbook } from './xlsx/read-parts.ts';

/** The most that the parts of a workbook may unpack to: a small archive can hide a very large one. */
const MOST_UNPACKED = 60_000_000;
/** Sheets that are looked at for the one that holds the data. */
const MOST_SHEETS = 20;
const LIMITS = { rows: MOST_READ + 2, columns: MOST_COLUMNS };

/**
 * The rows of a workbook's first visible worksheet that holds a table: rows in more than one column, on a sheet whose
 * name does not mark it as information about the file. Where there is no such sheet, the first that has rows at all.
 *
 * @returns `undefined` for an empty one. @throws Error on what is no workbook, or unpacks to too much.
 */
export function readXlsx({ bytes }: Start): Records | undefined {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new Error('the workbook is too large when unpacked');
  const parts = unpacked(bytes);
  const workbook = readWorkbook(parts);
  const tables = tablesOf(workbook, parts);
  const chosen = tables.find(({ isAside }) => !isAside) ?? tables[0];
  if (!chosen) return undefined;
  const rows = chosen.rows.filter(isFilled);
  return withHeader(rows.slice(countRowsAbove(chosen.rows)), chosen.whole);
}

/** The unpacked size that the archive states, without unpacking anything. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function unpacked(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

interface Table extends SheetRows {
  /** True when the sheet describes the file rather than holding its data. */
  isAside: boolean;
}

function tablesOf(workbook: Workbook, parts: Parts): Table[] {
  const visible = workbook.sheets.filter(({ isVisible, path }) => isVisible && path !== undefined);
  return visible.slice(0, MOST_SHEETS).flatMap((sheet) => {
    const xml = parts[sheet.path!];
    const read = xml === undefined ? undefined : readCells(xml, workbook, LIMITS);
    return read && read.rows.filter(isFilled).length > 1 ? [{ ...read, isAside: isAside(sheet, read) }] : [];
  });
}

const ASIDE =
  /^(?:om\b|läs\s*(?:mig|detta)|read\s*me|about|info|innehåll|beskrivning|förklaring|metadata|försättsblad|instruktion|definition|dokumentation|version|ändring|cover|notes?\b|contents|legend)/i;

function isAside({ name }: Sheet, { rows }: SheetRows): boolean {
  return ASIDE.test(name.trim()) || rows.every((row) => row.filter((cell) => cell.trim() !== '').length < 2);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
