import type { Dataset, Series, Service } from './catalog.ts';
import { countyOf } from './counties.ts';
import type { Place } from './files/shared.ts';
import { groupedBy } from './grouped-by.ts';
import { type Concept, concept, findPlace } from './vocabularies.ts';

/** The code of the whole country among countries. */
export const WHOLE_COUNTRY = 'SE';

/**
 * The municipalities, counties and countries of the code lists that a thing states it is about, each once; a service is
 * about those of its datasets. Places given by coordinates alone are left out.
 */
export function placesOf(thing: Dataset | Service | Series): Concept[] {
  const spatial =
    thing.kind === 'service' ? thing.datasets.flatMap(({ data }) => data.spatial ?? []) : thing.data.spatial;
  const known = (spatial ?? []).map(knownPlace).filter((place) => place !== undefined);
  return [...new Set(known)];
}

function knownPlace(written: Place): Concept | undefined {
  const address = typeof written === 'string' ? written : written.uri;
  return address === undefined ? undefined : findPlace(address);
}

/** Codes of the counties a thing is about; where it names no place in one, the county of its publisher. */
export function countiesOf(thing: Dataset | Service | Series): string[] {
  const codes = placesOf(thing).flatMap(
    ({ code, county }) => county ?? (concept('county', code) ? code : []),
  );
  const counties = codes.length > 0 ? codes : [countyOf(thing.publisher) ?? []].flat();
  return [...new Set(counties)].filter((code) => concept('county', code));
}

/**
 * Codes of the places that a dataset is about: municipalities (`0380`), counties (`03`) and countries (`SE`). One that
 * names none is about the municipality or the county of its publisher.
 */
export function placeCodesOf(dataset: Dataset): string[] {
  const codes = placesOf(dataset).map(({ code }) => code);
  if (codes.length > 0) return codes;
  return [dataset.publisher.data.municipality ?? countyOf(dataset.publisher) ?? []].flat();
}

/** Datasets by the code of each place that they are about themselves: one about a county is not under its municipalities. */
export function datasetsByPlace(datasets: readonly Dataset[]): ReadonlyMap<string, readonly Dataset[]> {
  return groupedBy(datasets, placeCodesOf);
}

/** Datasets by the code of each county that they are about, in whole or in part; see {@link countiesOf}. */
export function datasetsByCounty(datasets: readonly Dataset[]): ReadonlyMap<string, readonly Dataset[]> {
  return groupedBy(datasets, countiesOf);
}
