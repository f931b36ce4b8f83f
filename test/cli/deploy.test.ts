import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createEmulator } from 'emulate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../cli/main.ts';
import { filesOfSite } from '../../cli/site-size.ts';
import { buildSite, fixtureFiles } from '../site/built-site.ts';
import { KEYS, type ObjectStoreServer, startObjectStore } from './object-store-server.ts';

const KEPT = ['index.html', '404.html', 'dcat.rdf', 'robots.txt', 'eu', 'assets', 'datasets'];

let built: string;
let site: string;
let store: ObjectStoreServer;

beforeAll(async () => {
  built = (await buildSite(fixtureFiles())).folder;
  // The other pages would be put in the same way, a thousand times.
  for (const name of readdirSync(built))
    if (!KEPT.includes(name)) rmSync(join(built, name), { recursive: true });
});
afterAll(() => rmSync(built, { recursive: true }));

beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'deploy-'));
  cpSync(built, site, { recursive: true });
  store = await startObjectStore();
});
afterEach(() => {
  store.close();
  rmSync(site, { recursive: true });
});

async function deploy(options: string[] = [], env: Record<string, string> = KEYS, to = store.address) {
  const out = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr') => ({
    write(text: string): void {
      out[name] += text;
    },
  });
  store.requests.length = 0;
  const io = { stdout: writer('stdout'), stderr: writer('stderr'), env, cwd: site };
  const argv = ['deploy', site, ...(to ? ['--to', to] : []), ...options];
  const code = await run(argv, { ...io, untilStopped: () => new AbortController().signal });
  return { code, ...out };
}

const list = (text: string): string => `<ListBucketResult>${text}</ListBucketResult>`;

const held = (): Map<string, string> =>
  new Map([...store.objects].map(([key, { bytes }]) => [key, bytes.toString('latin1')]));

const files = (): Map<string, string> =>
  new Map(filesOfSite(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]));

const sorted = (entries: Map<string, string>): [string, string][] => [...entries].sort();

const written = () => store.requests.filter((request) => !/^(?:GET|HEAD)/.test(request));

describe('what the store holds afterwards', () => {
  test('is the site, byte for byte, with the content types of its files', async () => {
    const { code, stdout, stderr } = await deploy();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Webbplatsen ligger i lagret: \S+ filer skickades, 0 filer fanns redan/);
    expect(sorted(held())).toEqual(sorted(files()));
    expect(store.objects.get('dcat.rdf')).toMatchObject({
      type: 'application/rdf+xml',
      cacheControl: 'public, max-age=600',
    });
    expect(store.objects.get('index.html')?.type).toBe('text/html; charset=utf-8');
  });

  test('is the same site when nothing has changed, and nothing is sent', async () => {
    await deploy();
    const { code, stdout } = await deploy();
    expect([code, written()]).toEqual([0, []]);
    expect(stdout).toContain('0 filer skickades');
  });

  test('is what has changed, and no more what is gone but scripts', async () => {
    await deploy();
    writeFileSync(join(site, 'index.html'), 'nytt');
    const [gone] = filesOfSite(site).filter((path) => /^datasets\/.*\/index\.html$/.test(path));
    const [asset] = filesOfSite(site).filter((path) => path.startsWith('assets/'));
    rmSync(join(site, gone!));
    rmSync(join(site, asset!));
    const { stdout } = await deploy();
    expect(stdout).toContain('1 fil skickades');
    expect(written()).toEqual(['PUT index.html', `DELETE ${gone}`]);
    expect(store.objects.has(asset!)).toBe(true);
  });

  test('is the site in a folder, beside other folders', async () => {
    store.objects.set('annat/fil.txt', { bytes: Buffer.from('x'), type: undefined, cacheControl: undefined });
    const { code } = await deploy([], KEYS, `${store.address}/öppna data`);
    expect(code).toBe(0);
    expect(held().get('annat/fil.txt')).toBe('x');
    expect(held().get('öppna data/dcat.rdf')).toBe(files().get('dcat.rdf'));
    expect(store.objects.size).toBe(files().size + 1);
    await deploy([], KEYS, `${store.address}/öppna data`);
    expect(written()).toEqual([]);
  });

  test('has names with any characters', async () => {
    const name = "datasets/exempelkommun/it's (100%) å+b&c.csv";
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), 'a;b');
    await deploy();
    expect(held().get(name)).toBe('a;b');
    await deploy();
    expect(written()).toEqual([]);
  });
});

