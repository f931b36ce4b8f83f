import { AwsClient } from 'aws4fetch';
import { SaxesParser } from 'saxes';

/** The keys to an object store, as its provider gives them. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  region: string;
}

/** An object that is put: its bytes, and what it is served as. */
export interface NewObject {
  bytes: Uint8Array<ArrayBuffer>;
  /** The MD5 of the bytes, base64: the store refuses others. */
  md5: string;
  type: string;
  cacheControl: string;
}

/** A folder of an object store that speaks the protocol of Amazon S3, as nearly all do. */
export interface ObjectStore {
  /** The ETag of every object below the folder, by its key from there. */
  list(): Promise<Map<string, string>>;
  put(key: string, object: NewObject): Promise<void>;
  remove(key: string): Promise<void>;
  /** The ETag of an object; `undefined` where there is none. */
  etagOf(key: string): Promise<string | undefined>;
}

/** A store that does not answer as it should. */
export class StoreFailure extends Error {}

/** Tries of a request that the store refuses for a moment (429, 5xx), and the first wait between them (ms, doubled each time). */
const RETRIES = 5;
const FIRST_WAIT = 200;

/** The longest wait for an answer (ms), and the largest list that is read (characters; a thousand objects take 0.4 million). */
const PATIENCE = 120_000;
const LONGEST_LIST = 5_000_000;

/**
 * Opens the folder at `address`: `https://<endpoint>/<bucket>/<folder>`, the folder left out for the whole bucket. Its methods
 * throw {@link StoreFailure}.
 */
export function openObjectStore(address: URL, { region, ...keys }: Credentials): ObjectStore {
  const client = new AwsClient({
    ...keys,
    ...{ region, service: 's3', retries: RETRIES, initRetryMs: FIRST_WAIT },
  });
  const [bucket = '', ...folders] = address.pathname.split('/').filter((name) => name !== '');
  const prefix = folders.map((name) => `${decodeURIComponent(name)}/`).join('');
  const addressOf = (key: string): string =>
    `${address.origin}/${bucket}/${`${prefix}${key}`.split('/').map(encodeURIComponent).join('/')}`;

  async function ask(method: string, target: string, init: RequestInit = {}): Promise<Response> {
    const request = { ...init, method, signal: AbortSignal.timeout(PATIENCE) };
    const answer = await client.fetch(target, request).catch((error: unknown) => {
      throw new StoreFailure(`${method} ${target}: ${error instanceof Error ? error.message : error}`);
    });
    if (answer.ok || answer.status === 404) return answer;
    const reason = (await answer.text()).slice(0, 300);
    throw new StoreFailure(`${method} ${target}: ${answer.status} ${reason}`);
  }

  async function askFor(method: string, key: string, init?: RequestInit): Promise<void> {
    const answer = await ask(method, addressOf(key), init);
    await answer.arrayBuffer();
    if (answer.status === 404 && method === 'PUT')
      throw new StoreFailure(`${method} ${addressOf(key)}: there is no bucket ${bucket}`);
  }

  async function listPage(token: string | undefined): Promise<Listed> {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix,
      ...(token && { 'continuation-token': token }),
    });
    const target = `${address.origin}/${bucket}?${query}`;
    const answer = await ask('GET', target);
    if (!answer.ok) throw new StoreFailure(`GET ${target}: there is no bucket ${bucket}`);
    return listedIn(await answer.text(), target);
  }

  return {
    async list() {
      const etags = new Map<string, string>();
      for (let token: string | undefined, first = true; first || token; first = false) {
        const page = await listPage(token);
        for (const [key, etag] of page.etags)
          if (key.startsWith(prefix)) etags.set(key.slice(prefix.length), etag);
        if (page.next !== undefined && page.next === token)
          throw new StoreFailure('the list of the store has no end');
        token = page.next;
      }
      return etags;
    },
    put: (key, { bytes, md5, type, cacheControl }) =>
      askFor('PUT', key, {
        body: bytes,
        headers: { 'Content-MD5': md5, 'Content-Type': type, 'Cache-Control': cacheControl },
      }),
    remove: (key) => askFor('DELETE', key),
    async etagOf(key) {
      const answer = await ask('HEAD', addressOf(key));
      return answer.ok ? unquoted(answer.headers.get('ETag') ?? '') : undefined;
    },
  };
}

/** A page of a list (ListObjectsV2). */
interface Listed {
  etags: Map<string, string>;
  next: string | undefined;
}

function listedIn(xml: string, target: string): Listed {
  if (xml.length > LONGEST_LIST) throw new StoreFailure(`GET ${target}: the list is too long`);
  const etags = new Map<string, string>();
  const path: string[] = [];
  let [next, key, etag]: [string | undefined, string, string] = [undefined, '', ''];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new StoreFailure(`GET ${target}: ${error.message}`);
  });
  parser.on('opentag', ({ name }) => void path.push(name));
  parser.on('text', (text) => {
    const place = path.slice(1).join('/');
    if (place === 'Contents/Key') key += text;
    else if (place === 'Contents/ETag') etag += text;
    else if (place === 'NextContinuationToken') next = (next ?? '') + text;
  });
  parser.on('closetag', () => {
    if (path.slice(1).join('/') === 'Contents') {
      etags.set(key, unquoted(etag));
      [key, etag] = ['', ''];
    }
    path.pop();
  });
  parser.write(xml).close();
  return { etags, next };
}

function unquoted(etag: string): string {
  return etag.replace(/^"(.*)"$/, '$1');
}
