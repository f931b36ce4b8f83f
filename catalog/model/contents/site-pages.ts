import specifications from '../../../schemas/specifications/index.json' with { type: 'json' };
import type { CatalogIndex } from '../catalog-index.ts';
import { vocabulary } from '../vocabularies.ts';

/** Pages that every catalog has, by their Swedish address. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/api/',
  '/behov/',
  '/datasets/',
  '/for-maskiner/',
  '/kontakt/',
  '/kunskap/',
  '/kvalitet/',
  '/lan/',
  '/mognad/',
  '/om/',
  '/oversikt/',
  '/regler/',
  '/specifikationer/',
  '/teman/',
  '/tillganglighet/',
  '/traffar/',
  '/utgivare/',
];

/** What is asked to tell whether a page is there. */
export interface KnownPages {
  index: Pick<CatalogIndex, 'entries' | 'pages'>;
  /** Codes of all issues there are. */
  codes: ReadonlySet<string>;
}

/** Of the sections of the site whose pages are known: whether there is one by a name. */
const SECTIONS: Readonly<Record<string, (name: string, address: string, known: KnownPages) => boolean>> = {
  datasets: (name, _, { index }) => name !== 'catalog' && index.entries.has(name),
  kunskap: (_, address, { index }) => index.pages.has(address),
  traffar: (_, address, { index }) => index.pages.has(address),
  regler: (name, _, { codes }) => codes.has(name),
  specifikationer: (name) => SPECIFICATIONS.has(name),
  teman: (name) => THEMES.has(name),
};

/** Sections with pages that come and go: the wishes of people, lists that go on over many pages. */
const UNKNOWN = new Set(['alla', 'api', 'behov', 'embed', 'lan']);

const SPECIFICATIONS = new Set(specifications.specifications.map(({ name }) => name));
const THEMES = new Set(vocabulary('data-theme').concepts.map(({ code }) => code.toLowerCase()));

/**
 * Whether the site has a page, as far as can be told; where it cannot, it is taken to be there.
 *
 * @param address The Swedish address from the root of the site, with a slash at the end: `/kunskap/valja-licens/`.
 */
export function isPage(address: string, known: KnownPages): boolean {
  if (FIXED_PAGES.includes(address)) return true;
  const [, section = '', name = ''] = /^\/([^/]+)\/(?:(.+)\/)?$/.exec(address) ?? [];
  if (UNKNOWN.has(section)) return true;
  return name !== '' && Object.hasOwn(SECTIONS, section) && SECTIONS[section]!(name, address, known);
}
