import { type EntityKind, isWebAddress, referredId } from '../model/entity.ts';
import { isHighValueLegislation } from '../model/values/high-value.ts';
import { concept, type VocabularyName } from '../model/vocabularies.ts';
import { type Link, link, types, type Value } from './graph.ts';
import { mailto } from './mailto.ts';
import { refer } from './references.ts';
import type { Scope } from './scope.ts';
import type { Site } from './site.ts';
import { eli } from './terms.ts';

/** An e-mail address as an IRI. */
export function mailbox(written: string): Link {
  return link(mailto(written));
}

/** A telephone number as an IRI. */
export function telephoneLink(written: string): Link {
  return link(telephone(written));
}

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

/** IANA has an address for each media type, without parameters such as `; charset=utf-8`. */
export function mediaTypeLink(written: string): Link {
  return link(`http://www.iana.org/assignments/media-types/${written.split(';')[0]!.trim()}`);
}

/**
 * The concept that a code of one of the vocabularies stands for; an address stands for itself.
 *
 * @throws Error when none of them has such a code, which validation would have refused.
 */
export function codeLink(site: Site, vocabularies: readonly VocabularyName[], written: string): Link {
  const key = `${vocabularies[0]} ${written}`;
  const known = site.codes.get(key);
  if (known) return known;
  const name = vocabularies.find((vocabulary) => concept(vocabulary, written));
  const uri = name ? concept(name, written)!.uri : isWebAddress(written) ? written : undefined;
  if (uri === undefined) throw new Error(`no vocabulary of ${vocabularies.join(', ')} has a code ${written}`);
  const made = link(uri);
  site.codes.set(key, made);
  return made;
}

/**
 * References to things of one kind: in this catalog, or by their address anywhere. Where only a part of the catalog is
 * known, those of what was taken in beside it lead nowhere, and are left out.
 *
 * @throws Error when the whole catalog has no such thing, which validation would have refused.
 */
export function references(kind: EntityKind): (items: readonly string[], scope: Scope) => Value[] {
  return (items, scope) => items.flatMap((item) => referenceLink(item, kind, scope));
}

function referenceLink(written: string, kind: EntityKind, { site, publisherId }: Scope): Link[] {
  const id = referredId(written, kind, publisherId);
  const uri = id === undefined ? written : site.uris.get(id);
  if (uri === undefined && site.catalog.elsewhere) return [];
  if (uri === undefined) throw new Error(`nothing in the catalog has the id ${id}`);
  return [link(uri)];
}

const LEGAL_RESOURCE = { se: [], eu: types(eli.LegalResource).eu };

/** Laws; each is described as one, which the European profile asks for. */
function laws(written: readonly string[], scope: Scope): Value[] {
  return written.map((text) => refer(codeLink(scope.site, ['legislation'], text).iri, LEGAL_RESOURCE, scope));
}

/** The Swedish profile has room for one law: the one that decides how a dataset is treated. */
function oneLaw(written: readonly string[], scope: Scope): Value[] {
  const first = written.find(isHighValueLegislation) ?? written[0];
  return first === undefined ? [] : laws([first], scope);
}

/** Something that states which laws it falls under. */
interface Lawful {
  data: { applicableLegislation?: readonly string[] | undefined };
}

/** The laws that a thing states, as each profile has them. */
export const legislationValues = lawsOf<Lawful>(({ data }) => data.applicableLegislation ?? []);

/** Writes the legislation that `legislationOf` returns, as each profile has it. */
export function lawsOf<Thing>(legislationOf: (thing: Thing) => readonly string[]) {
  return {
    se: (thing: Thing, scope: Scope): Value[] => oneLaw(legislationOf(thing), scope),
    eu: (thing: Thing, scope: Scope): Value[] => laws(legislationOf(thing), scope),
  };
}
