import { isNumber, numberOf, typeOf } from './column-values.ts';
import { type Column, type ColumnType, MOST_DISTINCT } from './preview.ts';

/** Describes a column by its values. */
export function describeColumn(name: string, values: readonly string[]): Column {
  const type = typeOf(values);
  const filled = values.filter((value) => value.trim() !== '');
  const counts = countsOf(filled);
  return {
    name,
    type,
    filled: filled.length,
    numbers: isNumeric(type) ? filled.length : filled.filter(isNumber).length,
    distinct: counts.size,
    ...extremes(type, filled),
    mean: isNumeric(type) ? meanOf(filled) : undefined,
    commonest: type === 'text' || type === 'boolean' ? commonestOf(counts) : undefined,
  };
}

export function isNumeric(type: ColumnType): boolean {
  return type === 'integer' || type === 'decimal';
}

/** Counts each value, of the first {@link MOST_DISTINCT} different ones. */
export function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    const count = counts.get(value);
    if (count !== undefined || counts.size < MOST_DISTINCT) counts.set(value, (count ?? 0) + 1);
  }
  return counts;
}

function extremes(type: ColumnType, values: readonly string[]): Pick<Column, 'least' | 'greatest'> {
  if (!isNumeric(type) && type !== 'date') return { least: undefined, greatest: undefined };
  const isLess = isNumeric(type)
    ? (a: string, b: string) => numberOf(a) < numberOf(b)
    : (a: string, b: string) => a < b;
  let [least, greatest] = [values[0], values[0]];
  for (const value of values) {
    if (isLess(value, least!)) least = value;
    if (isLess(greatest!, value)) greatest = value;
  }
  return { least, greatest };
}

function meanOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + numberOf(value), 0) / values.length;
}

function commonestOf(counts: ReadonlyMap<string, number>): Column['commonest'] {
  let commonest: Column['commonest'];
  for (const [value, count] of counts) if (count > (commonest?.count ?? 1)) commonest = { value, count };
  return commonest;
}
