import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Localised } from '../../catalog/model/text.ts';
import { publicationNotice } from '../data/gathered-descriptions.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

/** A link of the footer: a page by its Swedish address, and what it is called. */
type FooterLink = readonly [page: string, name: Localised];

interface FooterGroup {
  heading: Localised;
  links: readonly FooterLink[];
}

/** Ways to everything that the menu has no room for, by what one has come to do. */
const GROUPS: readonly FooterGroup[] = [
  {
    heading: bilingual('Hitta data', 'Find data'),
    links: [
      [FIXED_PAGES.datasets, bilingual('Datamängder', 'Datasets')],
      [FIXED_PAGES.themes, bilingual('Teman', 'Themes')],
      [FIXED_PAGES.counties, bilingual('Län', 'Counties')],
      [FIXED_PAGES.municipalities, bilingual('Kommuner', 'Municipalities')],
      [FIXED_PAGES.publishers, bilingual('Utgivare', 'Publishers')],
      [FIXED_PAGES.overview, bilingual('Vem publicerar vad', 'Who publishes what')],
      [FIXED_PAGES.needs, bilingual('Önska data', 'Wish for data')],
    ],
  },
  {
    heading: bilingual('Publicera data', 'Publish data'),
    links: [
      [FIXED_PAGES.knowledge, bilingual('Kunskap och guider', 'Knowledge and guides')],
      [`${FIXED_PAGES.about}#_publicera`, bilingual('Så publicerar ni', 'How to publish')],
      [FIXED_PAGES.rules, bilingual('Regler för beskrivningar', 'Rules for descriptions')],
      [FIXED_PAGES.quality, bilingual('Beskrivningarnas kvalitet', 'Quality of the descriptions')],
      [FIXED_PAGES.specifications, bilingual('Specifikationer', 'Specifications')],
      [FIXED_PAGES.maturity, bilingual('Självskattning', 'Self-assessment')],
    ],
  },
  {
    heading: bilingual('För program', 'For programs'),
    links: [
      [FIXED_PAGES.machines, bilingual('Flöden', 'Feeds')],
      [FIXED_PAGES.api, bilingual('Gränssnitt', 'Interfaces')],
    ],
  },
  {
    heading: bilingual('Om webbplatsen', 'About the site'),
    links: [
      [FIXED_PAGES.about, bilingual('Om katalogen', 'About the catalog')],
      [FIXED_PAGES.contact, bilingual('Kontakt', 'Contact')],
      [FIXED_PAGES.accessibility, bilingual('Tillgänglighet', 'Accessibility')],
    ],
  },
];

const WORDS = bilingual(
  {
    responsible: (publisher: string) => `${publisher} ansvarar för katalogen.`,
    descriptions: 'Beskrivningarna får användas fritt',
    datasets: 'Datamängderna har den licens som anges för var och en.',
    label: 'Sidfot',
    source: 'Källkod och data på GitHub',
  },
  {
    responsible: (publisher) => `${publisher} is responsible for the catalog.`,
    descriptions: 'The descriptions may be used freely',
    datasets: 'Each dataset has the licence that is stated for it.',
    label: 'Footer',
    source: 'Source code and data on GitHub',
  },
);

/**
 * The foot of every page: who answers for the catalog, its licence, where to go from here and, unless the page says so
 * itself, that descriptions were gathered.
 */
export function footer(site: Site, saysGathered: boolean): Html {
  return saysGathered ? withNotice(site) : withoutNotice(site);
}

const withNotice = perSite((site): Html => makeFooter(site, publicationNotice(site)));
const withoutNotice = perSite((site): Html => makeFooter(site, undefined));

function makeFooter(site: Site, notice: Html | undefined): Html {
  const words = WORDS[site.language];
  return html`<footer class="site-footer">
<div class="wide">
<nav aria-label="${words.label}">${GROUPS.map((group) => footerGroup(site, group))}</nav>
<div class="footer-note">
<p class="footer-name">${site.name}</p>
<p>${words.responsible(site.nameOf(site.catalog.publisher))} ${words.descriptions} (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.${site.language}" rel="license">CC0 1.0</a>). ${words.datasets}</p>
${notice}
<p><a href="${site.settings.repository}">${words.source}</a></p>
</div>
</div>
</footer>`;
}

function footerGroup(site: Site, { heading, links }: FooterGroup): Html {
  const items = links.map(
    ([page, name]) => html`<li><a href="${site.link(page)}">${name[site.language]}</a></li>`,
  );
  return html`<div><h2>${heading[site.language]}</h2><ul>${items}</ul></div>`;
}
