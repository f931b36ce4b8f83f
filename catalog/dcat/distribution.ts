import type { Dataset, Distribution } from '../model/catalog.ts';
import type { Checksum, DistributionFile } from '../model/files/dataset.ts';
import { isHighValue } from '../model/values/high-value.ts';
import { europeanFormat, ianaLink, mediaType, swedishFormat } from './format.ts';
import { link, type Resource, types, type Value } from './graph.ts';
import { legalIri } from './iri.ts';
import { address, addresses, code, codeLink, codes, laws, oneLaw, references } from './links.ts';
import { date, decimal, integer, text, typed } from './literals.ts';
import { documents, refer, standards } from './references.ts';
import { licence, rights } from './rights.ts';
import { describe, describeWithin, type Kind, rowsFor } from './row.ts';
import type { Scope } from './scope.ts';
import { adms, dcat, dcatap, dcterms, foaf, spdx, xsd } from './terms.ts';

const checksumRow = rowsFor<Checksum>();

/** SPDX's own address for the algorithm begins with http; the European vocabulary shapes ask for https. */
const europeanAlgorithm: Kind<string> = (written, scope) => {
  const { iri } = codeLink(scope.site, 'checksum-algorithm', written);
  return [refer(iri.replace(/^http:/, 'https:'), { se: [], eu: [spdx.ChecksumAlgorithm] }, scope)];
};

export const CHECKSUM_ROWS = [
  checksumRow.of('algorithm', spdx.algorithm, code('checksum-algorithm'), 'se'),
  checksumRow.of('algorithm', spdx.algorithm, europeanAlgorithm, 'eu'),
  checksumRow.of('checksumValue', spdx.checksumValue, typed(xsd.hexBinary)),
];

const checksum: Kind<Checksum> = (written, scope, key) => [
  describeWithin(key, types(spdx.Checksum), written, CHECKSUM_ROWS, scope, `/${key}`),
];

const iana: Kind<string> = (written, scope) => [ianaLink(written, scope)];

/** A distribution, with the law that its dataset states and it need not repeat. */
export interface OfDataset {
  data: DistributionFile;
  legislation: readonly string[];
}

const row = rowsFor<DistributionFile, OfDataset>();

export const DISTRIBUTION_ROWS = [
  row.of('title', dcterms.title, text),
  row.of('description', dcterms.description, text),
  row.of('accessURL', dcat.accessURL, address),
  row.of('downloadURL', dcat.downloadURL, addresses),
  row.by('format', dcterms.format, swedishFormat, 'se'),
  row.by('format', dcterms.format, europeanFormat, 'eu'),
  row.by('mediaType', dcat.mediaType, mediaType),
  row.of('compressFormat', dcat.compressFormat, iana),
  row.of('packageFormat', dcat.packageFormat, iana),
  row.of('accessService', dcat.accessService, references('service')),
  row.of('temporalResolution', dcat.temporalResolution, typed(xsd.duration)),
  row.of('spatialResolutionInMeters', dcat.spatialResolutionInMeters, decimal),
  row.of('byteSize', dcat.byteSize, integer),
  row.of('language', dcterms.language, codes('language')),
  row.of('issued', dcterms.issued, date),
  row.of('modified', dcterms.modified, date),
  row.of('status', adms.status, code('distribution-status')),
  row.of('availability', dcatap.availability, code('availability')),
  row.by('applicableLegislation', dcatap.applicableLegislation, legislation(oneLaw), 'se'),
  row.by('applicableLegislation', dcatap.applicableLegislation, legislation(laws), 'eu'),
  row.of('license', dcterms.license, licence),
  row.of('rights', dcterms.rights, rights),
  row.of('checksum', spdx.checksum, checksum),
  row.of('page', foaf.page, documents),
  row.of('conformsTo', dcterms.conformsTo, standards),
];

/**
 * A distribution of a high-value dataset is one itself: DCAT-AP HVD 3.0.0 asks for the regulation on both
 * (recommendation 14 of DCAT-AP-SE), and the author states it once.
 */
function legislation(kind: Kind<string[]>) {
  return ({ data, legislation: ofDataset }: OfDataset, scope: Scope): Value[] => {
    const written = [...(data.applicableLegislation ?? []), ...(isHighValue(data) ? [] : ofDataset)];
    return written.length === 0 ? [] : kind(written, scope, 'applicableLegislation');
  };
}

/** The distributions of a dataset; what they refer to is added to what the dataset refers to. */
export function distributionResources(dataset: Dataset, scope: Scope): Resource[] {
  const legislation = isHighValue(dataset.data) ? ['HVD'] : [];
  return dataset.distributions.map((one) => distributionResource(one, legislation, dataset, scope));
}

const DISTRIBUTION = types(dcat.Distribution);

function distributionResource(
  { id, uri, data, inherited, pointer }: Distribution,
  legislation: readonly string[],
  { path, publisher }: Dataset,
  scope: Scope,
): Resource {
  const fromPublisher = inherited.length > 0 ? { keys: inherited, path: publisher.path } : undefined;
  const inner: Scope = {
    ...scope,
    iri: legalIri(uri),
    prefix: `${id}.`,
    origin: { path, pointer, inherited: fromPublisher },
  };
  return describe(inner.iri, DISTRIBUTION, { data, legislation }, DISTRIBUTION_ROWS, inner);
}

/** Links to the distributions of a dataset. */
export function distributionLinks({ distributions }: Dataset): Value[] {
  return distributions.map(({ uri }) => link(uri));
}
