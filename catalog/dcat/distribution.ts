import type { Dataset, Distribution } from '../model/catalog.ts';
import type { DistributionFile } from '../model/files/dataset.ts';
import { isHighValue } from '../model/values/high-value.ts';
import { FORMAT_VALUES, mediaType } from './format.ts';
import { link, type Resource, types, type Value } from './graph.ts';
import { legalIri } from './iri.ts';
import { lawsOf } from './links.ts';
import { PARTS } from './parts.ts';
import { rowsOf } from './property-rows.ts';
import { describe } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat } from './terms.ts';

/** A distribution, with the law that its dataset states and it need not repeat. */
export interface OfDataset {
  data: DistributionFile;
  legislation: readonly string[];
}

const DISTRIBUTION_ROWS = rowsOf<OfDataset>('distribution', {
  values: { format: FORMAT_VALUES, mediaType, applicableLegislation: lawsOf(legislationOf) },
  parts: PARTS,
});

/**
 * A distribution of a high-value dataset is one itself: DCAT-AP HVD 3.0.0 asks for the regulation on both
 * (recommendation 14 of DCAT-AP-SE), and the author states it once.
 */
function legislationOf({ data, legislation }: OfDataset): string[] {
  return [...(data.applicableLegislation ?? []), ...(isHighValue(data) ? [] : legislation)];
}

/** The distributions of a dataset; what they refer to is added to what the dataset refers to. */
export function distributionResources(dataset: Dataset, scope: Scope): Resource[] {
  const legislation = isHighValue(dataset.data) ? ['HVD'] : [];
  return dataset.distributions.map((distribution) =>
    distributionResource(distribution, legislation, dataset, scope),
  );
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
