import type { PreviewFormat } from '../../text/preview-formats.ts';
import type { Start } from '../fetch-start.ts';
import { chooseChart } from './choose-chart.ts';
import { type Covered, coverRecords } from './cover-records.ts';
import { describeColumn } from './describe-column.ts';
import { coordinateColumns, pointsOfRows } from './points-of-rows.ts';
import { type Column, MOST_SHOWN, type Preview, type Shape } from './preview.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Records } from './records.ts';

/** Makes the preview of a file from its bytes. Never throws: an unreadable file is returned as a failure. */
export async function makePreview(start: Start, format: PreviewFormat): Promise<Preview> {
  try {
    const read = await readRows(start, format);
    return read && read.records.rows.length > 0
      ? tableOf(coverRecords(read.records, read.shapes))
      : { kind: 'failure', reason: 'empty' };
  } catch {
    return { kind: 'failure', reason: 'unreadable' };
  }
}

interface Read {
  records: Records;
  shapes: Shape[];
}

async function readRows(start: Start, format: PreviewFormat): Promise<Read | undefined> {
  if (format === 'JSON' || format === 'GEOJSON') return readJson(start);
  if (looksLikeMarkup(start.bytes)) throw new Error('a page, and not a table');
  const records = format === 'XLSX' ? readXlsx(start) : readCsv(start, format === 'TSV' ? '\t' : undefined);
  return records && { records, shapes: [] };
}

/** A server that has moved a file often answers with a page; as a table it would be nonsense. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200));
  return /^\s*<(?:!doctype|html|\?xml)/i.test(beginning);
}

function tableOf({ records: { names, rows, whole }, shapes, covered }: Covered): Preview {
  const columns = withoutMeansOfPlaces(
    names.map((name, at) =>
      describeColumn(
        name,
        rows.map((row) => row[at]!),
      ),
    ),
  );
  return {
    kind: 'table',
    columns,
    rows: rows.slice(0, MOST_SHOWN),
    read: rows.length,
    whole,
    covered,
    shapes: shapes.length > 0 ? shapes : pointsOfRows(columns, rows),
    chart: chooseChart(columns, rows),
  };
}

/** The mean of longitudes is no place that anything lies at. */
function withoutMeansOfPlaces(columns: readonly Column[]): Column[] {
  const places = coordinateColumns(columns);
  return columns.map((column, at) => (places.includes(at) ? { ...column, mean: undefined } : column));
}
