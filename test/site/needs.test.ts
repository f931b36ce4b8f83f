import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Need, NeedsFile } from '../../catalog/cooperation/needs/need.ts';
import { NO_HISTORY } from '../../catalog/past/history/history.ts';
import { MADE_UP_FILE, MADE_UP_NEEDS } from '../catalog/cooperation/needs/made-up-needs.ts';
import { HOSTILE } from '../catalog/publish/exports/content.ts';
import { type BuiltSite, buildSite, fixtureFiles, withText } from './built-site.ts';
import { elementsOf, type ReadElement } from './elements.ts';

const DATASET = 'datasets/exempelkommun/badplatser.yaml';
const FREQUENCY = 'accrualPeriodicity: ANNUAL\n';
const HOSTILE_NEED: Need = {
  ...MADE_UP_NEEDS[0]!,
  number: 30,
  title: HOSTILE,
  what: HOSTILE,
  purpose: HOSTILE,
};

function build(file: NeedsFile | undefined): Promise<BuiltSite> {
  const files = withText(fixtureFiles(), DATASET, FREQUENCY, `${FREQUENCY}answers: [21, 99]\n`);
  return buildSite(files, {}, NO_HISTORY, file);
}

function textOf(site: BuiltSite, page: string): string {
  return elementsOf(site.pages.get(page)!)[0]!.text.replaceAll(/[\s\u00a0]+/g, ' ');
}

function elements(site: BuiltSite, page: string): ReadElement[] {
  return elementsOf(site.pages.get(page)!);
}

describe('a site with needs', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const needs = [...MADE_UP_NEEDS, HOSTILE_NEED];
    site = await build({ ...MADE_UP_FILE, failed: '2026-11-25T09:23:00Z', needs });
  });
  afterAll(() => site.remove());

  test('has a page for each, in both languages, in the sitemap’s way', () => {
    for (const { number } of MADE_UP_NEEDS)
      for (const page of [`/behov/${number}/`, `/en/needs/${number}/`])
        expect(site.pages.has(page)).toBe(true);
  });

  test('tells from when they are where they could not be fetched anew, in Swedish time', () => {
    const text = textOf(site, '/behov/');
    expect(text).toContain('Behoven är från 25 november 2026 kl. 07.23.');
    expect(text).toContain('Det gick inte att hämta dem på nytt 25 november 2026 kl. 10.23.');
    expect(textOf(site, '/en/needs/12/')).toContain('The needs are from 25 November 2026 at 07:23.');
  });

  test('lists those that wait with most votes first, and those that are done with last', () => {
    const titles = elements(site, '/behov/')
      .filter(({ name }) => name === 'h3')
      .map(({ text }) => text);
    expect(titles[0]).toBe('Laddstationer för elbilar');
    expect(titles.at(-1)).toBe('Alla vattenläckor med adress');
  });

  test('a need says who could answer, and what they have answered', () => {
    expect(textOf(site, '/behov/12/')).toMatch(/De som kan svara .*Uppsala kommun.*Heby kommun/);
    expect(textOf(site, '/behov/18/')).toMatch(/Svar 20 september 2026 ?Uppgifterna visar/);
    expect(textOf(site, '/behov/15/')).toMatch(/Visa alla 10.*Region Sörmland/);
  });

  test('a wish and the dataset that answers it lead to each other', () => {
    const links = (page: string) => elements(site, page).map(({ attributes }) => attributes.href);
    expect(links('/behov/21/')).toContain('/datasets/exempelkommun/badplatser/');
    expect(textOf(site, '/behov/21/')).toContain('Publicerad');
    const dataset = links('/datasets/exempelkommun/badplatser/');
    expect(dataset).toContain('/behov/21/');
    expect(dataset.some((href) => href?.endsWith('/issues/99'))).toBe(true);
  });

  test('what people have written says which language it is in on an English page', () => {
    const titled = elements(site, '/en/needs/').filter(({ attributes }) => attributes.lang === 'sv');
    expect(titled.map(({ text }) => text)).toContain('Laddstationer för elbilar');
  });

  test('hostile text is text', () => {
    for (const page of ['/behov/', '/behov/30/', '/en/needs/30/', '/']) {
      const found = elements(site, page).filter(
        ({ name, attributes }) => name === 'x-hostile' || 'onclick' in attributes,
      );
      expect([page, found]).toEqual([page, []]);
    }
    expect(textOf(site, '/behov/30/')).toContain('<script>alert(1)</script>');
  });

  test('the first page shows what is wanted most', () => {
    expect(textOf(site, '/')).toContain('Mest önskade data Laddstationer för elbilar');
  });

  test('no page of needs has a link that somebody has written', () => {
    const own =
      /^(?:\/|#|https:\/\/github\.com\/oppna-mellansverige\/|https:\/\/creativecommons\.org\/|https:\/\/rkrattsbaser\.gov\.se\/|https:\/\/data\.example\.se\/|mailto:)/;
    for (const page of [...site.pages.keys()].filter((one) => /^\/(?:behov|en\/needs)\//.test(one))) {
      const links = elements(site, page).flatMap(({ name, attributes }) =>
        name === 'a' && attributes.href !== undefined ? attributes.href : [],
      );
      expect([page, links.filter((href) => !own.test(href))]).toEqual([page, []]);
    }
  });
});

test.each<[string, NeedsFile | undefined, string]>([
  ['none', { ...MADE_UP_FILE, needs: [] }, 'Här finns inga behov ännu.'],
  ['needs that were never fetched', undefined, 'Behoven är inte hämtade till webbplatsen än.'],
  [
    'only such that nobody has looked at',
    { ...MADE_UP_FILE, show: 'seen', needs: [], unseen: [{ number: 30, kind: 'data' }] },
    'Ett nytt eller ändrat behov väntar på att någon ansvarig ska läsa det. Sedan visas det här.',
  ],
])('with %s the page says so, and how to say what one needs', async (name, file, sentence) => {
  const site = await build(file);
  expect(textOf(site, '/behov/')).toContain(sentence);
  expect(textOf(site, '/behov/')).toContain('Önska data Be om stöd');
  expect(textOf(site, '/behov/').includes('Här finns inga behov ännu.')).toBe(name === 'none');
  expect(textOf(site, '/')).not.toContain('Mest önskade data');
  site.remove();
});
