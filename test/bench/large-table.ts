import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { JsonReport } from '../../catalog/check/format/json.ts';

const PROGRAM = fileURLToPath(new URL('./peak-memory.mjs', import.meta.url));
const HEADER = 'source,id,name,latitude,longitude,email,visit_url,wikidata,updated,description\n';

/** The result of checking a large table. */
export interface LargeTable {
  megabytes: number;
  rows: number;
  seconds: number;
  /** The most memory that the process held, in megabytes. */
  peak: number;
  /** Rows of the planted faults: a lost zero, swapped coordinates, a quotation mark that is never closed. */
  planted: [number, number, number];
  report: JsonReport;
}

/**
 * Checks a table that is made as it is read, in a process of its own: `katalog check-data -`. Nothing touches the disk.
 *
 * @param megabytes how large it is, in millions of bytes
 */
export async function checkLargeTable(megabytes: number): Promise<LargeTable> {
  const begun = performance.now();
  const argv = [PROGRAM, 'check-data', '-', '--specification', 'offentliga-toaletter', '--format', 'json'];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const table = { rows: 1, planted: plantedIn(megabytes) };
  const answer = text(child.stdout!);
  const memory = text(child.stdio[3] as Readable);
  await pipeline(Readable.from(pieces(megabytes * 1e6, table)), child.stdin!);
  const report = JSON.parse(await answer) as JsonReport;
  const peak = (Number(await memory) * 1024) / 1e6;
  const seconds = (performance.now() - begun) / 1000;
  return { megabytes, rows: table.rows - 1, seconds, peak, planted: table.planted, report };
}

/** Early, in the middle and late; a row has about 200 bytes. */
function plantedIn(megabytes: number): [number, number, number] {
  const rows = megabytes * 5000;
  return [10, Math.round(rows / 2), Math.round(rows * 0.9)];
}

function* pieces(
  bytes: number,
  table: { rows: number; planted: [number, number, number] },
): Generator<Buffer> {
  yield Buffer.from(HEADER);
  for (let made = 0; made < bytes; ) {
    const rows: string[] = [];
    for (let i = 0; i < 300; i += 1) {
      table.rows += 1;
      rows.push(rowOf(table.rows, table.planted));
    }
    const piece = Buffer.from(rows.join(''));
    made += piece.length;
    yield piece;
  }
}

/** A row with its own id, place and day, so that nothing can be remembered from the row before. */
function rowOf(row: number, [zero, swapped, quote]: [number, number, number]): string {
  const latitude = (59.72 + ((row * 7919) % 4700) / 10_000).toFixed(4);
  const longitude = (17.1 + ((row * 104_729) % 13_000) / 10_000).toFixed(4);
  const point = row === swapped ? `${longitude},${latitude}` : `${latitude},${longitude}`;
  const name = row === quote ? `"Toalett nummer ${row}` : `"Toalett nummer ${row}, norra"`;
  const day = `2026-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`;
  const page = `https://www.example.se/toaletter/${row}`;
  return `${row === zero ? '380' : '0380'},t-${row},${name},${point},toaletter@example.se,${page},Q${row},${day},Öppet hela året och städas varje dag; ring 018-000 000\n`;
}
