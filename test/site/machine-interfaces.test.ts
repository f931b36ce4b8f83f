import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../catalog/past/history/history.ts';
import { MADE_UP_FILE } from '../catalog/cooperation/needs/made-up-needs.ts';
import { HOSTILE, madeUpHistory } from '../catalog/publish/exports/content.ts';
import { fieldRules } from '../catalog/publish/exports/google-field-rules.ts';
import { xmlElements } from '../catalog/publish/exports/xml.ts';
import { type BuiltSite, buildSite, cooperationFiles, everythingFiles, fixtureFiles } from './built-site.ts';
import { elementsOf } from './elements.ts';

const VALIDATOR = new HtmlValidate({ extends: ['html-validate:standard'] });

const SITES: [name: string, build: () => Promise<BuiltSite>][] = [
  [
    'the fixtures, with a history, meetings and needs',
    () => buildSite(cooperationFiles(), { listLength: 2 }, madeUpHistory(), MADE_UP_FILE),
  ],
  [
    'everything that can be said, with a hostile history',
    () => buildSite(everythingFiles(), {}, madeUpHistory(everythingFiles(), HOSTILE)),
  ],
];

describe.each(SITES)('%s', (called, build) => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await build();
  });
  afterAll(() => site.remove());

  function dataOn(page: string): Record<string, unknown>[] {
    return elementsOf(site.pages.get(page)!)
      .filter(({ name, attributes }) => name === 'script' && attributes.type === 'application/ld+json')
      .map(({ text }) => JSON.parse(text));
  }

  test('every page is valid HTML', async () => {
    const broken: string[] = [];
    for (const [page, text] of site.pages) {
      const { results } = await VALIDATOR.validateString(text);
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
        broken.push(`${page}:${line} ${ruleId}: ${message}`);
    }
    expect(broken).toEqual([]);
  });

  test('every block of JSON-LD parses and keeps Google’s rules, on every page', () => {
    const broken = [...site.pages.keys()].flatMap((page) => dataOn(page).flatMap(fieldRules));
    expect(broken).toEqual([]);
  });

  test('each dataset is told in each language, with the address of that page, and the way to it', () => {
    for (const { page, uri } of site.catalog.datasets) {
      for (const address of [page, `/en${page}`]) {
        const [dataset, way] = dataOn(address);
        expect(dataset).toMatchObject({ '@type': 'Dataset', '@id': uri, url: site.catalog.base + address });
        const steps = way!.itemListElement as { item: string }[];
        expect(steps.at(-1)?.item).toBe(site.catalog.base + address);
      }
    }
    expect(dataOn('/')[0]).toMatchObject({ '@type': 'DataCatalog' });
  });

  test('each meeting is told in each language, with the way to it', () => {
    const meetings = [...site.pages.keys()].filter((page) => /^\/(?:traffar|en\/meetings)\/\d/.test(page));
    for (const page of meetings) {
      const [meeting, way] = dataOn(page);
      expect(meeting).toMatchObject({ '@type': 'Event', url: site.catalog.base + page });
      const steps = way!.itemListElement as { item: string }[];
      expect(steps.at(-1)?.item).toBe(site.catalog.base + page);
    }
    if (called.includes('meetings')) expect(meetings).toHaveLength(4);
  });

  test('the sitemap lists every page that search engines should know, and no other', () => {
    const listed = xmlElements(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8'))
      .filter(({ name }) => name === 'loc')
      .map(({ text }) => text);
    const pages = [...site.pages.keys()].filter((page) => !/\/embed\/|\/404\.html$/.test(page));
    expect(listed.sort()).toEqual(pages.map((page) => site.catalog.base + page).sort());
  });

  test('dates of changes are those of git', () => {
    const text = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    const dataset = site.catalog.datasets[0]!;
    const url = text
      .split('\n')
      .find((line) => line.includes(`<loc>${site.catalog.base}${dataset.page}</loc>`));
    expect(url).toMatch(/<lastmod>2026-02-\d\dT10:00:00Z<\/lastmod>/);
  });

  test('a dataset’s page tells its changes, with links to the commit and the pull request', () => {
    const dataset = site.catalog.datasets[0]!;
    const links = elementsOf(site.pages.get(dataset.page)!).flatMap(
      ({ attributes }) => attributes.href ?? [],
    );
    expect(links.some((link) => /\/commit\/[0-9a-f]{40}$/.test(link))).toBe(true);
  });

  test('pictures and tables on the quality page say the same as the files behind them', () => {
    const rows = readFileSync(join(site.folder, 'kvalitet/fordelning.csv'), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    const counted = rows.reduce((sum, row) => sum + Number(row.split(',')[1]), 0);
    expect(counted).toBe(site.catalog.datasets.length);
    const cells = elementsOf(site.pages.get('/kvalitet/')!)
      .filter(({ name }) => name === 'th')
      .map(({ text }) => text);
    for (const row of rows) expect(cells).toContain(row.split(',')[0]);
  });
});

test('without a history the pages say so, and no date is made up', async () => {
  const site = await buildSite(fixtureFiles(), {}, NO_HISTORY);
  try {
    expect(site.pages.get('/datasets/exempelkommun/badplatser/')).toContain('Historiken finns inte med');
    expect(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8')).not.toContain('<lastmod>');
  } finally {
    site.remove();
  }
});
