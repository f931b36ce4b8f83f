/**
 * The URI of a part of what has the URI `uri`: `<uri>#<name>`. Where `uri` itself has a fragment, the name is
 * put after it with a dot, as a URI has only one.
 */
export function partOf(uri: string, name: string): string {
  return uri.includes('#') ? `${uri}.${name}` : `${uri}#${name}`;
}
