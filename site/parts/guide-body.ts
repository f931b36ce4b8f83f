import type { Element, ElementContent } from 'hast';
import type { Guide } from '../../catalog/cooperation/guide.ts';
import { guidePage } from '../../catalog/model/addresses.ts';
import { headingIds, slugOf } from '../../catalog/model/contents/heading-ids.ts';
import type { Site } from '../data/site.ts';
import { type Html, isSafeAddress } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { element, markupOf, rewritten, textOf } from '../text/markdown-rewrite.ts';
import { markdownTree } from '../text/markdown-tree.ts';
import { commentPicture } from './comment-picture.ts';

const WORDS = bilingual(
  {
    sources: 'Källor',
    back: (note: number, place: number) =>
      place > 1 ? `Tillbaka till hänvisning ${note}, ställe ${place}` : `Tillbaka till hänvisning ${note}`,
    code: 'Exempel',
    table: 'Tabell',
  },
  {
    sources: 'Sources',
    back: (note, place) =>
      place > 1 ? `Back to reference ${note}, place ${place}` : `Back to reference ${note}`,
    code: 'Example',
    table: 'Table',
  },
);

/** A section of a guide: the id of its heading, and the heading's text. */
export interface GuideSection {
  id: string;
  text: string;
}

/**
 * A guide's text as markup, and its sections. Headings have ids that begin with `_`; links between guides (`valja-licens.sv.md`),
 * to pages of the site (`/regler/`), to files of the repository (`../../README.md`) and to its issue forms
 * (`../../../../issues/new?template=1-rapportera-fel.yml`) lead where they say on GitHub and on the site alike; a code block of the language `bot-comment` becomes the recorded comment that it names.
 */
export function guideBody(site: Site, guide: Guide): { body: Html; sections: GuideSection[] } {
  const { sources, back } = WORDS[guide.language];
  const idOf = headingIds();
  const sections: GuideSection[] = [];
  const nodes = rewritten(markdownTree(guide.body, { heading: sources, back }), (element) => {
    if (/^h[1-6]$/.test(element.tagName)) {
      const heading = withId(element, idOf);
      if (element.tagName === 'h2')
        sections.push({ id: String(heading.properties.id), text: textOf(element) });
      return heading;
    }
    if (element.tagName === 'a') return link(site, element);
    if (element.tagName === 'pre') return codeBlock(guide, element);
    return element.tagName === 'table' ? scrolled(element, WORDS[guide.language].table) : element;
  });
  return { body: markupOf(nodes), sections };
}

/** The heading of the sources keeps the id that the references to it have. */
function withId(heading: Element, idOf: (text: string) => string): Element {
  const { id } = heading.properties;
  const properties = typeof id === 'string' ? { id } : { id: idOf(textOf(heading)) };
  return { ...heading, tagName: heading.tagName === 'h1' ? 'h2' : heading.tagName, properties };
}

function link(site: Site, item: Element): ElementContent {
  const written = String(item.properties.href ?? '');
  const href = addressOf(site, written);
  if (href === undefined || !isSafeAddress(href)) return element('span', {}, item.children);
  const rel = /^https?:/.test(written) ? { rel: ['external'] } : {};
  return { ...item, properties: { ...item.properties, href, ...rel } };
}

/** Feeds and other files of the site are the same in every language; pages have no dot in their last part. */
const FILE_OF_SITE = /\.[a-z0-9]+$/;

/** GitHub shows a guide four levels below the repository's own address, whose sibling the forms are. */
const ISSUE_FORM = /^(?:\.\.\/){4}issues\/new\?template=([\w-]+\.yml)$/;

/** The address on the site that a link written in a guide leads to; `undefined` where that is not known. */
function addressOf(site: Site, written: string): string | undefined {
  const [, id, fragment = ''] = /^([a-z0-9-]+)\.(?:sv|en)\.md(#.*)?$/.exec(written) ?? [];
  if (id !== undefined) return site.link(guidePage(id)) + ownFragment(fragment);
  if (written.startsWith('#')) return ownFragment(written);
  if (written.startsWith('/')) return FILE_OF_SITE.test(written) ? site.file(written) : site.link(written);
  const { repository, branch } = site.settings;
  const [, form] = ISSUE_FORM.exec(written) ?? [];
  if (form !== undefined) return `${repository}/issues/new?template=${form}`;
  if (written.startsWith('../../')) return `${repository}/blob/${branch}/${written.slice('../../'.length)}`;
  return /^(?:https?:|mailto:)/.test(written) ? written : undefined;
}

/** On GitHub a heading's id is its text with hyphens; here it begins with `_` and has no marks. Those of notes are ours. */
function ownFragment(fragment: string): string {
  const id = decoded(fragment.slice(1));
  return id === '' || id.startsWith('_') ? fragment : `#_${slugOf(id)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function codeBlock(guide: Guide, pre: Element): ElementContent {
  const code = pre.children.find((child) => child.type === 'element');
  if (!code) return pre;
  const { className } = code.properties;
  const isComment = Array.isArray(className) && className.includes('language-bot-comment');
  const picture = isComment ? commentPicture(textOf(code).trim(), guide.language) : undefined;
  return picture ?? titled(code, WORDS[guide.language].code);
}

/** Code under what its fence says after the language: the name of the file that it is. */
function titled(code: Element, example: string): ElementContent {
  const title = (code.data as { meta?: string | null } | undefined)?.meta?.trim();
  const properties = { tabIndex: 0, role: 'region', ariaLabel: title ? `${example}, ${title}` : example };
  const shown = element('pre', properties, [element('code', {}, code.children)]);
  const caption = title ? [element('figcaption', {}, [{ type: 'text', value: title }])] : [];
  return element('figure', { className: ['excerpt'] }, [...caption, shown]);
}

/** A table that scrolls by itself where the window is narrow. */
function scrolled(table: Element, label: string): Element {
  return element('div', { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: label }, [table]);
}
