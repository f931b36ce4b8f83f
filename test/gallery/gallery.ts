import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { addressIn } from '../../catalog/model/addresses.ts';
import { startBrowser } from '../site/browser.ts';
import { buildSite, fixtureFiles, realFiles } from '../site/built-site.ts';
import { pageTypes } from './page-types.ts';

/**
 * Takes pictures of a page of each type, for somebody to look at: phone and desktop, light and dark, Swedish; and the
 * desktop's light one in English. `npm run gallery -- --out FOLDER --only dataset,home --fixtures`.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'gallery' },
    only: { type: 'string', default: '' },
    fixtures: { type: 'boolean', default: false },
  },
});

const SCREENS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 900 },
];

const folder = resolve(values.out);
const wanted = values.only.split(',').filter(Boolean);
mkdirSync(folder, { recursive: true });

const site = await buildSite(values.fixtures ? fixtureFiles() : await realFiles());
const server = createServer(sirv(site.folder)).listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await startBrowser();
for (const [name, page] of pageTypes(site.catalog)) {
  if (wanted.length === 0 || wanted.includes(name)) await picturesOf(browser, name, page);
}
await browser.close();
server.close();
site.remove();

async function picturesOf(browser: Browser, name: string, page: string): Promise<void> {
  for (const screen of SCREENS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await picture(browser, `${name}-${screen.name}-${colorScheme}`, page, { ...screen, colorScheme });
    }
  }
  await picture(browser, `${name}-english`, addressIn('en', page), { ...SCREENS[1]!, colorScheme: 'light' });
}

interface Look {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

async function picture(browser: Browser, name: string, address: string, look: Look): Promise<void> {
  const { width, height, colorScheme } = look;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  // A search is answered once the page has fetched its index.
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
