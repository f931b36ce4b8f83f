/**
 * The characters that are encoded on either side of the `@` (RFC 6068, which asks for `%`, `/`, `?`, `#`, `&` and `=`
 * encoded).
 */
const ENCODED = /[^\w.!$'*+~-]/gu;

/**
 * An e-mail address as a `mailto:` address, in the feeds and on the site. Only the `@` before the host is left: a `?`
 * would begin mail headers of the writer's choice (`?bcc=…`). Never throws.
 */
export function mailto(email: string): string {
  const at = email.lastIndexOf('@');
  const parts = at < 0 ? [email] : [email.slice(0, at), email.slice(at + 1)];
  return `mailto:${parts.map((part) => part.replace(ENCODED, percent)).join('@')}`;
}

/** Half a surrogate pair is no character, and has no encoding of its own. */
function percent(text: string): string {
  return encodeURIComponent(/\p{Surrogate}/u.test(text) ? '\ufffd' : text);
}
