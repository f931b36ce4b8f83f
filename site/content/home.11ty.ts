import type { Dataset } from '../../catalog/model/catalog.ts';
import { catalogFeeds } from '../feed-links.ts';
import { publicationNotice } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { page } from '../parts/page.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted, countedDatasets } from '../text/counted.ts';
import { pickText, showParagraphs } from '../text/show-text.ts';
import { themeGrid } from './themes.11ty.ts';

const NEWEST = 4;
const FEWEST = 3;

/** The first page: what the catalog is, and the ways into it. */
export const homePage: Template<'home'> = {
  things: () => ['home'],
  address: () => '/',
  render: (_, site) => {
    const head = {
      description: pickText(site.catalog.data.description)?.text,
      address: '/',
      feeds: catalogFeeds(),
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  const notice = publicationNotice(site);
  return html`<div class="hero"><div class="wide">
<h1>${site.name}</h1>
<div class="lead">${showParagraphs(site.catalog.data.description)}</div>
${searchForm(site)}
<p class="counts">${counts(site)}</p>
</div></div>
<div class="wide section">
${notice && html`<div class="notice">${notice}</div>`}
<section aria-labelledby="_teman"><h2 id="_teman">Teman</h2>${themeGrid(
    site,
    site.themes.filter(({ datasets }) => datasets.length > 0),
  )}</section>
<section aria-labelledby="_utgivare"><h2 id="_utgivare">Utgivare</h2>${publisherGrid(site, site.publishers)}
<p><a class="more" href="${site.link('/utgivare/')}">Alla utgivare, län för län</a></p></section>
${newestSection(site)}
</div>
<div class="band"><div class="wide split">
<section aria-labelledby="_publicera"><h2 id="_publicera">Publicera era data</h2>${publishingSteps(site)}
<p><a class="more" href="${site.link('/om/#_publicera')}">Mer om att publicera</a></p></section>
<section aria-labelledby="_maskiner"><h2 id="_maskiner">För maskiner</h2>
<p>Katalogen finns som DCAT-AP-SE för Sveriges dataportal, och som DCAT-AP för data.europa.eu och CKAN.</p>
<ul class="inline-list">${catalogFeeds().map((feed) => html`<li><a href="${site.link(feed.address)}" type="${feed.mediaType}">${feed.profile} ${feed.format}</a></li>`)}</ul>
<p><a class="more" href="${site.link('/for-maskiner/')}">Alla flöden</a></p></section>
</div></div>`;
}

function searchForm(site: Site): Html {
  return html`<form class="search needs-script" role="search" action="${site.link('/datasets/')}" method="get">
<label for="_q">Sök datamängder</label>
<div><input type="search" id="_q" name="q"><button class="button primary" type="submit">Sök</button></div>
</form>`;
}

function counts(site: Site): Html {
  const { datasets, services } = site.catalog;
  return html`<a href="${site.link('/datasets/')}">${countedDatasets(datasets.length)}</a>${services.length > 0 && ` och ${counted(services.length, 'datatjänst', 'datatjänster')}`} från ${counted(site.publishers.length, 'utgivare', 'utgivare')}`;
}

function newestSection(site: Site): Html | undefined {
  const newest = newestOf(site.catalog.datasets);
  if (newest.length < FEWEST) return undefined;
  return html`<section aria-labelledby="_nyast"><h2 id="_nyast">Senast ändrade data</h2>${datasetList(site, newest)}</section>`;
}

/** The datasets whose data were changed last, by what their files say; those that say nothing are left out. */
function newestOf(datasets: readonly Dataset[]): Dataset[] {
  const dated = datasets.map((dataset) => ({
    dataset,
    date: String(dataset.data.modified ?? dataset.data.issued ?? ''),
  }));
  return dated
    .filter(({ date }) => date !== '')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, NEWEST)
    .map(({ dataset }) => dataset);
}
