import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import { groupedBy } from '../../catalog/model/grouped-by.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { csvLine } from '../../catalog/publish/exports/csv.ts';
import type { ExportFile } from '../../catalog/publish/exports/export-file.ts';
import { type Freshness, freshnessOf } from '../../catalog/publish/quality/freshness.ts';
import { RATING_LABELS } from '../../catalog/publish/quality/score.ts';
import { meanOf, meanOfCatalog, scoreOf } from '../../catalog/publish/quality/scores.ts';
import { nameOfCounty } from './counties.ts';
import type { Figure } from './figure.ts';
import { judgedOn } from './judged-on.ts';
import { sincePublication } from './since-publication.ts';
import type { Site } from './site.ts';
import { changeOf, comparedWith, SEVERAL, trendFigure, trendFiles } from './trend-figures.ts';

const DATASETS: Localised = { sv: 'Datamängder', en: 'Datasets' };
const MEAN: Localised = { sv: 'Medelpoäng', en: 'Mean score' };
const UNTESTED: Localised = { sv: 'Inte prövade', en: 'Not tested' };

/** The width of a part of the scale, in points: nine parts make 405. */
const STEP = 45;

/** The number of datasets by their points. */
export function distributionFigure({ catalog }: Site): Figure {
  const counts = Array.from({ length: 9 }, () => 0);
  for (const dataset of catalog.datasets) {
    const place = Math.min(8, Math.floor(scoreOf(dataset, 'eu').points / STEP));
    counts[place] = counts[place]! + 1;
  }
  const label = (i: number): string => `${i * STEP}–${i === 8 ? 405 : (i + 1) * STEP - 1}`;
  return {
    name: 'fordelning',
    columns: [{ sv: 'Poäng', en: 'Points' }, DATASETS],
    rows: counts.map((count, i) => [label(i), count]),
    bar: { column: 1, full: Math.max(1, ...counts) },
  };
}

/** The requirements that most descriptions do not meet, with the number of untested descriptions for each. */
export function missingFigure({ catalog, language }: Site): Figure {
  const metrics = meanOfCatalog(catalog)?.metrics ?? [];
  const missing = metrics
    .filter((metric) => metric.missing > 0 || metric.unknown > 0)
    .sort((a, b) => b.missing - a.missing || b.unknown - a.unknown);
  return {
    name: 'saknas',
    columns: [
      { sv: 'Krav', en: 'Requirement' },
      { sv: 'Datamängder som inte uppfyller det', en: 'Datasets that do not meet it' },
      UNTESTED,
    ],
    rows: missing.map((metric) => [metric.label[language], metric.missing, metric.unknown]),
    bar: { column: 1, full: Math.max(1, catalog.datasets.length), untested: 2 },
  };
}

const FRESHNESS: Readonly<Record<Freshness['state'], Localised>> = {
  current: { sv: 'Som utlovat', en: 'As stated' },
  ended: { sv: 'Slutade för länge sedan', en: 'Ended long ago' },
  late: { sv: 'Skulle ha ändrats', en: 'Should have changed' },
  old: { sv: 'Gamla, och frekvensen är inte angiven', en: 'Old, and no frequency is stated' },
  final: { sv: 'Ska inte uppdateras', en: 'Not to be updated' },
  unknown: { sv: 'Går inte att säga', en: 'Cannot be told' },
};

/** The number of datasets by the freshness of their data, as the descriptions state it. */
export function freshnessFigure(site: Site): Figure {
  const asOf = judgedOn(site);
  const states = site.catalog.datasets.map((dataset) => freshnessOf(dataset, asOf).state);
  const rows = Object.entries(FRESHNESS).map(([state, label]): [string, number] => [
    label[site.language],
    states.filter((other) => other === state).length,
  ]);
  return {
    name: 'aktualitet',
    columns: [{ sv: 'Aktualitet', en: 'Freshness' }, DATASETS],
    rows,
    bar: { column: 1, full: Math.max(1, states.length) },
  };
}

