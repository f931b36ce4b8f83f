import { publicationNotice } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { publisherName } from '../site.ts';
import { perSite } from './per-site.ts';

/** The foot of every page: who answers for the catalog, its licence, and where to go from here. */
export const footer = perSite(
  (site): Html => html`<footer class="site-footer">
<div class="wide">
<div>
<p class="footer-name">${site.name}</p>
<p>${publisherName(site.catalog.publisher)} ansvarar för katalogen. Beskrivningarna får användas fritt (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv" hreflang="sv" rel="license">CC0 1.0</a>). Datamängderna har den licens som anges för var och en.</p>
${publicationNotice(site)}
</div>
<nav aria-label="Sidfot"><ul>
<li><a href="${site.link('/om/')}">Om katalogen</a></li>
<li><a href="${site.link('/regler/')}">Regler för beskrivningar</a></li>
<li><a href="${site.link('/for-maskiner/')}">Flöden för maskiner</a></li>
<li><a href="${site.settings.repository}">Källkod och data på GitHub</a></li>
</ul></nav>
</div>
</footer>`,
);
