import type { Organisation } from '../../catalog/coverage/coverage.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { nameOf } from '../overview/organisations.ts';
import { pageOfBody } from '../places.ts';
import type { Site } from '../site.ts';
import { counted } from '../text/counted.ts';

const NONE = bilingual('inga ännu', 'none yet');

/** Municipalities and regions as links to their pages, each with how many datasets it publishes, close together. */
export function bodyList(site: Site, bodies: readonly Organisation[]): Html {
  return html`<ul class="link-list bodies">${bodies.map((body) => html`<li><a href="${site.link(pageOfBody(body))}">${nameOf(body, site.language)}</a> <span class="muted">${holdings(site, body)}</span></li>`)}</ul>`;
}

function holdings({ language }: Site, { datasets }: Organisation): string {
  return datasets.length > 0 ? counted(datasets.length, 'dataset', language) : NONE[language];
}
