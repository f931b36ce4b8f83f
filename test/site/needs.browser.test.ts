import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../../catalog/past/history/history.ts';
import { MADE_UP_FILE } from '../catalog/cooperation/needs/made-up-needs.ts';
import { buildSite, fixtureFiles } from './built-site.ts';
import { overflow, violations } from './page-checks.ts';
import { servedSite } from './served-site.ts';

const served = servedSite(() =>
  buildSite(fixtureFiles(), {}, NO_HISTORY, { ...MADE_UP_FILE, failed: '2026-11-25T09:23:00Z' }),
);
const { open } = served;

function shownTitles(page: Page): Promise<string[]> {
  return page.locator('.needs > li:not([hidden]) h3').allTextContents();
}

describe.each([320, 1280])('%d pixels wide', (width) => {
  test.each(['/behov/', '/behov/12/', '/behov/18/', '/en/needs/16/'])(
    '%s: axe finds nothing in light or dark colours, and nothing sticks out',
    async (address) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(address, { viewport: { width, height: 800 }, colorScheme });
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    },
  );
});

describe('the filter', () => {
  test('shows what fits, says how many, and stands in the address', async () => {
    const page = await open('/behov/');
    await page.getByLabel('Län', { exact: true }).selectOption('Uppsala län');
    expect(await shownTitles(page)).toEqual([
      'Lekplatser med läge och utrustning',
      'Badplatser med <b>vattenkvalitet</b>',
    ]);
    expect(await page.getByRole('status').textContent()).toBe('2 av 6 behov');
    await page.getByLabel('Tema', { exact: true }).selectOption('Miljö');
    expect(page.url()).toBe(`${served.origin}/behov/?lan=03&tema=ENVI`);
    expect(await shownTitles(page)).toHaveLength(1);
    await page.reload();
    expect(await shownTitles(page)).toHaveLength(1);
    expect(await page.getByLabel('Tema', { exact: true }).inputValue()).toBe('ENVI');
  });

  test('finds words, sorts, and can be cleared with the keyboard alone', async () => {
    const page = await open('/behov/');
    await page.getByLabel('Sortera efter').selectOption('Nyast');
    expect((await shownTitles(page))[0]).toBe('Frågestund om personuppgifter');
    await page.getByLabel('Sök i behoven').fill('rullstol lekplats');
    expect(await shownTitles(page)).toEqual(['Lekplatser med läge och utrustning']);
    await page.getByRole('button', { name: 'Visa alla' }).focus();
    await page.keyboard.press('Enter');
    expect(await shownTitles(page)).toHaveLength(6);
    expect(page.url()).toBe(`${served.origin}/behov/`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_ord');
  });

  test('says so where nothing fits, in the page’s language', async () => {
    const page = await open('/en/needs/?slag=support&lan=05');
    expect(await shownTitles(page)).toEqual([]);
    expect(await page.getByRole('status').textContent()).toBe('No need fits the choice.');
  });

  test('an address that asks for what cannot be chosen shows all', async () => {
    const page = await open('/behov/?lan=99&tema=%3Cb%3E');
    expect(await shownTitles(page)).toHaveLength(6);
  });

  test('is not there without JavaScript, and the list is whole', async () => {
    const page = await open('/behov/', { javaScriptEnabled: false });
    expect(await page.locator('#_urval').isVisible()).toBe(false);
    expect(await shownTitles(page)).toHaveLength(6);
  });
});
