import type { CodeDescription } from '../../model/issues/code.ts';
import type { FindingText } from '../../model/issues/finding-text.ts';
import { describeFinding as serialDate, code as serialDateCode } from './codes/data-date-serial.ts';
import {
  describeFifteen,
  describeFinding as digitsLost,
  code as digitsLostCode,
} from './codes/data-digits-lost.ts';
import { describeFinding as errorValue, code as errorValueCode } from './codes/data-error-value.ts';
import { describeFinding as overflow, code as overflowCode } from './codes/data-overflow-mark.ts';
import {
  describeAmongCodes,
  describeFinding as zeroLost,
  code as zeroLostCode,
} from './codes/data-zero-lost.ts';
import { dateForm, isDateTime } from './date-forms.ts';
import { cellPlace, type Findings, type Place } from './findings.ts';
import type { Columns } from './header.ts';
import type { Row } from './read-rows.ts';

/** The first of several values of a column that are alike, and how many there are. */
interface Group {
  count: number;
  place: Place;
  value: string;
}

/** The observations about a column so far. */
interface Seen {
  /** Matches values that have lost a zero, where the column's name implies their form. */
  short: RegExp | undefined;
  filled: number;
  dates: number;
  /** Numbers with decimals, or small ones: what is written with a power of ten beside them is one of them. */
  fractions: number;
  /** The number of digits in codes that begin with zero; 0 where there are none, -1 where they differ. */
  zeroDigits: number;
  longest: number;
  isDigitsAlone: boolean;
  groups: Map<Kind, Group>;
  /** Numbers without a leading zero by how many digits they have. */
  byLength: Map<number, Group>;
}

type Kind = 'error' | 'overflow' | 'scientific' | 'fifteen' | 'serial' | 'zero';

/**
 * Looks for what a spreadsheet does to the values of a column when a table is opened and saved again. Each kind is told
 * once for a column, at its first row: it is the column that has to be fixed.
 */
export class SpreadsheetDamage {
  readonly #fields: Columns;
  readonly #columns: Map<number, Seen>;
  readonly #names: readonly string[];

  constructor(columns: Columns, names: readonly string[]) {
    this.#fields = columns;
    this.#names = names;
    this.#columns = new Map(columns.map((_, column) => [column, nothingSeen(names[column] ?? '')]));
  }

  /** @param isMissing whether a value of a column stands for none there, by the schema */
  look(row: Row, isMissing: (value: string, column: number) => boolean): void {
    for (const [column, seen] of this.#columns) {
      const value = row.cells[column]!;
      if (value === '' || isMissing(value, column)) continue;
      seen.filled += 1;
      const first = value.charCodeAt(0);
      // Of most cells of a text column no more is looked at than its first sign: "#" 35, "+" 43, "-" 45, digits 48 to 57.
      if (first === 35 || first === 69 || first === 70) lookAtMark(value, row, column, seen);
      if ((first >= 48 && first <= 57) || first === 43 || first === 45)
        lookAtNumber(value, row, column, seen);
      else seen.isDigitsAlone = false;
    }
  }

