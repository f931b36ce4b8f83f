import type { Resource, Value } from '../../../dcat/graph.ts';
import { describeExpected, misfit, nearestRow } from '../../../dcat/profile-fit.ts';
import {
  PROFILE_NAMES,
  type ProfileRow,
  type Row,
  type Table,
  tablesFor,
} from '../../../dcat/profile-table.ts';
import { NAMESPACES, type Term, term } from '../../../dcat/terms.ts';
import { quoted } from '../../../model/issues/quoted.ts';
import type { Profile } from '../../../model/properties.ts';
import type { Localised } from '../../../model/text.ts';
import {
  type ReadGraph,
  type ReadTerm,
  type Statement,
  subjectOf,
  termOf,
  typesOf,
  valuesOf,
} from '../graph.ts';
import type { Defect } from './defect.ts';

/**
 * Checks a graph that was read against the tables of its profile: how many values each property has, and what they are.
 * The same tables are applied to the graph before it is written; here they are applied to what a reader of the files gets.
 */
export function checkProfileRows(graph: ReadGraph, profile: Profile): Defect[] {
  const defects: Defect[] = [];
  for (const subject of graph.keys()) {
    const types = typesOf(graph, subject).flatMap((type) => termOf(type) ?? []);
    for (const table of tablesFor({ types: { se: types, eu: types } }, profile))
      defects.push(...checkTable(graph, subject, table));
  }
  return defects;
}

function checkTable(graph: ReadGraph, subject: string, table: Table): Defect[] {
  const counts = new Array<number>(table.size).fill(0);
  const defects: Defect[] = [];
  for (const statement of graph.get(subject)?.values() ?? []) {
    const predicate = termOf(statement.predicate);
    const rows = predicate && table.rows.get(predicate);
    if (!rows) continue;
    const value = feedValue(statement.object);
    const row = rows.find((row) => misfit(value, row) === undefined);
    counts[(row ?? rows[0]!).index]! += 1;
    if (!row) defects.push(wrongValue(statement, value, rows, table));
    else if (row.within) defects.push(...checkInner(graph, statement, row.within));
  }
  return [...defects, ...countDefects(graph, subject, table, counts)];
}

/** Checks the properties of a value where the feed describes it. */
function checkInner(graph: ReadGraph, { object }: Statement, table: Table): Defect[] {
  const inner = subjectOf(object);
  return inner !== undefined && graph.has(inner) ? checkTable(graph, inner, table) : [];
}

function countDefects(graph: ReadGraph, subject: string, table: Table, counts: readonly number[]): Defect[] {
  const missing = table.demanded.filter(
    ({ index, source }) => counts[index]! < source.min && isDemanded(graph, subject, source),
  );
  const many = table.limited.filter(({ index, source }) => counts[index]! > source.max!);
  return [
    ...missing.map((row) => defect(subject, missingValue(row, table))),
    ...many.map((row) => defect(subject, manyValues(row, counts[row.index]!, table))),
  ];
}

/** A row with a condition is asked for only where the resource has that value. */
function isDemanded(graph: ReadGraph, subject: string, { when }: ProfileRow): boolean {
  if (!when) return true;
  return valuesOf(graph, subject, term(when.property).iri).some(({ value }) => value === when.value);
}

function feedValue(object: ReadTerm): Value {
  if (object.kind === 'iri') return { kind: 'link', iri: object.value };
  if (object.kind === 'literal') return literalOf(object);
  const nothing: Pick<Resource, 'types' | 'properties' | 'origin'> = {
    types: { se: [], eu: [] },
    properties: [],
    origin: { path: '', pointer: '', inherited: undefined },
  };
  return { kind: 'resource', iri: undefined, label: object.value, ...nothing };
}

function literalOf({ value, language, datatype }: ReadTerm): Value {
  const type = datatype === '' || datatype === `${NAMESPACES.xsd}string` ? undefined : datatypeOf(datatype);
  return { kind: 'literal', text: value, language: language || undefined, datatype: type };
}

/** A datatype outside the namespaces of the feeds is one that no row allows. */
function datatypeOf(iri: string): Term {
  return termOf(iri) ?? { iri, name: iri };
}

function wrongValue(
  { subject, object }: Statement,
  value: Value,
  rows: readonly Row[],
  table: Table,
): Defect {
  const { row, reason } = nearestRow(value, rows);
  const [shown, name, expected] = [quoted(object.value), row.source.property, describeExpected(reason, row)];
  return defect(subject, {
    sv: `${name} är ${shown.sv}. ${PROFILE_NAMES[table.profile]} väntar sig ${expected.sv}.`,
    en: `${name} is ${shown.en}. ${PROFILE_NAMES[table.profile]} expects ${expected.en}.`,
  });
}

function missingValue({ source: { property } }: Row, { profile }: Table): Localised {
  return {
    sv: `${property} saknas. ${PROFILE_NAMES[profile]} kräver den.`,
    en: `${property} is missing. ${PROFILE_NAMES[profile]} requires it.`,
  };
}

function manyValues({ source: { property, max } }: Row, count: number, { profile }: Table): Localised {
  return {
    sv: `${property} har ${count} värden. ${PROFILE_NAMES[profile]} tillåter högst ${max}.`,
    en: `${property} has ${count} values. ${PROFILE_NAMES[profile]} allows at most ${max}.`,
  };
}

function defect(subject: string, message: Localised): Defect {
  return { check: 'profile', subject, message };
}
