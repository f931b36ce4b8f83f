import { accentOf } from '../counties.ts';
import { catalogFeeds } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import { byCounty, type CountyGroup } from '../organisations.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
import { inARow } from '../text/in-a-row.ts';

/** All publishers by county, and the public bodies of each county that have nothing here yet. */
export const publishersPage: Template<'publishers'> = {
  things: () => ['publishers'],
  address: () => '/utgivare/',
  render: (_, site) => {
    const head = {
      title: 'Utgivare',
      description: `Vilka som har data i ${site.name}, län för län.`,
      address: '/utgivare/',
      section: 'publishers' as const,
      feeds: catalogFeeds(),
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>Utgivare</h1>
<p class="lead">${counted(site.publishers.length, 'organisation', 'organisationer')} har data i katalogen. Fler är välkomna: <a href="${site.link('/om/#_publicera')}">så publicerar ni</a>.</p>
</div></div>
<div class="wide section">${byCounty(site).map((group) => countySection(site, group))}</div>`;
}

function countySection(site: Site, { county, publishers, missing }: CountyGroup): Html {
  const name = county?.label.sv ?? 'Flera län och övriga';
  const id = `_lan-${county?.code ?? 'flera'}`;
  return html`<section class="county ${accentOf(county?.code)}" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${publishers.length > 0 && publisherGrid(site, publishers)}
${missing.length > 0 && html`<p class="missing"><strong>Har ännu inga datamängder här:</strong> ${inARow(missing)}.</p>`}
</section>`;
}
