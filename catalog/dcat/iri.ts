/** The characters that RFC 3987 allows in an IRI, apart from brackets: these appear only around an IPv6 host. */
const ALLOWED =
  "!#$%&'()*+,\\-./0-9:;=?@A-Z_a-z~\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef" +
  '\\u{10000}-\\u{1fffd}\\u{20000}-\\u{2fffd}\\u{30000}-\\u{3fffd}\\u{40000}-\\u{4fffd}\\u{50000}-\\u{5fffd}' +
  '\\u{60000}-\\u{6fffd}\\u{70000}-\\u{7fffd}\\u{80000}-\\u{8fffd}\\u{90000}-\\u{9fffd}\\u{a0000}-\\u{afffd}' +
  '\\u{b0000}-\\u{bfffd}\\u{c0000}-\\u{cfffd}\\u{d0000}-\\u{dfffd}\\u{e1000}-\\u{efffd}';

/** A character that must not stand there, a `%` that encodes nothing, or a second `#`. */
const SUSPECT = new RegExp(`[^${ALLOWED}]|%(?![0-9A-Fa-f]{2})|#.*#`, 'u');
const FORBIDDEN = new RegExp(`[^${ALLOWED}]|%(?![0-9A-Fa-f]{2})|#`, 'gu');
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** `iri` with what RFC 3987 forbids percent-encoded; unchanged where nothing is forbidden. */
export function legalIri(iri: string): string {
  return SUSPECT.test(iri) ? encoded(iri) : iri;
}

/** Brackets in what stands for the host are left, as they may be right there. */
function encoded(iri: string): string {
  const authority = AUTHORITY.exec(iri)?.[0] ?? '';
  const rest = iri.slice(authority.length);
  const hash = rest.indexOf('#');
  const host = authority.replace(FORBIDDEN, (text) => (/[[\]]/.test(text) ? text : percent(text)));
  return host + rest.replace(FORBIDDEN, (text, at) => (at === hash ? text : percent(text)));
}

/** Half a surrogate pair is no character, and has no encoding of its own. */
function percent(text: string): string {
  return encodeURIComponent(/\p{Surrogate}/u.test(text) ? '\ufffd' : text);
}

const ABSOLUTE =
  /^(?:https?:\/\/[^/?#\s]+|mailto:[^\s@]+@[^\s@]+$|tel:\+?[0-9-]+$|urn:[a-z0-9][a-z0-9-]+:|ftps?:\/\/[^/?#\s]+)/i;

/** True when an IRI is absolute and of a kind that a catalog links to: web, file transfer, mail, telephone, URN. */
export function isAbsolute(iri: string): boolean {
  return ABSOLUTE.test(iri);
}
