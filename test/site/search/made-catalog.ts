import { FACETS, type FacetName } from '../../../site/search/facets.ts';
import { openIndex, type SearchIndex } from '../../../site/search/index-reader.ts';
import type { SearchEntry } from '../../../site/search/make-index/entry.ts';
import { makeIndex } from '../../../site/search/make-index/make-index.ts';
import { readQuery } from '../../../site/search/query.ts';
import { type SearchResult, search } from '../../../site/search/search.ts';

/** The texts of a made-up entry; everything but the title can be left out. */
export interface MadeEntry {
  title: string;
  english?: string;
  keyword?: string[];
  description?: string;
  publisher?: string;
  theme?: string[];
  format?: string[];
  changed?: string;
}

/** An entry as the index takes it. */
export function entry({
  title,
  english,
  keyword = [],
  description = '',
  publisher = 'Exempelkommun',
  theme = [],
  format = [],
  changed,
}: MadeEntry): SearchEntry {
  const chosen: Partial<Record<FacetName, string[]>> = { utgivare: [publisher], tema: theme, format };
  const facets = FACETS.map((name) => [
    name,
    (chosen[name] ?? []).map((code) => ({ code, name: { sv: code, en: code } })),
  ]);
  const shown = { page: `/datasets/${title}/`, title, description, accent: 'accent-none' };
  return {
    texts: [
      { field: 'title', language: 'sv', text: title },
      ...(english ? [{ field: 'title' as const, language: 'en', text: english }] : []),
      ...keyword.map((text) => ({ field: 'keyword' as const, language: 'sv', text })),
      { field: 'description', language: 'sv', text: description },
    ],
    facets: Object.fromEntries(facets) as SearchEntry['facets'],
    changed,
    shown: { sv: shown, en: { ...shown, title: english ?? title } },
  };
}

/** An index that is opened as a browser opens it, but for where its files come from; and which were asked for. */
export async function opened(
  entries: readonly SearchEntry[],
): Promise<{ index: SearchIndex; asked: string[]; files: Map<string, string> }> {
  const { files } = makeIndex(entries);
  const asked: string[] = [];
  const index = await openIndex(async (name) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    return JSON.parse(text) as unknown;
  });
  return { index, asked, files };
}

/** The titles of what is found for an address's query, and what else the search has to say. */
export async function find(
  index: SearchIndex,
  address: string,
  language: 'sv' | 'en' = 'sv',
): Promise<SearchResult & { titles: string[] }> {
  const found = await search(index, readQuery(new URLSearchParams(address)), language);
  const shown = await index.shown(found.entries, 'sv');
  return { ...found, titles: shown.map(({ title }) => title) };
}
