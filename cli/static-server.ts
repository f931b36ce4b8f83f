import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';

/** The content types that GitHub Pages has; any other file is sent as bytes. */
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.rdf': 'application/rdf+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.nt': 'application/n-triples',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.ris': 'application/x-research-info-systems',
};

/**
 * Serves the files in `folder` on this computer alone, as a static host would: `index.html` for a folder, a
 * redirect where its last slash is missing, `404.html` for what is not there. Nothing is cached, and the folder
 * can be replaced while it is served. What `base` gives (`/katalog`; empty for a site at the root) comes before
 * every address, and `/` leads there.
 */
export function staticServer(folder: string, base: () => string = () => ''): Server {
  const serve = sirv(folder, { dev: true, extensions: ['html'], setHeaders: setContentType });
  return createServer((request, response) => answer(serve, folder, base(), { request, response }));
}

function answer(serve: RequestHandler, folder: string, base: string, { request, response }: Exchange): void {
  const { pathname, search, isBelow } = addressOf(request, base);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (base !== '' && pathname === '/') {
    response.writeHead(302, { Location: `${base}/` }).end();
  } else if (!isBelow) {
    sendNotFound(folder, response);
  } else if (!pathname.endsWith('/') && isFolder(folder, pathname.slice(base.length))) {
    response.writeHead(301, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
  } else {
    request.url = pathname.slice(base.length);
    serve(request, response, () => sendNotFound(folder, response));
  }
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** The parts of the address that is asked for, and whether it lies below `base`. */
function addressOf({ url = '/' }: IncomingMessage, base: string) {
  const [, pathname = '/', search = ''] = /^([^?]*)(\?.*)?$/s.exec(url) ?? [];
  return { pathname, search, isBelow: pathname === base || pathname.startsWith(`${base}/`) };
}

function isFolder(folder: string, address: string): boolean {
  try {
    const path = normalize(decodeURIComponent(address));
    return !path.split(/[\\/]/).includes('..') && statSync(join(folder, path)).isDirectory();
  } catch {
    return false; // not there, or an address that stands for no path
  }
}

/** Tells the type by the end of the name, with how text is encoded, which sirv leaves out. */
function setContentType(response: ServerResponse, pathname: string): void {
  const name = pathname.endsWith('/') ? 'index.html' : pathname;
  response.setHeader('Content-Type', CONTENT_TYPES[extname(name)] ?? 'application/octet-stream');
}

function sendNotFound(folder: string, response: ServerResponse): void {
  try {
    const page = readFileSync(join(folder, '404.html'));
    response.writeHead(404, { 'Content-Type': CONTENT_TYPES['.html'] }).end(page);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
  }
}
