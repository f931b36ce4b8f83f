import { showEmail } from '../facts/show-email.ts';
import { type Gathered, gathered } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { showParagraphs } from '../text/show-text.ts';

/** What the catalog is, where its descriptions come from, and how to take part. */
export const aboutPage: Template<'about'> = {
  things: () => ['about'],
  address: () => '/om/',
  render: (_, site) => {
    const head = {
      title: 'Om katalogen',
      description: `Vad ${site.name} är, var beskrivningarna kommer ifrån och hur ni publicerar egna data.`,
      address: '/om/',
      section: 'about' as const,
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  const { catalog, settings } = site;
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>Om katalogen</h1>
<div class="lead">${showParagraphs(catalog.data.description)}</div>
</div></div>
<div class="wide section prose">
<p>Katalogen beskriver data och visar var de finns. Själva datafilerna ligger kvar hos sina utgivare.</p>
<h2 id="_insamlat">Var beskrivningarna kommer ifrån</h2>
${origin(site)}
<h2 id="_licens">Licens</h2>
<p>Beskrivningarna i katalogen får användas fritt (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv">CC0 1.0</a>). Varje datamängd har sin egen licens. Där det står ”Licens ej angiven” vet vi inte vad som gäller: fråga utgivaren innan du använder data.</p>
<h2 id="_publicera">Publicera era data här</h2>
${publishingSteps(site)}
<p>Det som kontrolleras står i <a href="${site.link('/regler/')}">reglerna för beskrivningar</a>, med ett exempel för varje regel.</p>
<h2 id="_kontakt">Kontakt</h2>
<p>${publisherName(catalog.publisher)} ansvarar för katalogen. Fel och önskemål tar vi emot <a href="${settings.repository}/issues">på GitHub</a>${catalog.publisher.data.mbox?.map((address) => html` eller på ${showEmail(address)}`)}. Frågor om en viss datamängd besvaras av dess utgivare.</p>
</div>`;
}

function origin(site: Site): Html {
  return html`${showParagraphs(site.catalog.data.note)}
<p>${confirmation(gathered(site))} På varje sida står vad som gäller, och vilka källorna är.</p>`;
}

function confirmation({ waiting, of }: Gathered): string {
  const all = counted(of, 'beskrivning', 'beskrivningar');
  if (waiting === 0) return `Katalogens ${all} är lämnade eller bekräftade av utgivarna.`;
  if (waiting === of) return `Just nu väntar katalogens ${all} på utgivarnas bekräftelse.`;
  return `Av katalogens ${all} väntar ${formatNumber(waiting)} på utgivarnas bekräftelse. De övriga är lämnade eller bekräftade av utgivarna.`;
}
