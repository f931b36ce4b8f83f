import type { ColumnType } from './preview.ts';

const INTEGER = /^[+-]?\d{1,15}$/;
/** With a point or, as in Swedish, a comma; spaces between thousands. */
const DECIMAL = /^[+-]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|\d{1,15})(?:[.,]\d{1,17})?$/;
/** The notation of programs, with decimals or a sign: codes such as `1880E01` and `1E05` do not match. */
const SCIENTIFIC = /^[+-]?(?:\d[.,]\d{1,17}e[+-]?|\de[+-])\d{1,3}$/i;
/** Digits that a double holds when it is written out whole. */
const MOST_DIGITS = 17;
const DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const BOOLEAN = /^(?:true|false|ja|nej|yes|no|sant|falskt)$/i;

/**
 * The narrowest type that all values fit; empty ones do not count. A number with a leading zero is a code (`0380`,
 * a municipality), and so a text.
 */
export function typeOf(values: readonly string[]): ColumnType {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return 'empty';
  const fits = (pattern: RegExp) => filled.every((value) => pattern.test(value));
  if (filled.some((value) => /^[+-]?0\d/.test(value))) return fits(DATE) ? 'date' : 'text';
  if (fits(INTEGER)) return 'integer';
  if (filled.every(isNumber)) return 'decimal';
  if (fits(DATE)) return 'date';
  return fits(BOOLEAN) ? 'boolean' : 'text';
}

/** True for a text that is a number which a double represents exactly, or as nearly as a double can. */
export function isNumber(text: string): boolean {
  const value = text.trim();
  if (SCIENTIFIC.test(value)) return Number.isFinite(numberOf(value));
  return DECIMAL.test(value) && value.replaceAll(/\D/g, '').length <= MOST_DIGITS;
}

/** The number that a text of a number column stands for; `NaN` for an empty one. */
export function numberOf(text: string): number {
  const plain = text
    .trim()
    .replaceAll(/[ \u00a0\u202f]/g, '')
    .replace(',', '.');
  return plain === '' ? Number.NaN : Number(plain);
}
