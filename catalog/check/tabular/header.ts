import { distance } from 'fastest-levenshtein';
import {
  describeAll,
  describeOther,
  describeFinding as missing,
  code as missingCode,
} from './codes/data-column-missing.ts';
import { describeFinding as order, code as orderCode } from './codes/data-column-order.ts';
import { describeFinding as unknown, code as unknownCode } from './codes/data-column-unknown.ts';
import { describeFinding as duplicate, code as duplicateCode } from './codes/data-header-duplicate.ts';
import { describeFinding as empty, code as emptyCode } from './codes/data-header-empty.ts';
import { describeFinding as missingHeader, code as missingHeaderCode } from './codes/data-header-missing.ts';
import { describeFinding as space, code as spaceCode } from './codes/data-header-space.ts';
import { METRE_NAMES, meaningOfName } from './column-meanings.ts';
import { dateForm } from './date-forms.ts';
import { isNumber } from './field-value.ts';
import { columnLetters, type Findings } from './findings.ts';
import type { Row } from './read-rows.ts';
import type { Field, TableSchema } from './table-schema.ts';

/**
 * The columns: for each the field of the schema, or the field that its name implies; `undefined` where neither is
 * known.
 */
export type Columns = readonly (Field | undefined)[];

/** Checks the header, and tells which field each column is. */
export function checkHeader(row: Row, schema: TableSchema | undefined, findings: Findings): Columns {
  const names = row.cells.map((name) => name.trim());
  findings.columns = names;
  if (looksLikeData(names, schema)) {
    findings.add(missingHeaderCode, undefined, () => rowStart(row), missingHeader);
    findings.columns = [];
    return names.map(() => undefined);
  }
  checkNames(row, names, findings);
  if (!schema) return fieldsByName(names);
  const columns = names.map((name) => fieldCalled(name, schema));
  checkAgainst(row, names, columns, schema, findings);
  const byName = fieldsByName(names);
  return columns.map((field, i) => field ?? byName[i]);
}

function rowStart(row: Row) {
  const at = { offset: row.offset, line: row.line, column: 1 };
  return {
    range: { start: at, end: { ...at, offset: at.offset + row.raw.length, column: row.raw.length + 1 } },
    row: row.number,
  };
}

/** Names of columns are words; where most are numbers or dates, and none is known, the first row is data. */
function looksLikeData(names: readonly string[], schema: TableSchema | undefined): boolean {
  if (schema?.fields.some(({ name }) => names.includes(name))) return false;
  const filled = names.filter((name) => name !== '');
  const values = filled.filter(
    (name) => isNumber(name.replace(',', '.')) || dateForm(name) !== undefined || /@|^https?:/.test(name),
  );
  return (
    filled.length > 0 &&
    values.length * 2 >= filled.length &&
    !filled.every((name) => /^(?:19|20)\d\d$/.test(name) || !isNumber(name))
  );
}

function checkNames(row: Row, names: readonly string[], findings: Findings): void {
  const first = new Map<string, number>();
  names.forEach((name, i) => {
    if (name === '') {
      findings.cell(emptyCode, row, i, empty);
      return;
    }
    if (name !== row.cells[i]!.replace(/^\ufeff/, '')) findings.cell(spaceCode, row, i, () => space(name));
    const before = first.get(name);
    if (before !== undefined)
      findings.cell(duplicateCode, row, i, () => duplicate(name, columnLetters(before)));
    else first.set(name, i);
  });
}

function fieldCalled(name: string, { fields }: TableSchema): Field | undefined {
  return fields.find((field) => field.name === name);
}

function checkAgainst(
  row: Row,
  names: readonly string[],
  columns: Columns,
  schema: TableSchema,
  findings: Findings,
): void {
  const { fields, fieldsMatch = 'exact' } = schema;
  const absent = fields.filter(({ name }) => !names.includes(name));
  if (absent.length === fields.length) {
    const { name } = fields[0]!;
    findings.add(
      missingCode,
      undefined,
      () => rowStart(row),
      () => describeAll(name),
    );
    return;
  }
  const meant = names.map((name, i) => (columns[i] || name === '' ? undefined : meantField(name, absent)));
  const allowsMore = fieldsMatch === 'subset' || fieldsMatch === 'partial';
  names.forEach((name, i) => {
    if (columns[i] || name === '' || (allowsMore && !meant[i])) return;
    if (meant[i]?.constraints?.required) return;
    findings.cell(unknownCode, row, i, () => unknown(name, meant[i]?.name));
  });
  checkAbsent(row, names, absent, meant, schema, findings);
  if (fieldsMatch === 'exact' && absent.length === 0) checkOrder(row, names, fields, findings);
}

function checkAbsent(
  row: Row,
  names: readonly string[],
  absent: readonly Field[],
  meant: readonly (Field | undefined)[],
  { fieldsMatch = 'exact' }: TableSchema,
  findings: Findings,
): void {
  const mayLack = fieldsMatch === 'superset' || fieldsMatch === 'partial';
  for (const field of absent) {
    const instead = meant.indexOf(field);
    if (field.constraints?.required && instead !== -1)
      findings.cell(missingCode, row, instead, () => describeOther(field.name, names[instead]!));
    else if (instead === -1 && (field.constraints?.required || !mayLack))
      findings.cell(missingCode, row, row.cells.length, () => missing(field.name));
  }
}

function checkOrder(row: Row, names: readonly string[], fields: readonly Field[], findings: Findings): void {
  const place = fields.findIndex(({ name }, i) => names[i] !== name);
  if (place !== -1 && names.length === fields.length)
    findings.cell(orderCode, row, place, () => order(fields[place]!.name));
}

/** The column that was most likely meant: another case, an alias, Swedish letters or signs between words, or a slip. */
function meantField(name: string, absent: readonly Field[]): Field | undefined {
  const key = keyOf(name);
  const same = absent.find((field) =>
    [field.name, ...(field['x-aliases'] ?? [])].some((text) => keyOf(text) === key),
  );
  if (same) return same;
  const near = absent
    .map((field) => ({ field, far: distance(keyOf(field.name), key) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && key.length < 100 && near.far <= Math.max(1, Math.floor(key.length / 5))
    ? near.field
    : undefined;
}

function keyOf(name: string): string {
  const letters = name.slice(0, 200).toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[\s._-]+/g, '');
}

/** `N` and `E` are metres where both are there: one of them alone can mean anything. */
function fieldsByName(names: readonly string[]): (Field | undefined)[] {
  const [east, north] = METRE_NAMES.map((pattern) => names.findIndex((name) => pattern.test(name)));
  const isPair = east !== -1 && north !== -1;
  return names.map((name, i) => {
    if (isPair && (i === east || i === north))
      return { name, type: 'number', 'x-value': i === east ? 'easting' : 'northing' };
    return fieldByName(name);
  });
}

function fieldByName(name: string): Field | undefined {
  const meaning = meaningOfName(name);
  if (meaning === 'latitude' || meaning === 'longitude') return { name, type: 'number', 'x-value': meaning };
  if (meaning) return { name, 'x-value': meaning };
  return /^id$/i.test(name) ? { name, constraints: { unique: true } } : undefined;
}
