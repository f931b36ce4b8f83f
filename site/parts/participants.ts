import { countyPage } from '../../catalog/model/addresses.ts';
import { type Concept, vocabulary } from '../../catalog/model/vocabularies.ts';
import { presence } from '../data/organisations.ts';
import { datasetsInCounty } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    caption: 'Vilka som har data i katalogen, län för län',
    county: 'Län',
    municipalities: 'Kommuner',
    region: 'Region',
    // With a place for a hyphen, so that the column fits on a phone.
    datasets: 'Data\u00admängder om länet',
    of: (present: string, all: string) => `${present} av ${all}`,
    yes: 'Ja',
    no: 'Inte än',
  },
  {
    caption: 'Who has data in the catalog, county by county',
    county: 'County',
    municipalities: 'Municipalities',
    region: 'Region',
    datasets: 'Datasets about the county',
    of: (present, all) => `${present} of ${all}`,
    yes: 'Yes',
    no: 'Not yet',
  },
);

/** Counties with how many of their municipalities, and whether their region, have data in the catalog. */
export function participants(site: Site): Html {
  const words = WORDS[site.language];
  const rows = vocabulary('county').concepts.map((county) => row(site, county));
  return html`<div class="table" tabindex="0" role="region" aria-label="${words.caption}"><table class="participants">
<caption class="visually-hidden">${words.caption}</caption>
<thead><tr><th scope="col">${words.county}</th><th scope="col">${words.municipalities}</th><th scope="col">${words.region}</th><th scope="col">${words.datasets}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function row(site: Site, { code, label }: Concept): Html {
  const { of, yes, no } = WORDS[site.language];
  const number = (value: number): string => formatNumber(value, site.language);
  const municipalities = presence(site, 'municipality', code);
  const hasRegion = presence(site, 'region', code).present > 0;
  const datasets = datasetsInCounty(site, code).length;
  return html`<tr><th scope="row"><a href="${site.link(countyPage(code))}">${label[site.language]}</a></th><td>${of(number(municipalities.present), number(municipalities.all))}</td><td>${hasRegion ? yes : no}</td><td>${number(datasets)}</td></tr>`;
}
