import type { Dataset } from '../../catalog/model/catalog.ts';
import { catalogFeeds } from '../feed-links.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { filterForm } from '../parts/filter-form.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { page } from '../parts/page.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';

const WORDS = bilingual(
  {
    title: 'Datamängder',
    all: (name: string) => `Alla datamängder i ${name}.`,
    hits: 'Träffar',
    some: (some: string, all: string) => `${some} av ${all}`,
    none: 'Ingen datamängd passar.',
    showAll: 'Visa alla datamängder',
    browse: 'Bläddra',
    byTheme: 'Bläddra per tema',
    byPublisher: 'Bläddra per utgivare',
  },
  {
    title: 'Datasets',
    all: (name) => `All datasets in ${name}.`,
    hits: 'Results',
    some: (some, all) => `${some} of ${all}`,
    none: 'No dataset fits.',
    showAll: 'Show all datasets',
    browse: 'Browse',
    byTheme: 'Browse by theme',
    byPublisher: 'Browse by publisher',
  },
);

/**
 * All datasets. Its first page is `/datasets/`, the others `/alla/2/` and on: below `/datasets/` every name can
 * be a publisher's. Without JavaScript the publishers' and themes' own pages are the filter.
 */
export const datasetListPages: Template<ListPage<Dataset>> = {
  things: (site) => listPages(site.datasets, site.settings.listLength, '/datasets/', '/alla/'),
  address: addressOf,
  render: (list, site) => {
    const head = {
      title: `${WORDS[site.language].title}${pageSuffix(site, list)}`,
      description: WORDS[site.language].all(site.name),
      address: addressOf(list),
      section: 'datasets' as const,
      feeds: catalogFeeds(),
      filter: true,
    };
    return page(site, head, content(site, list));
  },
};

function content(site: Site, list: ListPage<Dataset>): Html {
  const words = WORDS[site.language];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${words.title}${pageSuffix(site, list)}</h1>
</div></div>
<div class="wide with-filter">
<div>
${filterForm(site, list)}
${staticFilters(site)}
</div>
<section aria-labelledby="_traffar">
<h2 id="_traffar" class="visually-hidden">${words.hits}</h2>
<p id="_antal" class="result-count" role="status">${countOnPage(site, list)}</p>
<div id="_lista">${datasetList(site, list.things)}</div>
<p id="_inga" hidden>${words.none} <a href="${site.link('/datasets/')}">${words.showAll}</a>.</p>
${pager(site, list)}
</section>
</div>`;
}

function countOnPage({ language }: Site, { things, total }: ListPage<Dataset>): string {
  const all = counted(total, 'dataset', language);
  return things.length === total ? all : WORDS[language].some(formatNumber(things.length, language), all);
}

/** Filters that are pages of their own, and so work without JavaScript. */
function staticFilters(site: Site): Html {
  const words = WORDS[site.language];
  const publishers = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const themes = site.themes.filter(({ datasets }) => datasets.length > 0);
  return html`<nav class="static-filters" aria-label="${words.browse}">
<details><summary>${words.byTheme}</summary><ul>${themes.map(({ name, page, datasets }) => filterLink(site, page, name, datasets.length))}</ul></details>
<details><summary>${words.byPublisher}</summary><ul>${publishers.map((one) => filterLink(site, one.page, site.nameOf(one), one.datasets.length))}</ul></details>
</nav>`;
}

function filterLink(site: Site, address: string, name: string, number: number): Html {
  return html`<li><a href="${site.link(address)}">${name}</a> <span class="muted">${formatNumber(number, site.language)}</span></li>`;
}
