import type { Resource as WrittenResource } from '../model/files/shared.ts';
import {
  classesOf,
  listProperties,
  type Profile,
  type Property,
  type PropertyKind,
  type PropertyOwner,
  rdfPath,
  valueClass,
} from '../model/properties.ts';
import { conceptByUri } from '../model/vocabularies.ts';
import {
  type Link,
  languageText,
  link,
  PROFILES,
  type Property as RdfProperty,
  type Types,
  typedText,
  type Value,
} from './graph.ts';
import { codeLink, mailbox, mediaTypeLink, references, telephoneLink } from './links.ts';
import { date, decimal, integer, plain, text, typed, words } from './literals.ts';
import { refer, referWith } from './references.ts';
import { describeWithin, type Kind, type Row, type Written } from './row.ts';
import type { Scope } from './scope.ts';
import { rdf, skos, term, xsd } from './terms.ts';

/**
 * A function that turns the values of a property into values in the feeds. There is one item where the property is no
 * list.
 */
export type ItemsKind = (items: readonly never[], scope: Scope) => Value[];

/** A function that gives the values of a row for an entity. */
type ThingValues<Thing> = (thing: Thing, scope: Scope) => Value[];

/** The exceptions of an owner that do not follow from the table of properties. */
export interface Odd<Thing> {
  /** By key, for both profiles or for each. */
  values?: Readonly<Record<string, ThingValues<Thing> | { readonly [P in Profile]: ThingValues<Thing> }>>;
  /** The values that are described in another way than by the properties within them, by the owner of those. */
  parts?: Parts;
  /** Rows that no key stands for, by the key that they come after; those under `''` come last. */
  more?: Readonly<Record<string, readonly Row<Thing>[]>>;
}

/** The kinds of what has properties of its own, by owner. */
export type Parts = { readonly [Owner in PropertyOwner]?: (property: Property) => ItemsKind };

/**
 * The rows of a kind of thing: one for each property that the table has in the feeds, in its order, with what is odd in its
 * place. A property that the profiles have differently gives a row for each.
 */
export function rowsOf<Thing extends Written<object>>(
  owner: PropertyOwner,
  { values = {}, parts = {}, more = {} }: Odd<Thing> = {},
): Row<Thing>[] {
  const own = listProperties(owner)
    .filter(({ rdf: path }) => path !== undefined && path !== rdf.type.name)
    .flatMap((property) => [
      ...propertyRows(property, values[property.key], parts),
      ...(more[property.key] ?? []),
    ]);
  return [...own, ...(more[''] ?? [])];
}

function propertyRows<Thing extends Written<object>>(
  property: Property,
  odd: NonNullable<Odd<Thing>['values']>[string] | undefined,
  parts: Parts,
): Row<Thing>[] {
  return profilesOf(property, typeof odd === 'object').flatMap((profile): Row<Thing>[] => {
    const [predicate] = rdfPath(property, profile ?? 'eu');
    if (predicate === undefined) return [];
    const values =
      typeof odd === 'function' ? odd : (odd?.[profile!] ?? valuesByTable(property, profile, parts));
    return [{ key: property.key, predicate: term(predicate), profile, values }];
  });
}

/** `undefined` stands for both. */
function profilesOf(property: Property, isOdd: boolean): readonly (Profile | undefined)[] {
  const [swedish, european] = PROFILES.map((profile) => rdfPath(property, profile).join('/'));
  return swedish === european && !isOdd ? [undefined] : PROFILES;
}

function valuesByTable<Thing extends Written<object>>(
  whole: Property,
  profile: Profile | undefined,
  parts: Parts,
): ThingValues<Thing> {
  const property = profile === undefined ? whole : onlyIn(whole, profile);
  const [, second] = rdfPath(property, profile ?? 'eu');
  const kind = second === undefined ? itemsKind(property, parts) : nodes(property, second, parts);
  return ({ data }, scope) => {
    const written = (data as Readonly<Record<string, unknown>>)[property.key];
    if (written === undefined || written === null) return NONE;
    const items = property.list && Array.isArray(written) ? written : [written];
    return kind(items as never[], scope);
  };
}

const NONE: Value[] = [];

/** A property with the class that it has in one profile. */
function onlyIn(property: Property, profile: Profile): Property {
  const { class: _, ...rest } = property;
  const name = valueClass(property, profile);
  return name === undefined ? rest : { ...rest, class: { [profile]: name } };
}

/** A thing for each item, with the item as its only property. */
function nodes(property: Property, predicate: string, parts: Parts): ItemsKind {
  const { class: _, ...item } = property;
  const kind = itemsKind(item, parts);
  const typing = classOfValue(property);
  return (items, scope) =>
    items.map((item, i) => {
      const values: ThingValues<Written<object>> = (_, inner) => kind([item], inner);
      const rows = [{ key: undefined, predicate: term(predicate), profile: undefined, values }];
      return describeItem(property, i, typing, {}, rows, scope);
    });
}

