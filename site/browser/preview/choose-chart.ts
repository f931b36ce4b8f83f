import { numberOf } from './column-values.ts';
import { countsOf, isNumeric } from './describe-column.ts';
import { coordinateColumns } from './points-of-rows.ts';
import type { Chart, Column } from './preview.ts';

const MOST_BARS = 15;
const MOST_POINTS = 1000;
const FEWEST_POINTS = 4;

/**
 * The one picture that says something true of the rows: a number over time where each time is there once, else how
 * the rows are spread over the values of a category. None at all where neither is to be had.
 */
export function chooseChart(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Chart | undefined {
  return overTime(columns, rows) ?? byCategory(columns, rows);
}

function overTime(columns: readonly Column[], rows: readonly (readonly string[])[]): Chart | undefined {
  const time = columns.findIndex(
    ({ type, distinct, filled }) => type === 'date' && distinct === filled && filled >= FEWEST_POINTS,
  );
  const places = coordinateColumns(columns);
  const value = columns.findIndex(
    ({ type, distinct, name }, at) =>
      isNumeric(type) && distinct > 2 && !places.includes(at) && !isIdentifier(name),
  );
  if (time < 0 || value < 0) return undefined;
  const points = rows
    .map((row) => ({ date: row[time]!, value: numberOf(row[value]!) }))
    .filter(({ date, value: number }) => date !== '' && Number.isFinite(number))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  if (points.length < FEWEST_POINTS || points.length > MOST_POINTS) return undefined;
  return { kind: 'line', time: columns[time]!.name, column: columns[value]!.name, points };
}

function isIdentifier(name: string): boolean {
  return /^(?:id|_id|fid|objectid|nr|nummer)$|(?:[_-]id|kod)$/i.test(name);
}

/** A column is a category where its values come back: few different ones, and each on the average twice or more. */
function byCategory(columns: readonly Column[], rows: readonly (readonly string[])[]): Chart | undefined {
  const at = columns.findIndex(
    ({ type, distinct, filled }) =>
      (type === 'text' || type === 'boolean') &&
      distinct >= 2 &&
      distinct <= MOST_BARS &&
      filled >= 2 * distinct,
  );
  if (at < 0) return undefined;
  const counts = countsOf(rows.map((row) => row[at]!).filter((value) => value.trim() !== ''));
  const bars = [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
  return { kind: 'bars', column: columns[at]!.name, bars };
}
