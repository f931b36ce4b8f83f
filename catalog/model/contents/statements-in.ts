import type { Place, Statement } from '../catalog-index.ts';
import type { AnyEntity } from '../entity.ts';
import { hashText } from '../hash-text.ts';
import { isPlainObject } from '../plain-object.ts';
import { type Pointer, pointer, pointerPath } from '../pointer.ts';
import {
  findProperty,
  listProperties,
  PROPERTY_OWNERS,
  type Property,
  type PropertyOwner,
  rdfPath,
} from '../properties.ts';
import { languagesOf, type Text } from '../text.ts';
import { organisationIri } from '../values/organisation-number.ts';
import { areaOfPlace } from '../values/place-areas.ts';
import { type Concept, conceptByUri, type VocabularyName } from '../vocabularies.ts';

/** A statement in a file about a resource that other files can describe as well. */
export interface StatementPlace extends Place {
  /** The address of the resource. */
  iri: string;
  property: Property;
  /** The language of a text. */
  language: string | undefined;
  /** The value as written; the values of a list in a single line, sorted. */
  value: string;
  /** The code lists that its address may be one of. */
  vocabularies: readonly VocabularyName[];
}

/** Under what the index keeps the statements of one property of one resource. */
export function statementKey({ iri, property, language }: StatementPlace): string {
  return `${iri} ${predicateOf(property)}${language === undefined ? '' : `@${language}`}`;
}

/** A longer value is known by its length and its hash, as the index has no room for descriptions. */
const LONGEST_VALUE = 100;

/** A statement as the index keeps it. */
export function indexedStatement({ path, pointer: at, value }: StatementPlace): Statement {
  const isShort = value.length <= LONGEST_VALUE;
  return isShort
    ? { path, pointer: at, value }
    : { path, pointer: at, hash: `${value.length}-${hashText(value).toString(16)}` };
}

/** True for a statement by the file about the resource itself, not by a file that refers to it. */
export function isOwnStatement({ pointer: at }: Place): boolean {
  return pointerPath(at).length === 1;
}

/**
 * Finds the statements of a file about resources that have an address of their own: its own resource, where it gives an
 * address, and the agents, pages, standards, licences and places that it describes in passing. Includes only properties
 * that a resource described in passing can have, since no others can be stated twice. Never throws.
 */
export function statementsIn({
  kind,
  data,
  path,
}: Pick<AnyEntity, 'kind' | 'data' | 'path'>): StatementPlace[] {
  const statements: StatementPlace[] = [];
  const add = (owner: PropertyOwner, part: object, at: Pointer, holder: Property | undefined): void => {
    const values = part as Readonly<Record<string, unknown>>;
    const iri = iriOf(owner, values);
    for (const property of PROPERTIES.get(owner)!) {
      const value = values[property.key];
      if (value === undefined || value === null) continue;
      const place = { path, pointer: at + pointer(property.key) };
      if (iri !== undefined && isCompared(property))
        statements.push(
          ...statementsOf(value, { ...place, iri, property, vocabularies: holder?.vocabularies ?? [] }),
        );
      for (const [where, inner] of partsOf(property, value, place.pointer))
        add(property.part!, inner, where, property);
    }
  };
  add(kind, data, '', undefined);
  return statements;
}

/**
 * The code list that the resource of a statement is in, and what is known of it there: its name, and the rectangle and the
 * centre of a place. `undefined` where nothing is.
 */
export function listedStatement(place: StatementPlace) {
  for (const vocabulary of place.vocabularies) {
    const concept = conceptByUri(vocabulary, place.iri);
    if (concept?.uri !== place.iri) continue;
    const value = listedValue(concept, place);
    if (value !== undefined)
      return { path: `schemas/vocabularies/${vocabulary}.json`, value, code: concept.code };
  }
  return undefined;
}

function listedValue({ code, label }: Concept, { property, language }: StatementPlace): string | undefined {
  if (property.key === NAMED_BY) return languagesOf({ ...label }).find(([tag]) => tag === language)?.[1];
  const area = areaOfPlace(code);
  if (!area || (property.key !== 'bbox' && property.key !== 'centroid')) return undefined;
  return String(property.key === 'bbox' ? area.box : area.centre);
}

/** The property of a part that the label of a code becomes in the feeds. */
const NAMED_BY = 'title';

/** The owners that can be described in passing: those with an address of their own that are part of another. */
const IN_PASSING = PROPERTY_OWNERS.filter(
  (owner) => findProperty(owner, 'uri') && PROPERTY_OWNERS.some((other) => includesPart(other, owner)),
);

function includesPart(owner: PropertyOwner, part: PropertyOwner): boolean {
  return listProperties(owner).some((property) => property.part === part);
}

const PREDICATES: ReadonlySet<string | undefined> = new Set(
  IN_PASSING.flatMap(listProperties).flatMap((property) => predicateOf(property) ?? []),
);

/** Properties of which a resource can have several values without contradiction, in one file or in several. */
const ADD_UP: ReadonlySet<string | undefined> = new Set(['rdf:type', 'dcterms:identifier']);

/** The properties of each owner that are compared, or that hold something with properties of its own. */
const PROPERTIES: ReadonlyMap<PropertyOwner, readonly Property[]> = new Map(
  PROPERTY_OWNERS.map((owner) => [
    owner,
    listProperties(owner).filter((property) => property.part !== undefined || isCompared(property)),
  ]),
);

function predicateOf(property: Property): string | undefined {
  return rdfPath(property, 'eu')[0] ?? rdfPath(property, 'se')[0];
}

/** Keywords add up as well; a part is compared by what it holds. */
function isCompared(property: Property): boolean {
  const { kind, part } = property;
  if (kind === 'words' || kind === 'part' || part !== undefined) return false;
  const predicate = predicateOf(property);
  return !ADD_UP.has(predicate) && PREDICATES.has(predicate);
}

function iriOf(owner: PropertyOwner, { uri, organisationsnummer }: Readonly<Record<string, unknown>>) {
  if (typeof uri === 'string') return uri;
  return owner === 'publisher' && typeof organisationsnummer === 'string'
    ? organisationIri(organisationsnummer)
    : undefined;
}

function statementsOf(value: unknown, place: Omit<StatementPlace, 'language' | 'value'>): StatementPlace[] {
  if (place.property.kind !== 'text') return [{ ...place, language: undefined, value: inOneLine(value) }];
  return languagesOf(value as Text).map(([language, text]) => ({ ...place, language, value: text }));
}

function inOneLine(value: unknown): string {
  return Array.isArray(value) && !value.some((item) => typeof item === 'number')
    ? value.map(String).sort().join(', ')
    : String(value);
}

/** Returns the parts of a value that have properties of their own, each with its pointer. */
function partsOf({ part, list }: Property, value: unknown, at: Pointer): [Pointer, object][] {
  if (part === undefined) return [];
  const items: [Pointer, unknown][] =
    list && Array.isArray(value) ? value.map((item, i) => [at + pointer(i), item]) : [[at, value]];
  return items.filter((item): item is [Pointer, object] => isPlainObject(item[1]));
}
