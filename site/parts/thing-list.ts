import type { Series, Service } from '../../catalog/model/catalog.ts';
import type { Site } from '../data/site.ts';
import { titleOf } from '../facts/title-of.ts';
import { type Html, html } from '../text/html.ts';

/** A headed list of links to services or series; nothing where there are none. */
export function thingList(
  site: Site,
  heading: string,
  things: readonly (Service | Series)[],
): Html | undefined {
  if (things.length === 0) return undefined;
  const items = things.map(
    (thing) => html`<li><a href="${site.link(thing.page)}">${titleOf(thing, site.language)}</a></li>`,
  );
  return html`<section><h2>${heading}</h2><ul class="link-list">${items}</ul></section>`;
}
