import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsInLook } from './page-checks.ts';
import { HOSTILE_NEED, siteOfEveryKind } from './search/pages-with-everything.ts';
import { servedSite } from './served-site.ts';

const { open, newPage } = servedSite(siteOfEveryKind);

/** Each page that is found, with its kind before it. */
function hits(page: Page): Promise<string[]> {
  return page
    .locator('#_webbplatsen-lista li')
    .evaluateAll((items) =>
      items.map((item) =>
        [item.querySelector('.page-kind'), item.querySelector('a')].map((one) => one?.textContent).join(': '),
      ),
    );
}

async function answered(page: Page): Promise<void> {
  await page.locator('#_lista:not([aria-busy])').waitFor({ state: 'attached' });
}

describe('beside the data', () => {
  test.each([
    ['PSI', 'Guide: Öppna datalagen i praktiken', '/kunskap/oppna-datalagen/'],
    ['önska lekplatser', 'Behov: Lekplatser med läge och utrustning', '/behov/12/'],
    ['möte licenser', 'Träff: Välja licens', '/traffar/2027-03-11-oppna-licenser/'],
    ['kontakt uppsala', 'Kontakt: Kontakt i Uppsala län', '/kontakt/'],
    ['specifikation laddstationer', 'Specifikation: Laddpunkter', '/specifikationer/laddpunkter/'],
    ['sjalvskatning', 'Sida: Hur långt har vi kommit?', '/mognad/'],
  ])('%s is answered with %s, which leads there', async (typed, first, address) => {
    const page = await open('/datasets/');
    await page.getByRole('searchbox').fill(typed);
    await expect.poll(async () => (await hits(page))[0]).toMatch(new RegExp(`^${first.replace('?', '\\?')}`));
    await page.locator('#_webbplatsen-lista a').first().click();
    await page.waitForURL(`**${address}**`);
  });

  test('there are three at first, and both numbers are told at once', async () => {
    const page = await open('/datasets/?q=badplatser');
    await expect.poll(() => page.getByRole('heading', { name: 'På webbplatsen' }).isVisible()).toBe(true);
    expect((await hits(page)).length).toBeLessThanOrEqual(3);
    expect(await page.locator('#_webbplatsen .page-about').first().isVisible()).toBe(false);
    expect(await page.locator('#_lista h3').first().textContent()).toBe('Badplatser');
    expect(await page.locator('#_antal').textContent()).toMatch(
      /^\d+\u00a0träff(ar)? bland data, \d+ på webbplatsen$/,
    );
    expect(await page.locator('#_antal').getAttribute('role')).toBe('status');
  });

  test('a word that is spelt in another way is told of', async () => {
    const page = await open('/datasets/?q=sjalvskatning');
    await expect
      .poll(() => page.locator('#_webbplatsen-anmarkning[role=status]').textContent())
      .toBe('”sjalvskatning” finns inte på webbplatsen. Visar i stället träffar för självskattning.');
    await page.getByRole('searchbox').fill('självskattning');
    await expect.poll(() => page.locator('#_webbplatsen-anmarkning').textContent()).toBe('');
  });

  test('where there are no data, the page says so, and how to wish for them', async () => {
    const page = await open('/datasets/?q=självskattning');
    await expect.poll(() => hits(page)).toContain('Sida: Hur långt har vi kommit?');
    await page.getByText('Inga data passar.').waitFor();
    expect(await page.locator('#_webbplatsen .page-about').first().isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Saknar du data? Säg vad du behöver.' }).click();
    await page.waitForURL('**/behov/');
  });

  test('more are shown on demand, and the focus goes on to the first of them', async () => {
    const page = await open('/datasets/?q=skridskobanor');
    await expect.poll(async () => (await hits(page)).length).toBe(6);
    await page.getByRole('button', { name: 'Visa 10 till på webbplatsen' }).press('Enter');
    await expect.poll(async () => (await hits(page)).length).toBe(16);
    const seventh = page.locator('#_webbplatsen-lista a').nth(6);
    expect(await seventh.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Visa 9 till på webbplatsen' }).click();
    await expect.poll(async () => (await hits(page)).length).toBe(25);
    expect(await page.locator('#_webbplatsen-fler').isVisible()).toBe(false);
    expect(new Set(await hits(page)).size).toBe(25);
  });

  test('nothing is there before somebody has searched, where nothing is found and where the list goes on', async () => {
    const page = await open('/datasets/');
    expect(await page.locator('#_webbplatsen').isVisible()).toBe(false);
    for (const address of ['/datasets/?q=xyzzyplugh', '/datasets/?utgivare=exempelkommun']) {
      await page.goto(address);
      await answered(page);
      await expect.poll(() => page.locator('#_webbplatsen').isVisible()).toBe(false);
    }
    await page.goto('/datasets/?q=exempelkommun');
    await expect.poll(() => page.locator('#_webbplatsen').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Nästa sida' }).click();
    await expect.poll(() => page.locator('#_webbplatsen').isVisible()).toBe(false);
  });

  test('a page that is only looked at fetches no index', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/datasets/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/sok/'))).toEqual([]);
  });

  test('what a need says is text', async () => {
    const page = await open('/datasets/?q=fientligt');
    await expect.poll(() => hits(page)).toEqual([`Behov: ${HOSTILE_NEED.title}`]);
    expect(
      await page.locator('#_webbplatsen x-hostile, #_webbplatsen script, #_webbplatsen img').count(),
    ).toBe(0);
  });

  test('an English page leads to English pages, and tells where a title is Swedish', async () => {
    const page = await open('/en/datasets/?q=licences');
    await expect.poll(() => hits(page)).toContain('Guide: Choosing a licence');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Guide' })
      .getByRole('link', { name: 'Choosing a licence' })
      .click();
    await page.waitForURL('**/en/knowledge/valja-licens/');
    await page.goto('/en/datasets/?q=need+lekplatser');
    const link = page.getByRole('link', { name: 'Lekplatser med läge och utrustning' });
    expect(await link.getAttribute('lang')).toBe('sv');
    await link.click();
    await page.waitForURL('**/en/needs/12/');
  });

  test('pages that cannot be fetched keep nobody from the data', async () => {
    const page = await open('/datasets/');
    await page.route('**/sok/sidor/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('badplatser');
    await page.getByText('Träffar på webbplatsen kunde inte hämtas.').waitFor();
    expect(await page.locator('#_lista h3').first().textContent()).toBe('Badplatser');
  });
});

test('the magnifying glass in the menu leads to the field, ready to type in', async () => {
  const page = await open('/om/');
  await page.getByRole('link', { name: 'Sök', exact: true }).click();
  await page.waitForURL('**/datasets/#_q');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('_q');
  await page.keyboard.type('kontakt uppsala');
  await expect.poll(async () => (await hits(page))[0]).toBe('Kontakt: Kontakt i Uppsala län');
});

test('the field of the front page leads to hits of every kind', async () => {
  const page = await open('/');
  await page.getByRole('searchbox').fill('självskattning');
  await page.keyboard.press('Enter');
  await expect.poll(() => hits(page)).toContain('Sida: Hur långt har vi kommit?');
});

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each(['/datasets/?q=badplatser', '/datasets/?q=skridskobanor', '/en/datasets/?q=licence'])(
    '%s: axe finds nothing in light or dark colours, and nothing sticks out',
    async (address) => {
      const page = await open(address, { viewport: { width, height: 800 } });
      await page.locator('#_webbplatsen').waitFor();
      expect(await faultsInLook(page)).toEqual([]);
    },
  );
});
