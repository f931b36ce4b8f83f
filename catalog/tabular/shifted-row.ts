import type { ValueCheck } from './field-value.ts';

/** A row whose values fit once they are moved one step. */
export interface Shift {
  /** The first value that stands wrong. */
  column: number;
  /** Where the values stand, as seen from where they belong. */
  direction: 'left' | 'right';
}

/** Whether a value can stand in a column; an empty one can stand anywhere. */
type Fits = (column: number, value: string) => boolean;

/**
 * Whether the values of a row stand one column off from the first one that does not fit: at least two do not fit where
 * they stand, and all do one step aside.
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

/** Whether at least two values are looked at by a check: text fits anywhere, and says nothing. */
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
