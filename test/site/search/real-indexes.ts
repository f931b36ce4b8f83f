import type { Language } from '../../../catalog/model/text.ts';
import { Site } from '../../../site/data/site.ts';
import { SETTINGS } from '../../../site/data/site-settings.ts';
import { besideData, findPages, type PagesBesideData } from '../../../site/search/find-pages.ts';
import { hasWord } from '../../../site/search/find-word.ts';
import { openIndex, type SearchIndex } from '../../../site/search/index-reader.ts';
import { type EntriesIndex, pageIndexOf, searchIndexOf } from '../../../site/search/make-index/index-of.ts';
import { readQuery } from '../../../site/search/query.ts';
import { type SearchResult, search } from '../../../site/search/search.ts';
import { catalogOf, realFiles } from '../built-site.ts';

/** The two indexes of a site. */
export interface Indexes {
  data: SearchIndex;
  pages: SearchIndex;
}

/** The hits of a search: among data, and the pages next to them. */
export interface Hits {
  data: SearchResult;
  pages: PagesBesideData;
}

/** Makes and opens the indexes of the published catalog. */
export async function openRealIndexes(): Promise<Indexes> {
  const site = new Site({ ...catalogOf(await realFiles()), settings: SETTINGS, assets: [] }, 'sv');
  const [data, pages] = await Promise.all([searchIndexOf(site.catalog), pageIndexOf(site)].map(opened));
  return { data: data!, pages: pages! };
}

function opened({ files }: EntriesIndex): Promise<SearchIndex> {
  return openIndex(async (name) => JSON.parse(files.get(name)!) as unknown);
}

/** Searches data and pages as the page's script does. */
export async function searchBoth({ data, pages }: Indexes, typed: string, language: Language): Promise<Hits> {
  const query = readQuery(new URLSearchParams({ q: typed }));
  const [amongData, amongPages] = await Promise.all([
    search(data, query, language, (word) => hasWord(pages, word)),
    findPages(pages, typed, (word) => hasWord(data, word)),
  ]);
  return { data: amongData, pages: besideData(pages, amongPages, amongData) };
}
