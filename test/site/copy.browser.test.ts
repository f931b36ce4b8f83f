import { expect, test } from 'vitest';
import { buildSite, fixtureFiles } from './built-site.ts';
import { servedSite } from './served-site.ts';

const DATASET = '/datasets/exempelkommun/badplatser/';
const FILE = 'https://exempelkommun.example.se/data/badplatser.csv';

const { open, newPage } = servedSite(() => buildSite(fixtureFiles()));

test('the address of a file is copied with the keyboard, and that is announced', async () => {
  const page = await open(DATASET, { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.getByRole('button', { name: 'Kopiera adress Badplatser som CSV' });
  await button.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FILE);
});

test('the code to embed and the citation are copied as they stand', async () => {
  const page = await open(`/en${DATASET}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Embed on another site').click();
  for (const [name, place] of [
    ['Copy the citation', '.citation'],
    ['Copy the code', '.snippet code'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).first().waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(place).textContent());
  }
});

test('what the browser refuses is told', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(DATASET);
  await page.getByRole('button', { name: 'Kopiera adress Badplatser som CSV' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: 'Det gick inte att kopiera' })
    .waitFor({ state: 'attached' });
});

test('without JavaScript there is no button that does nothing', async () => {
  const page = await open(DATASET, { javaScriptEnabled: false });
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
  expect(await page.locator('[data-copy]').count()).toBeGreaterThan(0);
});
