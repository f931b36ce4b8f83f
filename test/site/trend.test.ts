import { describe, expect, test } from 'vitest';
import type { QualityTrend } from '../../catalog/publish/quality/trend.ts';
import { figureFiles } from '../../site/data/quality-figures.ts';
import { Site } from '../../site/data/site.ts';
import { SETTINGS } from '../../site/data/site-settings.ts';
import qualityPage from '../../site/pages/quality.11ty.ts';
import { publisherTrendSection } from '../../site/parts/publisher-trend.ts';
import { catalogOf, fixtureFiles } from './built-site.ts';

const FILES = catalogOf(fixtureFiles());
FILES.catalog.data.issued = '2024-01-01';
const [PUBLISHER] = FILES.catalog.publishers.filter(({ datasets }) => datasets.length > 0);

function siteWith(trend: QualityTrend, language: 'sv' | 'en' = 'sv'): Site {
  const assets = ['style.css', 'favicon.svg', 'search.js', 'no-script.css'].map((name) => ({
    name,
    address: `/${name}`,
    bytes: new Uint8Array(),
  }));
  return new Site({ ...FILES, settings: SETTINGS, assets, trend }, language);
}

function trendOf(...means: readonly (readonly [day: string, points: number])[]): QualityTrend {
  const states = means.map(([day, points]) => ({
    day,
    commit: 'a'.repeat(40),
    publishers: new Map([[PUBLISHER!.id, { datasets: 2, points: 2 * points }]]),
  }));
  return { known: true, states };
}

function shown(site: Site): string {
  return qualityPage.kind.render('quality', site).toString();
}

function fileOf(site: Site, name: string): string[] {
  const file = [...figureFiles(site)].find(({ paths }) => paths.includes(name));
  return [...(file?.text ?? [])]
    .join('')
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

test('two days are a picture with its words, a table, and files for everybody, counties and publishers', () => {
  const site = siteWith(trendOf(['2025-01-31', 200], ['2026-11-20', 305.4]));
  const page = shown(site);
  expect(page).toContain('Medelpoängen var 200 den 31 januari 2025 och 305 den 20 november 2026.');
  expect(page.match(/<circle/g)).toHaveLength(2);
  expect(page).toContain('Ändring sedan 2025-01-31');
  expect(page).toMatch(/<td class="number[^"]*">\+105<\/td>/);
  expect(fileOf(site, 'kvalitet/utveckling.csv')).toEqual([
    'Dag,Datamängder,Medelpoäng',
    '2025-01-31,2,200',
    '2026-11-20,2,305',
  ]);
  expect(fileOf(site, 'kvalitet/utveckling-utgivare.csv')[1]).toBe(
    `2025-01-31,${site.nameOf(PUBLISHER!)},2,200`,
  );
  expect(fileOf(siteWith(site.trend, 'en'), 'kvalitet/utveckling-lan.en.csv')[0]).toBe(
    'Day,County,Datasets,Mean score',
  );
});

test('what is compared with is a year before, where the history reaches so far', () => {
  const trend = trendOf(['2024-01-31', 100], ['2025-06-30', 150], ['2025-12-31', 160], ['2026-11-20', 200]);
  const page = shown(siteWith(trend));
  expect(page).toContain('Ändring sedan 2025-06-30');
  expect(page).toMatch(/<td class="number[^"]*">\+50<\/td>/);
});

test.each([
  ['one day', trendOf(['2026-11-20', 300]), 'bara en dag att visa, 20 november 2026'],
  ['nothing committed', trendOf(), 'har inga datamängder än'],
  [
    'a shallow clone',
    { known: false, why: 'shallow' } as const,
    'Katalogens äldre ändringar finns inte med här',
  ],
  ['no git', { known: false, why: 'no-git' } as const, 'Katalogens historik finns inte med här'],
])('%s is said, and nothing is drawn', (_, trend, words) => {
  const page = shown(siteWith(trend));
  expect(page).toContain(words);
  expect(page).not.toContain('class="trend"');
  expect(page).not.toContain('Ändring sedan');
});

describe('on the page of a publisher', () => {
  const sectionOf = (trend: QualityTrend) =>
    publisherTrendSection(siteWith(trend), PUBLISHER!)?.toString() ?? '';

  test('two days are a picture with its words, and a table with the numbers', () => {
    const section = sectionOf(trendOf(['2025-01-31', 200], ['2026-11-20', 305.4]));
    expect(section).toContain(
      'aria-label="Medelpoängen var 200 den 31 januari 2025 och 305 den 20 november 2026."',
    );
    expect(section).toContain(
      '<th scope="row">31 januari 2025</th><td class="number">2</td><td class="number">200</td>',
    );
  });

  test('days on which it had nothing are left out, and with one day or none there is nothing', () => {
    const trend = trendOf(['2025-01-31', 200], ['2026-11-20', 305]);
    if (!trend.known) throw new Error();
    const before = { day: '2024-01-31', commit: 'a'.repeat(40), publishers: new Map() };
    expect(sectionOf({ known: true, states: [before, ...trend.states] })).not.toContain('2024');
    expect(sectionOf(trendOf(['2025-01-31', 200]))).toBe('');
    expect(sectionOf({ known: false, why: 'shallow' })).toBe('');
  });
});

test('what was tried before the first publication stands under the day of it', () => {
  const before = siteWith(trendOf(['2023-10-31', 100], ['2023-12-20', 200], ['2026-11-20', 305]));
  expect(fileOf(before, 'kvalitet/utveckling.csv').slice(1)).toEqual([
    '2024-01-01,2,200',
    '2026-11-20,2,305',
  ]);
  const onTheDay = siteWith(trendOf(['2023-12-20', 200], ['2024-01-01', 250]));
  expect(fileOf(onTheDay, 'kvalitet/utveckling.csv').slice(1)).toEqual(['2024-01-01,2,250']);
  FILES.catalog.data.issued = 2024;
  const ofYear = siteWith(trendOf(['2023-12-20', 200], ['2024-06-01', 250]));
  expect(fileOf(ofYear, 'kvalitet/utveckling.csv').slice(1)).toEqual(['2024-06-01,2,250']);
});
