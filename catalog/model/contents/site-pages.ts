import specifications from '../../../schemas/specifications/index.json' with { type: 'json' };
import { FIXED_PAGES } from '../addresses.ts';
import type { CatalogIndex } from '../catalog-index.ts';
import { municipalitySlug, regionSlug } from '../counties.ts';
import { perVocabularies, vocabulary } from '../vocabularies.ts';

const FIXED_ADDRESSES: ReadonlySet<string> = new Set(Object.values(FIXED_PAGES));

/** The input for deciding if a page exists. */
export interface KnownPages {
  index: Pick<CatalogIndex, 'entries' | 'pages'>;
  /** Codes of all issues there are. */
  codes: ReadonlySet<string>;
}

/** Of the sections of the site whose pages are known: whether there is one by a name. */
const SECTIONS: Readonly<Record<string, (name: string, address: string, known: KnownPages) => boolean>> = {
  datasets: (name, _, { index }) => name !== 'catalog' && index.entries.has(name),
  kommuner: (name) => municipalities().has(name),
  kunskap: (_, address, { index }) => index.pages.has(address),
  traffar: (_, address, { index }) => index.pages.has(address),
  regioner: (name) => regions().has(name),
  regler: (name, _, { codes }) => codes.has(name),
  specifikationer: (name) => SPECIFICATIONS.has(name),
  teman: (name) => themes().has(name),
};

/** Sections with pages that come and go: the wishes of people, lists that go on over many pages. */
const UNKNOWN = new Set(['alla', 'api', 'behov', 'embed', 'lan']);

const SPECIFICATIONS = new Set(specifications.specifications.map(({ name }) => name));
const municipalities = perVocabularies(
  () => new Set(vocabulary('municipality').concepts.map(({ code }) => municipalitySlug(code))),
);
const regions = perVocabularies(
  () => new Set(vocabulary('region').concepts.map(({ code }) => regionSlug(code))),
);
const themes = perVocabularies(
  () => new Set(vocabulary('data-theme').concepts.map(({ code }) => code.toLowerCase())),
);

/**
 * True when the site has the page. A page is taken to exist where this cannot be decided.
 *
 * @param address The Swedish address from the root of the site, with a slash at the end: `/kunskap/valja-licens/`.
 */
export function isPage(address: string, known: KnownPages): boolean {
  if (FIXED_ADDRESSES.has(address)) return true;
  const [, section = '', name = ''] = /^\/([^/]+)\/(?:(.+)\/)?$/.exec(address) ?? [];
  if (UNKNOWN.has(section)) return true;
  return name !== '' && Object.hasOwn(SECTIONS, section) && SECTIONS[section]!(name, address, known);
}
