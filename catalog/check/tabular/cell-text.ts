import { identityNumbersIn } from '../../model/values/personal-data.ts';
import { code as byteOrderMarkCode, describeWithin } from './codes/data-byte-order-mark.ts';
import {
  describeFinding as controlCharacter,
  code as controlCharacterCode,
} from './codes/data-control-character.ts';
import { describeFinding as formula, code as formulaCode } from './codes/data-formula.ts';
import { describeLost, describeFinding as garbled, code as garbledCode } from './codes/data-garbled-text.ts';
import {
  describeFinding as identityNumber,
  code as identityNumberCode,
} from './codes/data-personal-identity-number.ts';
import type { Findings } from './findings.ts';
import type { Row } from './read-rows.ts';
import { windows1252Byte } from './windows-1252.ts';

/** Control characters but tab and line ends, which have their places. */
const CONTROL = /[^\P{Cc}\t\n\r\u0080-\u009f]/u;
const LOOKS_GARBLED =
  /[\u00c2\u00c3\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\ufffd/;
const LONG_NUMBER = /[\d\uff10-\uff19]{6}[^\w,;]{0,3}[\d\uff10-\uff19]{4}/;

/**
 * Checks the text of all cells of a row for errors that are possible in any column: control characters, garbled
 * letters, byte order marks, formulas, personal identity numbers. A row without any of them costs four tests.
 *
 * @param ofNumbers columns whose numbers are looked at by another check.
 */
export function checkText(row: Row, findings: Findings, ofNumbers: ReadonlySet<number>): void {
  const { raw, cells } = row;
  if (CONTROL.test(raw)) each(row, (cell, i) => checkControl(row, i, cell, findings));
  if (LOOKS_GARBLED.test(raw)) each(row, (cell, i) => checkGarbled(row, i, cell, findings));
  if (raw.includes('\ufeff')) each(row, (cell, i) => checkMark(row, i, cell, findings));
  if (LONG_NUMBER.test(raw)) {
    each(row, (cell, i) => {
      if (!ofNumbers.has(i) && cell.length >= 10 && identityNumbersIn(cell.slice(0, 10_000)).length > 0)
        findings.cell(identityNumberCode, row, i, identityNumber);
    });
  }
  for (let i = 0; i < cells.length; i += 1)
    if (isFormula(cells[i]!)) findings.cell(formulaCode, row, i, () => formula(cells[i]!));
}

function each({ cells }: Row, look: (cell: string, column: number) => void): void {
  cells.forEach(look);
}

function checkControl(row: Row, column: number, cell: string, findings: Findings): void {
  const character = CONTROL.exec(cell)?.[0];
  if (character === undefined) return;
  const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  findings.cell(controlCharacterCode, row, column, () => controlCharacter(`U+${number}`));
}

function checkGarbled(row: Row, column: number, cell: string, findings: Findings): void {
  if (cell.includes('\ufffd')) {
    findings.cell(garbledCode, row, column, () => describeLost(cell));
    return;
  }
  const meant = ungarbled(cell.slice(0, 1000));
  if (meant !== undefined) findings.cell(garbledCode, row, column, () => garbled(cell, meant));
}

function checkMark(row: Row, column: number, cell: string, findings: Findings): void {
  if (cell.includes('\ufeff')) findings.cell(byteOrderMarkCode, row, column, describeWithin);
}

/** The text as it was before its UTF-8 was read as Windows-1252; `undefined` where it cannot have been so. */
function ungarbled(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = windows1252Byte(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
    return meant === text ? undefined : meant;
  } catch {
    return undefined;
  }
}

/**
 * True when a spreadsheet would run the text: it begins with `=`, `+`, `-` or `@` (after a tab or space, too) and is
 * neither a number nor a telephone number, a dash alone nor a dash before a word.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function isFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // "+" 43, "-" 45, "=" 61, "@" 64, white space up to 32.
  if (first !== 61 && first !== 43 && first !== 45 && first !== 64 && !(first <= 32)) return false;
  const text = cell.slice(0, 1000).trim();
  if (!/^[=+\-@]./s.test(text)) return false;
  if (text[0] === '=') return true;
  if (/^[+-][\d\s\u00a0().,/-]*(?:e[+-]?\d+|%)?$/i.test(text)) return false;
  return text[0] === '@' || !/^[+-]\s+[^(|!=]*$/.test(text);
}
