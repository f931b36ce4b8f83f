/**
 * The script of the list of needs: shows those that fit what is chosen, in the order that is chosen. The choice stands in
 * the address, so that it can be shared. Without the script the whole list is there.
 */

import { FILTER_WORDS } from '../text/need-filter-words.ts';
import { findElement } from './element.ts';

const form = document.querySelector<HTMLFormElement>('#_urval');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const status = findElement<HTMLElement>('#_antal');
  const clear = findElement<HTMLButtonElement>('#_rensa');
  const list = findElement<HTMLElement>('.needs');
  const entries = [...list.children] as HTMLElement[];
  const texts = new Map(entries.map((entry) => [entry, (entry.textContent ?? '').toLowerCase()]));
  const language = document.documentElement.lang === 'en' ? 'en' : 'sv';

  const show = (): void => {
    const chosen = choiceIn(form);
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry, texts.get(entry) ?? '', chosen);
      if (!entry.hidden) shown += 1;
    }
    list.append(...(chosen.get('sortering') === 'newest' ? newestFirst(entries) : entries));
    status.textContent = FILTER_WORDS[language].shown(shown, entries.length);
    clear.hidden = chosen.size === 0;
  };
  const change = (): void => {
    const query = choiceIn(form).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    show();
  };
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => {
    form.reset();
    change();
    findElement<HTMLElement>('#_ord').focus();
  });
  fill(form, new URLSearchParams(location.search));
  show();
}

/** The choices in the form; fields left at their first value are not included. */
function choiceIn(form: HTMLFormElement): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const field of fieldsOf(form)) {
    const value = field.value.trim();
    if (value !== '' && value !== 'votes') chosen.set(field.name, value);
  }
  return chosen;
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

/** A value that cannot be chosen leaves the field as it is. */
function fill(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const field of fieldsOf(form)) {
    const value = asked.get(field.name);
    if (value === null) continue;
    if (field instanceof HTMLInputElement) field.value = value.slice(0, 100);
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
}

function fits({ dataset }: HTMLElement, text: string, chosen: URLSearchParams): boolean {
  const is = (name: string, value: string | undefined): boolean => {
    const wanted = chosen.get(name);
    return wanted === null || (value ?? '').split(' ').includes(wanted);
  };
  const words = (chosen.get('q') ?? '').toLowerCase().split(/\s+/);
  return (
    is('slag', dataset.kind) &&
    is('lan', dataset.counties) &&
    is('tema', dataset.theme) &&
    is('lage', dataset.status) &&
    words.every((word) => text.includes(word))
  );
}

function newestFirst(entries: readonly HTMLElement[]): HTMLElement[] {
  return [...entries].sort((a, b) => Number(b.dataset.number) - Number(a.dataset.number));
}
