/**
 * The marker by which the bot recognises its comment. A marker is an HTML comment, which GitHub keeps and does not
 * show. Anybody can write one, so a text is the bot's own only where its author is the bot as well.
 */
export const COMMENT_MARKER = '<!-- katalog:svar -->';

/** The marker of a suggestion, with its key. */
export function suggestionMarker(key: string): string {
  return `<!-- katalog:forslag ${key} -->`;
}

/** The key of the suggestion whose marker ends `body`. One before that is a line of the file that is suggested. */
export function suggestionKey(body: string): string | undefined {
  return /<!-- katalog:forslag ([0-9a-f]{16}) -->\s*$/.exec(body)?.[1];
}

/** True when a text begins with a marker. Further down it can be a quotation from a file. */
export function bearsMarker(body: string | null | undefined, marker: string): boolean {
  return body?.trimStart().startsWith(marker) ?? false;
}

/** The marker of the receipt on a merged pull request. */
export const RECEIPT_MARKER = '<!-- katalog:kvitto -->';
