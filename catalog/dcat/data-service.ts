import type { Dataset, Service } from '../model/catalog.ts';
import { isWebAddress } from '../model/entity.ts';
import type { ServiceFile } from '../model/files/service.ts';
import { findProperty } from '../model/properties.ts';
import { isHighValue } from '../model/values/high-value.ts';
import { publisherRow } from './agent.ts';
import { FORMAT_VALUES, mediaType } from './format.ts';
import { link, type Resource, types, type Value } from './graph.ts';
import { codeLink, lawsOf } from './links.ts';
import { PARTS } from './parts.ts';
import { rowsOf } from './property-rows.ts';
import { describe } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat } from './terms.ts';

/** A service, with the datasets that are described in the same document. */
export interface Serving {
  data: ServiceFile;
  service: Service;
  datasets: readonly Dataset[];
}

const SERVICE_ROWS = rowsOf<Serving>('service', {
  values: {
    applicableLegislation: lawsOf(legislationOf),
    hvdCategory: categories,
    format: FORMAT_VALUES,
    mediaType,
    servesDataset: served,
  },
  parts: PARTS,
  more: { endpointDescription: [publisherRow(({ service }) => service.publisher)] },
});

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
function legislationOf({ data, service }: Serving): string[] {
  const own = data.applicableLegislation ?? [];
  return isHighValue(data) || highValueDatasets(service).length === 0 ? own : [...own, 'HVD'];
}

const CATEGORIES = findProperty('service', 'hvdCategory')!.vocabularies!;

/** Its own categories, else those of the high-value datasets that are had through it. */
function categories({ data, service }: Serving, { site }: Scope): Value[] {
  const inherited = (): string[] =>
    highValueDatasets(service).flatMap((highValueDataset) => highValueDataset.data.hvdCategory ?? []);
  const written = data.hvdCategory ?? [...new Set(inherited())].sort();
  return written.map((text) => codeLink(site, CATEGORIES, text));
}

const SERVICE = types(dcat.DataService);

/** A service; `datasets` are those of its datasets that the document describes. */
export function serviceResource(service: Service, datasets: readonly Dataset[], scope: Scope): Resource {
  return describe(scope.iri, SERVICE, { data: service.data, service, datasets }, SERVICE_ROWS, scope);
}
