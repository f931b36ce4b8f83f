import { type Html, html } from '../html.ts';
import type { Site } from '../site.ts';
import { MARK } from './mark.ts';
import { perSite } from './per-site.ts';

const SECTIONS = {
  datasets: ['/datasets/', 'Datamängder'],
  themes: ['/teman/', 'Teman'],
  publishers: ['/utgivare/', 'Utgivare'],
  machines: ['/for-maskiner/', 'För maskiner'],
  about: ['/om/', 'Om katalogen'],
} as const;

/** The parts of the site that the menu leads to. */
export type Section = keyof typeof SECTIONS;

/** The head of every page: the catalog's name and the menu, in which `section` is marked. */
export function header(site: Site, section?: Section): Html {
  return headers(site).get(section)!;
}

/** Made once for each section: it is the same on thousands of pages. */
const headers = perSite((site) => {
  const sections: (Section | undefined)[] = [undefined, ...(Object.keys(SECTIONS) as Section[])];
  return new Map(sections.map((section) => [section, makeHeader(site, section)]));
});

function makeHeader(site: Site, current: Section | undefined): Html {
  const items = Object.entries(SECTIONS).map(
    ([section, [address, name]]) =>
      html`<li><a href="${site.link(address)}" aria-current="${section === current ? 'true' : 'false'}">${name}</a></li>`,
  );
  return html`<header class="site-header">
<div class="wide">
<a class="site-name" href="${site.link('/')}">${MARK}<span>${site.name}</span></a>
<nav aria-label="Huvudmeny"><ul>${items}</ul></nav>
</div>
</header>`;
}
