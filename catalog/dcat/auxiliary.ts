import type { Profile, Property, Resource, Types, Value } from './graph.ts';
import { PROFILES } from './graph.ts';
import { foaf, type Term, vcard } from './terms.ts';

/**
 * The resources that a document describes besides its datasets: agents, contact points, documents, places. By
 * address.
 */
export type Beside = Map<string, Resource>;

/** Adds things to a document. What is told of one address in several files is put together, nothing twice. */
export function addBeside(beside: Beside, resources: readonly Resource[]): void {
  for (const resource of resources) {
    const iri = resource.iri!;
    const before = beside.get(iri);
    if (before === resource) continue;
    beside.set(iri, before === undefined ? resource : united(before, resource));
  }
}

/** All that is told of one thing in two places; `first` itself where the second adds nothing. */
function united(first: Resource, second: Resource): Resource {
  const types = unitedTypes(first.types, second.types);
  const added = second.properties
    .map((property) => ({ ...property, values: newValues(property, first) }))
    .filter(({ values }) => values.length > 0);
  if (added.length === 0) return types === first.types ? first : { ...first, types };
  return { ...second, types, properties: withAdded(first.properties, added) };
}

function withAdded(properties: readonly Property[], added: readonly Property[]): Property[] {
  const extended = properties.map((property) => {
    const more = added.find((item) => isSameProperty(item, property));
    return more ? { ...property, values: [...property.values, ...more.values] } : property;
  });
  const isNew = (item: Property): boolean => !properties.some((property) => isSameProperty(item, property));
  return [...extended, ...added.filter(isNew)];
}

function isSameProperty(a: Property, b: Property): boolean {
  return a.predicate === b.predicate && a.profile === b.profile;
}

function unitedTypes(first: Types, second: Types): Types {
  if (first === second || PROFILES.every((profile) => second[profile].every(isOneOf(first[profile]))))
    return first;
  return { se: bothTypes(first, second, 'se'), eu: bothTypes(first, second, 'eu') };
}

function bothTypes(first: Types, second: Types, profile: Profile): Term[] {
  return [...new Set([...first[profile], ...second[profile]])];
}

function isOneOf(terms: readonly Term[]): (term: Term) => boolean {
  return (term) => terms.includes(term);
}

function newValues(added: Property, known: Resource): Value[] {
  const before = known.properties
    .filter((property) => isSameProperty(property, added))
    .flatMap((property) => property.values);
  return added.values.filter((value) => !before.some((item) => isSame(item, value)));
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'literal' && b.kind === 'literal') {
    return a.text === b.text && a.language === b.language && a.datatype === b.datatype;
  }
  return a.kind === b.kind && 'iri' in a && 'iri' in b && a.iri === b.iri;
}

const FIRST: readonly Term[] = [foaf.Agent, vcard.Kind];

/** Agents, contact points, then the rest; each by address in code unit order. */
export function inOrder(beside: Beside): Resource[] {
  const ranked = [...beside.values()].map((resource) => ({ resource, rank: rankOf(resource) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.resource.iri! < b.resource.iri! ? -1 : 1));
  return ranked.map(({ resource }) => resource);
}

function rankOf({ types }: Resource): number {
  const rank = FIRST.findIndex((term) => types.eu.includes(term));
  return rank === -1 ? FIRST.length : rank;
}