/** A thing that is an item of a property: at `#temporal.1` of a list, else at `#rights`. */
export function describeItem<Data extends object>(
  { key, list }: Property,
  i: number,
  typing: Types,
  data: Data,
  rows: readonly Row<Written<Data>>[],
  scope: Scope,
): Value {
  const [name, pointer] = list ? [`${key}.${i + 1}`, `/${key}/${i}`] : [key, `/${key}`];
  return describeWithin(name, typing, data, rows, scope, pointer);
}

function itemsKind(property: Property, parts: Parts): ItemsKind {
  const { kind, part, target } = property;
  // A publisher that is referred to is described as an agent.
  const described = part ?? (target === 'publisher' ? 'agent' : undefined);
  const odd = described && parts[described];
  if (odd) return odd(property);
  if (part === undefined) return KINDS[kind](property);
  return kind === 'address' ? addressesWithMore(part) : mappings(property, part, parts);
}

/** Things that lie within, described by the properties of `owner`. */
function mappings(property: Property, owner: PropertyOwner, parts: Parts): ItemsKind {
  const typing = ownerTypes(owner);
  // Made when first needed, as a thing may hold things of its own kind.
  let rows: Row<Written<object>>[] | undefined;
  return (items: readonly object[], scope) => {
    rows ??= rowsOf<Written<object>>(owner, { parts });
    const known = rows;
    return items.map((data, i) => describeItem(property, i, typing, data, known, scope));
  };
}

/** Addresses, or things with an address and what they are called. */
function addressesWithMore(owner: PropertyOwner): ItemsKind {
  const rows = rowsOf<Written<object>>(owner);
  const typing = ownerTypes(owner);
  return (items: readonly WrittenResource[], scope) =>
    items.map((item) => referWith(item, typing, rows, scope));
}

/** The classes of what has the properties of `owner`. */
export function ownerTypes(owner: PropertyOwner): Types {
  return typesOf((profile) => classesOf(owner, profile));
}

function classOfValue(property: Property): Types {
  return typesOf((profile) => [valueClass(property, profile) ?? []].flat());
}

function typesOf(namesIn: (profile: Profile) => readonly string[]): Types {
  return { se: namesIn('se').map(term), eu: namesIn('eu').map(term) };
}

const KINDS: Readonly<Record<PropertyKind, (property: Property) => ItemsKind>> = {
  text: () => each(text),
  words: () => each(words),
  code: linksTo(
    (item, { site }, { vocabularies = [] }) => codeLink(site, vocabularies, item),
    labelledConcept,
  ),
  reference: ({ target }) => references(target!),
  address: linksTo(link),
  date: () => each(date),
  time: () => each(plain),
  duration: () => each(typed(xsd.duration)),
  number: ({ isInteger }) => each(isInteger ? integer : decimal),
  flag: () => (items: readonly boolean[]) => items.map((item) => typedText(String(item), xsd.boolean)),
  email: linksTo(mailbox),
  telephone: linksTo(telephoneLink),
  'media-type': linksTo(mediaTypeLink),
  plain: ({ datatype }) => each(datatype === undefined ? plain : typed(term(datatype))),
  part: () => () => [],
};

function each<Item>(kind: Kind<Item>): ItemsKind {
  return (items: readonly Item[], scope) => items.flatMap((item) => kind(item, scope, ''));
}

/** Links; what is linked to is described as having the property's class, where it has one, and by what `describe` gives. */
function linksTo(
  linkOf: (item: string, scope: Scope, property: Property) => Link,
  describe?: (iri: string, typing: Types, property: Property) => RdfProperty[],
): (property: Property) => ItemsKind {
  return (property) => {
    const typing = classOfValue(property);
    const isDescribed = PROFILES.some((profile) => typing[profile].length > 0);
    return (items: readonly string[], scope) =>
      items.map((item) => {
        const to = linkOf(item, scope, property);
        if (!isDescribed) return to;
        return refer(to.iri, typing, scope, describe && (() => describe(to.iri, typing, property)));
      });
  };
}

/** The European profile asks for a label of each concept. */
function labelledConcept(iri: string, typing: Types, { vocabularies = [] }: Property): RdfProperty[] {
  const known = vocabularies.flatMap((name) => conceptByUri(name, iri) ?? [])[0];
  if (!known || !typing.eu.includes(skos.Concept)) return [];
  const values = Object.entries(known.label).map(([language, label]) => languageText(label, language));
  return [{ predicate: skos.prefLabel, values, profile: 'eu', key: undefined }];
}
