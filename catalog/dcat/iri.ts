/**
 * What RFC 3987 lets stand nowhere in an IRI (controls, spaces, `< > " { } | \ ^`, the grave accent, a `%` that
 * encodes nothing) or not everywhere: brackets stand only around an IPv6 host, and only one `#` is allowed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SUSPECT = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`[\]]|%(?![0-9A-Fa-f]{2})|#.*#/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const FORBIDDEN = /[\u0000-\u0020\u007f-\u009f<>"{}|\\^`[\]#]|%(?![0-9A-Fa-f]{2})/g;
const AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** `iri` with what RFC 3987 forbids percent-encoded; unchanged where nothing is forbidden. */
export function legalIri(iri: string): string {
  return SUSPECT.test(iri) ? encoded(iri) : iri;
}

function encoded(iri: string): string {
  const authority = AUTHORITY.exec(iri)?.[0] ?? '';
  const rest = iri.slice(authority.length);
  const hash = rest.indexOf('#');
  return (
    authority + rest.replace(FORBIDDEN, (found, at) => (at === hash ? found : encodeURIComponent(found)))
  );
}

const SCHEME =
  /^(?:https?:\/\/[^/?#\s]+|mailto:[^\s@]+@[^\s@]+$|tel:\+?[0-9-]+$|urn:[a-z0-9][a-z0-9-]+:|ftps?:\/\/[^/?#\s]+)/i;

/** Whether an IRI is absolute and of a kind that a catalog links to: web, file transfer, mail, telephone, URN. */
export function isAbsolute(iri: string): boolean {
  return SCHEME.test(iri);
}
