/**
 * The script of the search page. What is asked for stands in the address, so a search can be bookmarked and shared and
 * the browser's back button works. Without it the page lists everything, page by page.
 */
import { IndexChanged, openIndex, type SearchIndex } from '../search/index-reader.ts';
import { asksForAll, defaultOrder, type Query, readQuery, writeQuery } from '../search/query.ts';
import { type Found, search } from '../search/search.ts';
import { element, found } from './element.ts';
import { fill, findForm, queryOf, showChosen, showCounts } from './form.ts';
import { showGuides } from './guides.ts';
import { type ResultSetting, resultItem } from './results.ts';
import { SEARCH_WORDS } from './words.ts';

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 120;

const form = findForm();
const heading = found<HTMLElement>('#_traffar');
const status = found<HTMLElement>('#_antal');
const note = found<HTMLElement>('#_anmarkning');
const list = found<HTMLElement>('#_lista');
/** Not there where the catalog has no guides. */
const guides = document.querySelector<HTMLElement>('#_guider');
const pager = found<HTMLElement>('#_sidor');
const filters = found<HTMLElement>('#_filter');
const unfold = found<HTMLButtonElement>('#_visa_filter');
const toHits = found<HTMLButtonElement>('#_visa_traffar');
const { index: folder = '', edition = '', prefix = '', length, pages } = form.form.dataset;
const perPage = Number(length);
const language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const words = SEARCH_WORDS[language];
const setting: ResultSetting = { language, words, prefix };
pager.replaceChildren(...pageLinks(readQuery(new URLSearchParams()), Number(pages)));
/** What the page was made with: it is shown again when everything is asked for. */
const made = { list: [...list.childNodes], pager: [...pager.childNodes] };

let index: Promise<SearchIndex> | undefined;
let latest = 0;
let typing: number | undefined;

function theIndex(): Promise<SearchIndex> {
  index ??= openIndex(readFile);
  index.catch(() => {
    index = undefined;
  });
  return index;
}

async function readFile(name: string): Promise<unknown> {
  const response = await fetch(`${folder}${name}?v=${edition}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

/** Shows what the address asks for. Of two searches that overlap, only the later is shown. */
async function show(): Promise<void> {
  latest += 1;
  const own = latest;
  const query = addressed();
  fill(form, query);
  showChosen(form, words, written);
  showGuides(guides, query.words);
  list.setAttribute('aria-busy', 'true');
  try {
    const opened = await theIndex();
    const result = await search(opened, query, language);
    const page = Math.min(query.page, Math.max(1, Math.ceil(result.entries.length / perPage)));
    const entries = result.entries.slice((page - 1) * perPage, page * perPage);
    const items = (await opened.shown(entries, language)).map((shown, place) =>
      resultItem(opened, entries[place]!, shown, setting),
    );
    if (own === latest) showResult({ ...query, page }, result, items);
  } catch (error) {
    if (own === latest) showFailure(error);
  }
  if (own === latest) list.removeAttribute('aria-busy');
}

/** What the address asks for. */
function addressed(): Query {
  return readQuery(new URLSearchParams(location.search));
}

function showResult(query: Query, result: Found, items: readonly Node[]): void {
  showCounts(form, result.counts, written);
  note.replaceChildren(...remarks(result));
  const hits = words.hits(result.entries.length, written(result.entries.length));
  status.textContent = hits;
  toHits.textContent = words.showHits(hits);
  if (asksForAll(query) && query.order === defaultOrder('') && query.page === 1) {
    list.replaceChildren(...made.list);
    pager.replaceChildren(...made.pager);
    return;
  }
  list.replaceChildren(element('ul', { class: 'entries' }, ...items));
  pager.replaceChildren(...pageLinks(query, Math.ceil(result.entries.length / perPage)));
}

function remarks({ corrected, some, entries }: Found): Node[] {
  const nothing = element(
    'p',
    {},
    words.none,
    ' ',
    words.advice,
    ' ',
    element('a', { href: location.pathname }, words.showAll),
  );
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
    ...(entries.length === 0 ? [nothing] : []),
  ];
}

function showFailure(error: unknown): void {
  const reason = error instanceof IndexChanged ? words.changed : words.failed;
  note.replaceChildren(element('p', {}, reason, ' ', element('a', { href: location.href }, words.reload)));
  list.replaceChildren();
  pager.replaceChildren();
  status.textContent = '';
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

/** What the form asks for. A new word is looked for in the order that is usual, unless another was chosen. */
function asked(): Query {
  const query = queryOf(form);
  const before = addressed();
  const usual = before.order === defaultOrder(before.words) && form.order.value === before.order;
  return usual ? { ...query, order: defaultOrder(query.words) } : query;
}

/** Unfolds the filters, or folds them up, where there is no room for them beside the results. */
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
// What every search needs is fetched as soon as somebody is about to search.
form.form.addEventListener('focusin', () => void theIndex().catch(() => undefined), { once: true });
addEventListener('popstate', () => show());
if (location.search !== '') show();
