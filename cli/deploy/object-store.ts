import { setTimeout as wait } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { SaxesParser } from 'saxes';
import { request } from 'undici';

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
  /** The MD5 of the bytes. The store refuses others, and gives it back as the object's ETag. */
  md5: Buffer;
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

/** Tries of a request that the store refuses for a moment (429, 5xx, a lost connection), and the first wait (ms, doubled each time). */
const TRIES = 6;
const FIRST_WAIT = 200;

/** The longest wait for an answer, and for the next part of one (ms). */
const PATIENCE = 120_000;

/** The longest answer that is read (bytes; a list of a thousand objects takes some 400,000), and the most pages of a list. */
const LONGEST_ANSWER = 5_000_000;
const MOST_PAGES = 5000;

interface Answer {
  status: number;
  etag: string;
  text: string;
}

/**
 * Opens the folder at `address`: `https://<endpoint>/<bucket>/<folder>`, the folder left out for the whole bucket. Its methods
 * throw {@link StoreFailure}.
 */
export function openObjectStore(address: URL, credentials: Credentials): ObjectStore {
  const [bucket = '', ...folders] = address.pathname.split('/').filter((name) => name !== '');
  const prefix = folders.map((name) => `${decodeURIComponent(name)}/`).join('');
  const addressOf = (key: string): string =>
    `${address.origin}/${bucket}/${`${prefix}${key}`.split('/').map(encodeURIComponent).join('/')}`;

  async function ask(method: string, target: string, object?: NewObject): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await askOnce(method, target, object, credentials).catch((error: unknown) => {
        if (tries < TRIES) return undefined;
        throw new StoreFailure(`${method} ${target}: ${reasonOf(error)}`);
      });
      const isBusy = !answer || answer.status === 429 || answer.status >= 500;
      if (!isBusy || tries === TRIES) return accepted(method, target, answer);
      await wait(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + Math.random()));
    }
  }

  const noBucket = (method: string): StoreFailure =>
    new StoreFailure(`${method}: there is no bucket ${bucket}`);

  async function listPage(token: string | undefined): Promise<Listed> {
    const query = { 'list-type': '2', prefix, ...(token !== undefined && { 'continuation-token': token }) };
    const target = `${address.origin}/${bucket}?${new URLSearchParams(query)}`;
    const { status, text } = await ask('GET', target);
    if (status === 404) throw noBucket('GET');
    return listedIn(text, target);
  }

  return {
    async list() {
      const etags = new Map<string, string>();
      const asked = new Set<string>();
      for (let page = await listPage(undefined); ; page = await listPage(page.next)) {
        for (const [key, etag] of page.etags) {
          const own = key.startsWith(prefix) ? key.slice(prefix.length) : '';
          // A key that ends so stands for an empty folder that somebody has made.
          if (own !== '' && !own.endsWith('/')) etags.set(own, etag);
        }
        if (page.next === undefined) return etags;
        if (asked.has(page.next) || asked.size >= MOST_PAGES)
          throw new StoreFailure('the list of the store has no end');
        asked.add(page.next);
      }
    },
    async put(key, object) {
      const { status, etag } = await ask('PUT', addressOf(key), object);
      if (status === 404) throw noBucket('PUT');
      if (etag !== '' && etag !== object.md5.toString('hex'))
        throw new StoreFailure(`PUT ${key}: ${OTHER_ETAG}`);
    },
    async remove(key) {
      await ask('DELETE', addressOf(key));
    },
    async etagOf(key) {
      const { status, etag } = await ask('HEAD', addressOf(key));
      return status === 404 ? undefined : etag;
    },
  };
}

const OTHER_ETAG =
  'the ETag is not the MD5 of what was sent, so that nothing could tell what has changed. Choose a bucket whose objects are not encrypted with a key of your own (SSE-KMS, SSE-C).';

/** aws4fetch signs; undici asks, as it has limits of its own for waiting, and `fetch` may lose a signal. */
async function askOnce(
  method: string,
  target: string,
  object: NewObject | undefined,
  credentials: Credentials,
): Promise<Answer> {
  const headers: Record<string, string> = object
    ? {
        'Content-MD5': object.md5.toString('base64'),
        'Content-Type': object.type,
        'Cache-Control': object.cacheControl,
      }
    : {};
  const body = object ? { body: object.bytes } : {};
  const signer = new AwsV4Signer({ ...credentials, service: 's3', method, url: target, headers, ...body });
  const signed = await signer.sign();
  const answer = await request(signed.url, {
    method: method as 'GET',
    headers: Object.fromEntries(signed.headers),
    body: object ? Buffer.from(object.bytes) : null,
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  });
  const etag = [answer.headers.etag].flat()[0] ?? '';
  return { status: answer.statusCode, etag: unquoted(etag), text: await textOf(answer.body) };
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > LONGEST_ANSWER) throw new StoreFailure('the answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** An answer that is good, or says that there is no such thing. Of an error only code and message are told: others may be secret. */
function accepted(method: string, target: string, answer: Answer | undefined): Answer {
  if (answer && ((answer.status >= 200 && answer.status < 300) || answer.status === 404)) return answer;
  const { status = 0, text = '' } = answer ?? {};
  const reasons = ['Code', 'Message'].flatMap(
    (name) => new RegExp(`<${name}>([^<]{1,200})</${name}>`).exec(text)?.[1] ?? [],
  );
  throw new StoreFailure([`${method} ${target}: ${status}`, ...reasons].join(' '));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as Error & { code?: string };
  return [error.message || error.name, ...(code ? [`(${code})`] : [])].join(' ');
}

/** A page of a list (ListObjectsV2). */
interface Listed {
  etags: Map<string, string>;
  next: string | undefined;
}

function listedIn(xml: string, target: string): Listed {
  const failure = (reason: string): StoreFailure => new StoreFailure(`GET ${target}: ${reason}`);
  const etags = new Map<string, string>();
  const path: string[] = [];
  const values: Record<string, string> = {};
  let root: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw failure(error.message);
  });
  parser.on('opentag', ({ name }) => {
    root ??= name;
    path.push(name);
  });
  parser.on('text', (text) => {
    const place = path.slice(1).join('/');
    values[place] = (values[place] ?? '') + text;
  });
  parser.on('closetag', () => {
    if (path.slice(1).join('/') === 'Contents') {
      etags.set(values['Contents/Key'] ?? '', unquoted(values['Contents/ETag'] ?? ''));
      values['Contents/Key'] = values['Contents/ETag'] = '';
    }
    path.pop();
  });
  parser.write(xml).close();
  if (root !== 'ListBucketResult') throw failure('the answer is no list of objects');
  const next = values.NextContinuationToken;
  if (values.IsTruncated?.trim() === 'true' && !next) throw failure('the list is cut off');
  return { etags, next: values.IsTruncated?.trim() === 'false' ? undefined : next };
}

function unquoted(etag: string): string {
  return etag.replace(/^"(.*)"$/, '$1');
}
