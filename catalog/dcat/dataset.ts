import type { Dataset } from '../model/catalog.ts';
import { publisherRow } from './agent.ts';
import { distributionLinks } from './distribution.ts';
import { plainText, type Resource, types, type Value } from './graph.ts';
import { legislationValues } from './links.ts';
import { PARTS } from './parts.ts';
import { rowsOf } from './property-rows.ts';
import { describe } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat } from './terms.ts';

const DATASET_ROWS = rowsOf<Dataset>('dataset', {
  values: {
    applicableLegislation: legislationValues,
    identifier: identifierTexts,
    distribution: distributionLinks,
  },
  parts: PARTS,
  more: { description: [publisherRow(({ publisher }) => publisher)] },
});

/** The UUID that portals tell duplicates by, and the identifier in the file where that is another. */
function identifierTexts({ identifier, data }: Dataset): Value[] {
  const own = data.identifier?.toLowerCase() === identifier ? undefined : data.identifier;
  return own === undefined ? [plainText(identifier)] : [plainText(identifier), plainText(own)];
}

const DATASET = types(dcat.Dataset);

export function datasetResource(dataset: Dataset, scope: Scope): Resource {
  return describe(scope.iri, DATASET, dataset, DATASET_ROWS, scope);
}
