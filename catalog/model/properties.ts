import type { EntityKind } from './entity.ts';
import table from './property-table.json' with { type: 'json' };
import type { Localised } from './text.ts';
import type { VocabularyName } from './vocabularies.ts';

/**
 * The kind of value that a property has.
 *
 * | kind | a value |
 * |---|---|
 * | `text` | text that people read, in one language or by language |
 * | `words` | words by language |
 * | `code` | a code of one of the property's lists, or an address |
 * | `reference` | the name of a file of the catalog (`target`), or the address of something outside it |
 * | `address` | a web address |
 * | `date`, `time`, `duration` | a year, a day or a time with its zone; a time of the clock in Sweden; a length of time |
 * | `number`, `flag` | a number, yes or no |
 * | `email`, `telephone`, `media-type` | as their names say |
 * | `plain` | text without a language: an identifier, a version |
 * | `part` | a mapping with properties of its own (`part`) |
 */
export type PropertyKind =
  | 'text'
  | 'words'
  | 'code'
  | 'reference'
  | 'address'
  | 'date'
  | 'time'
  | 'duration'
  | 'number'
  | 'flag'
  | 'email'
  | 'telephone'
  | 'media-type'
  | 'plain'
  | 'part';

/** The two profiles that feeds are written in: DCAT-AP-SE and DCAT-AP. */
export type Profile = 'se' | 'eu';

/**
 * The owner of properties: a kind of file, or a part of a file, by the name of its definition (`distribution`,
 * `period`).
 */
export type PropertyOwner = keyof typeof table;

/** Something that is the same in both profiles, or told for each that has it. */
type ByProfile<Value> = Value | { readonly [P in Profile]?: Value };

interface Row {
  readonly kind: PropertyKind;
  /** True when the property can have several values, in a list. Words are a list by themselves. */
  readonly list?: true;
  /** The label for readers: as on Sveriges dataportal, else as in the schema. */
  readonly label: Localised;
  /** The property in the feeds, or the two properties that lead to the value (`vcard:hasTelephone/vcard:hasValue`). */
  readonly rdf?: ByProfile<string>;
  /** The class of what lies between two properties, or of what an address or a code leads to. */
  readonly class?: ByProfile<string>;
  /** The datatype of a plain value. */
  readonly datatype?: string;
  readonly vocabularies?: readonly VocabularyName[];
  /** The kind of file that a reference leads to. */
  readonly target?: EntityKind;
  /** The owner whose properties a value has when it is written as a mapping. */
  readonly part?: PropertyOwner;
  /** The schemes that an address can have, where these are not http and https. */
  readonly schemes?: readonly string[];
  readonly unit?: 'metre' | 'byte';
  readonly isInteger?: true;
  /** A plain value that is written for machines and must be read exactly. */
  readonly isExact?: true;
}

/** A property of one kind of thing, as the schemas describe it. */
export interface Property extends Row {
  readonly owner: PropertyOwner;
  readonly key: string;
}

interface OwnerTable {
  readonly class?: ByProfile<string | readonly string[]>;
  readonly page?: Readonly<Record<string, readonly string[]>>;
  readonly portal?: readonly string[];
  readonly properties: Readonly<Record<string, Row>>;
}

const TABLE = table as unknown as Readonly<Record<PropertyOwner, OwnerTable>>;

/** The names of all that has properties. */
export const PROPERTY_OWNERS = Object.keys(TABLE) as PropertyOwner[];

const PROPERTIES: ReadonlyMap<PropertyOwner, ReadonlyMap<string, Property>> = new Map(
  PROPERTY_OWNERS.map((owner) => [
    owner,
    new Map(Object.entries(TABLE[owner].properties).map(([key, row]) => [key, { owner, key, ...row }])),
  ]),
);

/** The properties of one kind of thing, in the order of its schema, which is that of the feeds. */
export function listProperties(owner: PropertyOwner): Property[] {
  return [...PROPERTIES.get(owner)!.values()];
}

/** The property with a key; `undefined` where there is none. */
export function findProperty(owner: PropertyOwner, key: string): Property | undefined {
  return PROPERTIES.get(owner)?.get(key);
}

/** The label of the property `key` of `owner`; `undefined` where it has no such property. */
export function labelOf(owner: PropertyOwner, key: string): Localised | undefined {
  return findProperty(owner, key)?.label;
}

/** The properties that lead to the value in a profile, one or two; none where the profile does not have it. */
export function rdfPath({ rdf }: Property, profile: Profile): readonly string[] {
  return inProfile(rdf, profile)?.split('/') ?? [];
}

/** The class of what lies between, or of what the value leads to, in a profile. */
export function valueClass(property: Property, profile: Profile): string | undefined {
  return inProfile(property.class, profile);
}

/** The classes of such things in a profile, the one of DCAT first; none where they are not described in feeds. */
export function classesOf(owner: PropertyOwner, profile: Profile): readonly string[] {
  return [inProfile(TABLE[owner].class, profile) ?? []].flat();
}

function inProfile<Value extends string | readonly string[]>(
  value: ByProfile<Value> | undefined,
  profile: Profile,
): Value | undefined {
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return value as Value;
  return (value as { readonly [P in Profile]?: Value })[profile];
}

/** The keys of a section of the page of such a thing, in the order they are shown. */
export function pageOrder(owner: PropertyOwner, section = 'about'): readonly string[] {
  return TABLE[owner].page?.[section] ?? [];
}

/** The keys that Sveriges dataportal shows of such a thing, in its order. */
export function portalOrder(owner: PropertyOwner): readonly string[] {
  return TABLE[owner].portal ?? [];
}
