import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

/** A step on the way from the home page to the page one is on. */
export type Crumb = readonly [name: string, page: string];

const WORDS = bilingual({ start: 'Start', label: 'Brödsmulor' }, { start: 'Home', label: 'Breadcrumbs' });

/** The way from the home page to this page, which itself is not in it. */
export function breadcrumbs(site: Site, ...crumbs: Crumb[]): Html {
  const { start, label } = WORDS[site.language];
  const items = [[start, '/'] as Crumb, ...crumbs].map(
    ([name, address]) => html`<li><a href="${site.link(address)}">${name}</a></li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="${label}"><ol>${items}</ol></nav>`;
}
