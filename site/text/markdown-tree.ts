import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/**
 * The heading of the list of notes at the end of a text, and the names of the links from a note back to where it is
 * cited.
 */
export interface NoteWords {
  heading: string;
  /** The accessible name of the link back to a place that cites the note; both count from one. */
  back: (note: number, place: number) => string;
}

/**
 * The elements that GitHub allows (the library's default), except pictures, which could lie anywhere, and with ids
 * unchanged: all that we write begin with `_`.
 */
const ALLOWED: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
  clobberPrefix: '',
};

/**
 * GitHub Flavored Markdown as a tree of HTML in which only harmless elements, attributes and addresses are left, whoever
 * wrote it. HTML in the text is left out.
 */
export function markdownTree(markdown: string, { heading, back }: NoteWords): Root {
  const tree = toHast(parsed(markdown), {
    clobberPrefix: '_',
    footnoteLabel: heading,
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, place) => back(note + 1, place),
  });
  return sanitize(tree, ALLOWED) as Root;
}

/** The same for a text with HTML in it, of which is left what GitHub leaves of it. */
export function markdownAndHtmlTree(markdown: string): Root {
  return sanitize(raw(toHast(parsed(markdown), { allowDangerousHtml: true })), ALLOWED) as Root;
}

function parsed(markdown: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
