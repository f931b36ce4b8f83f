import { ADDRESSES } from '../../model/addresses.ts';
import type { ExportFile } from './export-file.ts';
import { escapeXml } from './xml.ts';

/** A page for search engines. */
export interface SitemapPage {
  /** Whole: `https://data.example.se/datasets/exempelkommun/`. */
  address: string;
  /** The time when the content of the page last changed; `undefined` where that is not known. */
  changed: string | undefined;
  /** The same page in other languages and itself, by language code. */
  languages?: readonly (readonly [language: string, address: string])[];
}

/** The maximum number of pages in a file (sitemaps.org, 0.9). */
const MAX_PAGES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * The list of all pages. Where they are more than `most`, in several files, which `sitemap.xml` then lists.
 *
 * @param base The address of the site, without a slash at the end.
 */
export function* sitemap(
  pages: readonly SitemapPage[],
  base: string,
  most = MAX_PAGES,
): Iterable<ExportFile> {
  if (pages.length <= most) {
    yield { paths: [ADDRESSES.sitemap], text: pageList(pages) };
    return;
  }
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) =>
    pages.slice(i * most, (i + 1) * most),
  );
  for (const [i, part] of parts.entries()) yield { paths: [partPath(i)], text: pageList(part) };
  yield { paths: [ADDRESSES.sitemap], text: partList(parts, base) };
}

function partPath(i: number): string {
  return `sitemap-${i + 1}.xml`;
}

function* pageList(pages: readonly SitemapPage[]): Iterable<string> {
  yield `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for (const { address, changed, languages = [] } of pages) {
    const alternates = languages.map(
      ([language, other]) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(other)}"/>`,
    );
    yield `<url><loc>${escapeXml(address)}</loc>${lastChanged(changed)}${alternates.join('')}</url>\n`;
  }
  yield '</urlset>\n';
}

function* partList(parts: readonly SitemapPage[][], base: string): Iterable<string> {
  yield `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n`;
  for (const [i, part] of parts.entries()) {
    const changed = part.flatMap((page) => page.changed ?? []).reduce((a, b) => (a > b ? a : b), '');
    yield `<sitemap><loc>${escapeXml(`${base}/${partPath(i)}`)}</loc>${lastChanged(changed || undefined)}</sitemap>\n`;
  }
  yield '</sitemapindex>\n';
}

function lastChanged(changed: string | undefined): string {
  return changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
}

/** Allows search engines to read everything. A site below a path has no say: they look at the host's root only. */
export function robots(base: string): ExportFile {
  return {
    paths: [ADDRESSES.robots],
    text: [`User-agent: *\nAllow: /\n\nSitemap: ${base}/${ADDRESSES.sitemap}\n`],
  };
}
