import type { Dataset } from '../../catalog/model/catalog.ts';
import { catalogFeeds } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { filterForm } from '../parts/filter-form.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { page } from '../parts/page.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { countedDatasets } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';

/**
 * All datasets. Its first page is `/datasets/`, the others `/alla/2/` and on: below `/datasets/` every name can
 * be a publisher's. Without JavaScript the publishers' and themes' own pages are the filter.
 */
export const datasetListPages: Template<ListPage<Dataset>> = {
  things: (site) => listPages(site.datasets, site.settings.listLength, '/datasets/', '/alla/'),
  address: addressOf,
  render: (list, site) => {
    const head = {
      title: `Datamängder${pageSuffix(list)}`,
      description: `Alla datamängder i ${site.name}.`,
      address: addressOf(list),
      section: 'datasets' as const,
      feeds: catalogFeeds(),
      filter: true,
    };
    return page(site, head, content(site, list));
  },
};

function content(site: Site, list: ListPage<Dataset>): Html {
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>Datamängder${pageSuffix(list)}</h1>
</div></div>
<div class="wide with-filter">
<div>
${filterForm(site, list)}
${staticFilters(site)}
</div>
<section aria-labelledby="_traffar">
<h2 id="_traffar" class="visually-hidden">Träffar</h2>
<p id="_antal" class="result-count" role="status">${countOnPage(list)}</p>
<div id="_lista">${datasetList(site, list.things)}</div>
<p id="_inga" hidden>Ingen datamängd passar. <a href="${site.link('/datasets/')}">Visa alla datamängder</a>.</p>
${pager(site, list)}
</section>
</div>`;
}

function countOnPage({ things, total }: ListPage<Dataset>): string {
  return things.length === total
    ? countedDatasets(total)
    : `${formatNumber(things.length)} av ${countedDatasets(total)}`;
}

/** Filters that are pages of their own, and so work without JavaScript. */
function staticFilters(site: Site): Html {
  const publishers = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const themes = site.themes.filter(({ datasets }) => datasets.length > 0);
  return html`<nav class="static-filters" aria-label="Bläddra">
<details><summary>Bläddra per tema</summary><ul>${themes.map(({ name, page, datasets }) => filterLink(site, page, name, datasets.length))}</ul></details>
<details><summary>Bläddra per utgivare</summary><ul>${publishers.map((one) => filterLink(site, one.page, publisherName(one), one.datasets.length))}</ul></details>
</nav>`;
}

function filterLink(site: Site, address: string, name: string, number: number): Html {
  return html`<li><a href="${site.link(address)}">${name}</a> <span class="muted">${number}</span></li>`;
}
