import type { FacetName } from '../search/facets.ts';
import type { Order } from '../search/query.ts';

/** The words of the search page in one language; the page is made with them, and its script writes with them. */
export interface SearchWords {
  title: string;
  /** A sentence for search engines, with the catalog's name. */
  description: (catalog: string) => string;
  field: string;
  search: string;
  filter: string;
  /** The number of filters that are chosen. */
  chosen: (number: string) => string;
  filters: string;
  facets: Record<FacetName, string>;
  /** The names of the values of the facets that are either true or false. */
  yes: Partial<Record<FacetName, string>>;
  properties: string;
  more: (number: string) => string;
  clear: string;
  remove: (filter: string) => string;
  order: string;
  orders: Record<Order, string>;
  results: string;
  hits: (number: number, written: string) => string;
  /** The hits among data, and the number of pages that are found in addition. */
  hitsAndPages: (hits: string, pages: string) => string;
  /** The heading of the pages that are found. */
  pagesFound: string;
  /** The button that shows so many pages more. */
  morePages: (number: string) => string;
  correctedPages: (typed: string) => string;
  pagesFailed: string;
  /** The button that leads from the filters to what is left of them. */
  showHits: (hits: string) => string;
  waiting: string;
  confirmed: string;
  none: string;
  /** The text where pages are found, but no data. */
  noData: string;
  advice: string;
  /** The advice to users who cannot find the data that they need. */
  wish: string;
  showAll: string;
  corrected: (typed: string) => string;
  shownInstead: string;
  someWords: string;
  changed: string;
  failed: string;
  reload: string;
  pages: string;
  previous: string;
  next: string;
  which: (page: string, pages: string) => string;
  browse: string;
  byTheme: string;
  byPublisher: string;
  noScript: string;
}

const SV: SearchWords = {
  title: 'Datamängder',
  description: (catalog) =>
    `Sök bland alla datamängder, datatjänster och serier i ${catalog}, och bland guider, behov, träffar och kontakter.`,
  field: 'Sök data och allt annat på webbplatsen',
  search: 'Sök',
  filter: 'Filtrera',
  chosen: (number) => `${number} valda`,
  filters: 'Filter',
  facets: {
    typ: 'Typ',
    utgivare: 'Utgivare',
    lan: 'Län',
    tema: 'Tema',
    format: 'Format',
    licens: 'Licens',
    frekvens: 'Uppdateringsfrekvens',
    kvalitet: 'Metadatakvalitet',
    hvd: 'Värdefull datamängd',
    api: 'API',
  },
  yes: { hvd: 'Värdefull datamängd', api: 'Finns som API' },
  properties: 'Egenskaper',
  more: (number) => `Visa ${number} till`,
  clear: 'Rensa alla filter',
  remove: (filter) => `Ta bort filtret ${filter}`,
  order: 'Sortera efter',
  orders: { relevans: 'Relevans', andrad: 'Senast ändrad', titel: 'Titel' },
  results: 'Träffar',
  hits: (number, written) => `${written}\u00a0${number === 1 ? 'träff' : 'träffar'}`,
  hitsAndPages: (hits, pages) => `${hits} bland data, ${pages} på webbplatsen`,
  pagesFound: 'På webbplatsen',
  morePages: (number) => `Visa ${number} till på webbplatsen`,
  correctedPages: (typed) => `”${typed}” finns inte på webbplatsen.`,
  pagesFailed: 'Träffar på webbplatsen kunde inte hämtas.',
  showHits: (hits) => `Visa ${hits}`,
  waiting: 'väntar på bekräftelse',
  confirmed: 'bekräftad av utgivaren',
  none: 'Inga träffar.',
  noData: 'Inga data passar.',
  advice: 'Prova ett kortare eller ett annat ord, eller ta bort något filter.',
  wish: 'Saknar du data? Säg vad du behöver.',
  showAll: 'Visa allt i katalogen',
  corrected: (typed) => `”${typed}” finns inte i katalogen.`,
  shownInstead: 'Visar i stället träffar för',
  someWords: 'Inget i katalogen innehåller alla orden. Det här innehåller något av dem.',
  changed: 'Katalogen har uppdaterats sedan sidan öppnades.',
  failed: 'Sökningen kunde inte hämtas. Kontrollera att du är ansluten till internet.',
  reload: 'Ladda om sidan',
  pages: 'Sidor',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  which: (page, pages) => `Sida ${page} av ${pages}`,
  browse: 'Bläddra',
  byTheme: 'Bläddra per tema',
  byPublisher: 'Bläddra per utgivare',
  noScript: 'Sökfältet behöver JavaScript. Utan JavaScript kan du bläddra per tema och utgivare.',
};

const EN: SearchWords = {
  title: 'Datasets',
  description: (catalog) =>
    `Search all datasets, data services and series in ${catalog}, and guides, needs, meetings and contacts.`,
  field: 'Search data and everything else on the site',
  search: 'Search',
  filter: 'Filter',
  chosen: (number) => `${number} chosen`,
  filters: 'Filters',
  facets: {
    typ: 'Kind',
    utgivare: 'Publisher',
    lan: 'County',
    tema: 'Theme',
    format: 'Format',
    licens: 'Licence',
    frekvens: 'Update frequency',
    kvalitet: 'Metadata quality',
    hvd: 'High-value dataset',
    api: 'API',
  },
  yes: { hvd: 'High-value dataset', api: 'Available as an API' },
  properties: 'Properties',
  more: (number) => `Show ${number} more`,
  clear: 'Clear all filters',
  remove: (filter) => `Remove the filter ${filter}`,
  order: 'Sort by',
  orders: { relevans: 'Relevance', andrad: 'Last changed', titel: 'Title' },
  results: 'Results',
  hits: (number, written) => `${written}\u00a0${number === 1 ? 'result' : 'results'}`,
  hitsAndPages: (hits, pages) => `${hits} among data, ${pages} on this site`,
  pagesFound: 'On this site',
  morePages: (number) => `Show ${number} more on this site`,
  correctedPages: (typed) => `“${typed}” is not on this site.`,
  pagesFailed: 'Results on this site could not be fetched.',
  showHits: (hits) => `Show ${hits}`,
  waiting: 'awaits confirmation',
  confirmed: 'confirmed by the publisher',
  none: 'No results.',
  noData: 'No data fit.',
  advice: 'Try a shorter word or another one, or remove a filter.',
  wish: 'Is the data you need missing? Say what you need.',
  showAll: 'Show everything in the catalog',
  corrected: (typed) => `“${typed}” is not in the catalog.`,
  shownInstead: 'Showing results for',
  someWords: 'Nothing in the catalog has all the words. These have some of them.',
  changed: 'The catalog has been updated since the page was opened.',
  failed: 'The search could not be fetched. Check that you are connected to the internet.',
  reload: 'Reload the page',
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  which: (page, pages) => `Page ${page} of ${pages}`,
  browse: 'Browse',
  byTheme: 'Browse by theme',
  byPublisher: 'Browse by publisher',
  noScript: 'The search field needs JavaScript. Without JavaScript you can browse by theme and publisher.',
};

export const SEARCH_WORDS = { sv: SV, en: EN };
