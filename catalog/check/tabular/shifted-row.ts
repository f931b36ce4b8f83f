import type { ValueCheck } from './field-value.ts';

/** A row whose values fit once they are moved one step. */
export interface Shift {
  /** The first value that stands wrong. */
  column: number;
  /** The direction in which the values are off from their columns. */
  direction: 'left' | 'right';
}

/** True when a value fits a column; an empty value fits any. */
type Fits = (column: number, value: string) => boolean;

/**
 * Finds a row whose values are shifted by one column, from the first value that does not fit: at least two do not fit
 * their columns, and all fit the adjacent columns.
 */
export function shiftOf(
  cells: readonly string[],
  checks: readonly (ValueCheck | undefined)[],
  column: number,
): Shift | undefined {
  const fits: Fits = (at, value) => value === '' || checks[at]?.(value) === undefined;
  const last = cells.length - 1;
  if (column >= last) return undefined;
  const toRight =
    every(column, last, (i) => fits(i, cells[i + 1]!)) && tells(column, last, checks, (i) => cells[i + 1]!);
  if (toRight) return { column, direction: 'right' };
  const toLeft =
    cells[last] === '' &&
    every(column, last, (i) => fits(i + 1, cells[i]!)) &&
    tells(column + 1, last + 1, checks, (i) => cells[i - 1]!);
  return toLeft ? { column, direction: 'left' } : undefined;
}

function every(from: number, end: number, holds: (i: number) => boolean): boolean {
  for (let i = from; i < end; i += 1) if (!holds(i)) return false;
  return true;
}

/** True when a check examines at least two of the values: text fits anywhere, and so is no evidence. */
function tells(
  from: number,
  end: number,
  checks: readonly (ValueCheck | undefined)[],
  valueAt: (i: number) => string,
): boolean {
  let looked = 0;
  for (let i = from; i < end; i += 1) if (checks[i] && valueAt(i) !== '') looked += 1;
  return looked >= 2;
}
