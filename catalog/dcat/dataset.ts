import type { Dataset } from '../model/catalog.ts';
import type { DatasetFile } from '../model/files/dataset.ts';
import { agent, publisherLink } from './agent.ts';
import { contactPoints } from './contact-point.ts';
import { distributionLinks } from './distribution.ts';
import { plainText, type Resource, types, type Value } from './graph.ts';
import { addresses, code, codes, laws, oneLaw, references } from './links.ts';
import { date, decimal, plain, plains, text, typed, words } from './literals.ts';
import { places } from './location.ts';
import { attributions, identifiers, offers, periods, provenance, relationships, samples } from './nested.ts';
import { documents, standards } from './references.ts';
import { describe, rowsFor } from './row.ts';
import type { Scope } from './scope.ts';
import { adms, dcat, dcatap, dcterms, foaf, prov, schema, xsd } from './terms.ts';

const row = rowsFor<DatasetFile, Dataset>();

/** In the order of DCAT-AP-SE; what only DCAT-AP has comes last. */
export const DATASET_ROWS = [
  row.of('title', dcterms.title, text),
  row.of('description', dcterms.description, text),
  row.by(undefined, dcterms.publisher, ({ publisher }, scope) => [publisherLink(publisher, scope)]),
  row.of('creator', dcterms.creator, agent),
  row.of('qualifiedAttribution', prov.qualifiedAttribution, attributions),
  row.of('contactPoint', dcat.contactPoint, contactPoints),
  row.of('keyword', dcat.keyword, words),
  row.of('theme', dcat.theme, codes('data-theme')),
  row.of('applicableLegislation', dcatap.applicableLegislation, oneLaw, 'se'),
  row.of('applicableLegislation', dcatap.applicableLegislation, laws, 'eu'),
  row.of('hvdCategory', dcatap.hvdCategory, codes('hvd-category')),
  row.of('subject', dcterms.subject, addresses),
  row.by('identifier', dcterms.identifier, identifierTexts),
  row.of('otherIdentifier', adms.identifier, plains, 'se'),
  row.of('otherIdentifier', adms.identifier, identifiers, 'eu'),
  row.of('issued', dcterms.issued, date),
  row.of('modified', dcterms.modified, date),
  row.of('language', dcterms.language, codes('language')),
  row.of('landingPage', dcat.landingPage, documents),
  row.of('conformsTo', dcterms.conformsTo, standards),
  row.of('spatial', dcterms.spatial, places),
  row.of('temporal', dcterms.temporal, periods),
  row.of('temporalResolution', dcat.temporalResolution, typed(xsd.duration)),
  row.of('spatialResolutionInMeters', dcat.spatialResolutionInMeters, decimal),
  row.of('accrualPeriodicity', dcterms.accrualPeriodicity, code('frequency')),
  row.of('version', dcat.version, plain),
  row.of('versionNotes', adms.versionNotes, text),
  row.of('source', dcterms.source, references('dataset')),
  row.of('accessRights', dcterms.accessRights, code('access-right')),
  row.of('offers', schema.offers, offers),
  row.of('hasVersion', dcat.hasVersion, references('dataset')),
  row.of('isReferencedBy', dcterms.isReferencedBy, addresses),
  row.of('relation', dcterms.relation, addresses),
  row.of('qualifiedRelation', dcat.qualifiedRelation, relationships),
  row.of('page', foaf.page, documents),
  row.of('provenance', dcterms.provenance, provenance),
  row.by('distribution', dcat.distribution, distributionLinks),
  row.of('inSeries', dcat.inSeries, references('series')),
  row.of('type', dcterms.type, addresses),
  row.of('sample', adms.sample, addresses, 'se'),
  row.of('sample', adms.sample, samples, 'eu'),
];

/** Keys of the file that are not said in the feeds as properties: its own address, and what is about the file. */
export const DATASET_UNPUBLISHED: readonly string[] = ['uri', 'answers', 'record', 'intended'];

/** The UUID that portals tell duplicates by, and the identifier in the file where that is another. */
function identifierTexts({ identifier, data }: Dataset): Value[] {
  const own = data.identifier?.toLowerCase() === identifier ? undefined : data.identifier;
  return own === undefined ? [plainText(identifier)] : [plainText(identifier), plainText(own)];
}

const DATASET = types(dcat.Dataset);

export function datasetResource(dataset: Dataset, scope: Scope): Resource {
  return describe(scope.iri, DATASET, dataset, DATASET_ROWS, scope);
}
