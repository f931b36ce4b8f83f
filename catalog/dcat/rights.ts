import type { Resource as WrittenResource } from '../model/files/shared.ts';
import { concept, conceptByUri } from '../model/vocabularies.ts';
import type { Link } from './graph.ts';
import { type ItemsKind, ownerTypes, rowsOf } from './property-rows.ts';
import { refer, referWith } from './references.ts';
import type { Scope } from './scope.ts';

const LICENCE = ownerTypes('licence');
const LICENCE_ROWS = rowsOf('licence');

/** Those of Creative Commons are a closed list in the Swedish profile, which needs no telling what they are. */
const KNOWN_LICENCE = { se: [], eu: LICENCE.eu };

/**
 * Licences: codes, addresses, or addresses with words. One that is known is always written with the same
 * URI, whichever of its addresses was given; the others are described.
 */
export const licences: ItemsKind = (items: readonly WrittenResource[], scope) =>
  items.map((item) => licenceLink(item, scope));

/** A licence as {@link licences} links to it. */
export function licenceLink(written: WrittenResource, scope: Scope): Link {
  if (typeof written !== 'string') return referWith(written, LICENCE, LICENCE_ROWS, scope);
  const known = concept('licence', written) ?? conceptByUri('licence', written);
  if (!known) return refer(written, LICENCE, scope);
  if (known.uri.startsWith('http://creativecommons.org/')) return refer(known.uri, KNOWN_LICENCE, scope);
  return referWith({ uri: known.uri, title: { ...known.label } }, LICENCE, LICENCE_ROWS, scope);
}
