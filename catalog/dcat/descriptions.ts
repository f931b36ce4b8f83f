import type { Dataset, Publisher, Series, Service } from '../model/catalog.ts';
import { serviceResource } from './data-service.ts';
import { datasetResource } from './dataset.ts';
import { seriesResource } from './dataset-series.ts';
import { distributionResources } from './distribution.ts';
import type { Resource } from './graph.ts';
import { scopeOf } from './scope.ts';
import type { Site } from './site.ts';

/** The resources that belong together in a feed: a dataset with its distributions, or one other entity. */
export interface Description {
  resources: Resource[];
  /** The resources that these refer to and that the same document describes. */
  beside: readonly Resource[];
}

export function describeDataset(dataset: Dataset, site: Site): Description {
  const scope = scopeOf(dataset, site);
  const resource = datasetResource(dataset, scope);
  return { resources: [resource, ...distributionResources(dataset, scope)], beside: scope.beside };
}

/** A service in a document that describes `datasets` of those it serves. */
export function describeService(service: Service, datasets: readonly Dataset[], site: Site): Description {
  const scope = scopeOf(service, site);
  return { resources: [serviceResource(service, datasets, scope)], beside: scope.beside };
}

export function describeSeries(series: Series, site: Site): Description {
  const scope = scopeOf(series, site);
  return { resources: [seriesResource(series, scope)], beside: scope.beside };
}

/** The services in a publisher's document: its own, and those that its datasets can be had through. */
export function servicesWith(publisher: Publisher): Service[] {
  return [...new Set([...publisher.services, ...publisher.datasets.flatMap(servicesOf)])].sort(byId);
}

/** The series in a publisher's document: its own, and those that its datasets are in. */
export function seriesWith(publisher: Publisher): Series[] {
  return [...new Set([...publisher.series, ...publisher.datasets.flatMap((dataset) => dataset.series)])].sort(
    byId,
  );
}

/** The services that a dataset can be had through. */
export function servicesOf({ distributions }: Dataset): Service[] {
  return [...new Set(distributions.flatMap(({ services }) => services))].sort(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
