import { identifyCooperation } from './cooperation.ts';
import { countySlug, municipalitySlug, regionSlug } from './counties.ts';
import { identify } from './entity.ts';
import type { Profile } from './properties.ts';
import type { Language } from './text.ts';

/*
 * All addresses of the site: pages, feeds, and files for programs. An address never changes once it is published. Pages
 * are known by their Swedish address from the root of the site, with a slash at both ends; files by their path, without
 * a slash at the start.
 */

/**
 * The pages that every catalog has: their Swedish addresses, by a name. This is the one list of them: the site makes a
 * page for each, and its search knows what each is about.
 */
export const FIXED_PAGES = {
  home: '/',
  api: '/api/',
  needs: '/behov/',
  datasets: '/datasets/',
  machines: '/for-maskiner/',
  municipalities: '/kommuner/',
  contact: '/kontakt/',
  knowledge: '/kunskap/',
  quality: '/kvalitet/',
  counties: '/lan/',
  maturity: '/mognad/',
  about: '/om/',
  overview: '/oversikt/',
  regions: '/regioner/',
  rules: '/regler/',
  specifications: '/specifikationer/',
  themes: '/teman/',
  accessibility: '/tillganglighet/',
  meetings: '/traffar/',
  publishers: '/utgivare/',
} as const;

export type FixedPage = keyof typeof FIXED_PAGES;

/** The first part of an address that is called something else in English. */
const IN_ENGLISH: Record<string, string> = {
  alla: 'all',
  behov: 'needs',
  'for-maskiner': 'for-machines',
  kommuner: 'municipalities',
  kontakt: 'contact',
  kunskap: 'knowledge',
  kvalitet: 'quality',
  lan: 'counties',
  mognad: 'maturity',
  om: 'about',
  oversikt: 'overview',
  regioner: 'regions',
  regler: 'rules',
  specifikationer: 'specifications',
  teman: 'themes',
  tillganglighet: 'accessibility',
  traffar: 'meetings',
  utgivare: 'publishers',
};

/**
 * A page's address in a language, from its Swedish one, by which pages are known everywhere in the program:
 * `/teman/envi/` -> `/en/themes/envi/`. What comes after the first part, fragments included, is the same in both.
 */
