import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { type BuiltSite, buildSite, cooperationFiles } from './built-site.ts';

let site: BuiltSite;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  site = await buildSite(cooperationFiles(), { now: Date.parse('2026-11-25T09:00:00Z') });
  server = createServer(sirv(site.folder)).listen(0);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  site?.remove();
});

/** The page as it is at some time after the site was made; without a time, without scripts. */
async function open(address: string, time?: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${(server.address() as AddressInfo).port}`,
    javaScriptEnabled: time !== undefined,
  });
  const page = await context.newPage();
  if (time !== undefined) await page.clock.setFixedTime(new Date(time));
  await page.goto(address);
  return page;
}

async function titlesIn(page: Page, list: string): Promise<string[]> {
  return page.locator(`${list} h3`).allTextContents();
}

describe('when a meeting that was to come has been', () => {
  test.each([
    ['as it was made, without scripts', undefined, ['Välja licens'], ['Badplatser och badvatten']],
    ['before it ends', '2027-03-11T13:29:00Z', ['Välja licens'], ['Badplatser och badvatten']],
    ['once it has ended', '2027-03-11T13:30:00Z', [], ['Välja licens', 'Badplatser och badvatten']],
  ])('the lists are right %s', async (_, time, coming, past) => {
    const page = await open('/traffar/', time);
    expect(await titlesIn(page, '#_kommande-lista')).toEqual(coming);
    expect(await titlesIn(page, '#_tidigare-lista')).toEqual(past);
    expect(await page.getByText('Ingen träff är inplanerad just nu.').isVisible()).toBe(coming.length === 0);
    expect(await page.locator('noscript p').isVisible()).toBe(time === undefined);
    await page.context().close();
  });

  test.each([
    [undefined, true],
    ['2027-03-11T13:29:00Z', true],
    ['2027-03-11T13:30:00Z', false],
  ])('its own page offers to join it only until then (%s)', async (time, open_) => {
    const page = await open('/traffar/2027-03-11-oppna-licenser/', time);
    for (const text of ['Anslut', 'Lägg till i kalendern'])
      expect(await page.getByText(text, { exact: true }).isVisible()).toBe(open_);
    expect(await page.getByText('Träffen har varit.').isVisible()).toBe(!open_);
    await page.context().close();
  });
});