  /** Tells what is known once all rows have been looked at. */
  tell(findings: Findings): void {
    for (const [column, seen] of this.#columns) {
      const name = this.#names[column] ?? '';
      tellOf(seen, 'error', column, errorValueCode, errorValue, findings);
      tellOf(seen, 'overflow', column, overflowCode, overflow, findings);
      if (seen.fractions === 0) tellOf(seen, 'scientific', column, digitsLostCode, digitsLost, findings);
      tellOf(seen, 'fifteen', column, digitsLostCode, describeFifteen, findings);
      if (isColumnOfDates(seen, name))
        tellOf(
          seen,
          'serial',
          column,
          serialDateCode,
          (value) => serialDate(value, dateOfSerial(value)),
          findings,
        );
      tellOf(seen, 'zero', column, zeroLostCode, zeroLost, findings);
      // Short codes in a column with a known meaning are reported by its check, with the expected code.
      if (!this.#fields[column]?.['x-value']) tellOfShortCodes(seen, column, findings);
    }
  }
}

function nothingSeen(name: string): Seen {
  return {
    short: TELEPHONE.test(name) ? /^[1-9]\d{7,8}$/ : COUNTY.test(name) ? /^[1-9]$/ : undefined,
    filled: 0,
    dates: 0,
    fractions: 0,
    zeroDigits: 0,
    longest: 0,
    isDigitsAlone: true,
    groups: new Map(),
    byLength: new Map(),
  };
}

/** Error values of Excel and Google Sheets in any language, and of LibreOffice; nothing but number signs. */
function lookAtMark(value: string, row: Row, column: number, seen: Seen): void {
  if (/^#{2,255}$/.test(value)) addTo(seen.groups, 'overflow', value, row, column);
  else if (
    /^#(?:\p{Lu}[\p{Lu}_]{1,20}(?:\/0)?[!?]|N\/A|SAKNAS|GETTING_DATA|HÄMTAR_DATA)$|^(?:Err|Fel):5\d\d$/u.test(
      value,
    )
  )
    addTo(seen.groups, 'error', value, row, column);
}

const SCIENTIFIC = /^[+-]?(\d)(?:[.,](\d{1,20}))?e\+?(\d{1,3})$/i;
const TELEPHONE =
  /(?:^|[ _.-])(?:tele(?:fon)?|tel|tfn|mobil(?:telefon)?|phone)[ _.-]?(?:nr|nummer|number)?\.?$/i;
const COUNTY = /^(?:läns?|lans?|county)[ _.-]?(?:kod|code)$/i;
const DATE = /(?:^|[ _.-])(?:date|från|from|till|start|slut|end)$|datum$/i;

function lookAtNumber(value: string, row: Row, column: number, seen: Seen): void {
  if (value.length > 40) return;
  if (/^\d+$/.test(value)) {
    lookAtDigits(value, row, column, seen);
    return;
  }
  seen.isDigitsAlone = false;
  if (/^[+-]?\d+[.,]\d+$/.test(value)) {
    seen.fractions += 1;
    if (/^\d{5}[.,]/.test(value) && isSerial(value)) addTo(seen.groups, 'serial', value, row, column);
    return;
  }
  const [, whole, decimals = '', power] = SCIENTIFIC.exec(value) ?? [];
  if (whole !== undefined && Number(power) >= 6 && decimals.length < Number(power) && value.includes('+'))
    addTo(seen.groups, 'scientific', value, row, column);
  else if (/e/i.test(value)) seen.fractions += 1;
  else if (dateForm(value) !== undefined || isDateTime(value)) seen.dates += 1;
}

function lookAtDigits(value: string, row: Row, column: number, seen: Seen): void {
  const { length } = value;
  if (seen.short?.test(value)) addTo(seen.groups, 'zero', value, row, column);
  seen.longest = Math.max(seen.longest, length);
  if (value[0] === '0' && length > 1)
    seen.zeroDigits = seen.zeroDigits === 0 || seen.zeroDigits === length ? length : -1;
  else if (length < 16) addTo(seen.byLength, length, value, row, column);
  if (length > 15 && /^[1-9]\d{13}[1-9]0+$/.test(value)) addTo(seen.groups, 'fifteen', value, row, column);
  if (length === 5 && isSerial(value)) addTo(seen.groups, 'serial', value, row, column);
  if (length === 8 && dateForm(value) !== undefined) seen.dates += 1;
}

function addTo<Key>(groups: Map<Key, Group>, key: Key, value: string, row: Row, column: number): void {
  const group = groups.get(key);
  if (group) group.count += 1;
  else groups.set(key, { count: 1, place: cellPlace(row, column), value });
}

function tellOf(
  { groups }: Seen,
  kind: Kind,
  column: number,
  code: CodeDescription,
  describe: (value: string) => FindingText,
  findings: Findings,
): void {
  const group = groups.get(kind);
  if (group) findings.column(code, column, group.place, group.count, () => describe(group.value));
}

/** Codes with a leading zero all have as many digits, and others are shorter. */
function tellOfShortCodes(seen: Seen, column: number, findings: Findings): void {
  const { zeroDigits, longest, isDigitsAlone, byLength } = seen;
  if (!isDigitsAlone || zeroDigits < 1 || longest > zeroDigits || seen.groups.has('zero')) return;
  const short = [...byLength].filter(([length]) => length < zeroDigits).map(([, group]) => group);
  const [first] = short.sort((a, b) => a.place.range.start.offset - b.place.range.start.offset);
  if (!first) return;
  const count = short.reduce((sum, group) => sum + group.count, 0);
  findings.column(zeroLostCode, column, first.place, count, () =>
    describeAmongCodes(first.value, zeroDigits),
  );
}

/** 1954 to 2064: dates that open data have. */
function isSerial(value: string): boolean {
  const days = Number(value.replace(',', '.'));
  return days >= 20_000 && days < 60_500;
}

/** True when almost all values are dates or can be serial numbers of dates, and the dates or the name support it. */
function isColumnOfDates({ filled, dates, groups }: Seen, name: string): boolean {
  const serials = groups.get('serial')?.count ?? 0;
  return dates + serials >= filled * 0.9 && (dates > 0 || DATE.test(name.trim()));
}

/** The day that is so many days from 30 December 1899, which is what 1900 and its missing leap day come to. */
function dateOfSerial(value: string): string {
  const days = Math.floor(Number(value.replace(',', '.')));
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
