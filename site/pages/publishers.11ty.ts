import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import { byCounty, type CountyGroup, type MissingBody } from '../data/county-groups.ts';
import { catalogFeeds } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import { counted } from '../text/counted.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Utgivare',
    about: (name: string) => `Vilka som har data i ${name}, län för län.`,
    more: 'har data i katalogen. Fler är välkomna:',
    how: 'så publicerar ni',
    others: 'Flera län och övriga',
    missing: 'Har ännu inga datamängder här:',
  },
  {
    title: 'Publishers',
    about: (name) => `Who has data in ${name}, county by county.`,
    more: 'have data in the catalog. More are welcome:',
    how: 'how to publish',
    others: 'Several counties and others',
    missing: 'Have no datasets here yet:',
  },
);

/** All publishers by county, and the public bodies of each county that have nothing here yet. */
export default pages<'publishers'>({
  things: () => ['publishers'],
  address: () => FIXED_PAGES.publishers,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].about(site.name),
      address: FIXED_PAGES.publishers,
      section: 'publishers' as const,
      feeds: catalogFeeds(),
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const { title, more, how } = WORDS[site.language];
  const organisations = counted(site.publishers.length, 'organisation', site.language);
  return html`${pageTop(site, title, html`${organisations} ${more} <a href="${site.link(`${FIXED_PAGES.about}#_publicera`)}">${how}</a>.`)}
<div class="wide section">${byCounty(site).map((group) => countySection(site, group))}</div>`;
}

function countySection(site: Site, { county, publishers, missing }: CountyGroup): Html {
  const name = county?.label[site.language] ?? WORDS[site.language].others;
  const id = `_lan-${county?.code ?? 'flera'}`;
  return html`<section class="county ${accentOf(county?.code)}" aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${publishers.length > 0 && publisherGrid(site, publishers)}
${missing.length > 0 && html`<p class="missing"><strong>${WORDS[site.language].missing}</strong> ${missing.map((missingBody, i) => html`${i > 0 && ', '}${missingName(site, missingBody)}`)}.</p>`}
</section>`;
}

function missingName(site: Site, { name, page }: MissingBody): Content {
  return page === undefined ? name : html`<a href="${site.link(page)}">${name}</a>`;
}
