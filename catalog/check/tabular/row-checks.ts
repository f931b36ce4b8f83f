import { AmbiguousNumbers } from './ambiguous-numbers.ts';
import { checkText } from './cell-text.ts';
import { code as decimalCommaCode } from './codes/data-decimal-comma.ts';
import { describeFinding as duplicateId, code as duplicateIdCode } from './codes/data-duplicate-id.ts';
import {
  describeFinding as groupIncomplete,
  code as groupIncompleteCode,
  describeHeader as groupInHeader,
} from './codes/data-group-incomplete.ts';
import { describeFinding as required, code as requiredCode } from './codes/data-required.ts';
import {
  describeDelimiter,
  describeFinding as rowLength,
  code as rowLengthCode,
} from './codes/data-row-length.ts';
import { describeFinding as rowShifted, code as rowShiftedCode } from './codes/data-row-shifted.ts';
import { type DeclaredArea, wrongMetres, wrongPoint } from './coordinates.ts';
import { type ValueCheck, valueCheck } from './field-value.ts';
import { delimiterName, otherDelimiter } from './find-delimiter.ts';
import { cellPlace, type Findings } from './findings.ts';
import { type Columns, checkHeader } from './header.ts';
import { MixedDates } from './mixed-dates.ts';
import { OneColumn } from './one-column.ts';
import type { Row } from './read-rows.ts';
import { SeenValues } from './seen-values.ts';
import { shiftOf } from './shifted-row.ts';
import { SpreadsheetDamage } from './spreadsheet-damage.ts';
import type { SwedishValue, TableSchema } from './table-schema.ts';
import type { ValueFault } from './value-fault.ts';

/** Columns beyond these are not checked one by one. */
const MOST_COLUMNS = 2000;

/** The requirements that the columns of a table are checked against. */
export interface ColumnOptions {
  /** Its columns; without a schema only what their names say is checked, and what holds for any table. */
  schema?: TableSchema | undefined;
  /** The area that the data are about. */
  area?: DeclaredArea | undefined;
}

/**
 * Checks the rows of a table against its columns. What it keeps does not grow with the table, but for the ids that must not
 * come twice.
 */
export class RowChecks {
  readonly #findings: Findings;
  readonly #delimiter: string;
  readonly #area: DeclaredArea | undefined;
  readonly #columns: Columns;
  readonly #checks: (ValueCheck | undefined)[];
  readonly #unique = new Map<number, SeenValues>();
  readonly #groups: number[][];
  readonly #numbers = new Set<number>();
  readonly #coordinates: CoordinateColumns | undefined;
  readonly #ambiguousNumbers = new AmbiguousNumbers(this.#numbers);
  readonly #dates: MixedDates;
  readonly #oneColumn: OneColumn | undefined;
  readonly #damage: SpreadsheetDamage;
  readonly #missing: ReadonlySet<string>;

  /** @param header The first row, of which what is wrong with it is told. */
  constructor(header: Row, delimiter: string, findings: Findings, { schema, area }: ColumnOptions) {
    this.#findings = findings;
    this.#delimiter = delimiter;
    this.#area = area;
    this.#missing = new Set(schema?.missingValues ?? ['']);
    checkText(header, findings, NONE);
    const columns = checkHeader(header, schema, findings).slice(0, MOST_COLUMNS);
    this.#columns = columns;
    this.#checks = columns.map((field) => field && valueCheck(field));
    this.#dates = new MixedDates(columns);
    this.#oneColumn = header.cells.length === 1 ? new OneColumn(header) : undefined;
    this.#damage = new SpreadsheetDamage(columns, findings.columns);
    const keys = schema?.primaryKey ?? [];
    columns.forEach((field, i) => {
      const isKey = keys.length === 1 && field?.name === keys[0];
      if (field?.constraints?.unique || isKey) this.#unique.set(i, new SeenValues());
      if (/organisationsnummer|personnummer/.test(field?.['x-value'] ?? '')) this.#numbers.add(i);
    });
    this.#groups = this.#groupsIn(header, schema?.['x-together'] ?? []);
    this.#coordinates = coordinatesIn(columns);
  }

  /** The number of columns that are checked. */
  get columns(): number {
    return this.#columns.length;
  }

