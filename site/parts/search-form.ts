import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { FACETS, type FacetName } from '../search/facets.ts';
import { INDEX_FOLDER, PAGE_INDEX_FOLDER } from '../search/index-files.ts';
import type { FacetValue } from '../search/make-index/entry.ts';
import { pageIndexOf, searchIndexOf } from '../search/make-index/index-of.ts';
import { defaultOrder, ORDERS } from '../search/query.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { SEARCH_WORDS } from '../text/search-words.ts';

/** The facets in the order they stand on the page. Some are unfolded from the beginning. */
const UNFOLDED: FacetName[] = ['tema', 'lan', 'utgivare'];
const FOLDED: FacetName[] = ['format', 'licens', 'frekvens', 'kvalitet', 'typ'];
/** Facets that something either has or has not. */
const PROPERTIES: FacetName[] = ['api', 'hvd'];
/** Values of a facet that are seen at once. */
const FEW = 6;

/** The data that the page's script needs. */
export interface SearchPlace {
  /** The number of results on a page. */
  length: number;
  /** The number of pages in the list of everything. */
  pages: number;
}

/** The search field; fields elsewhere on the page belong to its form, too. Nothing is shown of it without JavaScript. */
export function searchField(site: Site, place: SearchPlace): Html {
  const { field, search } = SEARCH_WORDS[site.language];
  const [data, pages] = [searchIndexOf(site.catalog), pageIndexOf(site)];
  const prefix = site.link('/').replace(/\/$/, '');
  return html`<form id="_sok" class="search-field needs-script" role="search" action="${site.link(FIXED_PAGES.datasets)}" method="get" data-index="${site.file(INDEX_FOLDER)}" data-edition="${data.edition}" data-page-index="${site.file(PAGE_INDEX_FOLDER)}" data-page-edition="${pages.edition}" data-prefix="${prefix}" data-wish="${site.link(FIXED_PAGES.needs)}" data-length="${place.length}" data-pages="${place.pages}">
<label for="_q">${field}</label>
<div><input type="search" id="_q" name="q" autocomplete="off" enterkeyhint="search" spellcheck="false" maxlength="200"><button class="button primary" type="submit">${search}</button></div>
</form>`;
}

/** An empty list of the pages found in addition to data, for the page's script to fill in. */
export function pagesFound({ language }: Site): Html {
  return html`<div id="_webbplatsen-anmarkning" class="remarks" role="status"></div>
<section id="_webbplatsen" class="page-hits" aria-labelledby="_webbplatsen-rubrik" hidden>
<h3 id="_webbplatsen-rubrik">${SEARCH_WORDS[language].pagesFound}</h3>
<ul id="_webbplatsen-lista"></ul>
<p><button type="button" id="_webbplatsen-fler" class="clear" hidden></button></p>
</section>`;
}

/** The field that selects the order of the results. */
export function orderField({ language }: Site): Html {
  const { order, orders } = SEARCH_WORDS[language];
  const options = ORDERS.map((order) => {
    if (order === defaultOrder('')) return html`<option value="${order}" selected>${orders[order]}</option>`;
    // Without words nothing fits better than another.
    if (order === 'relevans') return html`<option value="${order}" disabled>${orders[order]}</option>`;
    return html`<option value="${order}">${orders[order]}</option>`;
  });
  return html`<p class="order needs-script"><label for="_sortering">${order}</label> <select id="_sortering" name="sortering" form="_sok">${options}</select></p>`;
}

/** The filters of the results, with the number of entries of each value. */
export const facetPanel = perSite((site) => {
  const words = SEARCH_WORDS[site.language];
  const counted = countValues(site);
  const total = searchIndexOf(site.catalog).entries.length;
  const facet = (name: FacetName, open: boolean): Content => {
    const values = counted[name];
    if (values.length === 0) return undefined;
    const boxes = values.map((value) => checkbox(site, name, value));
    return facetBox(words.facets[name], [boxes.slice(0, FEW), furtherBoxes(site, boxes.slice(FEW))], open);
  };
  const properties = PROPERTIES.flatMap((name) =>
    counted[name].map((value) => checkbox(site, name, value, words.yes[name])),
  );
  return html`<div class="facet-side needs-script">
<p><button type="button" class="button secondary" id="_visa_filter" aria-expanded="false" aria-controls="_filter">${words.filter} <span id="_antal_valda"></span></button></p>
<div id="_filter" class="facets" role="group" aria-label="${words.filters}">
${UNFOLDED.map((name) => facet(name, true))}
${properties.length > 0 && facetBox(words.properties, properties, true)}
${FOLDED.map((name) => facet(name, false))}
<p class="facets-done"><button type="button" class="button primary" id="_visa_traffar">${words.showHits(words.hits(total, formatNumber(total, site.language)))}</button></p>
</div>
</div>`;
});

function facetBox(name: string, boxes: Content, open: boolean): Html {
  const inside = html`<summary>${name}</summary>
<fieldset><legend class="visually-hidden">${name}</legend>
${boxes}
</fieldset>`;
  return open
    ? html`<details class="facet" open>${inside}</details>`
    : html`<details class="facet">${inside}</details>`;
}

function furtherBoxes({ language }: Site, boxes: readonly Html[]): Content {
  if (boxes.length === 0) return undefined;
  const more = SEARCH_WORDS[language].more(formatNumber(boxes.length, language));
  return html`<details class="more-values"><summary>${more}</summary>${boxes}</details>`;
}

interface CountedValue extends FacetValue {
  count: number;
}

function checkbox(
  { language }: Site,
  facet: FacetName,
  { code, name, count }: CountedValue,
  called?: string,
): Html {
  return html`<label class="facet-value"><input type="checkbox" name="${facet}" value="${code}" form="_sok"><span class="facet-name">${called ?? name[language]}</span> <span class="facet-count">${formatNumber(count, language)}</span></label>`;
}

/** All values of all facets with how many entries have each, the commonest first. */
function countValues({ catalog, language }: Site): Record<FacetName, CountedValue[]> {
  const counted = FACETS.map((facet) => {
    const values = new Map<string, CountedValue>();
    for (const value of searchIndexOf(catalog).entries.flatMap(({ facets }) => facets[facet])) {
      const before = values.get(value.code);
      if (before) before.count += 1;
      else values.set(value.code, { ...value, count: 1 });
    }
    const sorted = [...values.values()].sort(
      (a, b) => b.count - a.count || a.name[language].localeCompare(b.name[language], language),
    );
    return [facet, sorted] as const;
  });
  return Object.fromEntries(counted) as Record<FacetName, CountedValue[]>;
}
