import type { Resource as WrittenResource } from '../model/files/shared.ts';
import { type Link, link, type Property, type Resource, type Types } from './graph.ts';
import { legalIri } from './iri.ts';
import { describe, type Row, type Written } from './row.ts';
import type { Scope } from './scope.ts';

/**
 * A link to something of which no more is known than what it is; that is said beside.
 *
 * @param describe What is known of it all the same: always the same of the same thing.
 */
export function refer(uri: string, typing: Types, scope: Scope, describe?: () => Property[]): Link {
  const to = link(uri);
  scope.beside.push(known(to.iri, typing, scope, describe));
  return to;
}

function known(iri: string, typing: Types, { site, origin }: Scope, describe = NOTHING): Resource {
  const key = `${typing.se[0]?.name} ${typing.eu[0]?.name} ${iri}`;
  const before = site.known.get(key);
  if (before) return before;
  const properties = describe();
  const made: Resource = { kind: 'resource', iri, label: '', types: typing, properties, origin };
  site.known.set(key, made);
  return made;
}

const NOTHING = (): Property[] => [];

/** A link to something with the class `typing`, and what is written of it. */
export function referWith(
  written: WrittenResource,
  typing: Types,
  rows: readonly Row<Written<object>>[],
  scope: Scope,
): Link {
  if (typeof written === 'string') return refer(written, typing, scope);
  scope.beside.push(describe(legalIri(written.uri), typing, { data: written }, rows, scope));
  return link(written.uri);
}
