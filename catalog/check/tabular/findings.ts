import type { CodeDescription } from '../../model/issues/code.ts';
import type { FindingText } from '../../model/issues/finding-text.ts';
import type { Issue, Position, Range } from '../../model/issues/issue.ts';
import type { Localised } from '../../model/text.ts';
import { coverIdentityNumbers } from '../../model/values/cover-identity-numbers.ts';
import { shownCell } from './quoted-cell.ts';
import { endOfCell, type Row, startOfCell } from './read-rows.ts';

/** The number of findings shown for each code and column, and for all codes together; the rest are only counted. */
const SHOWN_EACH = 3;
const SHOWN_ALL = 300;

/** The place of a finding. */
export interface Place {
  range: Range;
  /** The row's number, the header's included; left out for what is about the whole file. */
  row?: number;
  /** Counted from 0. */
  column?: number;
}

interface TableFinding extends Place, FindingText {
  code: CodeDescription;
}

/** The number of findings of a kind, and the last of those shown. */
interface Group {
  count: number;
  shown: number;
  last: TableFinding | undefined;
}

/** The findings in a table, limited in number however many there are. */
export class Findings {
  /** The names of the columns, once they are known. */
  columns: readonly string[] = [];
  readonly #found: TableFinding[] = [];
  readonly #counts = new Map<string, Group>();

  /** Adds a finding; where enough of its kind are shown already it is only counted, and neither text nor place is made. */
  add(
    code: CodeDescription,
    column: number | undefined,
    place: () => Place,
    describe: () => FindingText,
  ): void {
    const key = `${code.code} ${column ?? ''}`;
    const group = this.#counts.get(key) ?? { count: 0, shown: 0, last: undefined };
    this.#counts.set(key, group);
    group.count += 1;
    if (group.count > SHOWN_EACH || this.#found.length >= SHOWN_ALL) return;
    group.shown += 1;
    group.last = { code, ...place(), ...describe() };
    this.#found.push(group.last);
  }

  /** Adds a finding about a column, told once: where it is first met, and how many cells there are of it. */
  column(
    code: CodeDescription,
    column: number,
    first: Place,
    count: number,
    describe: () => FindingText,
  ): void {
    const key = `${code.code} ${column} once`;
    const isShown = this.#found.length < SHOWN_ALL;
    const last = isShown ? { code, ...first, ...describe() } : undefined;
    this.#counts.set(key, { count, shown: isShown ? 1 : 0, last });
    if (last) this.#found.push(last);
  }

  /** Adds a finding about a cell of a row, or about the place in it where the cell would be. */
  cell(code: CodeDescription, row: Row, column: number, describe: () => FindingText): void {
    this.add(code, column, () => cellPlace(row, column), describe);
  }

  /** The number of findings, including those that are only counted. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The number of findings shown. */
  get shown(): number {
    return this.#found.length;
  }

  /** All that is told as issues of the file at `path`, in the order of the text. */
  issues(path: string): Issue[] {
    const more = new Map(
      [...this.#counts.values()].flatMap(({ count, shown, last }) =>
        last && count > shown ? [[last, count - shown] as const] : [],
      ),
    );
    return this.#found
      .map((tableFinding) => this.#issue(path, tableFinding, more.get(tableFinding)))
      .sort((a, b) => a.range.start.offset - b.range.start.offset || (a.code < b.code ? -1 : 1));
  }

  #issue(path: string, tableFinding: TableFinding, more: number | undefined): Issue {
    const { code, range, row, column, message, remedy } = tableFinding;
    const where = this.#where(row, column);
    const rest = more === undefined ? { sv: '', en: '' } : others(more, column);
    return {
      code: code.code,
      severity: code.severity,
      path,
      pointer: row === undefined ? '' : `/${row}${column === undefined ? '' : `/${this.#key(column)}`}`,
      range,
      message: {
        sv: `${where.sv}${covered(message.sv)}${rest.sv}`,
        en: `${where.en}${covered(message.en)}${rest.en}`,
      },
      remedy: { sv: covered(remedy.sv), en: covered(remedy.en) },
    };
  }

  #key(column: number): string {
    return (shownCell(this.columns[column] ?? '') || String(column + 1))
      .replaceAll('~', '~0')
      .replaceAll('/', '~1');
  }

  #where(row: number | undefined, column: number | undefined): Localised {
    if (row === undefined) return { sv: '', en: '' };
    if (column === undefined) return { sv: `Rad ${row}: `, en: `Row ${row}: ` };
    const name = this.columns[column];
    const letters = columnLetters(column);
    const shown = name ? `${letters} (${shortened(name)})` : letters;
    return { sv: `Rad ${row}, kolumn ${shown}: `, en: `Row ${row}, column ${shown}: ` };
  }
}

/** Values are covered where their texts are made; this catches what is put together from several. */
function covered(text: string): string {
  return coverIdentityNumbers(text, 'likely');
}

function others(count: number, column: number | undefined): Localised {
  const [sv, en] = [grouped(count, '\u00a0'), grouped(count, ',')];
  const rows = { sv: count === 1 ? 'rad' : 'rader', en: count === 1 ? 'row' : 'rows' };
  if (column === undefined)
    return { sv: ` Samma sak på ${sv} ${rows.sv} till.`, en: ` The same on ${en} more ${rows.en}.` };
  return {
    sv: ` Samma sak i kolumnen på ${sv} ${rows.sv} till.`,
    en: ` The same in the column on ${en} more ${rows.en}.`,
  };
}

function grouped(count: number, separator: string): string {
  return String(count).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}

/** A column's name in a place, on one line and not longer than helps. */
function shortened(name: string): string {
  const line = shownCell(name)
    .slice(0, 200)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** A column's letters in a spreadsheet: 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The place of a cell. */
export function cellPlace(row: Row, column: number): Place {
  return { ...placeIn(row, startOfCell(row, column), endOfCell(row, column)), column };
}

/** A place in a row, from one UTF-16 unit of its text to another (exclusive). */
export function placeIn(row: Row, from: number, to: number): Place {
  return { range: { start: position(row, from), end: position(row, Math.max(from, to)) }, row: row.number };
}

/** The beginning of the file. */
export const START: Place = {
  range: { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } },
};

function position({ raw, line, offset }: Row, at: number): Position {
  const before = raw.slice(0, at);
  const breaks = before.match(/\r\n|\n|\r/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { offset: offset + at, line: line + breaks, column: at - lineStart + 1 };
}
