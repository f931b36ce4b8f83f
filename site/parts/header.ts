import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { languageSwitch } from './language-switch.ts';
import { MARK } from './mark.ts';
import { perSite } from './per-site.ts';

const SECTIONS = {
  datasets: '/datasets/',
  themes: '/teman/',
  counties: '/lan/',
  publishers: '/utgivare/',
  machines: '/for-maskiner/',
  about: '/om/',
} as const;

/** The parts of the site that the menu leads to. */
export type Section = keyof typeof SECTIONS;

const WORDS = bilingual(
  {
    menu: 'Huvudmeny',
    datasets: 'Datamängder',
    themes: 'Teman',
    counties: 'Län',
    publishers: 'Utgivare',
    machines: 'För maskiner',
    about: 'Om katalogen',
  },
  {
    menu: 'Main menu',
    datasets: 'Datasets',
    themes: 'Themes',
    counties: 'Counties',
    publishers: 'Publishers',
    machines: 'For machines',
    about: 'About',
  },
);

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
const nameAndMenu = perSite((site) => {
  const sections: (Section | undefined)[] = [undefined, ...(Object.keys(SECTIONS) as Section[])];
  return new Map(sections.map((section) => [section, makeNameAndMenu(site, section)]));
});

function makeNameAndMenu(site: Site, current: Section | undefined): Html {
  const words = WORDS[site.language];
  const items = (Object.keys(SECTIONS) as Section[]).map(
    (section) =>
      html`<li><a href="${site.link(SECTIONS[section])}" aria-current="${section === current ? 'true' : 'false'}">${words[section]}</a></li>`,
  );
  return html`<a class="site-name" href="${site.link('/')}">${MARK}<span>${site.name}</span></a>
<nav aria-label="${words.menu}"><ul>${items}</ul></nav>`;
}
