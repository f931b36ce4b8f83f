import { coverIdentityNumbers } from '../../../catalog/model/values/cover-identity-numbers.ts';
import { LONGEST_VALUE, MOST_COLUMNS, MOST_READ } from './preview.ts';

/** Rows as they were read: a name for each column, and texts. */
export interface Records {
  names: readonly string[];
  rows: readonly (readonly string[])[];
  /** True when there are no more rows. */
  whole: boolean;
}

/** Any value as the text of a cell. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (text.length <= LONGEST_VALUE) return text;
  // Half a personal identity number at the cut would no longer be known for one.
  return `${coverIdentityNumbers(text.slice(0, 2 * LONGEST_VALUE), 'likely').slice(0, LONGEST_VALUE)}…`;
}

/** Rows under the names of the first one. Columns without a name are numbered. */
export function withHeader(rows: readonly (readonly unknown[])[], whole: boolean): Records {
  const [header = [], ...rest] = rows;
  const width = Math.min(
    MOST_COLUMNS,
    Math.max(header.length, ...rest.slice(0, 100).map((row) => row.length)),
  );
  const names = Array.from({ length: width }, (_, at) => cellText(header[at]).trim() || `#${at + 1}`);
  const cells = rest.slice(0, MOST_READ).map((row) => names.map((_, at) => cellText(row[at])));
  return { names, rows: cells, whole: whole && rest.length <= MOST_READ };
}

/** Objects as rows, with a column for each key that any of them has, in the order in which they are met. */
export function fromObjects(objects: readonly Record<string, unknown>[], whole = true): Records {
  const read = objects.slice(0, MOST_READ);
  const names = new Set<string>();
  for (const record of read) {
    for (const key of Object.keys(record)) if (names.size < MOST_COLUMNS) names.add(key);
  }
  const columns = [...names];
  const rows = read.map((record) =>
    columns.map((name) => cellText(Object.hasOwn(record, name) ? record[name] : undefined)),
  );
  return { names: columns, rows, whole: whole && objects.length <= MOST_READ };
}

/** Lists as rows: the first of them names the columns where it holds nothing but different texts. */
export function fromLists(lists: readonly (readonly unknown[])[]): Records {
  const [first = []] = lists;
  const isHeader = first.every((name) => typeof name === 'string') && new Set(first).size === first.length;
  return withHeader(isHeader && lists.length > 1 ? lists : [[], ...lists], true);
}
