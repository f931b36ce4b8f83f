import type { Publisher } from '../model/catalog.ts';
import type { ContactPoint } from '../model/files/shared.ts';
import { type Link, link, type Types, types, type Value } from './graph.ts';
import { address, mailbox } from './links.ts';
import { plain, text } from './literals.ts';
import { describe, describeWithin, type Kind, rowsFor } from './row.ts';
import { type Scope, scopeOf, within } from './scope.ts';
import type { Described, Site } from './site.ts';
import { vcard } from './terms.ts';

type Address = NonNullable<ContactPoint['hasAddress']>;

const addressRow = rowsFor<Address>();

export const ADDRESS_ROWS = [
  addressRow.of('street-address', vcard['street-address'], plain),
  addressRow.of('postal-code', vcard['postal-code'], plain),
  addressRow.of('locality', vcard.locality, plain),
  addressRow.of('country-name', vcard['country-name'], plain),
];

const voiceRow = rowsFor<{ hasTelephone: string }>();
const VOICE_ROWS = [voiceRow.of('hasTelephone', vcard.hasValue, (number) => [link(telephone(number))])];

const row = rowsFor<ContactPoint>();

export const CONTACT_POINT_ROWS = [
  row.of('fn', vcard.fn, text),
  row.of('hasEmail', vcard.hasEmail, (written) => [mailbox(written)]),
  row.of('hasTelephone', vcard.hasTelephone, (hasTelephone, scope) => [
    describeWithin('telephone', types(vcard.Voice), { hasTelephone }, VOICE_ROWS, scope, ''),
  ]),
  row.of('hasAddress', vcard.hasAddress, (written, scope, key) => [
    describeWithin('address', types(vcard.Address), written, ADDRESS_ROWS, scope, `/${key}`),
  ]),
  row.of('hasURL', vcard.hasURL, address),
];

/**
 * A telephone number as an IRI (RFC 3966): figures only, and Swedish numbers with the country's code, since a
 * number without one means nothing elsewhere. The zero before an area code is not dialled after a country's code.
 */
export function telephone(written: string): string {
  const hasCountry = /^\s*(?:\+|00)/.test(written);
  const dialled = hasCountry ? written.replace('(0)', '') : written;
  const figures = dialled.replace(/[^+\d]/g, '').replace(/^00/, '+');
  return `tel:${figures.replace(/^(?:\+460?|0)/, '+46')}`;
}

/** One class in the Swedish profile, which asks for exactly that; the European asks for vcard:Kind. */
const TYPES: Record<NonNullable<ContactPoint['kind']>, Types> = {
  Organization: { se: [vcard.Organization], eu: [vcard.Organization, vcard.Kind] },
  Individual: { se: [vcard.Individual], eu: [vcard.Individual, vcard.Kind] },
};

/** Contact points of a thing's own, at `<uri>#contact`, `#contact-2` … */
export const contactPoints: Kind<ContactPoint[]> = (written, scope, key) => {
  if (scope.origin.inherited?.keys.includes(key)) return inheritedContactPoints(scope);
  return describeAll(written, `/${key}`, scope).map((resource) => {
    scope.beside.push(resource);
    return link(resource.iri!);
  });
};

function describeAll(written: readonly ContactPoint[], pointer: string, scope: Scope) {
  return written.map((data, i) => {
    const inner = within(scope, i === 0 ? 'contact' : `contact-${i + 1}`, `${pointer}/${i}`);
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
  const resources = describeAll(publisher.data.defaults?.contactPoint ?? [], '/defaults/contactPoint', scope);
  const made = resources.map((resource) => ({ resource, beside: scope.beside }));
  site.contactPoints.set(publisher.id, made);
  return made;
}
