import type { CooperationEntity } from '../cooperation.ts';
import { bodyLinesOf } from './body-lines.ts';
import { headingIds } from './heading-ids.ts';
import { proseLines } from './prose-lines.ts';

const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)(.*)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const LINK = /\[([^[\]]*)\]\([^()]*\)/g;

/**
 * By what the headings of a guide are linked to, in their order and without the `_` that the site puts first: "Välja
 * licens" -> `valja-licens`. Takes time in proportion to the text.
 *
 * @see https://spec.commonmark.org/0.31.2/#atx-headings
 */
export function guideHeadings(guide: CooperationEntity<'guide'>): ReadonlySet<string> {
  const lines = bodyLinesOf(guide);
  const first = lines[0]?.line ?? 0;
  const idOf = headingIds();
  const seen = new Set<string>();
  let before = '';
  for (const { text, line } of proseLines(lines)) {
    // The original text of the line: the prose has its code blanked out.
    const written = lines[line - first]?.text ?? '';
    const heading = UNDERLINE.test(text)
      ? before
      : HEADING.test(text)
        ? HEADING.exec(written)?.[1]
        : undefined;
    if (heading?.trim()) seen.add(idOf(heading.replaceAll(LINK, '$1')).slice(1));
    before = heading === undefined && text.trim() !== '' ? written : '';
  }
  return seen;
}
