import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { WHOLE_COUNTRY } from '../../catalog/model/places.ts';
import { concept } from '../../catalog/model/vocabularies.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { DATASET_KINDS, type DatasetKind } from '../../catalog/publish/dataset-kinds.ts';
import { type DatasetOfKind, datasetsAbout, firstOfKinds, kindsAbout, kindsInCounty } from './places.ts';
import type { Site } from './site.ts';

/** Datasets of others that cover a municipality or region, by the place that they are about. */
export interface CoveringGroup {
  /** The name of the place: "Uppsala län". */
  name: string;
  datasets: readonly Dataset[];
  /** The address of the search that lists them all. */
  all: string;
}

/**
 * The datasets of other publishers about a municipality, its county and the country; about a region, its county and
 * the country.
 */
export function coveringGroups(site: Site, body: Organisation): CoveringGroup[] {
  const { place, county, level } = body;
  const own = new Set(body.publishers);
  const isOthers = ({ publisher }: Dataset): boolean => !own.has(publisher);
  const about = (code: string): Dataset[] => (datasetsAbout(site).get(code) ?? []).filter(isOthers);
  const groups = [
    ...(level === 'municipality' ? [group(site, 'municipality', place.code, `q=${place.name ?? ''}`)] : []),
    group(site, 'county', county, `lan=${county}&typ=dataset`),
    group(site, 'country', WHOLE_COUNTRY, 'typ=dataset'),
  ];
  return groups
    .map(({ code, ...rest }) => ({ ...rest, datasets: about(code) }))
    .filter(({ datasets }) => datasets.length > 0);
}

function group(
  { language }: Site,
  list: 'municipality' | 'county' | 'country',
  code: string,
  query: string,
): { code: string; name: string; all: string } {
  return {
    code,
    name: concept(list, code)?.label[language] ?? code,
    all: `${FIXED_PAGES.datasets}?${query}`,
  };
}

/** The usual kinds of data: those a body has itself, those others have for it, and those that are not in the catalog. */
export interface KindsOfBody {
  own: readonly [kind: DatasetKind, dataset: Dataset][];
  others: readonly [kind: DatasetKind, dataset: Dataset][];
  /** Kinds that a dataset of its own seems to be of, by its title or keywords. */
  likely: readonly [kind: DatasetKind, dataset: Dataset][];
  missing: readonly DatasetKind[];
}

/** The usual kinds for a body. What a region lacks is what nobody in its county has: the kinds are those of municipalities. */
export function kindsOfBody(site: Site, body: Organisation): KindsOfBody {
  const ownKinds = firstOfKinds(body.datasets);
  const datasetOfKinds = placesAround(site, body);
  const own: [DatasetKind, Dataset][] = [];
  const others: [DatasetKind, Dataset][] = [];
  const likely: [DatasetKind, Dataset][] = [];
  const missing: DatasetKind[] = [];
  for (const kind of DATASET_KINDS) {
    const ownDataset = ownKinds.get(kind.code);
    const dataset = ownDataset ?? datasetOfKinds.find((kinds) => kinds.has(kind.code))?.get(kind.code);
    const likelyDataset = body.likely.get(kind.code)?.[0];
    if (!dataset && likelyDataset) likely.push([kind, likelyDataset]);
    else if (!dataset) missing.push(kind);
    else (ownDataset ? own : others).push([kind, dataset]);
  }
  return { own, others, likely, missing };
}

function placesAround(site: Site, { level, place, county }: Organisation): DatasetOfKind[] {
  const country = kindsAbout(site, WHOLE_COUNTRY);
  if (level === 'region') return [kindsInCounty(site, county), country];
  return [kindsAbout(site, place.code), kindsAbout(site, county), country];
}
