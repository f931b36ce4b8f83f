import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, request } from 'undici';
import type { Localised } from '../model/text.ts';

/** The limits of size, time and redirects for a fetch. */
export interface FetchLimits {
  bytes: number;
  milliseconds: number;
  redirects: number;
}

/** The options of a request for a file. */
export interface FetchOptions {
  limits: FetchLimits;
  /** The kind of file requested, as in the header `Accept`. */
  accept: string;
  /** The client, as in the header `User-Agent`. */
  agent: string;
  /** The internet where it is not given. */
  network?: Network | undefined;
}

/** The network that addresses lead to. */
export interface Network {
  /** True when a connection may be made to an IP address. */
  mayConnect(address: string): boolean;
  /** The IP addresses of a host. */
  addressesOf(host: string): Promise<LookupAddress[]>;
}

const INTERNET: Network = {
  mayConnect: isPublic,
  addressesOf: (host) => lookup(host, { all: true }),
};

/** A file on the web, as far as it may be fetched. */
export interface FetchedFile {
  /** Its bytes as they come. Throws {@link FetchFailure} where they stop coming. */
  pieces: AsyncIterable<Uint8Array>;
  /** True when there was more than was fetched; known once the pieces are read. */
  isCutOff(): boolean;
}

/** The reason that a file could not be fetched, as a message for people. */
export class FetchFailure extends Error {
  readonly text: Localised;

  constructor(text: Localised) {
    super(text.en);
    this.name = 'FetchFailure';
    this.text = text;
  }
}

/**
 * Fetches a file from an address that anybody may have written: only http and https, only public IP addresses (asked
 * of the connection itself, so that neither a name nor a redirect leads into a network of our own), and no more bytes,
 * time or redirects than the limits say.
 *
 * @throws FetchFailure where it cannot be fetched.
 */
export async function fetchBounded(address: string, options: FetchOptions): Promise<FetchedFile> {
  const { limits, network = INTERNET } = options;
  const signal = AbortSignal.timeout(limits.milliseconds);
  const dispatcher = new Agent({ connect: { lookup: guardedLookup(network), timeout: 10_000 } });
  try {
    const body = await followed(address, { ...options, network }, signal, dispatcher);
    return piecesOf(body, limits, signal, dispatcher);
  } catch (error) {
    void dispatcher.destroy();
    throw failureOf(error, signal);
  }
}

/**
 * True when an IP address belongs to the public internet: not loopback, private, link-local, reserved or translated.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

type Body = Awaited<ReturnType<typeof request>>['body'];
type Guarded = FetchOptions & { network: Network };

async function followed(
  address: string,
  { limits, accept, agent, network }: Guarded,
  signal: AbortSignal,
  dispatcher: Agent,
): Promise<Body> {
  let url = safeUrl(address, network);
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const headers = { accept, 'accept-encoding': 'identity', 'user-agent': agent };
    const answer = await request(url, { dispatcher, signal, headers });
    const { statusCode, body } = answer;
    if (statusCode === 200) return body;
    const location = answer.headers.location;
    await body.dump({ limit: 65_536, signal }).catch(() => {});
    if (statusCode < 300 || statusCode > 399 || typeof location !== 'string') throw refused(statusCode);
    url = safeUrl(location, network, url);
  }
  throw new FetchFailure({
    sv: `Adressen skickar vidare mer än ${limits.redirects} gånger.`,
    en: `The address redirects more than ${limits.redirects} times.`,
  });
}

function refused(status: number): FetchFailure {
  return new FetchFailure({
    sv: `Servern svarade ${status} i stället för filen.`,
    en: `The server answered ${status} instead of the file.`,
  });
}

/** A connection to a literal IP address asks no names, so that address is looked at here. */
function safeUrl(address: string, { mayConnect }: Network, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new FetchFailure({
      sv: 'Adressen är ingen webbadress (http eller https).',
      en: 'The address is no web address (http or https).',
    });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayConnect(host)) throw privateAddress();
  url.username = '';
  url.password = '';
  return url;
}

function privateAddress(): FetchFailure {
  return new FetchFailure({
    sv: 'Adressen leder till ett internt nät, dit inget hämtas från.',
    en: 'The address leads into an internal network, from which nothing is fetched.',
  });
}

/** Looks names up, and refuses one of which any address is not allowed. */
function guardedLookup({ mayConnect, addressesOf }: Network): LookupFunction {
  return (hostname, options, callback) => {
    addressesOf(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => mayConnect(address)))
          callback(privateAddress(), '', 0);
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, '', 0),
    );
  };
}

function piecesOf(body: Body, { bytes }: FetchLimits, signal: AbortSignal, dispatcher: Agent): FetchedFile {
  let cutOff = false;
  async function* pieces(): AsyncIterable<Uint8Array> {
    let left = bytes;
    try {
      for await (const piece of body) {
        const chunk = piece as Uint8Array;
        yield chunk.length > left ? chunk.subarray(0, left) : chunk;
        left -= chunk.length;
        if (left < 0) {
          cutOff = true;
          return;
        }
      }
    } catch (error) {
      throw failureOf(error, signal);
    } finally {
      void dispatcher.destroy();
    }
  }
  return { pieces: pieces(), isCutOff: () => cutOff };
}

/** Either the certificate or the clock is wrong, and only people can tell which. */
function outOfTime(code: string): FetchFailure {
  const today = new Date().toISOString().slice(0, 10);
  return new FetchFailure({
    sv: `Serverns certifikat gäller inte den ${today}, som den här datorns klocka visar (${code}). Går klockan rätt är det servern som behöver ett nytt.`,
    en: `The certificate of the server is not valid on ${today}, which the clock of this computer shows (${code}). If the clock is right, the server needs a new one.`,
  });
}

function failureOf(error: unknown, signal: AbortSignal): FetchFailure {
  if (error instanceof FetchFailure) return error;
  if (signal.aborted)
    return new FetchFailure({ sv: 'Servern svarade för långsamt.', en: 'The server was too slow.' });
  const { code } = error as { code?: string };
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return outOfTime(code);
  return new FetchFailure({
    sv: `Det gick inte att nå servern (${code ?? 'okänt fel'}).`,
    en: `The server could not be reached (${code ?? 'unknown error'}).`,
  });
}
