import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite, fixtureFiles } from '../../built-site.ts';
import { overflow, violations } from '../../page-checks.ts';
import { originOf, servedSite } from '../../served-site.ts';

const PAGE = '/datasets/exempelkommun/badplatser/';

const CSV = `namn;typ;lat;lon
${Array.from({ length: 60 }, (_, at) => `<b>Plats ${at}</b>;${at % 3 ? 'sjö' : 'bassäng'};59,${100 + at};17,${200 + at}`).join('\n')}
`;

const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { namn: 'Området' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [17, 59],
            [18, 59],
            [17.5, 60],
            [17, 59],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { namn: 'Vägen' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [17, 59],
          [18, 60],
        ],
      },
    },
  ],
});

/** The files of the other server, and whether other sites may read them. */
const FILES: Record<string, { text: string | Uint8Array; open: boolean; status?: number }> = {
  '/open.csv': { text: CSV, open: true },
  '/closed.csv': { text: CSV, open: false },
  '/map.geojson': { text: GEOJSON, open: true },
  '/abroad.csv': { text: 'namn;lat;lon\nTurku;60,45;22,27\n', open: true },
  '/moved.csv': { text: 'nothing here', open: true, status: 404 },
  '/endless.csv': { text: '', open: true },
  // The number is made up; its check digit is right.
  '/traders.csv': { text: 'namn;orgnr;N;E\nA;0101011237;6638000;647600\nB;212000-3005;-;-\n', open: true },
  '/book.xlsx': { text: exported('readme-first-sheet.xlsx'), open: true },
  '/dos.csv': { text: exported('cp850.csv'), open: true },
};

function exported(name: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/exported/${name}`, import.meta.url));
}

let files: Server;
let sent = 0;
let ended = false;

const served = servedSite(async () => {
  files = createServer((request, response) => {
    const { text, open, status = 200 } = FILES[request.url ?? ''] ?? { text: '', open: true, status: 404 };
    response.writeHead(status, open ? { 'access-control-allow-origin': '*' } : {});
    if (request.url !== '/endless.csv') return response.end(text);
    const timer = setInterval(() => {
      response.write('a;b;c\n'.repeat(10_000));
      sent += 60_000;
    }, 5);
    return response.on('close', () => {
      clearInterval(timer);
      ended = true;
    });
  }).listen(0);
  const origin = originOf(files);
  return buildSite([
    ...fixtureFiles().filter(({ path }) => !path.endsWith('/badplatser.yaml')),
    datasetAt(origin),
  ]);
});

afterAll(() => files?.close());

function datasetAt(origin: string) {
  const distribution = (id: string, format: string, file: string) => ({
    id,
    title: `Badplatser ${id}`,
    accessURL: `${origin}${file}`,
    downloadURL: [`${origin}${file}`],
    format,
  });
  const data = {
    title: 'Badplatser',
    description: 'Kommunens badplatser.',
    distribution: [
      distribution('open', 'CSV', '/open.csv'),
      distribution('closed', 'CSV', '/closed.csv'),
      distribution('map', 'GEOJSON', '/map.geojson'),
      distribution('abroad', 'CSV', '/abroad.csv'),
      distribution('moved', 'CSV', '/moved.csv'),
      distribution('endless', 'CSV', '/endless.csv'),
      distribution('pdf', 'PDF', '/open.pdf'),
      distribution('traders', 'CSV', '/traders.csv'),
      distribution('book', 'XLSX', '/book.xlsx'),
      distribution('dos', 'CSV', '/dos.csv'),
    ],
  };
  return {
    path: 'datasets/exempelkommun/badplatser.yaml',
    bytes: new TextEncoder().encode(JSON.stringify(data)),
  };
}

function open(options: BrowserContextOptions = {}): Promise<Page> {
  return served.open(PAGE, options);
}

async function preview(page: Page, id: string) {
  await page.locator(`#${id} button[data-preview]`).click();
  const panel = page.locator(`#${id} .preview`);
  await panel.locator('.preview-rows, a').first().waitFor();
  return panel;
}

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each(['light', 'dark'] as const)(
    'in %s colours axe finds nothing, and nothing sticks out',
    async (colorScheme) => {
      const page = await open({ viewport: { width, height: 800 }, colorScheme });
      for (const id of ['open', 'map', 'closed']) await preview(page, id);
      expect(await violations(page, { within: '.distribution' })).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});

