import { bodyPage } from '../../catalog/model/addresses.ts';
import type { Dataset, Publisher } from '../../catalog/model/catalog.ts';
import { datasetsByCounty, datasetsByPlace } from '../../catalog/model/places.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { kindsOf } from '../../catalog/publish/dataset-kinds.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';

/** A municipality or a region of the code lists. */
export type PublicBody = Pick<Organisation, 'level' | 'place'>;

/** The page of a municipality or region: `0380` -> "/kommuner/uppsala/", `18` -> "/regioner/region-orebro-lan/". */
export function pageOfBody({ level, place }: PublicBody): string {
  return bodyPage(level, place.code);
}

/** The municipality or region that a publisher is, where it is one. */
export function bodyOf({ data }: Publisher): PublicBody | undefined {
  const { municipality, region } = data;
  return bodyIn('municipality', municipality) ?? bodyIn('region', region);
}

function bodyIn(level: PublicBody['level'], code: string | undefined): PublicBody | undefined {
  const place = code === undefined ? undefined : concept(level, code);
  return place && { level, place };
}

/** Datasets by the code of each place that they are about themselves, in the alphabetical order of their titles. */
export const datasetsAbout = perSite((site) => datasetsByPlace(site.datasets));

const datasetsOfCounties = perSite((site) => datasetsByCounty(site.datasets));

/**
 * The datasets about a county, in whole or in part, whoever publishes them: what its page lists, what the search narrows
 * down to, and what is counted wherever a county has a number of datasets. In the alphabetical order of their titles.
 */
export function datasetsInCounty(site: Site, county: string): readonly Dataset[] {
  return datasetsOfCounties(site).get(county) ?? [];
}

/** A dataset of each kind that there is about something, by the code of the kind. */
export type DatasetOfKind = ReadonlyMap<string, Dataset>;

const NOTHING: DatasetOfKind = new Map();

const kindsOfPlaces = perSite((site) => kindsBy(datasetsAbout(site)));
const kindsOfCounties = perSite((site) => kindsBy(datasetsOfCounties(site)));

/** Of the datasets about a place itself, one of each kind. */
export function kindsAbout(site: Site, place: string): DatasetOfKind {
  return kindsOfPlaces(site).get(place) ?? NOTHING;
}

/** Of the datasets about a county, in whole or in part, one of each kind. */
export function kindsInCounty(site: Site, county: string): DatasetOfKind {
  return kindsOfCounties(site).get(county) ?? NOTHING;
}

function kindsBy(groups: ReadonlyMap<string, readonly Dataset[]>): ReadonlyMap<string, DatasetOfKind> {
  return new Map([...groups].map(([code, datasets]) => [code, firstOfKinds(datasets)]));
}

/** Of some datasets, the first of each kind. */
export function firstOfKinds(datasets: readonly Dataset[]): DatasetOfKind {
  const first = new Map<string, Dataset>();
  for (const dataset of datasets)
    for (const { code } of kindsOf(dataset)) if (!first.has(code)) first.set(code, dataset);
  return first;
}
