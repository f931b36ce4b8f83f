import { countyPage, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import { organisationsOf, presence } from '../data/organisations.ts';
import type { Site } from '../data/site.ts';
import { bodyList } from '../parts/body-list.ts';
import { wayJsonLd } from '../parts/json-ld.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

type Level = Organisation['level'];

const WORDS = bilingual(
  {
    municipality: {
      title: 'Kommuner',
      description: (name: string) =>
        `Alla kommuner i ${name}, län för län: öppna data från kommunen, det som andra har om den och vem du frågar.`,
      lead: (present: number, all: number) =>
        `Välj en kommun och se vilka öppna data som finns om den, från kommunen själv och från andra. ${present} av ${all} kommuner har egna data i katalogen.`,
    },
    region: {
      title: 'Regioner',
      description: (name: string) =>
        `Regionerna i ${name}: öppna data från regionen, det som andra har om länet och vem du frågar.`,
      lead: (present: number, all: number) =>
        `Välj en region och se vilka öppna data som finns om den, från regionen själv och från andra. ${present} av ${all} regioner har egna data i katalogen.`,
    },
    municipalities: 'Alla kommuner, län för län',
    regions: 'Alla regioner',
  },
  {
    municipality: {
      title: 'Municipalities',
      description: (name) =>
        `All municipalities in ${name}, county by county: open data from the municipality, what others have about it and whom to ask.`,
      lead: (present, all) =>
        `Choose a municipality and see which open data there is about it, from the municipality itself and from others. ${present} of ${all} municipalities have data of their own in the catalog.`,
    },
    region: {
      title: 'Regions',
      description: (name) =>
        `The regions in ${name}: open data from the region, what others have about the county and whom to ask.`,
      lead: (present, all) =>
        `Choose a region and see which open data there is about it, from the region itself and from others. ${present} of ${all} regions have data of their own in the catalog.`,
    },
    municipalities: 'All municipalities, county by county',
    regions: 'All regions',
  },
);

/** All municipalities, county by county; all regions. */
export default pages<Level>({
  things: () => ['municipality', 'region'],
  address: (level) => ADDRESSES[level],
  render: (level, site) =>
    listPage(site, level, ADDRESSES[level], level === 'municipality' ? municipalities(site) : regions(site)),
});

const ADDRESSES: Record<Level, string> = {
  municipality: FIXED_PAGES.municipalities,
  region: FIXED_PAGES.regions,
};

function listPage(site: Site, level: Level, address: string, list: Html): Html {
  const { title, description, lead } = WORDS[site.language][level];
  const { present, all } = presence(site, level);
  const head = {
    title,
    description: description(site.name),
    address,
    section: 'datasets' as const,
    more: wayJsonLd(site, [title, address]),
  };
  return page(
    site,
    head,
    html`${pageTop(site, title, lead(present, all))}<div class="wide section">${list}</div>`,
  );
}

function municipalities(site: Site): Html {
  const sections = vocabulary('county').concepts.map(({ code, label }) => {
    const bodies = organisationsOf(site, 'municipality', code);
    const id = `_lan-${code}`;
    return html`<section class="county ${accentOf(code)}" aria-labelledby="${id}"><h2 id="${id}"><a href="${site.link(countyPage(code))}">${label[site.language]}</a></h2>${bodyList(site, bodies)}</section>`;
  });
  return html`${sections}
<p><a class="more" href="${site.link(FIXED_PAGES.regions)}">${WORDS[site.language].regions}</a></p>`;
}

function regions(site: Site): Html {
  return html`${bodyList(site, organisationsOf(site, 'region'))}
<p><a class="more" href="${site.link(FIXED_PAGES.municipalities)}">${WORDS[site.language].municipalities}</a></p>`;
}
