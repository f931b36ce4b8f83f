import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/web-worker';
import type { Start } from './fetch-start.ts';
import { type Records, withHeader } from './records.ts';

/** What the parts of a workbook may hold when unpacked: a small archive can hide a very large one. */
const MOST_UNPACKED = 60_000_000;

/**
 * The rows of a workbook's first sheet.
 *
 * @returns `undefined` for an empty one. @throws Error on what is no workbook, or unpacks to too much.
 */
export async function readXlsx({ bytes }: Start): Promise<Records | undefined> {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new Error('the workbook is too large when unpacked');
  const rows = await readSheet(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return rows.length === 0 ? undefined : withHeader(rows, true);
}

/** By what the archive says of itself, without unpacking anything. */
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
