import type { Language } from '../../catalog/model/text.ts';
import { showEmail } from '../facts/show-email.ts';
import { type Gathered, gathered } from '../gathered.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import type { Site } from '../site.ts';
import type { Template } from '../template.ts';
import { counted } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { showParagraphs } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    title: 'Om katalogen',
    about: (name: string) =>
      `Vad ${name} är, var beskrivningarna kommer ifrån och hur ni publicerar egna data.`,
    lead: 'Katalogen beskriver data och visar var de finns. Själva datafilerna ligger kvar hos sina utgivare.',
    origin: 'Var beskrivningarna kommer ifrån',
    licence: 'Licens',
    licenceText: html`Beskrivningarna i katalogen får användas fritt (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv">CC0 1.0</a>). Varje datamängd har sin egen licens. Där det står ”Licens ej angiven” vet vi inte vad som gäller: fråga utgivaren innan du använder data.`,
    publish: 'Publicera era data här',
    rules: (address: string) =>
      html`Det som kontrolleras står i <a href="${address}">reglerna för beskrivningar</a>, med ett exempel för varje regel.`,
    contact: 'Kontakt',
    responsible: (publisher: string) => `${publisher} ansvarar för katalogen.`,
    issues: (address: string) => html`Fel och önskemål tar vi emot <a href="${address}">på GitHub</a>`,
    or: 'eller på',
    questions: 'Frågor om en viss datamängd besvaras av dess utgivare.',
    each: 'På varje sida står vad som gäller, och vilka källorna är.',
    allConfirmed: (all: string) => `Katalogens ${all} är lämnade eller bekräftade av utgivarna.`,
    allWait: (all: string) => `Just nu väntar katalogens ${all} på utgivarnas bekräftelse.`,
    someWait: (all: string, waiting: string) =>
      `Av katalogens ${all} väntar ${waiting} på utgivarnas bekräftelse. De övriga är lämnade eller bekräftade av utgivarna.`,
  },
  {
    title: 'About the catalog',
    about: (name) => `What ${name} is, where the descriptions come from and how to publish your own data.`,
    lead: 'The catalog describes data and shows where they are. The data files themselves stay with their publishers.',
    origin: 'Where the descriptions come from',
    licence: 'Licence',
    licenceText: html`The descriptions in the catalog may be used freely (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.en">CC0 1.0</a>). Each dataset has its own licence. Where it says “No licence stated” we do not know what applies: ask the publisher before you use the data.`,
    publish: 'Publish your data here',
    rules: (address) =>
      html`What is checked is told by the <a href="${address}">rules for descriptions</a>, with an example for each rule.`,
    contact: 'Contact',
    responsible: (publisher) => `${publisher} is responsible for the catalog.`,
    issues: (address) => html`We receive mistakes and wishes <a href="${address}">on GitHub</a>`,
    or: 'or at',
    questions: 'Questions about a dataset are answered by its publisher.',
    each: 'Each page tells which applies, and what the sources are.',
    allConfirmed: (all) => `The catalog’s ${all} were made or confirmed by the publishers.`,
    allWait: (all) => `For now, the catalog’s ${all} await confirmation by the publishers.`,
    someWait: (all, waiting) =>
      `Of the catalog’s ${all}, ${waiting} await confirmation by the publishers. The others were made or confirmed by the publishers.`,
  },
);

/** What the catalog is, where its descriptions come from, and how to take part. */
export const aboutPage: Template<'about'> = {
  things: () => ['about'],
  address: () => '/om/',
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].about(site.name),
      address: '/om/',
      section: 'about' as const,
    };
    return page(site, head, content(site));
  },
};

function content(site: Site): Html {
  const { catalog, language, settings } = site;
  const words = WORDS[language];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${words.title}</h1>
<div class="lead">${showParagraphs(catalog.data.description, language)}</div>
</div></div>
<div class="wide section prose">
<p>${words.lead}</p>
<h2 id="_insamlat">${words.origin}</h2>
${origin(site)}
<h2 id="_licens">${words.licence}</h2>
<p>${words.licenceText}</p>
<h2 id="_publicera">${words.publish}</h2>
${publishingSteps(site)}
<p>${words.rules(site.link('/regler/'))}</p>
<h2 id="_kontakt">${words.contact}</h2>
<p>${words.responsible(site.nameOf(catalog.publisher))} ${words.issues(`${settings.repository}/issues`)}${catalog.publisher.data.mbox?.map((address) => html` ${words.or} ${showEmail(address)}`)}. ${words.questions}</p>
</div>`;
}

function origin(site: Site): Html {
  return html`${showParagraphs(site.catalog.data.note, site.language)}
<p>${confirmation(gathered(site), site.language)} ${WORDS[site.language].each}</p>`;
}

function confirmation({ waiting, of }: Gathered, language: Language): string {
  const { allConfirmed, allWait, someWait } = WORDS[language];
  const all = counted(of, 'description', language);
  if (waiting === 0) return allConfirmed(all);
  if (waiting === of) return allWait(all);
  return someWait(all, formatNumber(waiting, language));
}
