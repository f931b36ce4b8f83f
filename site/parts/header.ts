import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';
import { languageSwitch } from './language-switch.ts';
import { MARK } from './mark.ts';

/** The menu, in its order: where each entry leads and what it is called. Short names, as all must fit on a phone. */
const MENU = {
  datasets: { address: FIXED_PAGES.datasets, name: bilingual('Datamängder', 'Datasets') },
  publishers: { address: FIXED_PAGES.publishers, name: bilingual('Utgivare', 'Publishers') },
  overview: { address: FIXED_PAGES.overview, name: bilingual('Översikt', 'Overview') },
  needs: { address: FIXED_PAGES.needs, name: bilingual('Behov', 'Needs') },
  knowledge: { address: FIXED_PAGES.knowledge, name: bilingual('Kunskap', 'Knowledge') },
  meetings: { address: FIXED_PAGES.meetings, name: bilingual('Träffar', 'Meetings') },
  about: { address: FIXED_PAGES.about, name: bilingual('Om', 'About') },
} as const;

/** The parts of the site that the menu leads to. */
export type Section = keyof typeof MENU;

const SECTIONS = Object.keys(MENU) as Section[];

const LABEL = bilingual('Huvudmeny', 'Main menu');
const SEARCH = bilingual('Sök', 'Search');

/**
 * The head of every page: the catalog's name, the menu, in which `section` is marked, and the way to the other language,
 * for which `page` is the page's Swedish address.
 */
export function header(site: Site, page: string, section?: Section): Html {
  return html`<header class="site-header">
<div class="wide">
${nameAndMenu(site).get(section)}
${languageSwitch(site, page)}
</div>
</header>`;
}

/** Made once for each section: it is the same on thousands of pages. */
const nameAndMenu = perSite(
  (site) => new Map([undefined, ...SECTIONS].map((section) => [section, makeNameAndMenu(site, section)])),
);

function makeNameAndMenu(site: Site, current: Section | undefined): Html {
  const items = SECTIONS.map((section) => {
    const { address, name } = MENU[section];
    return html`<li><a href="${site.link(address)}" aria-current="${section === current ? 'true' : 'false'}">${name[site.language]}</a></li>`;
  });
  return html`<a class="site-name" href="${site.link('/')}">${MARK}<span>${site.name}</span></a>
<nav aria-label="${LABEL[site.language]}"><ul>${items}${searchItem(site)}</ul></nav>`;
}

/** The way to the search field, last in the menu: whoever follows it can type at once. */
function searchItem(site: Site): Html {
  return html`<li><a class="to-search" href="${site.link(FIXED_PAGES.datasets)}#_q">${icon(site, 'search')}<span class="visually-hidden">${SEARCH[site.language]}</span></a></li>`;
}