  /** True when there were more ids than can be remembered, so that a duplicate may have been missed. */
  get isFull(): boolean {
    return [...this.#unique.values()].some((seen) => seen.isFull);
  }

  /** Tells what can be said once all rows have been looked at. */
  end(): void {
    this.#ambiguousNumbers.report(this.#findings);
    this.#dates.tell(this.#findings);
    this.#oneColumn?.tell(this.#findings);
    this.#damage.tell(this.#findings);
  }

  /** Looks at a row below the header. */
  look(row: Row): void {
    const columns = this.#columns;
    const isWhole = row.cells.length === columns.length || columns.length === MOST_COLUMNS;
    checkText(row, this.#findings, isWhole ? this.#numbers : NONE);
    if (!isWhole) {
      if (!row.faults) this.#wrongLength(row, columns.length);
      return;
    }
    const wrong = this.#wrongValues(row, columns);
    if (!this.#isShifted(row, wrong))
      for (const [column, { code, describe }] of wrong) this.#findings.cell(code, row, column, describe);
    this.#checkGroups(row);
    this.#checkPoint(row, wrong);
    this.#checkUnique(row);
    this.#ambiguousNumbers.look(row);
    this.#dates.look(row);
    this.#oneColumn?.look(row);
    this.#damage.look(row, this.#isMissing);
  }

  /**
   * Reports a row of the wrong length. Not called for rows with wrong quotes: these change the length, and are reported
   * already.
   */
  #wrongLength(row: Row, expected: number): void {
    const number = row.cells.length;
    const other = otherDelimiter(row.raw, this.#delimiter, expected);
    this.#findings.add(
      rowLengthCode,
      undefined,
      () => cellPlace(row, Math.min(number, expected)),
      () => (other === undefined ? rowLength(number, expected) : describeDelimiter(delimiterName(other))),
    );
  }

  #wrongValues({ cells }: Row, columns: Columns): [number, ValueFault][] {
    const wrong: [number, ValueFault][] = [];
    for (let i = 0; i < columns.length; i += 1) {
      const field = columns[i];
      if (!field) continue;
      const value = cells[i]!;
      const valueFault = this.#isMissing(value, i) ? requiredButMissing(field) : this.#checks[i]!(value);
      if (valueFault) wrong.push([i, valueFault]);
    }
    return wrong;
  }

  readonly #isMissing = (value: string, column: number): boolean =>
    this.#columns[column]?.missingValues?.includes(value) ?? this.#missing.has(value);

  #isShifted(row: Row, wrong: [number, ValueFault][]): boolean {
    if (wrong.length < 2) return false;
    const shift = shiftOf(row.cells, this.#checks, wrong[0]![0]);
    if (!shift) return false;
    this.#findings.cell(rowShiftedCode, row, shift.column, () => rowShifted(shift.direction));
    return true;
  }

  #checkGroups(row: Row): void {
    for (const columns of this.#groups) {
      const empty = columns.filter((column) => this.#missing.has(row.cells[column]!));
      const [first] = empty;
      if (first === undefined || empty.length === columns.length) continue;
      const others = columns.filter((column) => !empty.includes(column));
      const names = () => others.map((column) => this.#findings.columns[column]!);
      this.#findings.cell(groupIncompleteCode, row, first, () => groupIncomplete(names()));
    }
  }

  #checkPoint(row: Row, wrong: [number, ValueFault][]): void {
    if (!this.#coordinates) return;
    const { latitude, longitude, check } = this.#coordinates;
    const others = wrong.filter(([, { code }]) => code !== decimalCommaCode);
    if (others.some(([column]) => column === latitude || column === longitude)) return;
    // A comma is told of already; where the point lies is another matter.
    const [north, east] = [row.cells[latitude]!, row.cells[longitude]!].map((text) => text.replace(',', '.'));
    const valueFault = check(north!, east!, this.#area);
    if (valueFault) this.#findings.cell(valueFault.code, row, latitude, valueFault.describe);
  }

  #checkUnique(row: Row): void {
    for (const [column, seen] of this.#unique) {
      const value = row.cells[column]!;
      if (this.#missing.has(value)) continue;
      const before = seen.rowOf(value, row.number);
      if (before !== undefined)
        this.#findings.cell(duplicateIdCode, row, column, () => duplicateId(value, before));
    }
  }

  /** Finds the columns of each group; a group of which only some columns exist is reported, and not checked further. */
  #groupsIn(row: Row, groups: readonly string[][]): number[][] {
    return groups.flatMap((names) => {
      const columns = names.map((name) => this.#findings.columns.indexOf(name));
      const missing = names.filter((_, i) => columns[i] === -1);
      const first = columns.find((column) => column !== -1);
      if (missing.length === 0) return [columns];
      if (first !== undefined)
        this.#findings.cell(groupIncompleteCode, row, first, () => groupInHeader(missing));
      return [];
    });
  }
}

const NONE: ReadonlySet<number> = new Set();

/** The two columns of a position, and the check for their values. */
interface CoordinateColumns {
  latitude: number;
  longitude: number;
  check: typeof wrongPoint;
}

function coordinatesIn(columns: Columns): CoordinateColumns | undefined {
  const at = (value: SwedishValue) => columns.findIndex((field) => field?.['x-value'] === value);
  const [latitude, longitude] = [at('latitude'), at('longitude')];
  if (latitude !== -1 && longitude !== -1) return { latitude, longitude, check: wrongPoint };
  const [northing, easting] = [at('northing'), at('easting')];
  return northing !== -1 && easting !== -1
    ? { latitude: northing, longitude: easting, check: wrongMetres }
    : undefined;
}

function requiredButMissing({ constraints }: NonNullable<Columns[number]>): ValueFault | undefined {
  return constraints?.required ? { code: requiredCode, describe: required } : undefined;
}
