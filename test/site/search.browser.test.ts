import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../catalog/check/validate/validate.ts';
import { buildSite, fixtureFiles } from './built-site.ts';
import { faultsInLook, tabTo } from './page-checks.ts';
import { servedSite } from './served-site.ts';

/** Datasets of a municipality on the other side of an ö, beside those of the fixtures. */
const MORE: Record<string, object> = {
  'orebro-kommun/publisher': {
    name: 'Örebro kommun',
    type: 'LocalAuthority',
    municipality: '1880',
    defaults: { license: 'CC0-1.0', spatial: ['1880'] },
  },
  'orebro-kommun/laddplatser': dataset('Laddplatser', 'elbilsladdning', 'TRAN', 'GEOJSON'),
  'orebro-kommun/laddstationer': dataset('Laddstationer', 'laddstation', 'TRAN', 'CSV'),
  'orebro-kommun/batplatser': dataset('Båtplatser', 'båtplats', 'SOCI', 'CSV'),
  'orebro-kommun/trafikolyckor': dataset('Trafikolyckor', 'trafiksäkerhet', 'TRAN', 'CSV'),
  'orebro-kommun/hostile': dataset('<img src=x onerror=alert(1)> farligt', 'farligt', 'GOVE', 'CSV'),
};

function dataset(title: string, keyword: string, theme: string, format: string): object {
  return {
    title: { sv: title, en: `${title} in English` },
    description: { sv: `${title} i kommunen, med läge.`, en: `${title} of the municipality.` },
    keyword: { sv: [keyword] },
    theme: [theme],
    distribution: [{ accessURL: 'https://orebro.example.se/data', format }],
  };
}

function files(): SourceFile[] {
  const more = Object.entries(MORE).map(([name, data]) => ({
    path: `datasets/${name}.yaml`,
    bytes: new TextEncoder().encode(JSON.stringify(data)),
  }));
  return [...fixtureFiles(), ...more];
}

const served = servedSite(() => buildSite(files(), { resultsLength: 4 }));
const { open } = served;

function titles(page: Page): Promise<string[]> {
  return page.locator('#_lista h3').allTextContents();
}

async function shows(page: Page, expected: string[]): Promise<void> {
  await expect.poll(() => titles(page)).toEqual(expected);
}

