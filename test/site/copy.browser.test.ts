import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { type BuiltSite, buildSite, fixtureFiles } from './built-site.ts';

const DATASET = '/datasets/exempelkommun/badplatser/';
const FILE = 'https://exempelkommun.example.se/data/badplatser.csv';

let site: BuiltSite;
let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  site = await buildSite(fixtureFiles());
  server = createServer(sirv(site.folder)).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  site?.remove();
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

test('the address of a file is copied with the keyboard, and that is announced', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(DATASET);
    const button = page.getByRole('button', { name: 'Kopiera adress Badplatser som CSV' });
    await button.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FILE);
  });
});

test('the code to embed and the citation are copied as they stand', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(`/en${DATASET}`);
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
});

test('what the browser refuses is told', async () => {
  await withPage({}, async (page) => {
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
});

test('without JavaScript there is no button that does nothing', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(DATASET);
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    expect(await page.locator('[data-copy]').count()).toBeGreaterThan(0);
  });
});
