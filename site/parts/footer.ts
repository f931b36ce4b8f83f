import { publicationNotice } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { perSite } from './per-site.ts';

const WORDS = bilingual(
  {
    responsible: (publisher: string) => `${publisher} ansvarar för katalogen.`,
    descriptions: 'Beskrivningarna får användas fritt',
    datasets: 'Datamängderna har den licens som anges för var och en.',
    label: 'Sidfot',
    about: 'Om katalogen',
    rules: 'Regler för beskrivningar',
    quality: 'Beskrivningarnas kvalitet',
    api: 'Gränssnitt för program',
    specifications: 'Specifikationer',
    accessibility: 'Tillgänglighetsredogörelse',
    machines: 'Flöden för maskiner',
    source: 'Källkod och data på GitHub',
  },
  {
    responsible: (publisher) => `${publisher} is responsible for the catalog.`,
    descriptions: 'The descriptions may be used freely',
    datasets: 'Each dataset has the licence that is stated for it.',
    label: 'Footer',
    about: 'About the catalog',
    rules: 'Rules for descriptions',
    quality: 'Quality of the descriptions',
    api: 'Interfaces for programs',
    specifications: 'Specifications',
    accessibility: 'Accessibility statement',
    machines: 'Feeds for machines',
    source: 'Source code and data on GitHub',
  },
);

/** The foot of every page: who answers for the catalog, its licence, and where to go from here. */
export const footer = perSite((site): Html => {
  const words = WORDS[site.language];
  return html`<footer class="site-footer">
<div class="wide">
<div>
<p class="footer-name">${site.name}</p>
<p>${words.responsible(site.nameOf(site.catalog.publisher))} ${words.descriptions} (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.${site.language}" rel="license">CC0 1.0</a>). ${words.datasets}</p>
${publicationNotice(site)}
</div>
<nav aria-label="${words.label}"><ul>
<li><a href="${site.link('/om/')}">${words.about}</a></li>
<li><a href="${site.link('/regler/')}">${words.rules}</a></li>
<li><a href="${site.link('/kvalitet/')}">${words.quality}</a></li>
<li><a href="${site.link('/api/')}">${words.api}</a></li>
<li><a href="${site.link('/specifikationer/')}">${words.specifications}</a></li>
<li><a href="${site.link('/tillganglighet/')}">${words.accessibility}</a></li>
<li><a href="${site.link('/for-maskiner/')}">${words.machines}</a></li>
<li><a href="${site.settings.repository}">${words.source}</a></li>
</ul></nav>
</div>
</footer>`;
});