/** Waits until a search that the address asks for has been answered. */
async function settled(page: Page): Promise<void> {
  await page.locator('#_lista:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Counts that the values of a facet show, by the value's code. */
function counts(page: Page, facet: string): Promise<Record<string, string>> {
  return page.evaluate(
    (name) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((box) => [
          box.value,
          box.closest('label')?.querySelector('.facet-count')?.textContent ?? '',
        ]),
      ),
    facet,
  );
}

const EVERYTHING = [
  '<img src=x onerror=alert(1)> farligt',
  'Badplatser',
  'Badplatser, API',
  'Badvattenprover',
];

describe('what is typed', () => {
  test.each([
    ['laddstation', ['Laddstationer', 'Laddplatser']],
    ['elbilsladdning', ['Laddplatser', 'Laddstationer']],
    ['olycka', ['Trafikolyckor']],
    ['hallplats', ['Hållplatser för buss']],
    ['hållplatser', ['Hållplatser för buss']],
    ['batplats', ['Båtplatser']],
  ])('%s finds %j', async (typed, found) => {
    const page = await open('/datasets/');
    await page.getByRole('searchbox').fill(typed);
    await shows(page, found);
    expect(await page.locator('#_antal').textContent()).toMatch(
      found.length === 1 ? /^1\u00a0träff\b/ : new RegExp(`^${found.length}\u00a0träffar\\b`),
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
  });

  test('a slip of the finger is forgiven, and told', async () => {
    const page = await open('/datasets/?q=trafikolykor');
    await shows(page, ['Trafikolyckor']);
    expect(await page.locator('#_anmarkning').textContent()).toBe(
      '”trafikolykor” finns inte i katalogen. Visar i stället träffar för trafikolyckor.',
    );
  });

  test('what finds nothing says so, and leads back to everything', async () => {
    const page = await open('/datasets/?q=xyzzyplugh');
    await page.getByText('Inga träffar.').waitFor();
    expect(await titles(page)).toEqual([]);
    await page.getByRole('link', { name: 'Visa allt i katalogen' }).click();
    await shows(page, EVERYTHING);
  });

  test('a title that looks like markup is text', async () => {
    const page = await open('/datasets/?q=farligt');
    await shows(page, ['<img src=x onerror=alert(1)> farligt']);
    expect(await page.locator('#_lista img').count()).toBe(0);
  });
});

describe('facets', () => {
  test('narrow the results, and their counts say what each value would leave', async () => {
    const page = await open('/datasets/?q=kommunen');
    await page.getByRole('checkbox', { name: /^Transport/ }).check();
    await expect.poll(() => counts(page, 'format')).toMatchObject({ CSV: '3', GEOJSON: '1' });
    await page.getByText('Format', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: /^GeoJSON/ }).check();
    await shows(page, ['Laddplatser']);
    expect(await counts(page, 'format')).toMatchObject({ CSV: '3', GEOJSON: '1' });
    expect(await counts(page, 'tema')).toMatchObject({ TRAN: '1', SOCI: '0' });
    expect(new URL(page.url()).search).toBe('?q=kommunen&tema=TRAN&format=GEOJSON');
  });

  test('what the page is made with is what the script counts', async () => {
    const page = await open('/datasets/');
    const facets = [
      'tema',
      'utgivare',
      'lan',
      'format',
      'licens',
      'frekvens',
      'kvalitet',
      'typ',
      'hvd',
      'api',
    ];
    const made = await Promise.all(facets.map((facet) => counts(page, facet)));
    await page.goto('/datasets/?sortering=andrad');
    await settled(page);
    await expect.poll(() => page.locator('#_sortering').inputValue()).toBe('andrad');
    expect(await Promise.all(facets.map((facet) => counts(page, facet)))).toEqual(made);
  });

  test('each choice can be taken away again, or all at once', async () => {
    const page = await open('/datasets/?utgivare=orebro-kommun&format=CSV&tema=TRAN');
    await shows(page, ['Laddstationer', 'Trafikolyckor']);
    await page.getByRole('button', { name: 'Ta bort filtret Transport' }).click();
    await shows(page, [
      '<img src=x onerror=alert(1)> farligt',
      'Båtplatser',
      'Laddstationer',
      'Trafikolyckor',
    ]);
    await page.getByRole('button', { name: 'Rensa alla filter' }).click();
    await shows(page, EVERYTHING);
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('the address', () => {
  test('can be shared: whoever opens it sees the same, in English too', async () => {
    const address = 'datasets/?q=laddning&utgivare=orebro-kommun&sortering=titel';
    const page = await open(`/${address}`);
    await shows(page, ['Laddplatser', 'Laddstationer']);
    expect(await page.getByRole('checkbox', { name: /^Örebro kommun/ }).isChecked()).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('laddning');
    await page.goto(`/en/${address}`);
    await shows(page, ['Laddplatser in English', 'Laddstationer in English']);
    expect(await page.locator('#_antal').textContent()).toMatch(/^2\u00a0results\b/);
    await page.getByRole('link', { name: 'Laddplatser in English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/datasets/orebro-kommun/laddplatser/');
  });

  test('the other language shows the same search, and the page is called by what is looked for', async () => {
    const page = await open('/datasets/?q=laddplats&tema=TRAN');
    await expect.poll(() => page.title()).toMatch(/^laddplats – Datamängder – /);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/datasets/?q=laddplats&tema=TRAN');
    await expect.poll(() => titles(page)).toContain('Laddplatser in English');
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.title()).not.toContain('laddplats');
  });

  test('and the back button goes back over each choice', async () => {
    const page = await open('/datasets/');
    await page.getByRole('checkbox', { name: /^Transport/ }).check();
    await shows(page, ['Hållplatser för buss', 'Laddplatser', 'Laddstationer', 'Trafikolyckor']);
    await page.getByRole('searchbox').fill('ladd');
    await shows(page, ['Laddplatser', 'Laddstationer']);
    await page.getByRole('checkbox', { name: /^Miljö/ }).check();
    await page.getByRole('checkbox', { name: /^Transport/ }).uncheck();
    await expect.poll(() => titles(page)).toEqual([]);
    await page.goBack();
    await page.goBack();
    await shows(page, ['Laddplatser', 'Laddstationer']);
    expect(await page.getByRole('checkbox', { name: /^Transport/ }).isChecked()).toBe(true);
    await page.goBack();
    await shows(page, EVERYTHING);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  test('tells the page, which moves the focus to the results', async () => {
    const page = await open('/datasets/?utgivare=orebro-kommun');
    const first = ['<img src=x onerror=alert(1)> farligt', 'Båtplatser', 'Laddplatser', 'Laddstationer'];
    await shows(page, first);
    await page.getByRole('link', { name: 'Nästa sida' }).click();
    await expect.poll(() => page.url()).toContain('sida=2');
    await shows(page, ['Trafikolyckor']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_traffar');
    await page.goBack();
    await shows(page, first);
  });
});

test('by keyboard alone: search, narrow, and open what is found', async () => {
  const page = await open('/datasets/');
  await tabTo(page, 'Sök data och allt annat på webbplatsen');
  await page.keyboard.type('ladd');
  await page.keyboard.press('Enter');
  await shows(page, ['Laddplatser', 'Laddstationer']);
  await tabTo(page, /^Örebro kommun/);
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('utgivare=orebro-kommun');
  await shows(page, ['Laddplatser', 'Laddstationer']);
  await tabTo(page, 'Laddstationer');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/datasets/orebro-kommun/laddstationer/');
});

describe('without JavaScript', () => {
  test('everything is listed, page by page, and no field is shown that does nothing', async () => {
    const page = await open('/datasets/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('#_filter').isVisible()).toBe(false);
    expect(await page.locator('#_sortering').isVisible()).toBe(false);
    const listed = [...(await titles(page))];
    while (await page.getByRole('link', { name: 'Nästa sida' }).isVisible()) {
      await page.getByRole('link', { name: 'Nästa sida' }).click();
      listed.push(...(await titles(page)));
    }
    const { datasets, services, series } = served.site.catalog;
    expect(listed).toHaveLength(datasets.length + services.length + series.length);
    expect(new URL(page.url()).pathname).toBe('/alla/3/');
  });

  test('themes and publishers lead to every dataset', async () => {
    const page = await open('/datasets/', { javaScriptEnabled: false });
    await page.getByText('Bläddra per utgivare').click();
    await page.getByRole('link', { name: 'Örebro kommun', exact: true }).click();
    await page.getByRole('link', { name: 'Laddstationer', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/datasets/orebro-kommun/laddstationer/');
  });
});

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each([
    '/datasets/',
    '/datasets/?q=laddstaton&utgivare=orebro-kommun&utgivare=exempelkommun',
    '/datasets/?q=xyzzyplugh',
    '/en/datasets/?q=bathing',
    '/alla/2/',
  ])('%s: axe finds nothing in light or dark colours, and nothing sticks out', async (address) => {
    const page = await open(address, { viewport: { width, height: 800 } });
    await settled(page);
    const unfold = page.locator('#_visa_filter');
    if ((await unfold.count()) > 0 && (await unfold.isVisible())) await unfold.click();
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await faultsInLook(page)).toEqual([]);
  });
});

test('on a small screen the filters are behind a button, and lead on to the results', async () => {
  const page = await open('/datasets/', { viewport: { width: 360, height: 800 } });
  expect(await page.getByRole('checkbox', { name: /^Transport/ }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Filtrera' }).click();
  await page.getByRole('checkbox', { name: /^Transport/ }).check();
  await page.getByRole('button', { name: 'Visa 4 träffar' }).click();
  expect(await page.getByRole('checkbox', { name: /^Transport/ }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Filtrera 1 valda' }).isVisible()).toBe(true);
});

test('an index that cannot be fetched is told of', async () => {
  const page = await open('/datasets/');
  await page.route('**/sok/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('bad');
  await page.getByText('Sökningen kunde inte hämtas.').waitFor();
  await page.unroute('**/sok/**');
  await page.getByRole('link', { name: 'Ladda om sidan' }).click();
  await expect.poll(() => titles(page)).toContain('Badplatser');
});

test('the description for browsers and programs leads to the search page', async () => {
  const page = await open('/en/datasets/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  expect(address).toBe('/en/opensearch.xml');
  const response = await page.request.get(address!);
  const template = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return document.querySelector('Url[type="text/html"]')?.getAttribute('template');
    },
    await response.text(),
  );
  expect(template).toBe(`${served.site.catalog.base}/en/datasets/?q={searchTerms}`);
});
