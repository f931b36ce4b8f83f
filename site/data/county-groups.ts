import type { Publisher } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import type { Language } from '../../catalog/model/text.ts';
import { type Concept, vocabulary } from '../../catalog/model/vocabularies.ts';
import { pageOfBody } from './places.ts';
import type { Site } from './site.ts';

/** A county's publishers, and its public bodies that have nothing in the catalog yet. */
export interface CountyGroup {
  /** `undefined` for publishers that belong to no county, or to several. */
  county: Concept | undefined;
  publishers: Publisher[];
  missing: MissingBody[];
}

/** A public body that has nothing in the catalog. */
export interface MissingBody {
  name: string;
  /** Its page, where it is a municipality or region. */
  page: string | undefined;
}

/** All publishers by county, in the vocabulary's order; last those without one county. */
export function byCounty(site: Site): CountyGroup[] {
  const groups = vocabulary('county').concepts.map((county) => groupOf(site, county));
  const placed = new Set(groups.flatMap(({ publishers }) => publishers));
  const others = site.publishers.filter((publisher) => !placed.has(publisher));
  return others.length > 0 ? [...groups, { county: undefined, publishers: others, missing: [] }] : groups;
}

function groupOf(site: Site, county: Concept): CountyGroup {
  const { publishers: all, catalog } = site;
  const publishers = all.filter((publisher) => countyOf(publisher) === county.code);
  const present = new Set(publishers.map(({ id }) => id));
  const described = new Map(catalog.publishers.map((publisher) => [publisher.id, site.nameOf(publisher)]));
  const missing = publicBodies(county.code, site.language).filter(({ id }) => !present.has(id));
  const named = missing.map(({ id, name, page }) => ({ name: described.get(id) ?? name, page }));
  return { county, publishers, missing: site.sorted(named, ({ name }) => name) };
}

/** The municipalities, the region and the county administrative board of a county. */
function publicBodies(county: string, language: Language): ({ id: string } & MissingBody)[] {
  return (['municipality', 'region', 'county-board'] as const).flatMap((list) =>
    vocabulary(list)
      .concepts.filter((body) => body.county === county)
      .map((place) => ({
        id: place.publisher ?? place.slug ?? '',
        name: place.organisationName ?? place.label[language],
        page: list === 'county-board' ? undefined : pageOfBody({ level: list, place }),
      })),
  );
}
