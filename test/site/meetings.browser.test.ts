import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildSite, cooperationFiles } from './built-site.ts';
import { servedSite } from './served-site.ts';

const { newPage } = servedSite(() =>
  buildSite(cooperationFiles(), { now: Date.parse('2026-11-25T09:00:00Z') }),
);

/** The page as it is at some time after the site was made; without a time, without scripts. */
async function open(address: string, time?: string): Promise<Page> {
  const page = await newPage({ javaScriptEnabled: time !== undefined });
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
  });
});
