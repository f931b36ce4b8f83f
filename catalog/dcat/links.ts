import { type EntityKind, isWebAddress, referredId } from '../model/entity.ts';
import { isHighValueLegislation } from '../model/values/high-value.ts';
import { concept, type VocabularyName } from '../model/vocabularies.ts';
import { type Link, link, types, type Value } from './graph.ts';
import { mailto } from './mailto.ts';
import { refer } from './references.ts';
import type { Kind } from './row.ts';
import type { Scope } from './scope.ts';
import type { Site } from './site.ts';
import { eli, type Term } from './terms.ts';

/** The address of something that nothing more is said of. */
export const address: Kind<string> = (written) => [link(written)];

export const addresses: Kind<string[]> = (written) => written.map(link);

export const mailboxes: Kind<string[]> = (written) => written.map(mailbox);

/** An e-mail address as an IRI. */
export function mailbox(written: string): Link {
  return link(mailto(written));
}

/** A code of a vocabulary. */
export function code(vocabulary: VocabularyName): Kind<string> {
  return (written, { site }) => [codeLink(site, vocabulary, written)];
}

export function codes(vocabulary: VocabularyName): Kind<string[]> {
  return (written, { site }) => written.map((one) => codeLink(site, vocabulary, one));
}

/**
 * The concept that a code stands for; an address stands for itself.
 *
 * @throws Error when the vocabulary has no such code, which validation would have refused.
 */
export function codeLink(site: Site, vocabulary: VocabularyName, written: string): Link {
  const key = `${vocabulary} ${written}`;
  const known = site.codes.get(key);
  if (known) return known;
  const uri = concept(vocabulary, written)?.uri ?? (isWebAddress(written) ? written : undefined);
  if (uri === undefined) throw new Error(`the vocabulary ${vocabulary} has no code ${written}`);
  const made = link(uri);
  site.codes.set(key, made);
  return made;
}

/**
 * References to things of one kind: in this catalog, or by their address anywhere.
 *
 * @throws Error when the catalog has no such thing, which validation would have refused.
 */
export function references(kind: EntityKind): Kind<string[]> {
  return (written, scope) => written.map((one) => referenceLink(one, kind, scope));
}

function referenceLink(written: string, kind: EntityKind, { site, publisherId }: Scope): Link {
  const id = referredId(written, kind, publisherId);
  const uri = id === undefined ? written : site.uris.get(id);
  if (uri === undefined) throw new Error(`nothing in the catalog has the id ${id}`);
  return link(uri);
}

const LEGAL_RESOURCE = { se: [], eu: types(eli.LegalResource).eu };

/** Laws; each is described as one, which the European profile asks for. */
export const laws: Kind<string[]> = (written, scope) =>
  written.map((one) => refer(codeLink(scope.site, 'legislation', one).iri, LEGAL_RESOURCE, scope));

/** The Swedish profile has room for one law: the one that decides how a dataset is treated. */
export const oneLaw: Kind<string[]> = (written, scope, key) => {
  const first = written.find(isHighValueLegislation) ?? written[0]!;
  return laws([first], scope, key);
};

/** Roles of qualified relations. */
export function typedLink(type: Term): Kind<string> {
  const typing = { se: [], eu: [type] };
  return (written, scope): Value[] => [refer(written, typing, scope)];
}
