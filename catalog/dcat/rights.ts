import type { Rights, Resource as WrittenResource } from '../model/files/shared.ts';
import { concept, conceptByUri } from '../model/vocabularies.ts';
import { type Link, types } from './graph.ts';
import { address, addresses } from './links.ts';
import { plain, text } from './literals.ts';
import { refer, referWith } from './references.ts';
import { describeWithin, type Kind, rowsFor } from './row.ts';
import type { Scope } from './scope.ts';
import { dcterms, odrs } from './terms.ts';

const LICENCE = types(dcterms.LicenseDocument);

/** Those of Creative Commons are a closed list in the Swedish profile, which needs no telling what they are. */
const KNOWN_LICENCE = { se: [], eu: LICENCE.eu };

/**
 * A licence: a code, an address, or an address with words. One that is known is always written with the same
 * URI, whichever of its addresses was given; the others are described.
 */
export const licence: Kind<WrittenResource> = (written, scope) => [licenceLink(written, scope)];

function licenceLink(written: WrittenResource, scope: Scope): Link {
  if (typeof written !== 'string') return referWith(written, LICENCE, scope);
  const known = concept('licence', written) ?? conceptByUri('licence', written);
  if (!known) return refer(written, LICENCE, scope);
  if (known.uri.startsWith('http://creativecommons.org/')) return refer(known.uri, KNOWN_LICENCE, scope);
  return referWith({ uri: known.uri, title: { ...known.label } }, LICENCE, scope);
}

const row = rowsFor<Rights>();

export const RIGHTS_ROWS = [
  row.of('attributionText', odrs.attributionText, text),
  row.of('attributionURL', odrs.attributionURL, address),
  row.of('copyrightNotice', odrs.copyrightNotice, text),
  row.of('copyrightStatement', odrs.copyrightStatement, licence),
  row.of('copyrightYear', odrs.copyrightYear, plain),
  row.of('copyrightHolder', odrs.copyrightHolder, address),
  row.of('jurisdiction', odrs.jurisdiction, address),
  row.of('reuserGuidelines', odrs.reuserGuidelines, addresses),
];

const RIGHTS_STATEMENT = types(odrs.RightsStatement, dcterms.RightsStatement);

/** A rights statement, which the Swedish profile words with ODRS and the European asks to be a dcterms one. */
export const rights: Kind<Rights> = (written, scope, key) => [
  describeWithin(key, RIGHTS_STATEMENT, written, RIGHTS_ROWS, scope, `/${key}`),
];
