import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { csvLine } from '../../catalog/publish/exports/csv.ts';
import type { ExportFile } from '../../catalog/publish/exports/export-file.ts';
import { meanAt, type TrendState } from '../../catalog/publish/quality/trend.ts';
import { alphabetical } from '../text/alphabetical.ts';
import { nameOfCounty } from './counties.ts';
import type { Figure } from './figure.ts';
import { perSite } from './per-site.ts';
import { sincePublication } from './since-publication.ts';
import type { Site } from './site.ts';

const DAY: Localised = { sv: 'Dag', en: 'Day' };
const DATASETS: Localised = { sv: 'Datamängder', en: 'Datasets' };
const MEAN: Localised = { sv: 'Medelpoäng', en: 'Mean score' };

/**
 * The days, from the first publication on, on which the catalog held something that could be scored, the oldest first;
 * none where that is not known.
 */
export const trendStates = perSite((site: Site): readonly TrendState[] => {
  const { trend } = site;
  return trend.known
    ? sincePublication(
        site,
        trend.states.filter((state) => meanAt(state) !== undefined),
      )
    : [];
});

/** The mean of the catalog, day by day. */
export function trendFigure(site: Site): Figure {
  const rows = trendStates(site).map((state) => {
    const { datasets, points } = meanAt(state)!;
    return [state.day, datasets, Math.round(points)];
  });
  return { name: 'utveckling', columns: [DAY, DATASETS, MEAN], rows, bar: { column: 2, full: 405 } };
}

/** The mean of one publisher's datasets, on each day that it had any that could be scored. */
export function publisherTrend(site: Site, id: string): Pick<Figure, 'columns' | 'rows'> {
  const rows = trendStates(site).flatMap((state) => {
    const mean = meanAt(state, [id]);
    return mean ? [[state.day, mean.datasets, Math.round(mean.points)]] : [];
  });
  return { columns: [DAY, DATASETS, MEAN], rows };
}

/**
 * The day that today is compared with: the last that is at least a year before the latest, else the first. `undefined`
 * where there is but one.
 */
export function comparedWith(site: Site): TrendState | undefined {
  const states = trendStates(site);
  const latest = states.at(-1);
  if (!latest || states.length < 2) return undefined;
  const yearBefore = `${Number(latest.day.slice(0, 4)) - 1}${latest.day.slice(4)}`;
  return states.findLast(({ day }) => day <= yearBefore) ?? states[0];
}

/**
 * The change of the mean of some publishers since {@link comparedWith}: `+12`, `−3`, `±0`; empty where they had
 * nothing then or now.
 */
export function changeOf(site: Site, publishers: ReadonlySet<string>): string {
  const [before, latest] = [comparedWith(site), trendStates(site).at(-1)];
  const was = before && meanAt(before, publishers);
  const is = latest && meanAt(latest, publishers);
  if (!was || !is) return '';
  const change = Math.round(is.points) - Math.round(was.points);
  if (change === 0) return '±0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** The address of the daily numbers of each county or publisher as CSV, in the language of the page. */
export function trendFile({ language }: Site, name: 'lan' | 'utgivare'): string {
  return `${FIXED_PAGES.quality}utveckling-${name}${language === 'sv' ? '' : `.${language}`}.csv`;
}

/** Day by day the mean of each county and of each publisher, as CSV with a line for each. */
export function* trendFiles(site: Site): Iterable<ExportFile> {
  const names = new Map(site.catalog.publishers.map((publisher) => [publisher.id, site.nameOf(publisher)]));
  const counties = new Map(site.catalog.publishers.map((publisher) => [publisher.id, countyOf(publisher)]));
  const county = (publisher: string): string => {
    const code = counties.get(publisher);
    return code === undefined ? SEVERAL[site.language] : nameOfCounty(code, site.language);
  };
  yield grouped(site, 'lan', { sv: 'Län', en: 'County' }, county);
  yield grouped(site, 'utgivare', { sv: 'Utgivare', en: 'Publisher' }, (id) => names.get(id) ?? id);
}

/** The group of publishers without a county, and of those that are gone. */
export const SEVERAL: Localised = { sv: 'Flera län eller inget', en: 'Several counties or none' };

function grouped(
  site: Site,
  name: 'lan' | 'utgivare',
  heading: Localised,
  groupOf: (publisher: string) => string,
): ExportFile {
  const head = [DAY, heading, DATASETS, MEAN].map((column) => column[site.language]);
  const lines = trendStates(site).flatMap((state) => {
    const groups = sumsBy(state, groupOf);
    return alphabetical([...groups], ([group]) => group, site.language).map(
      ([group, { datasets, points }]) => [
        state.day,
        group,
        String(datasets),
        String(Math.round(points / datasets)),
      ],
    );
  });
  return { paths: [trendFile(site, name).slice(1)], text: [head, ...lines].map(csvLine) };
}

function sumsBy({ publishers }: TrendState, groupOf: (publisher: string) => string) {
  const sums = new Map<string, { datasets: number; points: number }>();
  for (const [publisher, { datasets, points }] of publishers) {
    const group = groupOf(publisher);
    const sum = sums.get(group) ?? { datasets: 0, points: 0 };
    sums.set(group, { datasets: sum.datasets + datasets, points: sum.points + points });
  }
  return sums;
}
