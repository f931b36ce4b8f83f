import { COORDINATE_NAMES } from '../../../catalog/check/tabular/column-meanings.ts';
import { systemNamed, toDegrees, toDegreesFrom } from '../../../catalog/model/values/coordinate-systems.ts';
import { isNumber, numberOf } from './column-values.ts';
import type { Column, Position, Shape } from './preview.ts';

const MOST_POINTS = 2000;

/**
 * The indices of the columns of longitude and latitude, or of easting and northing; empty where there are none. At
 * least half of their values are numbers: others, such as a dash, stand for an unknown position.
 */
export function coordinateColumns(columns: readonly Column[]): readonly number[] {
  const named = (pattern: RegExp) =>
    columns.findIndex(
      ({ name, numbers, filled }) => pattern.test(name.trim()) && numbers > 0 && numbers * 2 >= filled,
    );
  for (const [x, y] of COORDINATE_NAMES) {
    const positions = [named(x), named(y)];
    if (positions.every((at) => at >= 0)) return positions;
  }
  return [];
}

/** A point for each row that has a position. */
export function pointsOfRows(columns: readonly Column[], rows: readonly (readonly string[])[]): Shape[] {
  const [x, y] = coordinateColumns(columns);
  if (x === undefined || y === undefined) return [];
  const system = systemNamed(columns[x]!.name) ?? systemNamed(columns[y]!.name);
  const text = columns.findIndex(({ type }, at) => type === 'text' && at !== x && at !== y);
  return rows.slice(0, MOST_POINTS).flatMap((row): Shape[] => {
    const [first, second] = [row[x]!, row[y]!];
    if (!isNumber(first) || !isNumber(second)) return [];
    const position = positionOf(numberOf(first), numberOf(second), system);
    return position ? [{ kind: 'point', parts: [[position]], label: row[text] ?? '' }] : [];
  });
}

/** Two zeros are what a form leaves where nothing was filled in. */
function positionOf(x: number, y: number, system: ReturnType<typeof systemNamed>): Position | undefined {
  if (x === 0 && y === 0) return undefined;
  return system === undefined ? toDegrees(x, y) : toDegreesFrom(system, x, y);
}
