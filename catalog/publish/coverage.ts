import type { Catalog, Dataset, Publisher } from '../model/catalog.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { type Concept, vocabulary } from '../model/vocabularies.ts';
import { type DatasetKind, followedKinds, kindsOf, likelyKinds } from './dataset-kinds.ts';

/** A municipality or a region, and what it has in the catalog. */
export interface Organisation {
  level: 'municipality' | 'region';
  /** The place as its code list has it. */
  place: Concept;
  /** The code of its county. */
  county: string;
  /** Its publishers in the catalog, none where it has not joined. */
  publishers: readonly Publisher[];
  datasets: readonly Dataset[];
  /** Its datasets of each kind, by the kind's code. */
  kinds: ReadonlyMap<string, readonly Dataset[]>;
  /** Those of them that follow the specification for the kind. */
  following: ReadonlyMap<string, readonly Dataset[]>;
  /** Its datasets that may be of a kind and do not say so, by the kind's code. They count for nothing. */
  likely: ReadonlyMap<string, readonly Dataset[]>;
}

/**
 * All municipalities and regions of the code lists, with what each has in the catalog: county by county, the region first. A
 * dataset counts for whoever publishes it, whatever place it is about. Takes time in proportion to the catalog.
 */
export function coverageOf({ publishers }: Catalog): Organisation[] {
  const byMunicipality = groupedBy(publishers, ({ data }) => data.municipality);
  const byRegion = groupedBy(publishers, ({ data }) => data.region);
  return vocabulary('county').concepts.flatMap(({ code }) => [
    ...placesIn('region', code).map((place) => organisation('region', place, byRegion.get(place.code))),
    ...placesIn('municipality', code).map((place) =>
      organisation('municipality', place, byMunicipality.get(place.code)),
    ),
  ]);
}

function placesIn(list: 'region' | 'municipality', county: string): Concept[] {
  return vocabulary(list).concepts.filter((concept) => concept.county === county);
}

function organisation(
  level: Organisation['level'],
  place: Concept,
  publishers: readonly Publisher[] = [],
): Organisation {
  const datasets = publishers.flatMap((publisher) => publisher.datasets);
  return {
    level,
    place,
    county: place.county ?? '',
    publishers,
    datasets,
    kinds: byKind(datasets, kindsOf),
    following: byKind(datasets, followedKinds),
    likely: byKind(datasets, likelyKinds),
  };
}

function byKind(
  datasets: readonly Dataset[],
  kindsIn: (dataset: Dataset) => readonly DatasetKind[],
): ReadonlyMap<string, Dataset[]> {
  const pairs = datasets.flatMap((dataset) => kindsIn(dataset).map(({ code }) => ({ code, dataset })));
  const lists = groupedBy(pairs, ({ code }) => code);
  return new Map([...lists].map(([code, list]) => [code, list.map(({ dataset }) => dataset)]));
}
