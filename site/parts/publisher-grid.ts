import type { Publisher } from '../../catalog/model/catalog.ts';
import { countyOf } from '../../catalog/model/counties.ts';
import type { Language } from '../../catalog/model/text.ts';
import { accentOf } from '../data/counties.ts';
import type { Site } from '../data/site.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { showName } from '../text/show-text.ts';
import { countyIcon } from './icon.ts';

/** Publishers as a grid of links, with what each has. */
export function publisherGrid(site: Site, publishers: readonly Publisher[]): Html {
  const items = publishers.map(
    (publisher) =>
      html`<li class="${accentOf(countyOf(publisher))}">${countyIcon(site, countyOf(publisher))}<a href="${site.link(publisher.page)}">${showName(publisher.data.name, site.language)}</a><span class="muted">${holdings(publisher, site.language)}</span></li>`,
  );
  return html`<ul class="grid coloured">${items}</ul>`;
}

function holdings({ datasets, services, series }: Publisher, language: Language): string {
  const parts = [
    datasets.length > 0 && counted(datasets.length, 'dataset', language),
    services.length > 0 && counted(services.length, 'service', language),
    series.length > 0 && counted(series.length, 'series', language),
  ];
  return inARow(
    parts.filter((part) => part !== false),
    language,
  );
}
