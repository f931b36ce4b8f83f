import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { canBeFollowed, DATASET_KINDS } from '../../catalog/publish/dataset-kinds.ts';
import { csvLine } from '../../catalog/publish/exports/csv.ts';
import type { ExportFile } from '../../catalog/publish/exports/export-file.ts';
import { bilingual } from '../text/languages.ts';
import { nameOfCounty } from './counties.ts';
import { nameOf, organisations, pointsOf } from './organisations.ts';
import type { Site } from './site.ts';

const WORDS = bilingual(
  {
    code: 'Kod',
    name: 'Organisation',
    level: 'Nivå',
    municipality: 'kommun',
    region: 'region',
    county: 'Län',
    datasets: 'Datamängder',
    points: 'Medelpoäng',
    following: (kind: string) => `${kind}, följer specifikationen`,
  },
  {
    code: 'Code',
    name: 'Organisation',
    level: 'Level',
    municipality: 'municipality',
    region: 'region',
    county: 'County',
    datasets: 'Datasets',
    points: 'Mean score',
    following: (kind) => `${kind}, follows the specification`,
  },
);

/** The kinds that there is a specification with an address for. */
const SPECIFIED = DATASET_KINDS.filter(canBeFollowed);

/** The address of the matrix as CSV, from the root of the site, in the language of the page. */
export function coverageFile({ language }: Site): string {
  return `${FIXED_PAGES.overview}tackning${language === 'sv' ? '' : `.${language}`}.csv`;
}

/**
 * Writes the published data of each body as CSV: a line for each municipality and region, a column for each kind with
 * the number of datasets, then one for each kind that has a specification with the number of those that follow it.
 */
export function* overviewFiles(site: Site): Iterable<ExportFile> {
  const { language } = site;
  const words = WORDS[language];
  const head = [words.code, words.name, words.level, words.county, words.datasets, words.points];
  const lines = organisations(site).map((organisation) => [
    organisation.place.code,
    nameOf(organisation, language),
    words[organisation.level],
    nameOfCounty(organisation.county, language),
    String(organisation.datasets.length),
    String(pointsOf(organisation) ?? ''),
    ...DATASET_KINDS.map(({ code }) => String(organisation.kinds.get(code)?.length ?? 0)),
    ...SPECIFIED.map(({ code }) => String(organisation.following.get(code)?.length ?? 0)),
  ]);
  const kinds = [
    ...DATASET_KINDS.map(({ label }) => label[language]),
    ...SPECIFIED.map(({ label }) => words.following(label[language])),
  ];
  yield { paths: [coverageFile(site).slice(1)], text: [[...head, ...kinds], ...lines].map(csvLine) };
}
