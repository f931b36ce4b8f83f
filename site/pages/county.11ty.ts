import { countyAtom, countyPage, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Concept } from '../../catalog/model/vocabularies.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import { byCounty, type CountyGroup } from '../data/county-groups.ts';
import { organisationsIn, organisationsOf, presence } from '../data/organisations.ts';
import { datasetsInCounty } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { bodyList } from '../parts/body-list.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { countyIcon } from '../parts/icon.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { countyChanges, followChanges } from '../parts/machine-links.ts';
import { numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import { countyMap, MAP_SOURCE } from '../parts/region-map.ts';
import { showContact } from '../parts/show-contact.ts';
import { counted, nounOf } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

interface CountyPage extends ListPage<Dataset> {
  county: Concept;
  group: CountyGroup;
}

const WORDS = bilingual(
  {
    counties: 'Län',
    county: 'Län',
    description: (name: string, number: number) =>
      `Öppna data om ${name}: ${counted(number, 'dataset', 'sv')}.`,
    bodies: 'Kommuner och region',
    publishers: 'Utgivare i länet',
    datasets: 'Datamängder om länet',
    ofCounty: 'om länet',
    municipalities: (present: number, all: number) => `${present} av ${all}`,
    withData: 'kommuner har data här',
    none: 'Ingen har ännu lagt in data om länet.',
    how: 'Så publicerar ni',
    map: 'Kommuner med data i katalogen är ifyllda på kartan.',
    counted:
      'Alla datamängder om länet eller en kommun i det räknas, även från utgivare som hör hemma någon annanstans. Datamängder om hela landet räknas inte.',
    search: 'Sök bland dem',
    contact: 'Kontakt i länet',
    noContact: 'Ingen kontakt är anmäld ännu.',
    allContacts: 'Alla kontakter',
  },
  {
    counties: 'Counties',
    county: 'County',
    description: (name, number) => `Open data about ${name}: ${counted(number, 'dataset', 'en')}.`,
    bodies: 'Municipalities and region',
    publishers: 'Publishers in the county',
    datasets: 'Datasets about the county',
    ofCounty: 'about the county',
    municipalities: (present, all) => `${present} of ${all}`,
    withData: 'municipalities have data here',
    none: 'Nobody has added data about the county yet.',
    how: 'How to publish',
    map: 'Municipalities with data in the catalog are filled on the map.',
    counted:
      'All datasets about the county or a municipality in it are counted, also those of publishers elsewhere. Datasets about the whole country are not.',
    search: 'Search them',
    contact: 'Contact in the county',
    noContact: 'No contact has been given yet.',
    allContacts: 'All contacts',
  },
);

/** A page for each county: its municipalities and publishers, and what there is about it, whoever publishes it. */
export default pages<CountyPage>({
  things: (site) =>
    byCounty(site).flatMap((group) => (group.county ? pagesOf(site, group, group.county) : [])),
  address: addressOf,
  render: (list, site) => {
    const { county, total } = list;
    const name = county.label[site.language];
    const head = {
      title: `${name}${pageSuffix(site, list)}`,
      description: WORDS[site.language].description(name, total),
      address: addressOf(list),
      section: 'datasets' as const,
      accent: accentOf(county.code),
      more: countyChanges(site, county.code),
    };
    return page(site, head, content(site, list));
  },
});

function pagesOf(site: Site, group: CountyGroup, county: Concept): CountyPage[] {
  const datasets = datasetsInCounty(site, county.code);
  const address = countyPage(county.code);
  const pages = listPages(datasets, site.settings.listLength, address, address);
  return pages.map((list) => ({ ...list, county, group }));
}

function content(site: Site, list: CountyPage): Html {
  const { county, group } = list;
  const words = WORDS[site.language];
  const name = county.label[site.language];
  return html`<div class="page-head"><div class="wide with-figure">
<div>
${breadcrumbs(site, [words.counties, FIXED_PAGES.counties])}
<p class="kind">${countyIcon(site, county.code)} ${words.county}</p>
<h1>${name}${pageSuffix(site, list)}</h1>
${countyNumbers(site, list)}
<p class="muted">${words.counted} <a href="${site.link(FIXED_PAGES.datasets)}?lan=${county.code}&amp;typ=dataset">${words.search}</a></p>
${followChanges(site, countyAtom(county.code, site.language))}
</div>
<figure>${countyMap(site, county.code, withDataIn(site, county.code))}<figcaption class="muted">${words.map} ${MAP_SOURCE[site.language]}</figcaption></figure>
</div></div>
<div class="wide section">
${list.number === 1 && [bodies(site, county.code), publishers(site, group)]}
<section aria-labelledby="_datamangder"><h2 id="_datamangder">${words.datasets}</h2>
${list.total > 0 ? datasetList(site, list.things) : html`<p>${words.none} <a href="${site.link(`${FIXED_PAGES.about}#_publicera`)}">${words.how}</a>.</p>`}
${pager(site, list)}
</section>
${list.number === 1 && contactInCounty(site, county.code)}
</div>`;
}

/** Codes of the municipalities in a county that have data. */
function withDataIn(site: Site, county: string): ReadonlySet<string> {
  const present = organisationsOf(site, 'municipality', county).filter(({ datasets }) => datasets.length > 0);
  return new Set(present.map(({ place }) => place.code));
}

function bodies(site: Site, county: string): Html {
  return html`<section aria-labelledby="_kommuner"><h2 id="_kommuner">${WORDS[site.language].bodies}</h2>${bodyList(site, organisationsIn(site, county))}</section>`;
}

function contactInCounty(site: Site, code: string): Html {
  const words = WORDS[site.language];
  const contact = site.contacts.get(code);
  return html`<section class="prose" aria-labelledby="_kontakt"><h2 id="_kontakt">${words.contact}</h2>
${contact ? showContact(site, contact) : html`<p>${words.noContact}</p>`}
<p><a href="${site.link(FIXED_PAGES.contact)}">${words.allContacts}</a></p></section>`;
}

function countyNumbers(site: Site, { county, group, total }: CountyPage): Html {
  const words = WORDS[site.language];
  const { present, all } = presence(site, 'municipality', county.code);
  return numbers(site, [
    [formatNumber(total, site.language), `${nounOf(total, 'dataset', site.language)} ${words.ofCounty}`],
    [group.publishers.length, 'publisher'],
    [words.municipalities(present, all), words.withData],
  ]);
}

function publishers(site: Site, { publishers }: CountyGroup): Html | undefined {
  if (publishers.length === 0) return undefined;
  return html`<section class="county" aria-labelledby="_utgivare"><h2 id="_utgivare">${WORDS[site.language].publishers}</h2>
${publisherGrid(site, publishers)}</section>`;
}
