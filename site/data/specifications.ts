import {
  followedBy,
  type KnownSpecification,
  SPECIFICATIONS,
  specificationAt,
} from '../../catalog/check/tabular/specifications.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Resource } from '../../catalog/model/files/shared.ts';
import { addressOf } from '../../catalog/model/resource.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';

/** A specification that datasets or their distributions say they follow, and which is not a known one. */
export interface OtherSpecification {
  uri: string;
  /** The first reference to it, with a title where any dataset gives one. */
  resource: Resource;
  datasets: Dataset[];
}

/** The datasets that follow each specification, in the order of the site's datasets. */
export interface Followed {
  /** By the name of a known specification. */
  known: ReadonlyMap<string, readonly Dataset[]>;
  /** The others, those that most datasets follow first. */
  others: readonly OtherSpecification[];
}

/** The known specifications that have a list of columns. */
export const WITH_COLUMNS: readonly KnownSpecification[] = SPECIFICATIONS.filter(
  ({ tableSchema }) => tableSchema !== undefined,
);

/** The datasets of each specification, computed once for each site. */
export const followed = perSite((site: Site): Followed => {
  const known = new Map<string, Dataset[]>();
  const others = new Map<string, OtherSpecification>();
  for (const dataset of site.datasets)
    for (const resource of followedBy(dataset)) add(known, others, resource, dataset);
  return { known, others: [...others.values()].sort((a, b) => b.datasets.length - a.datasets.length) };
});

function add(
  known: Map<string, Dataset[]>,
  others: Map<string, OtherSpecification>,
  resource: Resource,
  dataset: Dataset,
): void {
  const uri = addressOf(resource);
  const name = specificationAt(uri)?.name;
  if (name === undefined) {
    addOther(others, resource, uri, dataset);
    return;
  }
  const datasets = known.get(name) ?? [];
  if (datasets.at(-1) !== dataset) datasets.push(dataset);
  known.set(name, datasets);
}

function addOther(
  others: Map<string, OtherSpecification>,
  resource: Resource,
  uri: string,
  dataset: Dataset,
): void {
  const known = others.get(uri) ?? { uri, resource, datasets: [] };
  if (typeof known.resource === 'string') known.resource = resource;
  if (known.datasets.at(-1) !== dataset) known.datasets.push(dataset);
  others.set(uri, known);
}
