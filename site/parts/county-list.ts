import { countyPage } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { accentOf } from '../data/counties.ts';
import { datasetsInCounty } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { counted } from '../text/counted.ts';
import { type Html, html } from '../text/html.ts';
import { countyIcon } from './icon.ts';
/** The counties as links, with how many datasets there are about each. */
export function countyList(site: Site): Html {
  const items = vocabulary('county').concepts.map(
    (county) =>
      html`<li class="${accentOf(county.code)}">${countyIcon(site, county.code)}<a href="${site.link(countyPage(county.code))}">${county.label[site.language]}</a><span class="muted">${counted(datasetsInCounty(site, county.code).length, 'dataset', site.language)}</span></li>`,
  );
  return html`<ul class="grid counties">${items}</ul>`;
}
