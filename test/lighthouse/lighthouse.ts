import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import sirv from 'sirv';
import { startBrowser } from '../site/browser.ts';

/**
 * `npm run lighthouse`: Lighthouse over the built site (`npm run build` first), in the same Chromium as the tests, as a
 * phone on a slow network, which is Lighthouse's own default. The reports are kept in `reports/lighthouse/`. Fails where a page falls
 * short of what we promise.
 */
const SITE = fileURLToPath(new URL('../../_site', import.meta.url));
const REPORTS = fileURLToPath(new URL('../../reports/lighthouse', import.meta.url));

/** A page of each kind that people arrive at, by the name of its report. */
const PAGES: Record<string, string> = {
  home: '/',
  search: '/datasets/',
  dataset: '/datasets/orebro-kommun/',
  english: '/en/',
};

/** Scores of 100 that are asked for; of performance only on the pages that most people come to. */
const WANTED: Record<string, number> = { accessibility: 100, 'best-practices': 100, seo: 100 };
const PERFORMANCE = 98;

const server = createServer(compressed(sirv(SITE, { dev: true }))).listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const debuggingPort = 9222 + Math.floor(process.pid % 1000);
const browser = await startBrowser([`--remote-debugging-port=${debuggingPort}`]);
mkdirSync(REPORTS, { recursive: true });
let failed = false;
try {
  for (const [name, path] of Object.entries(await pages())) failed = !(await audit(name, path)) || failed;
} finally {
  await browser.close();
  server.close();
}
process.exitCode = failed ? 1 : 0;

/** The dataset is the first that the site has, so that this works for any catalog. */
async function pages(): Promise<Record<string, string>> {
  const sitemap = await fetch(`${origin}/datasets/`).then((response) => response.text());
  const dataset = /href="(\/datasets\/[a-z0-9-]+\/[a-z0-9-]+\/)"/.exec(sitemap)?.[1];
  return { ...PAGES, ...(dataset && { dataset }) };
}

async function audit(name: string, path: string): Promise<boolean> {
  const result = await lighthouse(`${origin}${path}`, {
    port: debuggingPort,
    output: ['html', 'json'],
    logLevel: 'error',
    onlyCategories: ['performance', ...Object.keys(WANTED)],
  });
  if (!result) throw new Error(`no report of ${path}`);
  const [html, json] = result.report as string[];
  writeFileSync(`${REPORTS}/${name}.html`, html!);
  writeFileSync(`${REPORTS}/${name}.json`, json!);
  return reportScores(path, result.lhr);
}

function reportScores(path: string, report: Result): boolean {
  const scores = Object.entries(report.categories).map(
    ([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  const short = scores.filter(([id, score]) => score < (id === 'performance' ? PERFORMANCE : WANTED[id]!));
  const bytes = report.audits['total-byte-weight']?.numericValue ?? 0;
  console.log(
    `${path}: ${scores.map(([id, score]) => `${id} ${score}`).join(', ')}, ${Math.round(bytes / 1000)} kB`,
  );
  for (const [id] of short) for (const audit of failing(report, id)) console.log(`  ${id}: ${audit}`);
  return short.length === 0;
}

function failing(report: Result, category: string): string[] {
  return report.categories[category]!.auditRefs.map(({ id }) => report.audits[id]!)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ title, displayValue }) => `${title} ${displayValue ?? ''}`.trim());
}

type Handler = ReturnType<typeof sirv>;

/** Text compressed as it goes out, which every static host does. */
function compressed(handler: Handler): Handler {
  return (request, response, next) => {
    const end = response.end.bind(response);
    const parts: Buffer[] = [];
    const isText = /\.(?:html|css|js|json|svg|xml)(?:\?|$)|\/(?:\?|$)/.test(request.url ?? '');
    if (!isText) return handler(request, response, next);
    const head = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string | number>) => {
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
      response.removeHeader('content-length');
      response.setHeader('content-encoding', 'gzip');
      return head(status);
    }) as typeof response.writeHead;
    response.write = ((part: Buffer) => parts.push(Buffer.from(part)) > 0) as typeof response.write;
    response.end = ((part?: Buffer) => {
      if (part) parts.push(Buffer.from(part));
      return end(gzipSync(Buffer.concat(parts)));
    }) as typeof response.end;
    return handler(request, response, next);
  };
}
