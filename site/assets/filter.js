/**
 * Filters the list of datasets in place. The form's fields are the address's query, so a filtered list can be
 * bookmarked and the browser's back button works. Without this file the page still lists everything, and the
 * publishers' and themes' pages are the filter.
 */

const language = document.documentElement.lang;
const words = {
  sv: { of: 'av', one: 'datamängd', many: 'datamängder' },
  en: { of: 'of', one: 'dataset', many: 'datasets' },
}[language];

const form = document.querySelector('#_filter');
const list = document.querySelector('#_lista > ul');
const count = document.querySelector('#_antal');
const none = document.querySelector('#_inga');
const pager = document.querySelector('.pager');
const firstCount = count.textContent;
const onThisPage = list.children.length;

/** The list's items with what they are filtered by. Grows when the other pages of a long list are fetched. */
let entries = [...list.children].map(entryOf);
let fetched;

/** Lower case and without accents, so that "malmo" finds "Malmö". */
function plain(text) {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function entryOf(element) {
  const { publisher, theme, format, words } = element.dataset;
  return {
    element,
    text: plain(`${element.textContent} ${words}`),
    utgivare: [publisher],
    tema: theme.split(' '),
    format: format.split(' '),
  };
}

function wanted() {
  const fields = Object.fromEntries(new FormData(form));
  return { ...fields, words: plain(fields.q.trim()).split(/\s+/).filter(Boolean) };
}

function passes(entry, { words, utgivare, tema, format }) {
  return (
    words.every((word) => entry.text.includes(word)) &&
    (!utgivare || entry.utgivare.includes(utgivare)) &&
    (!tema || entry.tema.includes(tema)) &&
    (!format || entry.format.includes(format))
  );
}

function isActive({ words, utgivare, tema, format }) {
  return words.length > 0 || Boolean(utgivare || tema || format);
}

/** A list in several pages is filtered as a whole: the other pages are fetched when a filter is first used. */
function fetchOtherPages() {
  const addresses = form.dataset.otherPages.split(' ').filter(Boolean);
  fetched ??= Promise.all(addresses.map(fetchEntries)).then((pages) => {
    const elements = pages.flat();
    list.append(...elements);
    entries = [...entries, ...elements.map(entryOf)];
  });
  return fetched;
}

async function fetchEntries(address) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('#_lista > ul > li')];
}

async function show() {
  if (isActive(wanted())) await fetchOtherPages();
  const filter = wanted();
  const active = isActive(filter);
  const shown = entries.filter((entry, place) => {
    const visible = active ? passes(entry, filter) : place < onThisPage;
    entry.element.hidden = !visible;
    return visible;
  });
  if (pager) pager.hidden = active;
  none.hidden = shown.length > 0;
  count.textContent = active
    ? `${shown.length.toLocaleString(language)} ${words.of} ${datasets(entries.length)}`
    : firstCount;
}

function datasets(number) {
  return `${number.toLocaleString(language)}\u00a0${number === 1 ? words.one : words.many}`;
}

function addressOfForm() {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
  return query.size > 0 ? `${form.action}?${query}` : location.pathname;
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('input, select')) field.value = query.get(field.name) ?? '';
  show();
}

/** Choices are steps that the back button goes back over; each letter that is typed is not. */
function changed(event) {
  const typing = event.target.type === 'search';
  history[typing ? 'replaceState' : 'pushState'](null, '', addressOfForm());
  show();
}

form.addEventListener('input', changed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', addressOfForm());
  show();
});
form.addEventListener('reset', () => {
  setTimeout(() => {
    history.pushState(null, '', addressOfForm());
    show();
  });
});
addEventListener('popstate', readAddress);
if (location.search) readAddress();
