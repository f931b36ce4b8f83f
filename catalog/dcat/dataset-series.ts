import type { Series } from '../model/catalog.ts';
import { publisherRow } from './agent.ts';
import { type Resource, types } from './graph.ts';
import { legislationValues } from './links.ts';
import { PARTS } from './parts.ts';
import { rowsOf } from './property-rows.ts';
import { describe } from './row.ts';
import type { Scope } from './scope.ts';
import { dcat } from './terms.ts';

const SERIES_ROWS = rowsOf<Series>('series', {
  values: { applicableLegislation: legislationValues },
  parts: PARTS,
  more: { description: [publisherRow(({ publisher }) => publisher)] },
});

const SERIES = types(dcat.DatasetSeries);

export function seriesResource(series: Series, scope: Scope): Resource {
  return describe(scope.iri, SERIES, series, SERIES_ROWS, scope);
}
