import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset, Series, Service } from '../../catalog/model/catalog.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { showText } from '../text/show-text.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { publisherLink } from './dataset-entry.ts';

const DATASETS = bilingual('Datamängder', 'Datasets');

/** The head of a page about something that is published: what it is, its title, whose it is and, at a glance, more. */
export function thingHead(
  site: Site,
  kind: string,
  { data, publisher }: Dataset | Service | Series,
  badges?: Content,
  more?: Content,
): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [DATASETS[site.language], FIXED_PAGES.datasets], [site.nameOf(publisher), publisher.page])}
<p class="kind">${kind}</p>
<h1>${showText(data.title, site.language)}</h1>
<p class="by">${publisherLink(site, publisher)}</p>
${more}
${badges !== undefined && html`<ul class="badges">${badges}</ul>`}
</div></div>`;
}
