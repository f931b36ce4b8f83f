import type { Dataset } from '../../catalog/model/catalog.ts';
import { FIXED_PAGES } from '../../catalog/model/contents/site-pages.ts';
import { accentOf, countyPage } from '../counties.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { byCounty, type CountyGroup } from '../organisations.ts';
import { countyIcon } from '../parts/icon.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { countiesMap, MAP_SOURCE } from '../parts/region-map.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';

const WORDS = bilingual(
  {
    title: 'Län',
    description: (name: string) => `Datamängderna i ${name} län för län.`,
    lead: 'Kommuner, regioner och andra med säte i länet.',
  },
  {
    title: 'Counties',
    description: (name) => `The datasets in ${name} county by county.`,
    lead: 'Municipalities, regions and others in each county.',
  },
);

/** All counties, on a map and as a list. */
export const countiesPage: Template<'counties'> = {
  things: () => ['counties'],
  address: () => FIXED_PAGES.counties,
  render: (_, site) => {
    const { title, description, lead } = WORDS[site.language];
    const head = {
      title,
      description: description(site.name),
      address: '/lan/',
      section: 'datasets' as const,
    };
    return page(
      site,
      head,
      html`${pageTop(site, title, lead)}
<div class="wide section with-map"><figure>${countiesMap(site)}<figcaption class="muted">${MAP_SOURCE[site.language]}</figcaption></figure>${countyList(site)}</div>`,
    );
  },
};

/** The counties as links, with how many datasets their publishers have. */
export function countyList(site: Site): Html {
  const items = byCounty(site).flatMap(({ county, publishers }) =>
    county
      ? html`<li class="${accentOf(county.code)}">${countyIcon(site, county.code)}<a href="${site.link(countyPage(county.code))}">${county.label[site.language]}</a><span class="muted">${counted(datasetsOf({ publishers }).length, 'dataset', site.language)}</span></li>`
      : [],
  );
  return html`<ul class="grid counties">${items}</ul>`;
}

/** The datasets of a county's publishers. */
export function datasetsOf({ publishers }: Pick<CountyGroup, 'publishers'>): Dataset[] {
  return publishers.flatMap(({ datasets }) => datasets);
}