test('a CSV file is shown as rows, map and chart; markup in it stays text', async () => {
  const panel = await preview(await open(), 'open');
  expect(await panel.getByRole('status').textContent()).toContain('Visar 50 av 60 rader.');
  expect(await panel.locator('tbody tr').count()).toBe(50);
  expect(await panel.locator('tbody td').first().textContent()).toBe('<b>Plats 0</b>');
  expect(await panel.locator('th').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('lat'), expect.stringContaining('decimaltal')]),
  );
  expect(await panel.locator('.preview-map path').count()).toBe(60);
  expect(await panel.locator('.bars li').allTextContents()).toEqual(['sjö40', 'bassäng20']);
});

test('a personal identity number is covered, it is said so, and a placeholder does not cost the map', async () => {
  const panel = await preview(await open(), 'traders');
  const text = (await panel.textContent())!;
  expect(text).not.toContain('010101');
  expect(text).toContain('••••••••••');
  expect(await panel.getByRole('status').textContent()).toContain(
    'En cell är dold: den kan innehålla ett personnummer.',
  );
  expect(await panel.locator('.preview-map path').count()).toBe(1);
});

test('of a workbook the sheet with the data is shown, and a DOS file with its letters', async () => {
  const page = await open();
  const book = await preview(page, 'book');
  expect(await book.locator('tbody td').allTextContents()).toEqual(['Ö', '0380', '2024-01-01', '0.125']);
  const dos = await preview(page, 'dos');
  expect(await dos.locator('tbody td').allTextContents()).toEqual(['Åkerö', 'Örebro', 'Bäck', 'Ängelholm']);
});

test('by keyboard: opened, scrolled to, closed', async () => {
  const page = await open();
  const button = page.locator('#open button[data-preview]');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#open .preview-rows').waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('preview-rows');
  await button.focus();
  await page.keyboard.press('Space');
  await page.locator('#open .preview').waitFor({ state: 'detached' });
  expect(await button.getAttribute('aria-expanded')).toBe('false');
});

test('a GeoJSON file is drawn', async () => {
  const panel = await preview(await open(), 'map');
  expect(await panel.locator('.preview-map path.area, .preview-map path.line').count()).toBe(2);
  expect(await panel.locator('tbody').textContent()).toContain('Vägen');
});

test('places in the counties are drawn on their municipalities, with names; places elsewhere are not', async () => {
  const page = await open();
  const home = await preview(page, 'map');
  const svg = home.locator('.preview-map svg');
  await expect
    .poll(() =>
      svg
        .locator('use')
        .evaluateAll((uses) => uses.map((use) => (use as SVGUseElement).getBBox().width > 100)),
    )
    .toEqual([true, true, true, true]);
  expect(await home.locator('.preview-map').textContent()).toContain('SCB');
  const abroad = await preview(page, 'abroad');
  expect(await abroad.locator('.preview-map path').count()).toBe(1);
  expect(await abroad.locator('.preview-map use').count()).toBe(0);
});

test('a server that lets no other site read it: that is said, and the file can be downloaded', async () => {
  const panel = await preview(await open(), 'closed');
  expect(await panel.getByRole('status').textContent()).toContain(
    'tillåter inte att andra webbplatser läser den',
  );
  expect(await panel.getByRole('link').getAttribute('href')).toBe(`${originOf(files)}/closed.csv`);
});

test('a file that is gone: the status is told', async () => {
  const panel = await preview(await open(), 'moved');
  expect(await panel.getByRole('status').textContent()).toContain('404');
});

test('of a file without end, no more is fetched than is needed', async () => {
  const panel = await preview(await open(), 'endless');
  expect(await panel.getByRole('status').textContent()).toContain('filens första');
  await expect.poll(() => ended).toBe(true);
  expect(sent).toBeLessThan(20_000_000);
});

test('there is no button for what cannot be shown, and none without JavaScript', async () => {
  expect(await (await open()).locator('#pdf button[data-preview]').count()).toBe(0);
  expect(
    await (await open({ javaScriptEnabled: false }))
      .locator('button:visible', { hasText: 'Förhandsgranska' })
      .count(),
  ).toBe(0);
});

test('nothing of it is loaded before it is asked for', async () => {
  const page = await open();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /panel|worker/.test(name))).toEqual([]);
});
