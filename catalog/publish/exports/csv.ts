/**
 * A line of CSV (RFC 4180): cells in quotes where they need it, with a line break of two characters after.
 *
 * Spreadsheet programs take a cell for a formula when it begins with one of `= + - @` or a tab or line break, and a
 * formula can send what stands in the table to somebody else (OWASP, CSV Injection). Such a cell gets an apostrophe
 * before it, as OWASP advises. The full-width forms of the same characters count as well. A plain number is none.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

const FORMULA = /^[\s\p{Cc}\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function cell(value: string): string {
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
