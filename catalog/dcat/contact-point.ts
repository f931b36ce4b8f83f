import type { Publisher } from '../model/catalog.ts';
import type { ContactPoint } from '../model/files/shared.ts';
import type { Property } from '../model/properties.ts';
import { type Link, link, type Types, types, type Value } from './graph.ts';
import { mailbox, telephoneLink } from './links.ts';
import { type ItemsKind, ownerTypes, rowsOf } from './property-rows.ts';
import { describe, describeWithin, type Row, type Written } from './row.ts';
import { type Scope, scopeOf, within } from './scope.ts';
import type { Described, Site } from './site.ts';
import { vcard } from './terms.ts';

type Address = NonNullable<ContactPoint['hasAddress']>;

const ADDRESS_ROWS = rowsOf<Written<Address>>('contactPoint.hasAddress');
const ADDRESS = ownerTypes('contactPoint.hasAddress');

function postalAddress({ data: { hasAddress } }: Written<ContactPoint>, scope: Scope): Value[] {
  if (!hasAddress) return [];
  return [describeWithin('address', ADDRESS, hasAddress, ADDRESS_ROWS, scope, '/hasAddress')];
}

type Number = { hasTelephone: string };

const VOICE_ROWS: Row<Written<Number>>[] = [
  {
    key: 'hasTelephone',
    predicate: vcard.hasValue,
    profile: undefined,
    values: ({ data }) => [telephoneLink(data.hasTelephone)],
  },
];

function voices({ data }: Written<ContactPoint>, scope: Scope): Value[] {
  const isList = Array.isArray(data.hasTelephone);
  return [data.hasTelephone ?? []].flat().map((hasTelephone, i) => {
    const [name, at] = [i === 0 ? 'telephone' : `telephone-${i + 1}`, isList ? `/hasTelephone/${i}` : ''];
    return describeWithin(name, types(vcard.Voice), { hasTelephone }, VOICE_ROWS, scope, at);
  });
}

function mailboxes({ data }: Written<ContactPoint>): Value[] {
  return [data.hasEmail].flat().map(mailbox);
}

/** The profile for high-value datasets has room for one address of each contact (DCAT-AP HVD, Kind.email). */
function firstMailbox(contact: Written<ContactPoint>): Value[] {
  return mailboxes(contact).slice(0, 1);
}

/** A telephone and a postal address have had names of their own since the first feed: `#contact.telephone`. */
const CONTACT_POINT_ROWS = rowsOf<Written<ContactPoint>>('contactPoint', {
  values: { hasEmail: { se: mailboxes, eu: firstMailbox }, hasTelephone: voices, hasAddress: postalAddress },
});

/** One class in the Swedish profile, which asks for exactly that; the European asks for vcard:Kind. */
const TYPES: Record<NonNullable<ContactPoint['kind']>, Types> = {
  Organization: { se: [vcard.Organization], eu: [vcard.Organization, vcard.Kind] },
  Individual: { se: [vcard.Individual], eu: [vcard.Individual, vcard.Kind] },
};

/** Contact points of a thing's own, at `<uri>#contact`, `#contact-2` …; those of another property are named by its key. */
export function contactPoints({ key, list }: Property): ItemsKind {
  return (items: readonly ContactPoint[], scope) => {
    if (scope.origin.inherited?.keys.includes(key)) return inheritedContactPoints(scope);
    const name = key === 'contactPoint' ? 'contact' : key;
    return describeAll(items, (i) => (list ? `/${key}/${i}` : `/${key}`), scope, name).map((resource) => {
      scope.beside.push(resource);
      return link(resource.iri!);
    });
  };
}

function describeAll(
  written: readonly ContactPoint[],
  pointerTo: (i: number) => string,
  scope: Scope,
  name = 'contact',
) {
  return written.map((data, i) => {
    const inner = within(scope, i === 0 ? name : `${name}-${i + 1}`, pointerTo(i));
    return describe(inner.iri, TYPES[data.kind ?? 'Organization'], { data }, CONTACT_POINT_ROWS, inner);
  });
}

/** The publisher's own contact points, once for all that inherit them. */
function inheritedContactPoints(scope: Scope): Value[] {
  const publisher = scope.site.publishers.get(scope.publisherId)!;
  return publisherContactPoints(publisher, scope.site).map(({ resource, beside }): Link => {
    scope.beside.push(resource, ...beside);
    return link(resource.iri!);
  });
}

/** The contact points that a publisher's things inherit; the same objects each time. */
export function publisherContactPoints(publisher: Publisher, site: Site): Described[] {
  const before = site.contactPoints.get(publisher.id);
  if (before) return before;
  const uri = `${site.catalog.base}/datasets/${publisher.id}`;
  const scope = scopeOf({ ...publisher, uri }, site);
  const resources = describeAll(
    publisher.data.defaults?.contactPoint ?? [],
    (i) => `/defaults/contactPoint/${i}`,
    scope,
  );
  const made = resources.map((resource) => ({ resource, beside: scope.beside }));
  site.contactPoints.set(publisher.id, made);
  return made;
}
