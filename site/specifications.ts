import type { Dataset } from '../catalog/model/catalog.ts';
import type { Resource } from '../catalog/model/files/shared.ts';
import { perSite } from './parts/per-site.ts';
import type { Site } from './site.ts';

/** A specification that datasets or their distributions say they follow. */
export interface Specification {
  uri: string;
  /** As it is told of the first time, with a title where any dataset gives one. */
  resource: Resource;
  datasets: Dataset[];
}

/** All specifications that are followed, those that most datasets follow first. */
export const specifications = perSite((site: Site): Specification[] => {
  const found = new Map<string, Specification>();
  for (const dataset of site.datasets)
    for (const resource of followedBy(dataset)) add(found, resource, dataset);
  return [...found.values()].sort((a, b) => b.datasets.length - a.datasets.length);
});

function followedBy({ data, distributions }: Dataset): Resource[] {
  return [...(data.conformsTo ?? []), ...distributions.flatMap((one) => one.data.conformsTo ?? [])];
}

function add(found: Map<string, Specification>, resource: Resource, dataset: Dataset): void {
  const uri = typeof resource === 'string' ? resource : resource.uri;
  const known = found.get(uri) ?? { uri, resource, datasets: [] };
  if (typeof known.resource === 'string') known.resource = resource;
  if (known.datasets.at(-1) !== dataset) known.datasets.push(dataset);
  found.set(uri, known);
}
