import { countySlug } from '../../model/counties.ts';
import type { Language } from '../../model/text.ts';

/**
 * The addresses of everything for machines, besides the feeds of `catalog/dcat/addresses.ts`. From the root of the
 * site, without a leading slash. Addresses never change once they are published.
 */
export const ADDRESSES = {
  csv: 'datasets.csv',
  json: 'datasets.json',
  dataJson: 'data.json',
  needsCsv: 'behov.csv',
  needsJson: 'behov.json',
  needsAtom: 'behov/feed.atom',
  context: 'context.jsonld',
  openapi: 'api/openapi.json',
  void: '.well-known/void',
  voidTurtle: '.well-known/void.ttl',
  securityTxt: '.well-known/security.txt',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
} as const;

/** English files lie below `en/`, as the pages do. */
function inLanguage(language: Language, path: string): string {
  return language === 'sv' ? path : `${language}/${path}`;
}

/** The Atom feed of the catalog. */
export function catalogAtom(language: Language): string {
  return inLanguage(language, 'feed.atom');
}

/** The Atom feed of a publisher. */
export function publisherAtom(publisherId: string, language: Language): string {
  return inLanguage(language, `datasets/${publisherId}/feed.atom`);
}

/** The Atom feed of a theme, from its code. */
export function themeAtom(code: string, language: Language): string {
  const folder = language === 'sv' ? 'teman' : 'themes';
  return inLanguage(language, `${folder}/${code.toLowerCase()}/feed.atom`);
}

/** The Atom feed of a county's publishers, from its code. */
export function countyAtom(code: string, language: Language): string {
  return countyAtomAt(countySlug(code), language);
}

/** The same, from the county's part of the address. */
export function countyAtomAt(slug: string, language: Language): string {
  const folder = language === 'sv' ? 'lan' : 'counties';
  return inLanguage(language, `${folder}/${slug}/feed.atom`);
}

/** The Atom feed of those who follow a known specification, from its name. */
export function specificationAtom(name: string, language: Language): string {
  const folder = language === 'sv' ? 'specifikationer' : 'specifications';
  return inLanguage(language, `${folder}/${name}/feed.atom`);
}

/** The Atom feed of one dataset; `id` is `<publisher>/<dataset>`. */
export function datasetAtom(id: string, language: Language): string {
  return inLanguage(language, `datasets/${id}/feed.atom`);
}

/** All meetings as a calendar to subscribe to. */
export function meetingsCalendar(language: Language): string {
  return language === 'sv' ? 'traffar/kalender.ics' : 'en/meetings/calendar.ics';
}

/** The Atom feed of the meetings. */
export function meetingsAtom(language: Language): string {
  return language === 'sv' ? 'traffar/feed.atom' : 'en/meetings/feed.atom';
}

/** The calendar file of one meeting. */
export function meetingCalendar(id: string, language: Language): string {
  return language === 'sv' ? `traffar/${id}/traff.ics` : `en/meetings/${id}/meeting.ics`;
}

/** The forms in which a dataset can be cited, each a file beside its page. */
export const CITATION_FORMS = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const;

/** The extension of one of {@link CITATION_FORMS}. */
export type CitationForm = (typeof CITATION_FORMS)[number]['extension'];

/** The address of a dataset's citation. */
export function citationFile(id: string, form: CitationForm, language: Language): string {
  return inLanguage(language, `datasets/${id}/citation.${form}`);
}

/** The card of a dataset that other sites can show, and what oEmbed tells of it. */
export function embedPage(id: string): string {
  return `embed/${id}/`;
}

/** The address of the oEmbed data for a dataset's card. */
export function oembedFile(id: string): string {
  return `embed/${id}/oembed.json`;
}
