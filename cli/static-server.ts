import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf } from './content-types.ts';

/**
 * Serves the files in `folder` on this computer alone, as a static host would: `index.html` for a folder, a
 * redirect where its last slash is missing, `404.html` for what is not there. Nothing is cached, and the folder
 * can be replaced while it is served. What `base` gives (`/katalog`; empty for a site at the root) comes before
 * every address, and `/` leads there.
 */
export function staticServer(folder: string, base: () => string = () => ''): Server {
  return createServer((request, response) => {
    answer(folder, base(), request, response).catch(() => response.destroy());
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [, address = '/', query] = /^([^?]*)(?:\?(.*))?$/s.exec(request.url ?? '/') ?? [];
  if (base !== '' && address === '/') {
    response.writeHead(302, { Location: `${base}/` }).end();
    return;
  }
  const path =
    address === base || address.startsWith(`${base}/`) ? pathOf(address.slice(base.length)) : undefined;
  const kind = path === undefined ? 'nothing' : await kindOf(join(folder, path));
  if (kind === 'folder' && !address.endsWith('/')) {
    response
      .writeHead(301, { Location: `${address.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}` })
      .end();
    return;
  }
  const file = join(folder, path ?? '', kind === 'folder' ? 'index.html' : '');
  if (kind !== 'nothing' && (await kindOf(file)) === 'file') await send(file, 200, request, response);
  else await sendNotFound(folder, request, response);
}

/** The path that an address stands for; `undefined` where it is malformed or leads out of the folder. */
function pathOf(address: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(address));
    return path.includes('\0') || path.split(/[\\/]/).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : 'nothing';
}

async function send(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
  const { size } = await stat(file);
  const type = contentTypeOf(file);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': size, 'Cache-Control': 'no-store' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

async function sendNotFound(folder: string, request: IncomingMessage, response: ServerResponse) {
  const page = join(folder, '404.html');
  if ((await kindOf(page)) === 'file') return send(page, 404, request, response);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
}
