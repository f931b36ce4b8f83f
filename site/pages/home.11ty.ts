import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { catalogFeeds } from '../data/feed-links.ts';
import { publicationNotice } from '../data/gathered-descriptions.ts';
import { newestOf } from '../data/newest.ts';
import { presence } from '../data/organisations.ts';
import type { Site } from '../data/site.ts';
import { countyList } from '../parts/county-list.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { icon } from '../parts/icon.ts';
import { catalogJsonLd } from '../parts/json-ld.ts';
import { catalogChanges } from '../parts/machine-links.ts';
import { mostWanted } from '../parts/need-entry.ts';
import { type Figure, numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import { countiesMap, MAP_SOURCE } from '../parts/region-map.ts';
import { themeGrid } from '../parts/theme-grid.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { pickText, showParagraphs } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    themes: 'Teman',
    allThemes: 'Alla teman',
    counties: 'Län',
    allCounties: 'Länen på karta',
    allMunicipalities: 'Alla kommuner',
    publishers: 'Utgivare',
    byCounty: 'Alla utgivare, län för län',
    publish: 'Publicera era data',
    howToPublish: 'Guider till dig som publicerar',
    machines: 'För maskiner',
    feeds:
      'Katalogen finns som DCAT-AP-SE för Sveriges dataportal, och som DCAT-AP för data.europa.eu och CKAN.',
    allFeeds: 'Alla flöden',
    searchLabel: 'Sök data och allt annat på webbplatsen',
    search: 'Sök',
    municipalities: (present: number, all: number) => `${present} av ${all}`,
    withData: 'kommuner har data här',
    added: 'Nytt i katalogen',
    changed: 'Senast ändrade data',
  },
  {
    themes: 'Themes',
    allThemes: 'All themes',
    counties: 'Counties',
    allCounties: 'The counties on a map',
    allMunicipalities: 'All municipalities',
    publishers: 'Publishers',
    byCounty: 'All publishers, county by county',
    publish: 'Publish your data',
    howToPublish: 'Guides for publishers',
    machines: 'For machines',
    feeds:
      'The catalog is there as DCAT-AP-SE for Sveriges dataportal, and as DCAT-AP for data.europa.eu and CKAN.',
    allFeeds: 'All feeds',
    searchLabel: 'Search data and everything else on the site',
    search: 'Search',
    municipalities: (present, all) => `${present} of ${all}`,
    withData: 'municipalities have data here',
    added: 'New in the catalog',
    changed: 'Data changed last',
  },
);

/** The first page: what the catalog is, and the ways into it. */
export default pages<'home'>({
  things: () => ['home'],
  address: () => FIXED_PAGES.home,
  render: (_, site) => {
    const head = {
      description: pickText(site.catalog.data.description, site.language)?.text,
      address: '/',
      saysGathered: true,
      feeds: catalogFeeds(),
      more: [catalogJsonLd(site), catalogChanges(site)],
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const notice = publicationNotice(site);
  return html`<div class="hero"><div class="wide">
<div class="hero-text">
<h1>${site.name}</h1>
<div class="lead">${showParagraphs(site.catalog.data.description, site.language)}</div>
${searchForm(site)}
${catalogNumbers(site)}
</div>
<figure class="hero-map">${countiesMap(site)}<figcaption class="muted">${MAP_SOURCE[site.language]}</figcaption></figure>
</div></div>
<div class="wide section">
${notice && html`<div class="notice">${notice}</div>`}
<section aria-labelledby="_teman"><h2 id="_teman">${words.themes}</h2>${themeGrid(
    site,
    site.themes.filter(({ datasets }) => datasets.length > 0),
  )}
<p><a class="more" href="${site.link(FIXED_PAGES.themes)}">${words.allThemes}</a></p></section>
<section aria-labelledby="_lan"><h2 id="_lan">${words.counties}</h2>${countyList(site)}
<ul class="inline-list"><li><a class="more" href="${site.link(FIXED_PAGES.counties)}">${words.allCounties}</a></li><li><a class="more" href="${site.link(FIXED_PAGES.municipalities)}">${words.allMunicipalities}</a></li></ul></section>
<section aria-labelledby="_utgivare"><h2 id="_utgivare">${words.publishers}</h2>${publisherGrid(site, site.publishers)}
<p><a class="more" href="${site.link(FIXED_PAGES.publishers)}">${words.byCounty}</a></p></section>
${newestSection(site)}
${mostWanted(site)}
</div>
<div class="band"><div class="wide split">
<section aria-labelledby="_publicera"><h2 id="_publicera">${words.publish}</h2>${publishingSteps(site)}
<p><a class="more" href="${site.link(FIXED_PAGES.knowledge)}">${words.howToPublish}</a></p></section>
<section aria-labelledby="_maskiner"><h2 id="_maskiner">${words.machines}</h2>
<p>${words.feeds}</p>
<ul class="inline-list">${catalogFeeds().map((feed) => html`<li><a href="${site.file(feed.address)}" type="${feed.mediaType}">${feed.profile} ${feed.format}</a></li>`)}</ul>
<p><a class="more" href="${site.link(FIXED_PAGES.machines)}">${words.allFeeds}</a></p></section>
</div></div>`;
}

function searchForm(site: Site): Html {
  const { searchLabel, search } = WORDS[site.language];
  return html`<form class="search needs-script" role="search" action="${site.link(FIXED_PAGES.datasets)}" method="get">
<label for="_q">${searchLabel}</label>
<div><input type="search" id="_q" name="q"><button class="button primary" type="submit">${icon(site, 'search')}${search}</button></div>
</form>`;
}

/** Counted from the catalog itself: what there is, from whom, and from how many of the municipalities. */
function catalogNumbers(site: Site): Html {
  const { datasets, services } = site.catalog;
  const { municipalities, withData } = WORDS[site.language];
  const { present, all } = presence(site, 'municipality');
  const figures: Figure[] = [
    [datasets.length, 'dataset'],
    [services.length, 'service'],
    [site.publishers.length, 'publisher'],
    [municipalities(present, all), withData],
  ];
  return numbers(site, figures);
}

function newestSection(site: Site): Html | undefined {
  const newest = newestOf(site.catalog.datasets, site.history);
  if (!newest) return undefined;
  return html`<section aria-labelledby="_nyast"><h2 id="_nyast">${WORDS[site.language][newest.what]}</h2>${datasetList(site, newest.datasets)}</section>`;
}
