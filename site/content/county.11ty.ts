import { countyAtom } from '../../catalog/exports/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Concept } from '../../catalog/model/vocabularies.ts';
import { accentOf, countyPage } from '../counties.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { byCounty, type CountyGroup } from '../organisations.ts';
import { presence } from '../overview/organisations.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { countyIcon } from '../parts/icon.ts';
import { addressOf, type ListPage, listPages, pager, pageSuffix } from '../parts/list-pages.ts';
import { countyChanges, followChanges } from '../parts/machine-links.ts';
import { numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { publisherGrid } from '../parts/publisher-grid.ts';
import { countyMap, MAP_SOURCE } from '../parts/region-map.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
import { inARow } from '../text/in-a-row.ts';
import { pickText } from '../text/show-text.ts';
import { showContact } from './contact.11ty.ts';
import { datasetsOf } from './counties.11ty.ts';

interface CountyPage extends ListPage<Dataset> {
  county: Concept;
  group: CountyGroup;
}

const WORDS = bilingual(
  {
    counties: 'Län',
    county: 'Län',
    description: (name: string, number: number) =>
      `Öppna data från ${name}: ${counted(number, 'dataset', 'sv')}.`,
    publishers: 'Utgivare i länet',
    datasets: 'Datamängder',
    municipalities: (present: number, all: number) => `${present} av ${all}`,
    withData: 'kommuner har data här',
    none: 'Ingen i länet har ännu data här.',
    how: 'Så publicerar ni',
    missing: 'Har ännu inga datamängder här:',
    map: 'Kommuner med data i katalogen är ifyllda på kartan.',
    ofPublishers:
      'Här räknas de utgivare som hör hemma i länet. Myndigheter och andra som ger ut data om flera län räknas inte.',
    all: 'Sök bland alla data om länet',
    contact: 'Kontakt i länet',
    noContact: 'Ingen kontakt är anmäld ännu.',
    allContacts: 'Alla kontakter',
  },
  {
    counties: 'Counties',
    county: 'County',
    description: (name, number) => `Open data from ${name}: ${counted(number, 'dataset', 'en')}.`,
    publishers: 'Publishers in the county',
    datasets: 'Datasets',
    municipalities: (present, all) => `${present} of ${all}`,
    withData: 'municipalities have data here',
    none: 'Nobody in the county has data here yet.',
    how: 'How to publish',
    missing: 'Have no datasets here yet:',
    map: 'Municipalities with data in the catalog are filled on the map.',
    ofPublishers:
      'Counted here are the publishers that belong to the county. Authorities and others that publish data on several counties are not.',
    all: 'Search all data on the county',
    contact: 'Contact in the county',
    noContact: 'No contact has been given yet.',
    allContacts: 'All contacts',
  },
);

/** A page for each county: who is there, what they have, and who has nothing yet. */
export const countyPages: Template<CountyPage> = {
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
};

function pagesOf(site: Site, group: CountyGroup, county: Concept): CountyPage[] {
  const datasets = site.sorted(
    datasetsOf(group),
    ({ data }) => pickText(data.title, site.language)?.text ?? '',
  );
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
${breadcrumbs(site, [words.counties, '/lan/'])}
<p class="kind">${countyIcon(site, county.code)} ${words.county}</p>
<h1>${name}${pageSuffix(site, list)}</h1>
${countyNumbers(site, list)}
<p class="muted">${words.ofPublishers} <a href="${site.link('/datasets/')}?lan=${county.code}">${words.all}</a></p>
${followChanges(site, countyAtom(county.code, site.language))}
</div>
<figure>${countyMap(site, county.code, group.publishers)}<figcaption class="muted">${words.map} ${MAP_SOURCE[site.language]}</figcaption></figure>
</div></div>
<div class="wide section">
${list.number === 1 && publishers(site, group)}
<section aria-labelledby="_datamangder"><h2 id="_datamangder">${words.datasets}</h2>
${list.total > 0 ? datasetList(site, list.things) : html`<p>${words.none} <a href="${site.link('/om/#_publicera')}">${words.how}</a>.</p>`}
${pager(site, list)}
</section>
${list.number === 1 && contactInCounty(site, county.code)}
</div>`;
}

function contactInCounty(site: Site, code: string): Html {
  const words = WORDS[site.language];
  const contact = site.contacts.get(code);
  return html`<section class="prose" aria-labelledby="_kontakt"><h2 id="_kontakt">${words.contact}</h2>
${contact ? showContact(site, contact) : html`<p>${words.noContact}</p>`}
<p><a href="${site.link('/kontakt/')}">${words.allContacts}</a></p></section>`;
}

function countyNumbers(site: Site, { county, group, total }: CountyPage): Html {
  const words = WORDS[site.language];
  const { present, all } = presence(site, 'municipality', county.code);
  return numbers(site, [
    [total, 'dataset'],
    [group.publishers.length, 'publisher'],
    [words.municipalities(present, all), words.withData],
  ]);
}

function publishers(site: Site, { publishers, missing }: CountyGroup): Html {
  const words = WORDS[site.language];
  return html`<section class="county" aria-labelledby="_utgivare"><h2 id="_utgivare">${words.publishers}</h2>
${publishers.length > 0 && publisherGrid(site, publishers)}
${missing.length > 0 && html`<p class="missing"><strong>${words.missing}</strong> ${inARow(missing, site.language)}.</p>`}
</section>`;
}
