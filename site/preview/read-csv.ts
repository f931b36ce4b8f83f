import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import type { Start } from './fetch-start.ts';
import { MOST_READ } from './preview.ts';
import { type Records, withHeader } from './records.ts';

/** What may stand between values. Papa Parse takes the one that gives the most even rows. */
const DELIMITERS = [';', ',', '\t', '|'];

/**
 * Rows of a file of separated values. Of a file that was not read to its end, the last row is left out, as it may be
 * half a row.
 */
export function readCsv({ bytes, whole }: Start, delimiter = ''): Records | undefined {
  const { data, meta } = Papa.parse<string[]>(decodeText(bytes, whole), {
    delimiter,
    delimitersToGuess: DELIMITERS,
    preview: MOST_READ + 2,
    skipEmptyLines: 'greedy',
  });
  const rows = whole || meta.truncated ? data : data.slice(0, -1);
  return rows.length === 0 ? undefined : withHeader(rows, whole && !meta.truncated);
}
