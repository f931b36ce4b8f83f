import type { Site } from '../data/site.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    pages: 'Sidor',
    page: 'sida',
    previous: 'Föregående sida',
    next: 'Nästa sida',
    which: (number: number, all: number) =>
      `Sida ${formatNumber(number, 'sv')} av ${formatNumber(all, 'sv')}`,
  },
  {
    pages: 'Pages',
    page: 'page',
    previous: 'Previous page',
    next: 'Next page',
    which: (number, all) => `Page ${formatNumber(number, 'en')} of ${formatNumber(all, 'en')}`,
  },
);

/** One page of a long list. */
export interface ListPage<Thing> {
  /** Counts from 1. */
  number: number;
  things: readonly Thing[];
  /** Addresses of all pages of the list, in order. */
  addresses: readonly string[];
  /** The length of the whole list. */
  total: number;
}

/**
 * A list in pages of `length`. The first has the address `first`, the others `rest` with their number, so `rest`
 * must be a folder that nothing else lies in. An empty list is one page.
 */
export function listPages<Thing>(
  things: readonly Thing[],
  length: number,
  first: string,
  rest: string,
): ListPage<Thing>[] {
  const count = Math.max(1, Math.ceil(things.length / length));
  const addresses = Array.from({ length: count }, (_, i) => (i === 0 ? first : `${rest}${i + 1}/`));
  return addresses.map((_, i) => ({
    number: i + 1,
    things: things.slice(i * length, (i + 1) * length),
    addresses,
    total: things.length,
  }));
}

/** The address of a page of a list. */
export function addressOf({ number, addresses }: ListPage<unknown>): string {
  return addresses[number - 1]!;
}

/** Links to the other pages of a list; none where there is only one. */
export function pager(site: Site, { number, addresses }: ListPage<unknown>): Html | undefined {
  if (addresses.length === 1) return undefined;
  const words = WORDS[site.language];
  const previous = addresses[number - 2];
  const next = addresses[number];
  return html`<nav class="pager" aria-label="${words.pages}">
${previous && html`<a rel="prev" href="${site.link(previous)}">${words.previous}</a>`}
<span>${words.which(number, addresses.length)}</span>
${next && html`<a rel="next" href="${site.link(next)}">${words.next}</a>`}
</nav>`;
}

/** ` (sida 2)` in the title of every page but the first. */
export function pageSuffix({ language }: Site, { number }: ListPage<unknown>): string {
  return number === 1 ? '' : ` (${WORDS[language].page} ${number})`;
}
