import { visible } from '../../catalog/check/format/visible.ts';

/**
 * A space without width. GitHub looks for @names, #numbers, addresses and :emoji: in the text after Markdown has been
 * made into HTML, where escapes are gone; this parts them without being seen. No other such character comes out of
 * untrusted text, since `visible` writes those in words.
 */
export const BREAK = '\u200b';

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Patterns for plain text that GitHub turns into links, mentions or pictures. The text is split after the first group.
 * The time of day is left whole, so that it can be copied.
 */
const PARTED = [
  /([@$])/g,
  /((?<!\d):|:(?!\d\d(?!\d)))(?=\S)/g,
  /(#)(?=[\p{L}\p{N}_])/gu,
  /(\bgh-)(?=\d)/gi,
  /(www)(?=\.)/gi,
];

/** Text that can be the hash of a commit, whole or abbreviated. */
const COMMIT = /(?<![0-9a-z])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/gi;

/** Signs that Markdown may read as more than themselves. A backslash before them takes that away (CommonMark 2.4). */
const SIGNS = /[\\`*_[\]<>&|~]/g;

/** The start of a line that Markdown reads as a heading, a list or an underlining. */
const START = /^(?:(?=[-+=#])|(\d{1,9})(?=[.)]))/;

/**
 * Untrusted text as Markdown that shows exactly that text, on one line, wherever on a line it is put (in a table or a
 * heading as well): no markup, HTML, links, mentions, references or emoji codes come of it, and invisible characters
 * are written in words (`<U+202E>`).
 *
 * @see https://github.github.com/gfm/
 */
export function markdownText(text: string): string {
  return parted(oneLine(text)).replaceAll(SIGNS, '\\$&').replace(START, '$1\\');
}

/** The same for text within an HTML block (`<summary>`), where Markdown is not read but HTML is. */
export function htmlText(text: string): string {
  return parted(oneLine(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Untrusted text set apart as code: a path, a value from a file. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** A link. The address is one of ours, made with {@link addressPath}; the text is Markdown already. */
export function markdownLink(text: string, address: string): string {
  return `[${text}](${address
    .replaceAll(/[\s()<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')})`;
}

/** A path as part of an address, with everything in it percent-encoded but the slashes. */
export function addressPath(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncoded))
    .join('/');
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Untrusted lines as a block of code, fenced with more backticks than stand in a row in it. */
export function fencedBlock(lines: readonly string[], kind = ''): string {
  const fence = fenceFor(lines.join('\n'));
  return [`${fence}${kind}`, ...lines.map((line) => visible(line.replaceAll('\t', '    '))), fence].join(
    '\n',
  );
}

/** At least three backticks, and more than any row of them in `text` (CommonMark 4.5). */
export function fenceFor(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((row) => row.length));
  return '`'.repeat(Math.max(3, longest + 1));
}

/** Text on one line, with everything in it to be seen. */
export function oneLine(text: string): string {
  return visible(text.replaceAll(LINE_BREAKS, ' ').trim());
}

/** The first `length` characters of a text, with an ellipsis where something is left out. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()} …`
    : text;
}

function parted(text: string): string {
  const done = PARTED.reduce((before, place) => before.replaceAll(place, `$1${BREAK}`), text);
  return done.replaceAll(COMMIT, (name) => name.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`));
}
