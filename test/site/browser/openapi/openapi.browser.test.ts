import { createServer, type Server } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSite, fixtureFiles } from '../../built-site.ts';
import { overflow, violations } from '../../page-checks.ts';
import { originOf, servedSite } from '../../served-site.ts';

const PAGE = '/datasets/exempelkommun/services/bad/';

const YAML = `openapi: 3.0.3
info: { title: "<img src=x onerror=alert(1)>", version: 1.0.0 }
paths:
  /badplatser/{id}:
    get:
      tags: [Badplatser]
      summary: <b>En badplats</b>
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer }, description: "Badplatsens nummer" }
      responses:
        200: { description: Badplatsen, content: { application/json: {} } }
  /om:
    get: { tags: [Om], summary: Om tjänsten, responses: { 200: { description: Texten } } }
`;

/** The files of the other server, and whether other sites may read them. */
const FILES: Record<string, { text: string; open: boolean; status?: number }> = {
  '/open.yaml': { text: YAML, open: true },
  '/closed.json': { text: '{}', open: false },
  '/ui': { text: '<!doctype html><title>Swagger UI</title>', open: true },
  '/large.json': { text: `{"openapi":"3.0.0","x":"${'x'.repeat(3_100_000)}"}`, open: true },
};

let files: Server;

const served = servedSite(async () => {
  files = createServer((request, response) => {
    const { text, open, status = 200 } = FILES[request.url ?? ''] ?? { text: '', open: true, status: 404 };
    response.writeHead(status, open ? { 'access-control-allow-origin': '*' } : {});
    response.end(text);
  }).listen(0);
  const addresses = [...Object.keys(FILES), '/gone.json', '/docs/index.html'];
  const service = {
    title: 'Badplatser som API',
    description: 'Badplatserna.',
    endpointURL: [originOf(files)],
    endpointDescription: addresses.map((address) => `${originOf(files)}${address}`),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(service));
  return buildSite([...fixtureFiles(), { path: 'datasets/exempelkommun/services/bad.yaml', bytes }]);
});

afterAll(() => files?.close());

function open(options: BrowserContextOptions = {}, address = PAGE): Promise<Page> {
  return served.open(address, options);
}

async function show(page: Page, file: string) {
  const button = page.locator(`button[data-address$="${file}"]`);
  await button.click();
  const panel = page.locator(`#_anrop-${await button.getAttribute('data-id')}`);
  await panel.locator('a').first().waitFor();
  return panel;
}

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each(['light', 'dark'] as const)(
    'in %s colours axe finds nothing, and nothing sticks out',
    async (colorScheme) => {
      const page = await open({ viewport: { width, height: 800 }, colorScheme });
      const panel = await show(page, '/open.yaml');
      for (const summary of await panel.locator('summary').all()) await summary.click();
      await show(page, '/closed.json');
      expect(await violations(page, { within: '.distribution' })).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );
});

test('the calls are shown with what they take and answer; markup in the document stays text', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const panel = await show(page, '/open.yaml');
  expect(await panel.getByRole('status').textContent()).toBe(
    '<img src=x onerror=alert(1)> 1.0.0: 2 anrop, ur tjänstens beskrivning (OpenAPI 3.0.3).',
  );
  expect(await panel.locator('img, b').count()).toBe(0);
  expect(await panel.locator('summary').allTextContents()).toEqual([
    'GET /badplatser/{id} <b>En badplats</b>',
    'GET /om Om tjänsten',
  ]);
  await panel.locator('summary').first().click();
  const call = panel.locator('details').first();
  expect(await call.locator('tbody').allTextContents()).toEqual([
    'id (måste anges)i adressenintegerBadplatsens nummer',
    '200Badplatsenapplication/json',
  ]);
  expect(await call.locator('pre').textContent()).toBe(`curl '${originOf(files)}/badplatser/ID'`);
  expect(asked.filter((url) => !url.startsWith(served.origin))).toEqual([`${originOf(files)}/open.yaml`]);
});

test('by keyboard: opened, an operation unfolded, closed', async () => {
  const page = await open();
  const button = page.locator('button[data-address$="/open.yaml"]');
  await button.focus();
  await page.keyboard.press('Enter');
  const summary = page.locator('summary', { hasText: '/om' });
  await summary.waitFor();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await summary.focus();
  await page.keyboard.press('Space');
  expect(await page.locator('details.operation[open]').count()).toBe(1);
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.operation').first().waitFor({ state: 'detached' });
  expect(await button.getAttribute('aria-expanded')).toBe('false');
});

test.each([
  ['/closed.json', 'tillåter inte att andra webbplatser läser den'],
  ['/ui', 'leder till en webbsida'],
  ['/large.json', 'för stor'],
  ['/gone.json', '404'],
])('%s: that it cannot be shown is said, with a link to it', async (file, words) => {
  const panel = await show(await open(), file);
  expect(await panel.getByRole('status').textContent()).toContain(words);
  expect(await panel.getByRole('link').getAttribute('href')).toBe(originOf(files) + file);
});

test('in English, too', async () => {
  const panel = await show(await open({}, `/en${PAGE}`), '/open.yaml');
  expect(await panel.getByRole('status').textContent()).toContain('2 calls, from the description');
});

test('there is no button for a page, none without JavaScript, and nothing is loaded before it is asked for', async () => {
  const page = await open();
  expect(await page.locator('button[data-address$="index.html"]').count()).toBe(0);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /panel|worker/.test(name))).toEqual([]);
  const plain = await open({ javaScriptEnabled: false });
  expect(await plain.locator('button[data-address]:visible').count()).toBe(0);
});
