import { gathered } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import { publisherName, type Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
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
<p>${publisherName(catalog.publisher)} ansvarar för katalogen. ${catalog.publisher.data.mbox?.map((address) => html`<a href="mailto:${address}">${address}</a>. `)}Fel och önskemål kan du också skriva <a href="${settings.repository}/issues">på GitHub</a>. Frågor om en viss datamängd besvaras av dess utgivare.</p>
</div>`;
}

function origin(site: Site): Html {
  const { waiting, of } = gathered(site);
  return html`${showParagraphs(site.catalog.data.note)}
<p>Av ${counted(of, 'beskrivning', 'beskrivningar')} är ${waiting === 0 ? 'alla' : `${of - waiting}`} lämnade eller bekräftade av utgivaren${waiting > 0 && `, och ${waiting} väntar på bekräftelse`}. På varje sida står vad som gäller, och vilka källorna är.</p>`;
}
