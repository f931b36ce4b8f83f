import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The keys that the stand-in knows. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'exempel-nyckel', AWS_SECRET_ACCESS_KEY: 'exempel-hemlighet' };

const BUCKET = 'katalog';
/** Objects on a page of a list: few, so that there are several. */
const PAGE = 100;

interface StoredObject {
  bytes: Buffer;
  type: string | undefined;
  cacheControl: string | undefined;
}

interface OtherAnswer {
  status: number;
  headers?: Record<string, string>;
  text?: string;
}

/** A stand-in for an object store: one bucket, with PUT, HEAD, DELETE and ListObjectsV2 as Amazon documents them. */
export interface ObjectStoreServer {
  address: string;
  objects: Map<string, StoredObject>;
  /** Every request, as `PUT datasets/a/index.html`. */
  requests: string[];
  /** Gives the status that a request is refused with, an answer in the place of the true one, or `undefined`. */
  fault: ((request: string) => number | OtherAnswer | 'cut' | undefined) | undefined;
  close(): void;
}

export async function startObjectStore(): Promise<ObjectStoreServer> {
  const store: Omit<ObjectStoreServer, 'address' | 'close'> = {
    objects: new Map(),
    requests: [],
    fault: undefined,
  };
  const server: Server = createServer((request, response) => {
    answer(store, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(store, {
    address: `http://127.0.0.1:${port}/${BUCKET}`,
    close: () => void server.close(),
  });
}

type Store = Omit<ObjectStoreServer, 'address' | 'close'>;

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const url = new URL(request.url ?? '/', 'http://store.example.se');
  const [bucket, ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
  const key = rest.join('/');
  const call = `${request.method} ${key}`.trim();
  store.requests.push(call);
  const refused = refusal(store, request, bucket, call);
  if (refused === 'cut') return void request.socket.destroy();
  if (typeof refused === 'object')
    return void response.writeHead(refused.status, refused.headers).end(refused.text);
  if (refused) return end(response, refused);
  switch (request.method) {
    case 'PUT':
      return put(store, key, request, body, response);
    case 'HEAD':
      return head(store.objects.get(key), response);
    case 'DELETE':
      store.objects.delete(key);
      return end(response, 204);
    default:
      return url.searchParams.get('list-type') === '2'
        ? list(store, url.searchParams, response)
        : end(response, 400);
  }
}

function refusal(
  { fault }: Store,
  { headers }: IncomingMessage,
  bucket: string | undefined,
  call: string,
): number | OtherAnswer | 'cut' | undefined {
  const scope = new RegExp(
    `^AWS4-HMAC-SHA256 Credential=${KEYS.AWS_ACCESS_KEY_ID}/\\d{8}/[\\w-]+/s3/aws4_request, SignedHeaders=\\S+, Signature=[0-9a-f]{64}$`,
  );
  if (!scope.test(headers.authorization ?? '')) return 403;
  return fault?.(call) ?? (bucket === BUCKET ? undefined : 404);
}

function put(
  { objects }: Store,
  key: string,
  { headers }: IncomingMessage,
  bytes: Buffer,
  response: ServerResponse,
) {
  if (headers['content-md5'] !== createHash('md5').update(bytes).digest('base64')) return end(response, 400);
  const object = { bytes, type: headers['content-type'], cacheControl: headers['cache-control'] };
  objects.set(key, object);
  return head(object, response);
}

function head(object: StoredObject | undefined, response: ServerResponse): void {
  if (object) response.setHeader('ETag', etagOf(object));
  end(response, object ? 200 : 404);
}

function etagOf({ bytes }: StoredObject): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function list({ objects }: Store, query: URLSearchParams, response: ServerResponse): void {
  const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
  const start = Number(query.get('continuation-token') ?? 0);
  const shown = keys.slice(start, start + PAGE);
  const contents = shown.map(
    (key) =>
      `<Contents><Key>${escaped(key)}</Key><ETag>${escaped(etagOf(objects.get(key)!))}</ETag></Contents>`,
  );
  const more = start + PAGE < keys.length;
  const next = more ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : '';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  response.writeHead(200, { 'Content-Type': 'application/xml' }).end(xml);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
