import { addressIn } from '../../../catalog/model/addresses.ts';
import type { Language } from '../../../catalog/model/text.ts';
import { accentOf } from '../../data/counties.ts';
import type { Site } from '../../data/site.ts';
import { alphabetical } from '../../text/alphabetical.ts';
import { shorten } from '../../text/show-text.ts';
import { FACETS, type FacetName } from '../facets.ts';
import type { ShownEntry } from '../index-files.ts';
import type { FacetValue, SearchEntry } from './entry.ts';
import { inBoth, type PageContent, pageContents } from './page-contents.ts';
import { PAGE_KINDS, type PageKind, WORDS_OF_KINDS } from './page-kinds.ts';

const DESCRIPTION_LENGTH = 140;

/**
 * Every page that is about something else than a dataset, service or series, in the alphabetical order of the Swedish
 * titles; those with the same title are in the order of their addresses. It is the same whatever the site's language.
 */
export function pageEntriesOf(site: Site): SearchEntry[] {
  const contents = pageContents(site).sort((a, b) => (a.page < b.page ? -1 : 1));
  return alphabetical(contents.map(entryOf), ({ shown }) => shown.sv.title, 'sv');
}

function entryOf(content: PageContent): SearchEntry {
  const { kind, texts, worth } = content;
  return {
    texts: [...texts, ...inBoth('kind', WORDS_OF_KINDS[kind])],
    ...(worth !== undefined && { worth }),
    facets: FACETS_OF_KINDS[kind],
    changed: undefined,
    shown: { sv: shownEntry(content, 'sv'), en: shownEntry(content, 'en') },
  };
}

const FACETS_OF_KINDS = Object.fromEntries(
  Object.entries(PAGE_KINDS).map(([code, name]) => [code, onlyKind({ code, name })]),
) as Record<PageKind, SearchEntry['facets']>;

/** Pages are found by their words alone; of the facets they have their kind. */
function onlyKind(kind: FacetValue): SearchEntry['facets'] {
  const facets = FACETS.map((name) => [name, name === 'typ' ? [kind] : []]);
  return Object.fromEntries(facets) as Record<FacetName, FacetValue[]>;
}

function shownEntry({ page, title, about, county }: PageContent, language: Language): ShownEntry {
  const [shownTitle, shownAbout] = [title(language), about(language)];
  return {
    page: addressIn(language, page).replace(/^\/en(?=\/)/, ''),
    title: shownTitle.text,
    ...(shownTitle.language !== language && { titleLanguage: shownTitle.language }),
    description: shorten(shownAbout.text.replaceAll(/\s+/g, ' ').trim(), DESCRIPTION_LENGTH),
    ...(shownAbout.language !== language && { descriptionLanguage: shownAbout.language }),
    accent: accentOf(county),
  };
}
