import type { Checksum } from '../model/files/dataset.ts';
import { findProperty, type Property } from '../model/properties.ts';
import { types, type Value } from './graph.ts';
import { codeLink } from './links.ts';
import { describeItem, type ItemsKind, ownerTypes, rowsOf } from './property-rows.ts';
import { refer } from './references.ts';
import type { Written } from './row.ts';
import type { Scope } from './scope.ts';
import { spdx } from './terms.ts';

const ALGORITHMS = findProperty('checksum', 'algorithm')!.vocabularies!;
const ALGORITHM = { se: [], eu: types(spdx.ChecksumAlgorithm).eu };

/** SPDX's own address for the algorithm begins with http; the European vocabulary shapes ask for https. */
function europeanAlgorithm({ data }: Written<Checksum>, scope: Scope): Value[] {
  const { iri } = swedishAlgorithm({ data }, scope)[0]!;
  return [refer(iri.replace(/^http:/, 'https:'), ALGORITHM, scope)];
}

function swedishAlgorithm({ data }: Written<Checksum>, { site }: Scope) {
  return [codeLink(site, ALGORITHMS, data.algorithm)];
}

const CHECKSUM_ROWS = rowsOf<Written<Checksum>>('checksum', {
  values: { algorithm: { se: swedishAlgorithm, eu: europeanAlgorithm } },
});

/** Describes the checksums of a file. */
export function checksums(property: Property): ItemsKind {
  const typing = ownerTypes('checksum');
  return (items: readonly Checksum[], scope) =>
    items.map((data, i) => describeItem(property, i, typing, data, CHECKSUM_ROWS, scope));
}
