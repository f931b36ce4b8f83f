import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressIn } from '../../catalog/model/addresses.ts';
import { buildSite, cooperationFiles, realGuides, withText } from './built-site.ts';
import { faultsInLook, focused, overflow, tabTo, violations } from './page-checks.ts';
import { servedSite } from './served-site.ts';

const DATASET = '/datasets/exempelkommun/badplatser/';

/** A page of each type. */
const PAGES: [name: string, address: string][] = [
  ['home', '/'],
  ['list', '/datasets/'],
  ['dataset', DATASET],
  ['dataset in a series', '/datasets/exempelkommun/badvattenprover-2026/'],
  ['service', '/datasets/exempelkommun/services/badplatser-api/'],
  ['series', '/datasets/exempelkommun/series/badvattenprover/'],
  ['publisher', '/datasets/exempelkommun/'],
  ['publishers', '/utgivare/'],
  ['counties', '/lan/'],
  ['county', '/lan/uppsala-lan/'],
  ['municipalities', '/kommuner/'],
  ['municipality', '/kommuner/uppsala/'],
  ['municipality without data', '/kommuner/knivsta/'],
  ['regions', '/regioner/'],
  ['region', '/regioner/region-uppsala/'],
  ['specifications', '/specifikationer/'],
  ['specification', '/specifikationer/livsmedelskontroller/'],
  ['accessibility statement', '/tillganglighet/'],
  ['themes', '/teman/'],
  ['theme', '/teman/envi/'],
  ['machines', '/for-maskiner/'],
  ['rules', '/regler/'],
  ['rule', '/regler/licence-missing/'],
  ['knowledge', '/kunskap/'],
  ['guide', '/kunskap/forsta-datamangden/'],
  ['meetings', '/traffar/'],
  ['coming meeting', '/traffar/2027-03-11-oppna-licenser/'],
  ['past meeting', '/traffar/2026-06-10-badvatten/'],
  ['contact', '/kontakt/'],
  ['maturity', '/mognad/'],
  ['quality', '/kvalitet/'],
  ['about', '/om/'],
  ['not found', '/404.html'],
];

const GATHERED = `accrualPeriodicity: ANNUAL
record:
  status: gathered
  source: [{ title: Kommunens webbplats, url: "https://exempelkommun.example.se/" }]
`;

const { open } = servedSite(async () => {
  const path = 'datasets/exempelkommun/badplatser.yaml';
  const publisher = 'datasets/exempelkommun/publisher.yaml';
  const placed = withText(cooperationFiles(), publisher, 'county: "03"', 'municipality: "0380"');
  const files = withText(placed, path, 'accrualPeriodicity: ANNUAL\n', GATHERED);
  return buildSite([...files, ...(await realGuides())], {
    listLength: 2,
    resultsLength: 2,
    now: Date.parse('2026-11-25T09:00:00Z'),
  });
});

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each(PAGES)(
    '%s: axe finds nothing in light or dark colours, and nothing sticks out',
    async (_name, address) => {
      const page = await open(address, { viewport: { width, height: 800 } });
      await unfold(page);
      expect(await faultsInLook(page)).toEqual([]);
    },
  );

  test.each(PAGES.filter(([name]) => name !== 'not found'))(
    '%s in English: axe finds nothing, and nothing sticks out',
    async (_name, address) => {
      const page = await open(addressIn('en', address), { viewport: { width, height: 800 } });
      await unfold(page);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test('each page leads to itself in the other language and back', async () => {
  const page = await open(DATASET);
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe(`/en${DATASET}`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Bathing places');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('link', { name: 'Svenska' }).click();
  expect(new URL(page.url()).pathname).toBe(DATASET);
});

test('nothing moves while a page loads', async () => {
  const page = await open('/');
  for (const address of ['/', DATASET, '/lan/uppsala-lan/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect([address, await layoutShift(page)]).toEqual([address, 0]);
  }
});

/** The sum of all layout shifts since the page began to load (Layout Instability; 0: none). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

test('in print the data are there, and what only a screen can use is not', async () => {
  const page = await open(DATASET, { viewport: { width: 700, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByText('Webbadress för nedladdning').first().isVisible()).toBe(true);
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('on a phone the tables of numbers are seen whole', async () => {
  const page = await open('/', { viewport: { width: 360, height: 640 } });
  for (const address of ['/kvalitet/', '/en/quality/', '/om/', '/en/about/']) {
    await page.goto(address);
    expect([address, await scrollingTables(page)]).toEqual([address, []]);
  }
});

/** The names of the tables that have more than is seen. */
function scrollingTables(page: Page): Promise<(string | null)[]> {
  return page
    .locator('.table')
    .evaluateAll((tables) =>
      tables
        .filter((table) => table.scrollWidth > table.clientWidth)
        .map((table) => table.getAttribute('aria-label')),
    );
}

test('at 320 pixels nothing sticks out on any page', async () => {
  const page = await open('/', { viewport: { width: 320, height: 640 } });
  for (const [, address] of PAGES) {
    await page.goto(address);
    expect([address, await overflow(page)]).toEqual([address, 0]);
  }
});

test.each(['sv', 'en'] as const)(
  'at 320 pixels the whole menu is there, in two rows at most (%s)',
  async (language) => {
    const page = await open(addressIn(language, '/'), { viewport: { width: 320, height: 640 } });
    const entries = page.locator('.site-header nav:not(.languages) a');
    const boxes = await entries.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => ({ top, height })),
    );
    expect(boxes.length).toBeGreaterThan(2);
    expect(new Set(boxes.map(({ top }) => top)).size).toBeLessThanOrEqual(2);
    // WCAG 2.2, 2.5.8: at least 24 pixels to hit
    expect(boxes.filter(({ height }) => height < 24)).toEqual([]);
  },
);

test('with the keyboard alone from the first page to the data', async () => {
  const page = await open('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Hoppa till innehållet');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Sök data och allt annat på webbplatsen');
  await page.keyboard.type('badplats');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/datasets/?q=badplats');
  await tabTo(page, 'Badplatser');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${DATASET}`);
  await tabTo(page, 'Ladda ner Badplatser som CSV');
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  expect(address).toBe('https://exempelkommun.example.se/data/badplatser.csv');
});

test('nothing goes wrong under a policy that allows only our own files', async () => {
  const page = await open('about:blank');
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
    });
  });
  for (const [, address] of PAGES) await page.goto(address);
  expect(errors).toEqual([]);
});
