import { distance } from 'fastest-levenshtein';

/**
 * The fault of a web address; the first found, in this order: `form`: it is not a whole `http(s)` address;
 * `characters`: it has characters that are not allowed in an address (RFC 3987); `credentials`: it contains a user name
 * or password; `private`: its host is known only in a private network.
 */
export type AddressFault = 'form' | 'characters' | 'credentials' | 'private';

/** The options for checking an address. */
export interface AddressOptions {
  /** Schemes that are right here, without the colon. */
  schemes?: readonly string[];
}

const WEB_SCHEMES: readonly string[] = ['http', 'https'];

/** Finds the fault of `address`; `undefined` where it has none. Never throws. */
export function addressFault(address: string, options: AddressOptions = {}): AddressFault | undefined {
  const schemes = options.schemes ?? WEB_SCHEMES;
  const trimmed = address.trim();
  if (/^urn:/i.test(trimmed) && schemes.includes('urn')) return urnFault(address);
  if (SCHEME_TWICE.test(trimmed)) return 'form';
  if (!schemes.includes(schemeOf(trimmed)) || !/^[a-z]+:\/\/[^/?#]/i.test(trimmed)) return 'form';
  if (FORBIDDEN.test(address) || BAD_ESCAPE.test(address) || hasMisplaced(address)) return 'characters';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !isHost(url.hostname)) return 'form';
  if (url.username || url.password) return 'credentials';
  if (isPrivateHost(url.hostname)) return 'private';
  // `HTTP:` is right by RFC 3986, but the profiles of the feeds ask for `http:`. Last, as a message about the form
  // shows the whole address, password and all.
  return address.startsWith(schemeOf(address)) ? undefined : 'form';
}

/**
 * The address as it was most likely meant: with its scheme, and with forbidden characters percent-encoded.
 * `undefined` where nothing is wrong, and where what is wrong cannot be fixed without knowing more.
 */
export function repairedAddress(address: string, options: AddressOptions = {}): string | undefined {
  if (addressFault(address, options) === undefined) return undefined;
  const visible = withoutPasted(address);
  if (isUncertain(visible)) return undefined;
  const repaired = encoded(withScheme(visible));
  return addressFault(repaired, options) === undefined ? repaired : undefined;
}

/** `https://https://`, with or without the second colon: something was pasted after what already stood there. */
const SCHEME_TWICE = /^(?:https?:\/*)+(?=https?:?\/\/)/i;

/** True when an address begins with `https://` more than once. */
export function hasSchemeTwice(address: string): boolean {
  return SCHEME_TWICE.test(address.trim());
}

/** The address without what is not seen, and without the angle brackets that mail programs put around it. */
function withoutPasted(address: string): string {
  const visible = address.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return /^<([^<>]*)>$/.exec(visible)?.[1]?.trim() ?? visible;
}

/**
 * True when an address can be understood in several ways: it is a template, contains a second address or words that
 * stand after it, quotes or brackets that belong to the text around it, or spaces other than the ordinary space.
 */
function isUncertain(address: string): boolean {
  if (/[{}<>"]|(?! )\p{Zs}/u.test(address)) return true;
  const [, ...afterSpace] = address.split(' ');
  return /[\s,;|]+(?:https?:|www\.)/i.test(address) || afterSpace.some((word) => NO_FILE_NAME.test(word));
}

/** Words that stand after an address rather than in it: `(in Swedish)`, `och`, `|`. */
const NO_FILE_NAME = /^(?:[([|–—-].*|och|eller|samt|and|or|alt\.?)$/iu;

/** The address without the user name and password in it; `undefined` where it has none. */
export function withoutCredentials(address: string): string | undefined {
  const cleaned = address.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1');
  return cleaned === address ? undefined : cleaned;
}

/** The host of an address; `undefined` where it has none. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** Control and format characters, spaces, and what RFC 3987 has no place for. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}<>"{}|\\^`]/u;

/** A percent sign that does not begin an escape. */
const BAD_ESCAPE = /%(?![0-9a-f]{2})/i;

/** Brackets stand only around an IPv6 host, and `#` only once. */
function hasMisplaced(address: string): boolean {
  const afterHost = address.replace(/^[a-z]+:\/\/(?:[^/?#]*@)?\[[0-9a-f:.]+\]/i, '');
  return /[[\]]/.test(afterHost) || address.split('#').length > 2;
}

function urnFault(address: string): AddressFault | undefined {
  if (FORBIDDEN.test(address) || BAD_ESCAPE.test(address)) return 'characters';
  return /^urn:[a-z0-9][a-z0-9-]{0,31}:.+/i.test(address) ? undefined : 'form';
}

function schemeOf(address: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** Labels of letters, figures and hyphens; an IPv4 or IPv6 address. Says nothing of who can reach it. */
function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  return host.split('.').every((label) => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}_])?$/u.test(label));
}

/** Names that lead nowhere outside a network of one's own (RFC 6761, RFC 6762, and by custom). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|lan|intra|intern|internal|corp|home|invalid|test)$|^(?:intranet|intranat|xn--intrant-bxa)\./;

const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;

function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  if (/^\d+(?:\.\d+){3}$/.test(host)) return PRIVATE_IPV4.test(host);
  return !host.includes('.') || PRIVATE_NAME.test(host);
}

/** A host, with a port and what follows: `www.example.se/a`. */
const BARE_HOST = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?=[:/?#]|$)/u;

function withScheme(address: string): string {
  const once = address.replace(SCHEME_TWICE, '').replace(/^(https?)(?=\/\/)/i, '$1:');
  const slashed = once.replace(/^[a-z]+:[\\/]+|^[a-z]+:(?=www\.)/i, (start) => slashedScheme(start));
  if (slashed.startsWith('//')) return `https:${slashed}`;
  return BARE_HOST.test(slashed) ? `https://${slashed}` : slashed;
}

/** Schemes that are in their place somewhere, and need only be written right. */
const KNOWN_SCHEMES: readonly string[] = [...WEB_SCHEMES, 'ftp', 'ftps'];

/** `htp://`, `http:/` and `https:\\` are slips of the pen for the one they are nearest. */
function slashedScheme(start: string): string {
  const scheme = start.slice(0, start.indexOf(':')).toLowerCase();
  if (KNOWN_SCHEMES.includes(scheme)) return `${scheme}://`;
  if (!/^h/.test(scheme) || distance(scheme, 'https') > 2) return start;
  return scheme.endsWith('s') ? 'https://' : 'http://';
}

/** Forbidden characters after the host as UTF-8 escapes; a backslash is the slash it is read as. */
function encoded(address: string): string {
  const [, start = '', rest = address] = /^([a-z]+:\/\/[^/?#\\]*)(.*)$/is.exec(address) ?? [];
  const [beforeHash = '', ...afterHash] = rest.replaceAll('\\', '/').split('#');
  const joined = afterHash.length > 0 ? `${beforeHash}#${afterHash.join('%23')}` : beforeHash;
  return start + joined.replaceAll(/%(?![0-9a-f]{2})|[[\]]|[\p{Cc}\p{Cf}\p{Z}<>"|^`]/giu, escaped);
}

function escaped(character: string): string {
  if (character === '[') return '%5B';
  if (character === ']') return '%5D';
  return encodeURIComponent(character);
}
