/**
 * The script of the search page. What is asked for stands in the address, so a search can be bookmarked and shared and
 * the browser's back button works. Without it the page lists everything, page by page.
 */

import { hasWord } from '../../search/find-word.ts';
import { IndexChanged, type SearchIndex } from '../../search/index-reader.ts';
import { asksForAll, defaultOrder, type Query, readQuery, writeQuery } from '../../search/query.ts';
import { type IsSpelt, type SearchResult, search } from '../../search/search.ts';
import { SEARCH_WORDS } from '../../text/search-words.ts';
import { element, findElement } from '../element.ts';
import { fill, findForm, queryOf, showChosen, showCounts } from './form.ts';
import { laterIndex } from './later-index.ts';
import { findPageHits, type PageHits, pageHitsBox } from './page-hits.ts';
import { type ResultSetting, resultItem } from './results.ts';

/** The length of a pause in typing, in milliseconds. */
const PAUSE = 120;

const form = findForm();
const heading = findElement<HTMLElement>('#_traffar');
const status = findElement<HTMLElement>('#_antal');
const note = findElement<HTMLElement>('#_anmarkning');
const list = findElement<HTMLElement>('#_lista');
const pager = findElement<HTMLElement>('#_sidor');
const filters = findElement<HTMLElement>('#_filter');
const unfold = findElement<HTMLButtonElement>('#_visa_filter');
const toHits = findElement<HTMLButtonElement>('#_visa_traffar');
const {
  index = '',
  edition = '',
  pageIndex = '',
  pageEdition = '',
  prefix = '',
  wish: wishAddress = '',
  length,
  pages,
} = form.form.dataset;
const perPage = Number(length);
const language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const words = SEARCH_WORDS[language];
const setting: ResultSetting = { language, words, prefix };
pager.replaceChildren(...pageLinks(readQuery(new URLSearchParams()), Number(pages)));
/** The content that the page was built with: it is shown again when everything is asked for. */
const made = { list: [...list.childNodes], pager: [...pager.childNodes] };

const theIndex = laterIndex(index, edition);
const thePageIndex = laterIndex(pageIndex, pageEdition);
const showPages = pageHitsBox(setting);
let latest = 0;
let typing: number | undefined;

/** The title of the page before anything is asked for. */
const plainTitle = document.title;
const otherLanguages = document.querySelectorAll<HTMLAnchorElement>('.languages a');

/** Names the page after the query, for history and bookmarks; the links to the other language keep the query. */
function tellElsewhere({ words }: Query): void {
  document.title = words === '' ? plainTitle : `${words} – ${plainTitle}`;
  for (const link of otherLanguages) link.search = location.search;
}

/** Shows what the address asks for. Of two searches that overlap, only the later is shown. */
async function show(): Promise<void> {
  latest += 1;
  const own = latest;
  const query = addressed();
  tellElsewhere(query);
  fill(form, query);
  showChosen(form, words, written);
  list.setAttribute('aria-busy', 'true');
  const [data, pages] = await Promise.allSettled(look(query));
  if (own !== latest) return;
  if (data.status === 'fulfilled') showAll(data.value, pages);
  else showFailure(data.reason);
  list.removeAttribute('aria-busy');
}

/** The hits among data, with the elements that show them. */
interface DataHits {
  /** The query, on a page of results that exists. */
  query: Query;
  result: SearchResult;
  items: readonly Node[];
}

/** Searches data and, at the same time, pages. All is fetched before any of it is shown, so that nothing moves. */
function look(query: Query): [data: Promise<DataHits>, pages: Promise<PageHits | undefined>] {
  const opening = theIndex();
  const result = opening.then((index) => search(index, query, language, isIn(thePageIndex)));
  return [
    result.then(async (searchResult) => dataHits(await opening, query, searchResult)),
    findPageHits(thePageIndex, query, isIn(theIndex), result, language),
  ];
}

/** A word that either index has is spelt right. */
function isIn(other: () => Promise<SearchIndex>): IsSpelt {
  return async (word) => {
    try {
      return await hasWord(await other(), word);
    } catch {
      return false;
    }
  };
}

async function dataHits(index: SearchIndex, query: Query, result: SearchResult): Promise<DataHits> {
  const page = Math.min(query.page, Math.max(1, Math.ceil(result.entries.length / perPage)));
  const entries = result.entries.slice((page - 1) * perPage, page * perPage);
  const shown = await index.shown(entries, language);
  const items = shown.map((shownEntry, place) => resultItem(index, entries[place]!, shownEntry, setting));
  return { query: { ...query, page }, result, items };
}

/** Both kinds of hits; pages that could not be fetched keep nobody from the data. */
function showAll(
  { query, result, items }: DataHits,
  pages: PromiseSettledResult<PageHits | undefined>,
): void {
  const hits = pages.status === 'fulfilled' ? pages.value : undefined;
  const number = hits?.pages.entries.length ?? 0;
  showResult(query, result, items, number);
  showPages(hits);
  if (pages.status === 'rejected') note.append(failure(pages.reason, words.pagesFailed));
}

