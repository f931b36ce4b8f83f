import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { countyList } from '../parts/county-list.ts';

import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { countiesMap, MAP_SOURCE } from '../parts/region-map.ts';

import { html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Län',
    description: (name: string) => `Datamängderna i ${name} län för län.`,
    lead: 'Datamängder om varje län, från kommuner, regioner och andra.',
    municipalities: 'Alla kommuner',
  },
  {
    title: 'Counties',
    description: (name) => `The datasets in ${name} county by county.`,
    lead: 'Datasets about each county, from municipalities, regions and others.',
    municipalities: 'All municipalities',
  },
);

/** All counties, on a map and as a list. */
export default pages<'counties'>({
  things: () => ['counties'],
  address: () => FIXED_PAGES.counties,
  render: (_, site) => {
    const { title, description, lead, municipalities } = WORDS[site.language];
    const head = {
      title,
      description: description(site.name),
      address: FIXED_PAGES.counties,
      section: 'datasets' as const,
    };
    return page(
      site,
      head,
      html`${pageTop(site, title, lead)}
<div class="wide section with-map"><figure>${countiesMap(site)}<figcaption class="muted">${MAP_SOURCE[site.language]}</figcaption></figure><div>${countyList(site)}<p><a class="more" href="${site.link(FIXED_PAGES.municipalities)}">${municipalities}</a></p></div></div>`,
    );
  },
});
