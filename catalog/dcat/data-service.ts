import type { Dataset, Service } from '../model/catalog.ts';
import { isWebAddress } from '../model/entity.ts';
import type { ServiceFile } from '../model/files/service.ts';
import { isHighValue } from '../model/values/high-value.ts';
import { publisherLink } from './agent.ts';
import { contactPoints } from './contact-point.ts';
import { europeanFormat, mediaType, swedishFormat } from './format.ts';
import { link, type Resource, types, type Value } from './graph.ts';
import { addresses, code, codes, laws, oneLaw } from './links.ts';
import { plain, text, words } from './literals.ts';
import { documents, standards } from './references.ts';
import { licence } from './rights.ts';
import { describe, type Kind, rowsFor } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat, dcatap, dcterms, foaf } from './terms.ts';

/** A service, with the datasets that are described in the same document. */
export interface Serving {
  data: ServiceFile;
  service: Service;
  datasets: readonly Dataset[];
}

const row = rowsFor<ServiceFile, Serving>();

/** In the order of DCAT-AP-SE; what it does not have comes last. */
export const SERVICE_ROWS = [
  row.of('title', dcterms.title, text),
  row.of('description', dcterms.description, text),
  row.of('endpointURL', dcat.endpointURL, addresses),
  row.of('endpointDescription', dcat.endpointDescription, addresses),
  row.by(undefined, dcterms.publisher, ({ service }, scope) => [publisherLink(service.publisher, scope)]),
  row.of('contactPoint', dcat.contactPoint, contactPoints),
  row.of('type', dcterms.type, codes('service-type')),
  row.of('keyword', dcat.keyword, words),
  row.of('theme', dcat.theme, codes('data-theme')),
  row.by('applicableLegislation', dcatap.applicableLegislation, legislation(oneLaw), 'se'),
  row.by('applicableLegislation', dcatap.applicableLegislation, legislation(laws), 'eu'),
  row.by('hvdCategory', dcatap.hvdCategory, categories),
  row.of('subject', dcterms.subject, addresses),
  row.by('format', dcterms.format, swedishFormat, 'se'),
  row.by('format', dcterms.format, europeanFormat, 'eu'),
  row.by('mediaType', dcat.mediaType, mediaType),
  row.of('conformsTo', dcterms.conformsTo, standards),
  row.by('servesDataset', dcat.servesDataset, served),
  row.of('license', dcterms.license, licence),
  row.of('accessRights', dcterms.accessRights, code('access-right')),
  row.of('landingPage', dcat.landingPage, documents),
  row.of('page', foaf.page, documents),
  row.of('identifier', dcterms.identifier, plain),
];

/** Keys of the file that are not said in the feeds as properties: its own address, and what is about the file. */
export const SERVICE_UNPUBLISHED: readonly string[] = ['uri', 'record', 'intended'];

/** The datasets it serves in this document, and those outside the catalog. */
function served({ data, datasets }: Serving): Value[] {
  const outside = (data.servesDataset ?? []).filter(isWebAddress);
  return [...datasets.map(({ uri }) => uri), ...outside].map(link);
}

/**
 * The high-value datasets that are had through a service, which make it fall under the regulation as well
 * (Implementing Regulation 2023/138, article 3). None where it lacks the documentation or the contact point that
 * DCAT-AP HVD 3.0.0 asks of such a service: a feed does not claim what does not hold.
 */
function highValueDatasets(service: Service): Dataset[] {
  if (!service.data.page || !service.data.contactPoint) return [];
  return service.datasets.filter(
    ({ data, distributions }) =>
      isHighValue(data) && distributions.some(({ services }) => services.includes(service)),
  );
}

/** Its own laws, and that of high-value datasets where it follows from a dataset, whose author states it once. */
function legislation(kind: Kind<string[]>) {
  return ({ data, service }: Serving, scope: Scope): Value[] => {
    const own = data.applicableLegislation ?? [];
    const all = isHighValue(data) || highValueDatasets(service).length === 0 ? own : [...own, 'HVD'];
    return all.length === 0 ? [] : kind(all, scope, 'applicableLegislation');
  };
}

/** Its own categories, else those of the high-value datasets that are had through it. */
function categories({ data, service }: Serving, scope: Scope): Value[] {
  const inherited = (): string[] => highValueDatasets(service).flatMap((one) => one.data.hvdCategory ?? []);
  const written = data.hvdCategory ?? [...new Set(inherited())].sort();
  return codes('hvd-category')(written, scope, 'hvdCategory');
}

const SERVICE = types(dcat.DataService);

/** A service; `datasets` are those of its datasets that the document describes. */
export function serviceResource(service: Service, datasets: readonly Dataset[], scope: Scope): Resource {
  return describe(scope.iri, SERVICE, { data: service.data, service, datasets }, SERVICE_ROWS, scope);
}
