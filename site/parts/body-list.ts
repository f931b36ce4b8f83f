import type { Organisation } from '../../catalog/publish/coverage.ts';
import { nameOf } from '../data/organisations.ts';
import { pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { counted } from '../text/counted.ts';
import { type Content, type Html, html } from '../text/html.ts';

/** Municipalities and regions as links to their pages, with how many datasets they publish where they have any. */
export function bodyList(site: Site, bodies: readonly Organisation[]): Html {
  return html`<ul class="link-list link-columns">${bodies.map((body) => html`<li><a href="${site.link(pageOfBody(body))}">${nameOf(body, site.language)}</a> ${holdings(site, body)}</li>`)}</ul>`;
}

function holdings({ language }: Site, { datasets }: Organisation): Content {
  return (
    datasets.length > 0 && html`<span class="muted">${counted(datasets.length, 'dataset', language)}</span>`
  );
}