/** The mean of each county's publishers. */
export function countyFigure(site: Site): Figure {
  const { catalog, language } = site;
  const byCounty = groupedBy(catalog.datasets, ({ publisher }) => countyOf(publisher) ?? '');
  const codes = [...vocabulary('county').concepts.map(({ code }) => code), ''];
  return meansFigure(
    site,
    'lan',
    { sv: 'Utgivare som hör hemma i', en: 'Publishers that belong to' },
    codes.flatMap((code) => {
      const datasets = byCounty.get(code);
      return datasets
        ? [[code === '' ? SEVERAL[language] : nameOfCounty(code, language), datasets] as const]
        : [];
    }),
  );
}

/** The mean of each publisher, by name. */
export function publisherFigure(site: Site): Figure {
  const rows = site.publishers
    .filter(({ datasets }) => datasets.length > 0)
    .map((publisher) => [site.nameOf(publisher), publisher.datasets] as const);
  return meansFigure(site, 'utgivare', { sv: 'Utgivare', en: 'Publisher' }, rows);
}

function meansFigure(
  site: Site,
  name: string,
  first: Localised,
  groups: readonly (readonly [string, readonly Dataset[]])[],
): Figure {
  const since = comparedWith(site);
  const rows = groups.map(([group, datasets]) => {
    const mean = meanOf(datasets)!;
    const row = [
      group,
      datasets.length,
      Math.round(mean.points),
      Math.round(mean.untested),
      RATING_LABELS[mean.rating][site.language],
    ];
    return since ? [...row, changeOf(site, new Set(datasets.map(({ publisher }) => publisher.id)))] : row;
  });
  const columns = [first, DATASETS, MEAN, UNTESTED, RATING, ...(since ? [changeSince(since.day)] : [])];
  return { name, columns, rows, bar: { column: 2, full: 405, untested: 3 } };
}

const RATING: Localised = { sv: 'Omdöme', en: 'Rating' };

function changeSince(day: string): Localised {
  return { sv: `Ändring sedan ${day}`, en: `Change since ${day}` };
}

/**
 * The number of today's datasets that existed at the end of each day on which one was added, from the first
 * publication on; nothing where the history is not known.
 */
export function growthFigure(site: Site): Figure {
  const { catalog, history } = site;
  const days = catalog.datasets.flatMap(({ path }) => {
    const added = history.known ? history.files.get(path)?.added : undefined;
    return added === undefined ? [] : [dayInSweden(added)];
  });
  const counts = new Map<string, number>();
  for (const [i, day] of days.sort().entries()) counts.set(day, i + 1);
  return {
    name: 'tillvaxt',
    columns: [{ sv: 'Dag', en: 'Day' }, DATASETS],
    rows: sincePublication(
      site,
      [...counts].map(([day, count]) => ({ day, count })),
    ).map(({ day, count }) => [day, count]),
    bar: { column: 1, full: Math.max(1, days.length) },
  };
}

/** All figures, in the order they are shown. */
const FIGURES: readonly ((site: Site) => Figure)[] = [
  distributionFigure,
  missingFigure,
  freshnessFigure,
  countyFigure,
  publisherFigure,
  trendFigure,
  growthFigure,
];

/** The address of a figure's numbers as CSV, from the root of the site, in the language of the page. */
export function figureFile({ language }: Site, { name }: Figure): string {
  return `${FIXED_PAGES.quality}${name}${language === 'sv' ? '' : `.${language}`}.csv`;
}

/** The numbers behind the figures, as CSV. */
export function* figureFiles(site: Site): Iterable<ExportFile> {
  for (const make of FIGURES) {
    const figure = make(site);
    const lines = [
      figure.columns.map((column) => column[site.language]),
      ...figure.rows.map((row) => row.map(String)),
    ];
    yield { paths: [figureFile(site, figure).slice(1)], text: lines.map(csvLine) };
  }
  yield* trendFiles(site);
}
