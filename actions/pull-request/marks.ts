/**
 * Hidden marks by which the bot knows its own traces again. A mark alone proves nothing, as anybody can write one:
 * it counts together with the author. HTML comments are not shown on GitHub.
 */

/** On the first line of the one comment that is edited in place. */
export const COMMENT_MARK = '<!-- katalog:comment -->';

/** What the `external_id` of our check run begins with. A job may have the same name, but not this. */
export const CHECK_ID = 'katalog';

const KEY = /<!-- katalog:suggestion ([A-Za-z0-9_-]{1,80}) -->/g;

/**
 * The mark of a suggestion, to stand in its body.
 *
 * @param key Letters, digits, `-` and `_`, at most 80 (a digest, say).
 * @throws RangeError for another key, which could not be found again.
 */
export function suggestionMark(key: string): string {
  const mark = `<!-- katalog:suggestion ${key} -->`;
  if (keysIn(mark)[0] !== key) throw new RangeError(`not a key of a suggestion: ${JSON.stringify(key)}`);
  return mark;
}

/** The keys of the suggestions in a comment's body. */
export function keysIn(body: string): string[] {
  return [...body.matchAll(KEY)].map(([, key]) => key!);
}
