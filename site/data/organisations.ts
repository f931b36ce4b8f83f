import type { Language } from '../../catalog/model/text.ts';
import { coverageOf, type Organisation } from '../../catalog/publish/coverage.ts';
import { meanOf } from '../../catalog/publish/quality/scores.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';

/**
 * All municipalities and regions with what they have, worked out once for each site: county by county, the region first, then
 * the municipalities by name.
 */
export const organisations = perSite((site: Site): readonly Organisation[] => {
  const all = coverageOf(site.catalog);
  const counties = [...new Set(all.map(({ county }) => county))];
  return counties.flatMap((county) =>
    (['region', 'municipality'] as const).flatMap((level) =>
      site.sorted(
        all.filter((organisation) => organisation.county === county && organisation.level === level),
        (organisation) => nameOf(organisation, site.language),
      ),
    ),
  );
});

/** The municipalities and regions that have at least one dataset. */
export const withData = perSite((site: Site) =>
  organisations(site).filter(({ datasets }) => datasets.length > 0),
);

/** The municipalities or regions of one county or of all, in the order of {@link organisations}. */
export function organisationsOf(site: Site, level: Organisation['level'], county?: string): Organisation[] {
  return organisations(site).filter(
    (body) => body.level === level && (county === undefined || body.county === county),
  );
}

/** The region and the municipalities of a county, in the order of {@link organisations}. */
export function organisationsIn(site: Site, county: string): Organisation[] {
  return organisations(site).filter((body) => body.county === county);
}

/** The name that an organisation uses for itself. */
export function nameOf({ place }: Organisation, language: Language): string {
  return place.organisationName ?? place.label[language];
}

/** The mean score of its datasets, whole points of 405; `undefined` where it has none. */
export function pointsOf({ datasets }: Organisation): number | undefined {
  const mean = meanOf(datasets);
  return mean && Math.round(mean.points);
}

/** The number of municipalities or regions, of one county or of all, that have data, and the number of all. */
export function presence(
  site: Site,
  level: Organisation['level'],
  county?: string,
): { present: number; all: number } {
  const bodies = organisationsOf(site, level, county);
  return { present: bodies.filter(({ datasets }) => datasets.length > 0).length, all: bodies.length };
}
