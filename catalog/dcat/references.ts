import type { Resource as WrittenResource } from '../model/files/shared.ts';
import type { Text } from '../model/text.ts';
import { type Link, link, type Resource, type Types, types } from './graph.ts';
import { legalIri } from './iri.ts';
import { text } from './literals.ts';
import { describe, type Kind, rowsFor, type Written } from './row.ts';
import type { Scope } from './scope.ts';
import { dcterms, foaf, type Term } from './terms.ts';

/** A link to something of which no more is known than what it is; that is said beside. */
export function refer(uri: string, typing: Types, scope: Scope): Link {
  const to = link(uri);
  scope.beside.push(known(to.iri, typing, scope));
  return to;
}

function known(iri: string, typing: Types, { site, origin }: Scope): Resource {
  const key = `${typing.se[0]?.name} ${typing.eu[0]?.name} ${iri}`;
  const before = site.known.get(key);
  if (before) return before;
  const made: Resource = { kind: 'resource', iri, label: '', types: typing, properties: [], origin };
  site.known.set(key, made);
  return made;
}

const row = rowsFor<{ title?: Text; description?: Text }>();

/** What a document, a standard or a licence is called. */
export const REFERENCE_ROWS = [
  row.of('title', dcterms.title, text),
  row.of('description', dcterms.description, text),
];

/** A link to something with the class `typing`, and what is written of it. */
export function referWith(written: WrittenResource, typing: Types, scope: Scope): Link {
  if (typeof written === 'string') return refer(written, typing, scope);
  return referDescribed(written.uri, typing, { data: written }, scope);
}

function referDescribed(
  uri: string,
  typing: Types,
  thing: Written<{ title?: Text; description?: Text }>,
  scope: Scope,
): Link {
  scope.beside.push(describe(legalIri(uri), typing, thing, REFERENCE_ROWS, scope));
  return link(uri);
}

/** Pages, standards and the like: links to what is described beside as having the class `type`. */
function described(type: Term): Kind<WrittenResource[]> {
  const typing = types(type);
  return (written, scope) => written.map((one) => referWith(one, typing, scope));
}

export const documents = described(foaf.Document);
export const standards = described(dcterms.Standard);

/** Pages of which only the address is written. */
export const pages: Kind<string[]> = documents;
