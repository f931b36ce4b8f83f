import { numberOf } from './column-values.ts';
import { toDegrees } from './coordinate-systems.ts';
import { isNumeric } from './describe-column.ts';
import type { Column, Shape } from './preview.ts';

/** What the two columns of a position are called, in the order x, y; as Swedish municipalities write them. */
const NAMES: readonly [x: RegExp, y: RegExp][] = [
  [/^(?:lon|long|lng|longitude|longitud)$/i, /^(?:lat|latitude|latitud)$/i],
  [/longitud/i, /latitud/i],
  [
    /^(?:e|east|easting|ost|öst|sweref.*[_ ]?e|e[_ -]?sweref.*)$/i,
    /^(?:n|north|northing|nord|sweref.*[_ ]?n|n[_ -]?sweref.*)$/i,
  ],
  [
    /^(?:x|x[_ -]?(?:koordinat|coord.*)|koordinat[_ -]?x)$/i,
    /^(?:y|y[_ -]?(?:koordinat|coord.*)|koordinat[_ -]?y)$/i,
  ],
];

const MOST_POINTS = 2000;

/** Where the columns of longitude and latitude stand; empty where there are none. */
export function coordinateColumns(columns: readonly Column[]): readonly number[] {
  const named = (pattern: RegExp) =>
    columns.findIndex(({ name, type }) => pattern.test(name.trim()) && isNumeric(type));
  for (const [x, y] of NAMES) {
    const found = [named(x), named(y)];
    if (found.every((at) => at >= 0)) return found;
  }
  return [];
}

/** A point for each row that has a position. */
export function pointsOfRows(columns: readonly Column[], rows: readonly (readonly string[])[]): Shape[] {
  const [x, y] = coordinateColumns(columns);
  if (x === undefined || y === undefined) return [];
  const text = columns.findIndex(({ type }) => type === 'text');
  return rows.slice(0, MOST_POINTS).flatMap((row): Shape[] => {
    const position = toDegrees(numberOf(row[x]!), numberOf(row[y]!));
    if (!position || Number.isNaN(position[0] + position[1])) return [];
    return [{ kind: 'point', parts: [[position]], label: row[text] ?? '' }];
  });
}
