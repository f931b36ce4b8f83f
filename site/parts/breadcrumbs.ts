import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';

/** A step on the way from the home page to the page one is on. */
export type Crumb = readonly [name: string, page: string];

/** The way from the home page to this page, which itself is not in it. */
export function breadcrumbs(site: Site, ...crumbs: Crumb[]): Html {
  const items = [['Start', '/'] as Crumb, ...crumbs].map(
    ([name, address]) => html`<li><a href="${site.link(address)}">${name}</a></li>`,
  );
  return html`<nav class="breadcrumbs" aria-label="Brödsmulor"><ol>${items}</ol></nav>`;
}
