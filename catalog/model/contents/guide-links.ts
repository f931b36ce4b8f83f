import { type CooperationEntity, identifyCooperation } from '../cooperation.ts';
import { identify } from '../entity.ts';
import { isSource } from '../source-folders.ts';
import { bodyLinesOf } from './body-lines.ts';
import { proseLines } from './prose-lines.ts';

/**
 * The target of a link within the site or the repository: a file that is checked, a page of the site (by its Swedish
 * address), or nowhere that links in guides can lead.
 */
export type LinkTarget = { kind: 'file' | 'page'; key: string } | { kind: 'nowhere' };

/** A link in the text of a guide, and where its address stands in the file; see `BodyLine` for the units. */
export interface GuideLink {
  written: string;
  target: LinkTarget;
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  offset: number;
}

/** `[text](address)` with or without a title, and `[name]: address` on a line of its own that is no note. */
const INLINE = /(\]\(\s*<?)([^)\s<>]+)/g;
const DEFINED = /^( {0,3}\[(?!\^)[^\]]+\]:\s*<?)([^\s<>]+)/g;

/** A link to a heading; without a target it is one of the guide itself. */
export interface HeadingLink extends Omit<GuideLink, 'target'> {
  target: LinkTarget | undefined;
  /** The text after `#`, decoded. */
  heading: string;
}

/**
 * The links of a guide that lead to the site or to files that are checked; those to other websites, to headings of the
 * guide itself and to other files of the repository are left out. Takes time in proportion to the text.
 */
export function guideLinksIn(guide: CooperationEntity<'guide'>): GuideLink[] {
  return writtenLinks(guide).flatMap((link) => {
    const target = targetOf(link.written);
    return target ? [{ ...link, target }] : [];
  });
}

/** The links of a guide to headings, its own and those of others. Notes have addresses that begin with `_`, and are none. */
export function headingLinksIn(guide: CooperationEntity<'guide'>): HeadingLink[] {
  return writtenLinks(guide).flatMap((link) => {
    const [, address = '', fragment = ''] = /^([^#]*)#(.+)$/.exec(link.written) ?? [];
    const target = targetOf(link.written);
    if (fragment === '' || fragment.startsWith('_') || (address !== '' && !target)) return [];
    return [{ ...link, target, heading: decoded(fragment) }];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Written = Omit<GuideLink, 'target'>;

function writtenLinks(guide: CooperationEntity<'guide'>): Written[] {
  return [...proseLines(bodyLinesOf(guide))].flatMap(({ text, line, offset }) =>
    linksOfLine(text).map((link) => ({ ...link, line, offset: offset + link.column - 1 })),
  );
}

function linksOfLine(text: string): Pick<Written, 'written' | 'column'>[] {
  if (!text.includes('](') && !text.includes(']:')) return [];
  return [INLINE, DEFINED].flatMap((form) =>
    [...text.matchAll(form)].map(({ 1: before = '', 2: written = '', index }) => {
      return { written, column: index + before.length + 1 };
    }),
  );
}

/**
 * Resolves the address of a link; `undefined` where links are not checked: other websites, headings of the guide
 * itself, feeds and other files of the site, and files of the repository that are not checked.
 */
function targetOf(written: string): LinkTarget | undefined {
  const address = written.replace(/[#?].*$/, '').replace(/^(?:\.\/)+/, '');
  if (address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  if (/^\/(?!\/)/.test(address)) return pageTarget(address);
  if (address.startsWith('../../')) return fileTarget(address.slice('../../'.length));
  const path = `cooperation/knowledge/${address}`;
  return identifyCooperation(path)?.kind === 'guide' ? { kind: 'file', key: path } : { kind: 'nowhere' };
}

/** Files of the site, such as feeds, are not told of here: their names have a dot. */
function pageTarget(address: string): LinkTarget | undefined {
  if (/\.[a-z0-9]+$/i.test(address)) return undefined;
  return { kind: 'page', key: address.endsWith('/') ? address : `${address}/` };
}

function fileTarget(path: string): LinkTarget | undefined {
  if (!isSource(path) || path.endsWith('/')) return undefined;
  return identify(path) || identifyCooperation(path) ? { kind: 'file', key: path } : undefined;
}
