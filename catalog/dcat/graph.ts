import type { Profile } from '../model/properties.ts';
import { legalIri } from './iri.ts';
import type { Term } from './terms.ts';

export type { Profile } from '../model/properties.ts';

/**
 * The two profiles the feeds are written in. No single document satisfies both (DCAT-AP-SE wants media types as
 * text in dcterms:format, DCAT-AP wants IRIs of file types), so there is one graph in which what differs is marked.
 */
export const PROFILES: readonly Profile[] = ['se', 'eu'];

/** The address of something that is not described here. */
export interface Link {
  kind: 'link';
  /** Without characters that RFC 3987 forbids. */
  iri: string;
}

export interface Literal {
  kind: 'literal';
  text: string;
  /** BCP 47. A literal has a language or a datatype, or neither, never both. */
  language: string | undefined;
  datatype: Term | undefined;
}

/** A thing that is described: a dataset, a contact point, a period of time. */
export interface Resource {
  kind: 'resource';
  /** `undefined` for a blank node, which only unnamed places are. */
  iri: string | undefined;
  /** Names the blank node where a syntax needs a name for it; unique among all feeds. */
  label: string;
  types: Types;
  /** In the order of the profile; each predicate once in a profile. */
  properties: Property[];
  origin: Origin;
}

/** The classes of a thing in each profile; none at all where the profile has no need to hear of it. */
export type Types = Readonly<Record<Profile, readonly Term[]>>;

export interface Property {
  predicate: Term;
  /** At least one. */
  values: Value[];
  /** The only profile it is written in, where it is not both. */
  profile: Profile | undefined;
  /** The key in the file it comes from, where it comes from one. */
  key: string | undefined;
}

export type Value = Link | Literal | Resource;

/** The place in the catalog's files where a resource is described. */
export interface Origin {
  path: string;
  /** JSON pointer to what describes it. */
  pointer: string;
  /** Keys that the publisher's file gave a value for (`/defaults`). */
  inherited: { keys: readonly string[]; path: string } | undefined;
}

export function link(iri: string): Link {
  return { kind: 'link', iri: legalIri(iri) };
}

/** Text in a language. */
export function languageText(text: string, language: string): Literal {
  return { kind: 'literal', text, language, datatype: undefined };
}

/** Text with neither language nor datatype: an identifier, a version. */
export function plainText(text: string): Literal {
  return { kind: 'literal', text, language: undefined, datatype: undefined };
}

export function typedText(text: string, datatype: Term): Literal {
  return { kind: 'literal', text, language: undefined, datatype };
}

/** The same classes in both profiles. */
export function types(...terms: Term[]): Types {
  return { se: terms, eu: terms };
}

/** True when a property is written in `profile`. */
export function isIn(property: Property, profile: Profile): boolean {
  return property.profile === undefined || property.profile === profile;
}

/** True when a resource has a type or a property in `profile`. */
export function isSaidIn(resource: Resource, profile: Profile): boolean {
  return (
    resource.types[profile].length > 0 || resource.properties.some((property) => isIn(property, profile))
  );
}