/** The query in the address. */
function addressed(): Query {
  return readQuery(new URLSearchParams(location.search));
}

function showResult(query: Query, result: SearchResult, items: readonly Node[], pages: number): void {
  showCounts(form, result.counts, written);
  note.replaceChildren(...remarks(result, pages));
  const hits = words.hits(result.entries.length, written(result.entries.length));
  status.textContent = pages === 0 ? hits : words.hitsAndPages(hits, written(pages));
  toHits.textContent = words.showHits(hits);
  if (asksForAll(query) && query.order === defaultOrder('') && query.page === 1) {
    list.replaceChildren(...made.list);
    pager.replaceChildren(...made.pager);
    return;
  }
  list.replaceChildren(element('ul', { class: 'entries' }, ...items));
  pager.replaceChildren(...pageLinks(query, Math.ceil(result.entries.length / perPage)));
}

function remarks({ corrected, some, entries }: SearchResult, pages: number): Node[] {
  return [
    ...corrected.map(({ typed, used }) =>
      element(
        'p',
        {},
        words.corrected(typed),
        ' ',
        words.shownInstead,
        ' ',
        element('strong', {}, used.join(' ')),
        '.',
      ),
    ),
    ...(some ? [element('p', {}, words.someWords)] : []),
    ...(entries.length === 0 ? [nothingFound(pages)] : []),
  ];
}

/** Says that no data fit, and what to do: nothing at all is found, or pages are. */
function nothingFound(pages: number): Node {
  const all = element('a', { href: location.pathname }, words.showAll);
  const wish = element('a', { href: wishAddress }, words.wish);
  const text = pages === 0 ? words.none : words.noData;
  return element('p', {}, text, ' ', words.advice, ' ', all, '. ', wish);
}

function showFailure(error: unknown): void {
  note.replaceChildren(failure(error, words.failed));
  list.replaceChildren();
  pager.replaceChildren();
  showPages(undefined);
  status.textContent = '';
}

function failure(error: unknown, failed: string): Node {
  const reason = error instanceof IndexChanged ? words.changed : failed;
  return element('p', {}, reason, ' ', element('a', { href: location.href }, words.reload));
}

/** Links to the pages before and after, like those that the page is made with. */
function pageLinks(query: Query, pages: number): Node[] {
  if (pages <= 1) return [];
  const link = (page: number, rel: string, text: string): Node | undefined =>
    page < 1 || page > pages
      ? undefined
      : element('a', { rel, href: addressOf({ ...query, page }), 'data-page': String(page) }, text);
  const which = element('span', {}, words.which(written(query.page), written(pages)));
  const links = [
    link(query.page - 1, 'prev', words.previous),
    which,
    link(query.page + 1, 'next', words.next),
  ];
  return [element('nav', { class: 'pager', 'aria-label': words.pages }, ...links)];
}

function addressOf(query: Query): string {
  const written = writeQuery(query);
  return form.form.action + (written === '' ? '' : `?${written}`);
}

function written(number: number): string {
  return number.toLocaleString(language);
}

/** Choices are steps that the back button goes back over; each letter that is typed is not. */
function go(query: Query, step: boolean): Promise<void> {
  clearTimeout(typing);
  const address = addressOf(query);
  if (step && address !== location.href) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  return show();
}

/** The query in the form. A new word is searched for in the usual order, unless another was chosen. */
function asked(): Query {
  const query = queryOf(form);
  const before = addressed();
  const usual = before.order === defaultOrder(before.words) && form.order.value === before.order;
  return usual ? { ...query, order: defaultOrder(query.words) } : query;
}

function prepare(): void {
  for (const index of [theIndex, thePageIndex]) index().catch(() => undefined);
}

/** Unfolds the filters, or folds them up, where there is no room for them next to the results. */
function unfoldFilters(open: boolean): void {
  unfold.setAttribute('aria-expanded', String(open));
  filters.classList.toggle('open', open);
}

form.words.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => go(asked(), false), PAUSE);
});
form.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(asked(), true);
});
for (const field of [...form.boxes, form.order]) field.addEventListener('change', () => go(asked(), true));
form.clear.addEventListener('click', () => {
  go({ ...asked(), choices: {} }, true);
  form.words.focus();
});
pager.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-page]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const page = Number(link.getAttribute('data-page'));
  go({ ...addressed(), page }, true).then(() => heading.focus());
});
unfold.addEventListener('click', () => unfoldFilters(unfold.getAttribute('aria-expanded') !== 'true'));
toHits.addEventListener('click', () => {
  unfoldFilters(false);
  heading.focus();
});
// The files that every search needs are fetched as soon as somebody is about to search.
form.form.addEventListener('focusin', prepare, { once: true });
addEventListener('popstate', () => show());
if (location.search !== '') show();
