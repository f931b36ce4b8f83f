import { type Choices, FACETS, type FacetCounts } from '../../search/facets.ts';
import { ORDERS, type Query, readQuery } from '../../search/query.ts';
import type { SearchWords } from '../../text/search-words.ts';
import { element, findElement } from '../element.ts';

/** The form and what belongs to it. Its fields have the names that stand in the address. */
export interface SearchForm {
  form: HTMLFormElement;
  words: HTMLInputElement;
  order: HTMLSelectElement;
  boxes: readonly HTMLInputElement[];
  /** Buttons that take a choice away again. */
  chosen: HTMLElement;
  /** The number of choices, on the button that unfolds the filters on a small screen. */
  number: HTMLElement;
  clear: HTMLElement;
}

/** The form of the page that is shown. */
export function findForm(): SearchForm {
  const form = findElement<HTMLFormElement>('#_sok');
  return {
    form,
    words: findElement('#_q'),
    order: findElement('#_sortering'),
    boxes: [...document.querySelectorAll<HTMLInputElement>('#_filter input[type=checkbox]')],
    chosen: findElement('#_valda'),
    number: findElement('#_antal_valda'),
    clear: findElement('#_rensa'),
  };
}

/** The query in the form, from its first page of results. */
export function queryOf({ form }: SearchForm): Query {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readQuery(new URLSearchParams(fields));
}

/** Puts a query in the form's fields. */
export function fill({ words, order, boxes }: SearchForm, query: Query): void {
  if (words.value.trim() !== query.words.trim()) words.value = query.words;
  for (const box of boxes) box.checked = chosenIn(query.choices, box);
  for (const option of order.options) {
    // Without words nothing fits better than another.
    if (option.value === ORDERS[0]) option.disabled = query.words.trim() === '';
  }
  order.value = query.order;
}

function chosenIn(choices: Choices, box: HTMLInputElement): boolean {
  const facet = FACETS.find((name) => name === box.name);
  return facet !== undefined && (choices[facet] ?? []).includes(box.value);
}

/** Shows how many entries each value would leave. */
export function showCounts(
  { boxes }: SearchForm,
  counts: FacetCounts,
  format: (count: number) => string,
): void {
  for (const box of boxes) {
    const facet = FACETS.find((name) => name === box.name);
    const count = (facet && counts[facet].get(box.value)) ?? 0;
    const label = box.closest('label');
    const written = label?.querySelector('.facet-count');
    if (written) written.textContent = format(count);
    label?.classList.toggle('empty', count === 0 && !box.checked);
  }
}

/** Shows what is chosen, as buttons that take it away again. */
export function showChosen(form: SearchForm, words: SearchWords, format: (count: number) => string): void {
  const checked = form.boxes.filter((box) => box.checked);
  form.chosen.replaceChildren(...checked.map((box) => element('li', {}, chosenButton(box, words))));
  form.chosen.hidden = checked.length === 0;
  form.clear.hidden = checked.length === 0;
  form.number.textContent = checked.length === 0 ? '' : words.chosen(format(checked.length));
  for (const box of checked) box.closest('details.facet')?.setAttribute('open', '');
}

function chosenButton(box: HTMLInputElement, words: SearchWords): HTMLButtonElement {
  const name = box.closest('label')?.querySelector('.facet-name')?.textContent ?? box.value;
  const button = element('button', { type: 'button', class: 'chip', 'aria-label': words.remove(name) }, name);
  button.addEventListener('click', () => box.click());
  return button;
}
