import { besideData, findPages, type PagesBesideData } from '../../search/find-pages.ts';
import type { ShownEntry } from '../../search/index-files.ts';
import type { SearchIndex } from '../../search/index-reader.ts';
import type { Query } from '../../search/query.ts';
import type { IsSpelt, SearchResult } from '../../search/search.ts';
import { element, findElement } from '../element.ts';
import { languageMark, type ResultSetting, valuesOf } from './results.ts';

/** Pages that a search has found, with what is shown of the first of them. */
export interface PageHits {
  index: SearchIndex;
  pages: PagesBesideData;
  first: readonly ShownEntry[];
}

/** The number of pages that the button adds to those shown. */
const MORE = 10;

/**
 * Searches the pages in addition to data.
 *
 * @param isSpelt True for a word that is on no page but known among data.
 * @param data The result among data; its errors are thrown.
 * @returns `undefined` where no words are asked for, or the results go on from a page before.
 * @throws IndexChanged, or what reading a file threw.
 */
export async function findPageHits(
  opening: () => Promise<SearchIndex>,
  { words, page }: Query,
  isSpelt: IsSpelt,
  data: Promise<SearchResult>,
  language: string,
): Promise<PageHits | undefined> {
  if (words.trim() === '' || page > 1) return undefined;
  const index = await opening();
  const pages = besideData(index, await findPages(index, words, isSpelt), await data);
  return { index, pages, first: await index.shown(pages.entries.slice(0, pages.few), language) };
}

/** The part of the page that shows pages; it is hidden where there are none, and small where there are data to see. */
export function pageHitsBox(setting: ResultSetting): (hits: PageHits | undefined) => void {
  const box = findElement<HTMLElement>('#_webbplatsen');
  const note = findElement<HTMLElement>('#_webbplatsen-anmarkning');
  const list = findElement<HTMLElement>('#_webbplatsen-lista');
  const more = findElement<HTMLButtonElement>('#_webbplatsen-fler');
  let current: PageHits | undefined;
  let shown = 0;

  const add = (hits: PageHits, entries: readonly ShownEntry[]): HTMLElement[] => {
    const items = entries.map((entry, place) =>
      hitItem(hits.index, hits.pages.entries[shown + place]!, entry, setting),
    );
    list.append(...items);
    shown += items.length;
    const left = Math.min(MORE, hits.pages.entries.length - shown);
    more.hidden = left <= 0;
    more.textContent = setting.words.morePages(left.toLocaleString(setting.language));
    return items;
  };

  more.addEventListener('click', async () => {
    const hits = current;
    if (!hits) return;
    const next = hits.pages.entries.slice(shown, shown + MORE);
    const entries = await hits.index.shown(next, setting.language).catch(() => undefined);
    note.replaceChildren(...corrections(hits.pages, setting));
    if (!entries) {
      note.append(element('p', {}, setting.words.pagesFailed));
      return;
    }
    // Hits of an earlier query, or of a second press of the button, are not added.
    if (hits !== current || hits.pages.entries[shown] !== next[0]) return;
    add(hits, entries)[0]?.querySelector('a')?.focus();
  });

  return (hits) => {
    current = hits;
    shown = 0;
    list.replaceChildren();
    note.replaceChildren(...(hits ? corrections(hits.pages, setting) : []));
    if (hits) add(hits, hits.first);
    box.classList.toggle('aside', hits?.pages.aside === true);
    box.hidden = shown === 0;
  };
}

function corrections({ corrected }: PagesBesideData, { words }: ResultSetting): HTMLElement[] {
  return corrected.map(({ typed, used }) =>
    element(
      'p',
      {},
      `${words.correctedPages(typed)} ${words.shownInstead} `,
      element('strong', {}, used.join(' ')),
      '.',
    ),
  );
}

/** A page: its kind, its title as a link, and what it is about in a sentence. */
function hitItem(
  index: SearchIndex,
  entry: number,
  { page, title, titleLanguage, description, descriptionLanguage, accent }: ShownEntry,
  { language, prefix }: ResultSetting,
): HTMLLIElement {
  const kind = valuesOf(index, 'typ', entry, language).map(({ name }) => name);
  const about = element('span', { class: 'page-about', lang: descriptionLanguage }, description);
  return element(
    'li',
    { class: accent },
    element('span', { class: 'page-kind' }, kind.join(', ')),
    ' ',
    element('a', { href: prefix + page, lang: titleLanguage }, title),
    ...languageMark(titleLanguage, language),
    description === '' ? undefined : ' ',
    description === '' ? undefined : about,
  );
}
