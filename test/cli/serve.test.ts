import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { needsFileText } from '../../catalog/cooperation/needs/needs-file.ts';
import { staticServer } from '../../cli/static-server.ts';
import { MADE_UP_FILE } from '../catalog/cooperation/needs/made-up-needs.ts';
import { DATASET, TemporaryCatalog } from './temporary-catalog.ts';

const PROGRAM = fileURLToPath(new URL('../../cli/katalog.mjs', import.meta.url));

/** `katalog serve`, with what it has said so far. */
class Serving {
  said = '';
  readonly process: ChildProcess;

  constructor(root: string, ...more: string[]) {
    const words = [PROGRAM, 'serve', '--port', '0', ...more];
    this.process = spawn(process.execPath, words, { cwd: root, stdio: 'pipe' });
    for (const output of [this.process.stdout, this.process.stderr])
      output?.on('data', (text) => {
        this.said += text;
      });
    onTestFinished(() => void this.process.kill('SIGKILL'));
  }

  /** Waits until `text` has been written for the `times`th time; a minute at most. */
  async says(text: string, times = 1): Promise<string> {
    const end = Date.now() + 60_000;
    while (this.said.split(text).length <= times) {
      if (Date.now() > end) throw new Error(`it never said ${text}, but: ${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.said;
  }
}

test('builds, serves as a static host does, builds again, keeps the last good site, stops', {
  timeout: 180_000,
}, async () => {
  const catalog = new TemporaryCatalog();
  const serving = new Serving(catalog.root);
  const [base = ''] = /http:\/\/localhost:\d+/.exec(await serving.says('Ctrl-C.')) ?? [];
  const get = (path: string, options: RequestInit = {}) =>
    fetch(base + path, { redirect: 'manual', ...options });

  expect(await headersOf(get('/'))).toEqual([200, 'text/html; charset=utf-8']);
  expect(await headersOf(get('/dcat.rdf'))).toEqual([200, 'application/rdf+xml']);
  expect(await headersOf(get('/eu/dcat.ttl'))).toEqual([200, 'text/turtle; charset=utf-8']);
  expect(await headersOf(get('/eu/dcat.jsonld', { method: 'HEAD' }))).toEqual([200, 'application/ld+json']);
  expect(await headersOf(get('/feed.atom'))).toEqual([200, 'application/atom+xml']);
  expect(await headersOf(get('/finns-inte'))).toEqual([404, 'text/html; charset=utf-8']);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  const redirect = await get('/datasets/exempelkommun/badplatser?x=1');
  expect([redirect.status, redirect.headers.get('location')]).toEqual([
    301,
    '/datasets/exempelkommun/badplatser/?x=1',
  ]);
  for (const path of HOSTILE) {
    const { status, body } = await asWritten(base, path);
    expect([path, status]).toEqual([path, 404]);
    expect(body).not.toContain('yaml-language-server');
  }
  expect((await asWritten(base, '//')).status).toBe(200);

  catalog.change(DATASET, 'sv: Badplatser', 'sv: Badplatser och stränder');
  await serving.says('Katalogen är byggd', 2);
  expect(await (await get('/dcat.rdf')).text()).toContain('Badplatser och stränder');

  catalog.change(DATASET, 'accessURL: https://', 'accessURL: ftp://');
  await serving.says('Den senaste felfria versionen visas fortfarande.');
  expect(await (await get('/dcat.rdf')).text()).toContain('Badplatser och stränder');

  serving.process.kill('SIGINT');
  const code = await new Promise((resolve) => serving.process.once('close', resolve));
  expect(code).toBe(0);
  expect(serving.said).toContain('Avslutad.');
});

const HOSTILE = [
  '/../datasets/catalog.yaml',
  '/%2e%2e/datasets/catalog.yaml',
  '/..%2fdatasets/catalog.yaml',
  '/%2e%2e%2fdatasets/catalog.yaml',
  '/..%5cdatasets/catalog.yaml',
  '//../datasets/catalog.yaml',
  '/eu/../../datasets/catalog.yaml',
  '/%00',
  '/%zz',
];

/** Asks for `path` as it is written; `fetch` would resolve the dots in it before it is sent. */
function asWritten(base: string, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(base, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.once('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.once('error', reject).end();
  });
}

async function headersOf(response: Promise<Response>): Promise<[number, string | null]> {
  const { status, headers } = await response;
  return [status, headers.get('content-type')];
}

test('shows the needs of a file, and builds again when it changes', { timeout: 180_000 }, async () => {
  const catalog = new TemporaryCatalog();
  catalog.write('behov.json', needsFileText(MADE_UP_FILE));
  const serving = new Serving(catalog.root, '--needs', 'behov.json');
  const [, base = ''] = /(http:\/\/localhost:\d+)/.exec(await serving.says('http://localhost')) ?? [];
  const text = async () => (await fetch(`${base}/behov/`)).text();
  expect(await text()).toContain('Laddstationer för elbilar');
  catalog.write('behov.json', needsFileText({ ...MADE_UP_FILE, needs: [] }));
  await serving.says('behov.json');
  await expect.poll(text, { timeout: 60_000 }).not.toContain('Laddstationer för elbilar');
});

test('a port that is taken: exit code 2, and which to choose', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await new TemporaryCatalog().katalog('serve', '--port', String(port));
  expect(code).toBe(2);
  expect(stderr).toContain(`Port ${port} används redan.`);
});

test('a catalog whose address has a path is served below that path', async () => {
  const catalog = new TemporaryCatalog();
  mkdirSync(join(catalog.root, '_site'));
  catalog.write('_site/index.html', 'hem');
  const server = staticServer(join(catalog.root, '_site'), () => '/katalog');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  const start = await get('/');
  expect([start.status, start.headers.get('location')]).toEqual([302, '/katalog/']);
  expect(await (await get('/katalog/')).text()).toBe('hem');
  expect((await get('/katalog?x=1?y=2')).headers.get('location')).toBe('/katalog/?x=1?y=2');
  expect((await get('/katalogen/')).status).toBe(404);
  expect((await get('/index.html')).status).toBe(404);
});

test('a catalog with a path in its url: the address told works, also while catalog.yaml is wrong', {
  timeout: 120_000,
}, async () => {
  const catalog = new TemporaryCatalog();
  const [url = ''] = /^url: .*$/m.exec(catalog.read('datasets/catalog.yaml')) ?? [];
  catalog.change('datasets/catalog.yaml', url, 'url: https://example.org/katalog');
  const serving = new Serving(catalog.root);
  const [address = ''] = /http:\/\/localhost:\d+\/\S*/.exec(await serving.says('Ctrl-C.')) ?? [];
  expect(new URL(address).pathname).toBe('/katalog/');
  const [, style = ''] =
    /href="(\/katalog\/[^"]+\.css[^"]*)"/.exec(await (await fetch(address)).text()) ?? [];
  expect((await fetch(new URL(style, address))).status).toBe(200);

  catalog.change('datasets/catalog.yaml', 'url: https://example.org/katalog', 'url: fel');
  await serving.says('Den senaste felfria versionen visas fortfarande.');
  expect((await fetch(address)).status).toBe(200);
});