export function addressIn(language: Language, page: string): string {
  if (language === 'sv') return page;
  const [, first = '', rest = ''] = /^\/([^/#?]*)(.*)$/.exec(page) ?? [];
  return `/en/${IN_ENGLISH[first] ?? first}${rest}`;
}

/** The page of an entity: `/datasets/<id>/`. */
export function entityPage(id: string): string {
  return `/datasets/${id}/`;
}

/** The page of a guide. */
export function guidePage(id: string): string {
  return `${FIXED_PAGES.knowledge}${id}/`;
}

/** The page of a meeting. */
export function meetingPage(id: string): string {
  return `${FIXED_PAGES.meetings}${id}/`;
}

/** The page of a need, by the number of its issue. */
export function needPage(number: number): string {
  return `${FIXED_PAGES.needs}${number}/`;
}

/** The page of an issue code: `/regler/licence-missing/`. Messages everywhere link to it. */
export function rulePage(code: string): string {
  return `${FIXED_PAGES.rules}${code}/`;
}

/** The page of a theme, by its code: `/teman/envi/`. */
export function themePage(code: string): string {
  return `${FIXED_PAGES.themes}${code.toLowerCase()}/`;
}

/** The page of a county, by its code. */
export function countyPage(code: string): string {
  return `${FIXED_PAGES.counties}${countySlug(code)}/`;
}

/** The page of a municipality or region, by its code. */
export function bodyPage(level: 'municipality' | 'region', code: string): string {
  return level === 'municipality'
    ? `${FIXED_PAGES.municipalities}${municipalitySlug(code)}/`
    : `${FIXED_PAGES.regions}${regionSlug(code)}/`;
}

/** The page of a known specification: `/specifikationer/badplatser/`. */
export function specificationPage(name: string): string {
  return `${FIXED_PAGES.specifications}${name}/`;
}

/**
 * The page of the site that a file gives, by its Swedish address from the root of the site; `undefined` for a file
 * without a page of its own. The files of a guide in two languages give one page.
 *
 * @param path From the repository's root.
 */
export function pageOfFile(path: string): string | undefined {
  const entity = identify(path);
  if (entity) return entity.kind === 'catalog' ? undefined : entityPage(entity.id);
  const { kind, id } = identifyCooperation(path) ?? {};
  if (kind === 'guide' && id !== undefined) return guidePage(id);
  return kind === 'meeting' && id !== undefined ? meetingPage(id) : undefined;
}

/** The end of a feed's name, which tells its syntax. */
export type FeedExtension = 'rdf' | 'ttl' | 'jsonld';

/** One file of the feeds. */
export interface FeedAddress {
  /** From the root of the site, without a slash at the start: `datasets/exempelkommun/eu/dcat.ttl`. */
  path: string;
  profile: Profile;
  extension: FeedExtension;
  mediaType: string;
}

const MEDIA_TYPES: Record<FeedExtension, string> = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
};

/** The names of the syntaxes. */
export const SYNTAX_NAMES: Readonly<Record<FeedExtension, string>> = {
  rdf: 'RDF/XML',
  ttl: 'Turtle',
  jsonld: 'JSON-LD',
};

/** The feeds of the whole catalog. Addresses never change once they are published. */
export function catalogFeeds(): FeedAddress[] {
  return [...feedsForHarvesters(''), feed('eu/', 'eu', 'ttl'), feed('eu/', 'eu', 'jsonld')];
}

/** The feeds of a publisher: its own catalog, which it can let its registered harvest address redirect to. */
export function publisherFeeds(publisherId: string): FeedAddress[] {
  return feedsForHarvesters(entityPage(publisherId).slice(1));
}

/** The feeds of one dataset; `id` is `<publisher>/<dataset>`. */
export function datasetFeeds(id: string): FeedAddress[] {
  const folder = entityPage(id).slice(1);
  return [feed(folder, 'se', 'rdf'), feed(folder, 'eu', 'jsonld')];
}

/** A catalog in both profiles as RDF/XML, which every harvester reads. */
function feedsForHarvesters(folder: string): FeedAddress[] {
  return [feed(folder, 'se', 'rdf'), feed(`${folder}eu/`, 'eu', 'rdf')];
}

function feed(folder: string, profile: Profile, extension: FeedExtension): FeedAddress {
  return { path: `${folder}dcat.${extension}`, profile, extension, mediaType: MEDIA_TYPES[extension] };
}

/**
 * The addresses of everything for machines, besides the feeds. From the root of the
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

/** A file beside a page in a language, by the page's Swedish address. */
function fileAt(page: string, language: Language, name: string): string {
  return `${addressIn(language, page)}${name}`.slice(1);
}

/** The Atom feed of the catalog. */
export function catalogAtom(language: Language): string {
  return fileAt(FIXED_PAGES.home, language, 'feed.atom');
}

/** The Atom feed of a publisher. */
export function publisherAtom(publisherId: string, language: Language): string {
  return fileAt(entityPage(publisherId), language, 'feed.atom');
}

/** The Atom feed of a theme, from its code. */
export function themeAtom(code: string, language: Language): string {
  return fileAt(themePage(code), language, 'feed.atom');
}

/** The Atom feed of a county's publishers, from its code. */
export function countyAtom(code: string, language: Language): string {
  return countyAtomAt(countySlug(code), language);
}

/** The same, from the county's part of the address. */
export function countyAtomAt(slug: string, language: Language): string {
  return fileAt(`${FIXED_PAGES.counties}${slug}/`, language, 'feed.atom');
}

/** The Atom feed of those who follow a known specification, from its name. */
export function specificationAtom(name: string, language: Language): string {
  return fileAt(specificationPage(name), language, 'feed.atom');
}

/** All meetings as a calendar to subscribe to. */
export function meetingsCalendar(language: Language): string {
  return fileAt(FIXED_PAGES.meetings, language, language === 'sv' ? 'kalender.ics' : 'calendar.ics');
}

/** The Atom feed of the meetings. */
export function meetingsAtom(language: Language): string {
  return fileAt(FIXED_PAGES.meetings, language, 'feed.atom');
}

/** The calendar file of one meeting. */
export function meetingCalendar(id: string, language: Language): string {
  return fileAt(meetingPage(id), language, language === 'sv' ? 'traff.ics' : 'meeting.ics');
}

/** The card of a dataset that other sites can show, and what oEmbed tells of it. */
export function embedPage(id: string): string {
  return `embed/${id}/`;
}

/** The address of the oEmbed data for a dataset's card. */
export function oembedFile(id: string): string {
  return `embed/${id}/oembed.json`;
}

/** The address of a known specification's columns as a Table Schema, from the root of the site. */
export function tableSchemaFile(name: string): string {
  return `${specificationPage(name)}tableschema.json`;
}