test('pages and feeds come after what they lead to, and the first page last', async () => {
  await deploy();
  const place = (path: string): number => store.requests.indexOf(`PUT ${path}`);
  const [asset] = filesOfSite(site).filter((path) => path.startsWith('assets/'));
  const page = 'datasets/exempelkommun/badplatser/index.html';
  expect(place(asset!)).toBeLessThan(place(page));
  expect(place(page)).toBeLessThan(place('index.html'));
  expect(place('datasets/exempelkommun/dcat.rdf')).toBeLessThan(place('dcat.rdf'));
});

describe('where something is wrong', () => {
  test('a store that is busy is asked again', async () => {
    let busy = 3;
    store.fault = (request) => (request.startsWith('PUT') && busy-- > 0 ? 503 : undefined);
    const { code } = await deploy();
    expect([code, sorted(held())]).toEqual([0, sorted(files())]);
  });

  test('a store that refuses a file: nothing is removed, and the next call goes on', async () => {
    await deploy();
    rmSync(join(site, 'robots.txt'));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(site, `${name}.csv`), name);
    store.fault = (request) => (request === 'PUT b.csv' ? 403 : undefined);
    const { code, stderr } = await deploy();
    expect(code).toBe(2);
    expect(stderr).toContain('Lagret svarar inte som det ska');
    expect(stderr).toMatch(/PUT \S+b\.csv: 403/);
    expect(store.objects.has('robots.txt')).toBe(true);
    store.fault = undefined;
    await deploy();
    expect(sorted(held())).toEqual(sorted(files()));
  });

  test('a first time that was interrupted is taken up again', async () => {
    let puts = 0;
    store.fault = (request) => (request.startsWith('PUT') && ++puts > 20 ? 403 : undefined);
    expect((await deploy()).code).toBe(2);
    store.fault = undefined;
    expect((await deploy()).code).toBe(0);
    expect(sorted(held())).toEqual(sorted(files()));
  });

  test('after a refusal no other file is begun', async () => {
    store.fault = (request) => (request.startsWith('PUT') ? 403 : undefined);
    await deploy();
    expect(written().length).toBeLessThanOrEqual(16);
  });

  test('a connection that is cut is tried again, and said where it stays so', async () => {
    let cuts = 2;
    store.fault = () => (cuts-- > 0 ? 'cut' : undefined);
    expect((await deploy(['--dry-run'])).code).toBe(0);
    store.fault = () => 'cut';
    const { code, stderr } = await deploy(['--dry-run']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Lagret svarar inte som det ska\. .*\(GET .*\((?:ECONNRESET|UND_ERR_SOCKET)\)\)/);
  }, 60_000);

  test('of an error no more is told than its code and message', async () => {
    const text =
      '<Error><Code>ExpiredToken</Code><Message>It has expired.</Message><Token-0>hemligt</Token-0></Error>';
    store.fault = () => ({ status: 400, text });
    const { stderr } = await deploy();
    expect(stderr).toContain('400 ExpiredToken It has expired.');
    expect(stderr).not.toContain('hemligt');
  });

  test('a store whose ETags are no MD5 is named at the first file', async () => {
    store.fault = (request) =>
      request.startsWith('PUT') ? { status: 200, headers: { etag: '"abc"' } } : undefined;
    const { code, stderr } = await deploy();
    expect([code, stderr]).toEqual([2, expect.stringContaining('SSE-KMS')]);
    expect(written().length).toBeLessThanOrEqual(16);
  });

  test.each([
    ['an answer that is no list', '<html><body>Hej</body></html>', 'no list of objects'],
    ['a list that is cut off', list('<IsTruncated>true</IsTruncated>'), 'cut off'],
    [
      'a list without an end',
      list('<IsTruncated>true</IsTruncated><NextContinuationToken>a</NextContinuationToken>'),
      'no end',
    ],
    ['half a list', '<ListBucketResult><Contents>', 'unclosed tag'],
  ])('%s: nothing is written', async (_name, text, expected) => {
    store.fault = () => ({ status: 200, text });
    const { code, stderr } = await deploy();
    expect([code, written()]).toEqual([2, []]);
    expect(stderr).toContain(expected);
  });

  test('a folder that somebody has made by hand is empty all the same', async () => {
    store.objects.set('prov/', { bytes: Buffer.from(''), type: undefined, cacheControl: undefined });
    expect((await deploy([], KEYS, `${store.address}/prov`)).code).toBe(0);
  });

  test('another catalog in a folder below stays', async () => {
    await deploy();
    await deploy([], KEYS, `${store.address}/prov`);
    const both = store.objects.size;
    expect((await deploy()).stdout).toContain('0 filer togs bort');
    expect(store.objects.size).toBe(both);
  });

  test('a part of a site is no site', async () => {
    await deploy();
    const before = store.objects.size;
    site = join(site, 'eu');
    const { code, stderr } = await deploy();
    site = dirname(site);
    expect([code, store.objects.size]).toEqual([2, before]);
    expect(stderr).toContain('eu');
  });

  test('a store that says it has something else: nothing is removed', async () => {
    await deploy();
    rmSync(join(site, 'robots.txt'));
    store.fault = (request) => (request.startsWith('HEAD') ? 404 : undefined);
    expect((await deploy()).code).toBe(2);
    expect(store.objects.has('robots.txt')).toBe(true);
  });

  test('something else in the bucket is not overwritten', async () => {
    store.objects.set('bilder/a.png', { bytes: Buffer.from('x'), type: undefined, cacheControl: undefined });
    const { code, stderr } = await deploy();
    expect([code, written()]).toEqual([2, []]);
    expect(stderr).toContain('annat än en katalog');
  });

  test('only shown: nothing is written', async () => {
    const { code, stdout } = await deploy(['--dry-run']);
    expect([code, written()]).toEqual([0, []]);
    expect(stdout).toMatch(/^Ingenting är ändrat\. \S+ filer skulle skickas/);
  });

  test.each([
    ['', KEYS, '--to https://'],
    ['http://lager.example.se/katalog', KEYS, 'https'],
    ['https://lager.example.se/', KEYS, 'hink'],
    ['https://lager.example.se/%ZZ', KEYS, '--to https://'],
    ['https://a:b@lager.example.se/katalog', KEYS, '--to https://'],
    [undefined, {}, 'AWS_ACCESS_KEY_ID'],
    [undefined, { ...KEYS, AWS_ACCESS_KEY_ID: 'annan' }, '403'],
  ])('to %j with %j: exit code 2, and what is missing', async (to, env, expected) => {
    const { code, stderr } = await deploy([], env as Record<string, string>, to ?? store.address);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  test('no bucket of that name', async () => {
    const { code, stderr } = await deploy([], KEYS, store.address.replace('katalog', 'annan'));
    expect(code).toBe(2);
    expect(stderr).toContain('there is no bucket annan');
  });
});

test('a store of another making is understood as well', async () => {
  const emulator = await createEmulator({
    service: 'aws',
    port: 0,
    seed: { aws: { s3: { buckets: [{ name: 'katalog' }] } } },
  });
  try {
    const to = `${emulator.url}/katalog`;
    expect((await deploy([], KEYS, to)).code).toBe(0);
    const again = await deploy([], KEYS, to);
    expect(again.stdout).toContain('0 filer skickades');
    expect(again.stdout).toContain('0 filer togs bort');
  } finally {
    await emulator.close();
  }
});
