import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { catalogFeeds } from '../data/feed-links.ts';
import type { Site } from '../data/site.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { page } from '../parts/page.ts';
import { resultList } from '../parts/result-list.ts';
import { facetPanel, orderField, pagesFound, searchField } from '../parts/search-form.ts';
import type { SearchEntry } from '../search/make-index/entry.ts';
import { searchIndexOf } from '../search/make-index/index-of.ts';
import { inTitleOrder } from '../search/make-index/title-order.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { SEARCH_WORDS } from '../text/search-words.ts';

interface OtherWays {
  label: string;
  /** Swedish addresses, and what they are called. */
  ways: [page: string, name: string][];
}

const OTHER_WAYS = bilingual<OtherWays>(
  {
    label: 'Andra vägar till data',
    ways: [
      [FIXED_PAGES.themes, 'Alla teman'],
      [FIXED_PAGES.counties, 'Alla län'],
      [FIXED_PAGES.municipalities, 'Alla kommuner'],
      [FIXED_PAGES.publishers, 'Alla utgivare'],
    ],
  },
  {
    label: 'Other ways to data',
    ways: [
      [FIXED_PAGES.themes, 'All themes'],
      [FIXED_PAGES.counties, 'All counties'],
      [FIXED_PAGES.municipalities, 'All municipalities'],
      [FIXED_PAGES.publishers, 'All publishers'],
    ],
  },
);

/**
 * Search, and all datasets, services and series. The first page of the list is `/datasets/`, the others `/alla/2/` and on: below
 * `/datasets/` every name can be a publisher's. Without JavaScript the list is gone through page by page, and the
 * publishers' and themes' own pages are the filter.
 */
export default pages<ListPage<SearchEntry>>({
  things: (site) => {
    const { entries } = searchIndexOf(site.catalog);
    const sorted = inTitleOrder(entries, site.language).map((entry) => entries[entry]!);
    return listPages(sorted, site.settings.resultsLength, FIXED_PAGES.datasets, '/alla/');
  },
  address: addressOf,
  render: (list, site) => {
    const words = SEARCH_WORDS[site.language];
    const head = {
      title: `${words.title}${pageSuffix(site, list)}`,
      description: words.description(site.name),
      address: addressOf(list),
      section: 'datasets' as const,
      feeds: catalogFeeds(),
      more: list.number === 1 ? [styles(site), script(site)] : styles(site),
    };
    return page(site, head, content(site, list));
  },
});

function styles(site: Site): Html {
  return html`<link rel="stylesheet" href="${site.asset('search.css')}">`;
}

function script(site: Site): Html {
  return html`<script type="module" src="${site.asset('search.js')}"></script>`;
}

function content(site: Site, list: ListPage<SearchEntry>): Html {
  const words = SEARCH_WORDS[site.language];
  const place = { length: site.settings.resultsLength, pages: list.addresses.length };
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${words.title}${pageSuffix(site, list)}</h1>
${searchField(site, place)}
${otherWays(site)}
<noscript><p>${words.noScript}</p></noscript>
</div></div>
<div class="wide search-columns">
<div>
${list.number === 1 && facetPanel(site)}
${browse(site)}
</div>
<section aria-labelledby="_traffar">
<div class="results-head">
<h2 id="_traffar" class="visually-hidden" tabindex="-1">${words.results}</h2>
<p id="_antal" class="result-count" role="status">${words.hits(list.total, formatNumber(list.total, site.language))}</p>
${list.number === 1 && orderField(site)}
</div>
<div class="chosen"><ul id="_valda" hidden></ul> <button type="button" id="_rensa" class="clear" hidden>${words.clear}</button></div>
${list.number === 1 && pagesFound(site)}
<div id="_anmarkning" class="remarks" role="status"></div>
<div id="_lista">${resultList(site, list.things)}</div>
<div id="_sidor">${pager(site, list)}</div>
</section>
</div>`;
}

/** The pages that lead to the same data by what they are about, where and whose. */
function otherWays(site: Site): Html {
  const { label, ways } = OTHER_WAYS[site.language];
  const links = ways.map(([page, name]) => html`<li><a href="${site.link(page)}">${name}</a></li>`);
  return html`<nav class="ways" aria-label="${label}"><ul class="inline-list">${links}</ul></nav>`;
}

/** The pages of themes and publishers, which are the filter where there is no JavaScript. */
function browse(site: Site): Html {
  const words = SEARCH_WORDS[site.language];
  const publishers = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const themes = site.themes.filter(({ datasets }) => datasets.length > 0);
  return html`<nav class="browse" aria-label="${words.browse}">
<details><summary>${words.byTheme}</summary><ul>${themes.map(({ name, page, datasets }) => browseLink(site, page, name, datasets.length))}</ul></details>
<details><summary>${words.byPublisher}</summary><ul>${publishers.map((publisher) => browseLink(site, publisher.page, site.nameOf(publisher), publisher.datasets.length))}</ul></details>
</nav>`;
}

function browseLink(site: Site, address: string, name: string, number: number): Html {
  return html`<li><a href="${site.link(address)}">${name}</a> <span class="muted">${formatNumber(number, site.language)}</span></li>`;
}
