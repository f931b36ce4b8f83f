import european from '../../schemas/profiles/dcat-ap-3.0.1.json' with { type: 'json' };
import swedish from '../../schemas/profiles/dcat-ap-se-3.0.1.json' with { type: 'json' };
import type { Profile, Resource } from './graph.ts';
import { locn, NAMESPACES, type Term, term } from './terms.ts';

/** A property in a profile, as `schemas/profiles/` has it; what the words mean stands there. */
export interface ProfileRow {
  property: string;
  label: { sv?: string; en: string };
  node: 'langLiteral' | 'literal' | 'typedLiteral' | 'iri' | 'resource';
  min: number;
  max: number | null;
  datatypes?: string[];
  pattern?: string;
  prefix?: string;
  values?: { vocabulary?: string; list?: string[]; closed: boolean };
  when?: { property: string; value: string };
  alternativeGroup?: string;
  properties?: ProfileRow[];
}

interface ProfileClass {
  types?: string[];
  alternatives?: Record<string, { label: { sv: string; en: string }; max: number }>;
  properties: ProfileRow[];
}

interface ProfileFile {
  profile: string;
  classes: Record<string, ProfileClass>;
}

/** The rows of a profile for the resources of one class, or for those within one property. */
export interface Table {
  profile: Profile;
  rows: Map<Term, Row[]>;
  /** Rows with a least number. */
  demanded: Row[];
  /** Rows with a greatest number. */
  limited: Row[];
  size: number;
}

export interface Row {
  /** The position in its table. */
  index: number;
  predicate: Term;
  source: ProfileRow;
  datatypes: ReadonlySet<Term> | undefined;
  pattern: RegExp | undefined;
  /** The rows for the value, where it is a resource. */
  within: Table | undefined;
}

const FILES: Record<Profile, ProfileFile> = { se: swedish as ProfileFile, eu: european as ProfileFile };

/** The name of each profile: `DCAT-AP-SE 3.0.1`. */
export const PROFILE_NAMES: Record<Profile, string> = { se: swedish.profile, eu: european.profile };

/** All rows of a profile, those within others included. */
export function rowsOfProfile(profile: Profile): ProfileRow[] {
  return Object.values(FILES[profile].classes).flatMap(({ properties }) => properties.flatMap(withInner));
}

function withInner(row: ProfileRow): ProfileRow[] {
  return [row, ...(row.properties ?? []).flatMap(withInner)];
}

const TABLES: Record<Profile, Map<Term, Table>> = { se: tablesOf('se'), eu: tablesOf('eu') };

/** The tables for a thing, by its classes; none where the profile says nothing of them. */
export function tablesFor(resource: Pick<Resource, 'types'>, profile: Profile): Table[] {
  const tables: Table[] = [];
  for (const type of resource.types[profile]) {
    const table = TABLES[profile].get(type);
    if (table && !tables.includes(table)) tables.push(table);
  }
  return tables;
}

function tablesOf(profile: Profile): Map<Term, Table> {
  const tables = new Map<Term, Table>();
  for (const [name, { types = [name], properties }] of Object.entries(FILES[profile].classes)) {
    const table = tableOf(properties, profile);
    for (const type of types) tables.set(term(type), table);
  }
  return tables;
}

function tableOf(properties: readonly ProfileRow[], profile: Profile): Table {
  const rows = properties
    .filter((source) => isChecked(source, profile))
    .map((source, index) => rowOf(source, index, profile));
  return {
    profile,
    rows: byPredicate(rows),
    demanded: rows.filter(({ source }) => source.min > 0),
    limited: rows.filter(({ source }) => source.max !== null),
    size: rows.length,
  };
}

function byPredicate(rows: readonly Row[]): Map<Term, Row[]> {
  const groups = new Map<Term, Row[]>();
  for (const row of rows) groups.set(row.predicate, [...(groups.get(row.predicate) ?? []), row]);
  return groups;
}

/**
 * Classes are checked as they are chosen, not as a property. The two European shape files contradict each other
 * on locn:geometry (text in the basic shapes, a thing in the full ones), so it cannot be checked.
 */
function isChecked({ property }: ProfileRow, profile: Profile): boolean {
  if (property === 'rdf:type' || (profile === 'eu' && property === locn.geometry.name)) return false;
  return property.slice(0, property.indexOf(':')) in NAMESPACES;
}

function rowOf(source: ProfileRow, index: number, profile: Profile): Row {
  return {
    index,
    predicate: term(source.property),
    source,
    datatypes: source.datatypes && new Set(source.datatypes.map(term)),
    pattern: source.pattern === undefined ? undefined : patternOf(source.pattern, profile),
    within: source.properties && tableOf(source.properties, profile),
  };
}

/** The Swedish templates match a whole value, SHACL any part of it. */
function patternOf(pattern: string, profile: Profile): RegExp {
  return new RegExp(profile === 'se' ? `^(?:${pattern})$` : pattern);
}
