import { FIXED_PAGES, guidePage } from '../../catalog/model/addresses.ts';
import { pages } from '../build/template.ts';
import { gathered } from '../data/gathered-descriptions.ts';
import { guidesOf } from '../data/guides.ts';
import { presence } from '../data/organisations.ts';
import type { Site } from '../data/site.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { page } from '../parts/page.ts';
import { participants } from '../parts/participants.ts';
import { publishingSteps } from '../parts/publishing-steps.ts';
import { withoutAccount } from '../parts/without-account.ts';
import { counted, countedEach } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';
import { languageMark, showParagraphs } from '../text/show-text.ts';

/** The guide that describes the background of the catalog. */
const BACKGROUND = 'bakgrund';

const WORDS = bilingual(
  {
    title: 'Om katalogen',
    about: (name: string) =>
      `Vad ${name} är, var beskrivningarna kommer ifrån och hur ni publicerar egna data.`,
    lead: 'Katalogen beskriver data och visar var de finns. Själva datafilerna ligger kvar hos sina utgivare.',
    onPage: 'På sidan',
    aim: 'Vad vi vill',
    aimText: [
      html`Data från kommuner och regioner ska vara lätta att hitta, förstå och använda. Och det ska vara lätt att lägga ut dem, också för en liten kommun utan egen utvecklare.`,
      html`Därför delar vi på en katalog. Den som ger ut data beskriver dem en gång. Webbplatsen och flödena till Sveriges dataportal och EU:s dataportal blir till av samma beskrivning.`,
    ],
    way: 'Hur vi arbetar',
    wayText: (site: Site) => [
      html`Varje datamängd är en textfil bland <a href="${folderOf(site)}">katalogens filer</a> på GitHub. Den som vill lägga till eller ändra något skickar ett förslag, en <em>pull request</em>. Förslaget kontrolleras mot <a href="${site.link(FIXED_PAGES.rules)}">reglerna</a>, en människa godkänner det, och sedan publiceras det.`,
      html`Allt är öppet: filerna, reglerna, programmen och historien. Vem som helst kan se vad som har ändrats, när och varför.`,
    ],
    participants: 'Län och deltagare',
    participantsText: (municipalities: string, publishers: string) =>
      `${municipalities} har data i katalogen. Sammanlagt finns här data från ${publishers}. En del är insamlade från offentliga källor och väntar på att utgivaren ska bekräfta dem, så att en kommun finns med betyder inte att den har gått med.`,
    municipalities: (present: string, all: string) => `${present} av ${all} kommuner`,
    all: 'Alla utgivare, län för län',
    voluntary: 'Frivilligt att vara med',
    voluntaryText: (address: string) =>
      html`Det är frivilligt att delta, och det kostar inget att finnas i katalogen. Ni behöver inte vara klara, och ni behöver inte lägga ut mer än ni vill. Data ligger kvar hos er, och det är ni som bestämmer över dem. Att delta ändrar inte vad lagen kräver: se <a href="${address}">guiderna</a>.`,
    governance: 'Hur beslut fattas',
    governanceText: (site: Site) => [
      html`<strong>Er mapp är er.</strong> Den eller de som ni har skrivit in i filen <code>publisher.yaml</code> godkänner ändringar i den. Något nytt eller borttaget, och en ändrad licens, åtkomst eller adress, ska ses av en person till.`,
      html`<strong>Det gemensamma avgör granskarna.</strong> De godkänner nya utgivare, ändringar i <code>publisher.yaml</code>, regler, scheman och program. Vilka de är står i <a href="${fileOf(site, '.github/katalog.yaml')}">katalogens inställningar</a>, och de ändras på samma sätt som allt annat: i en pull request.`,
      html`<strong>Så går ni med.</strong> Skicka in en mapp med er <code>publisher.yaml</code>. Det räcker. Står ni redan här med insamlade beskrivningar: rätta det som är fel, bekräfta dem och skriv in vem som är ansvarig hos er.`,
      html`<strong>Så lämnar ni.</strong> Ta bort era filer i en pull request. Beskrivningarna försvinner ur listor och flöden. Sidornas adresser finns kvar och säger att datamängden är borttagen, så att ingen möts av en trasig länk. Historien finns kvar i git. Data hos er påverkas inte.`,
      html`Steg för steg, med vem som godkänner vad, finns i <a href="${fileOf(site, 'CONTRIBUTING.md')}">hur man bidrar</a>.`,
    ],
    relations: 'Digg och Nationella dataverkstaden',
    relationsText: [
      html`<strong>Digg</strong>, Myndigheten för digital förvaltning, ansvarar för <a href="https://www.dataportal.se/sv/om-oss">Sveriges dataportal</a>. Katalogens flöden följer den specifikation som portalen läser, DCAT-AP-SE. Digg godkänner inte beskrivningarna här innan de publiceras.`,
      html`<strong>Nationella dataverkstaden</strong> var ett projekt där tio regioner tillsammans med bland andra Digg tog fram <a href="https://www.vgregion.se/ov/dataverkstad/">specifikationer och guider</a> för kommunala data. Projektet förlängdes till den 31 december 2024. Vi hänvisar till specifikationerna i stället för att göra egna.`,
    ],
    background: 'Bakgrund',
    continuation: 'En egen katalog för en annan region',
    continuationText: (site: Site) =>
      html`Allt som behövs för att starta en likadan katalog någon annanstans är fritt att kopiera: programmen under MIT-licensen och beskrivningarna under CC0. Töm mappen <code>datasets</code>, skriv en ny <code>catalog.yaml</code> och byt kommuner och län i listorna. Hur det går till står i <a href="${site.settings.repository}#a-catalog-of-your-own-from-this-one">README</a> (på engelska). Förbättringar kan gå åt båda hållen.`,
    origin: 'Var beskrivningarna kommer ifrån',
    licence: 'Licens',
    licenceText: html`Beskrivningarna i katalogen får användas fritt (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.sv">CC0 1.0</a>). Varje datamängd har sin egen licens. Där det står ”Licens ej angiven” vet vi inte vad som gäller: fråga utgivaren innan du använder data.`,
    publish: 'Publicera era data här',
    rules: (address: string, guides: string) =>
      html`Steg för steg, med filerna och svaren, finns i <a href="${guides}">guiderna</a>. Det som kontrolleras står i <a href="${address}">reglerna för beskrivningar</a>, med ett exempel för varje regel.`,
    contact: 'Kontakt',
    responsible: (publisher: string) => `${publisher} ansvarar för katalogen.`,
    issues: (address: string) => html`Fel och önskemål tar vi emot <a href="${address}">på GitHub</a>.`,
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
    onPage: 'On this page',
    aim: 'What we want',
    aimText: [
      html`Data from municipalities and regions should be easy to find, understand and use. And it should be easy to publish them, for a small municipality without a developer as well.`,
      html`That is why we share a catalog. Whoever publishes data describes them once. The website and the feeds to Sveriges dataportal, the national portal, and to the data portal of the EU are made from the same description.`,
    ],
    way: 'How we work',
    wayText: (site) => [
      html`Each dataset is a text file among the <a href="${folderOf(site)}">catalog’s files</a> on GitHub. Whoever wants to add or change something sends a proposal, a <em>pull request</em>. It is checked against the <a href="${site.link(FIXED_PAGES.rules)}">rules</a>, a person approves it, and then it is published.`,
      html`Everything is open: the files, the rules, the programs and the history. Anybody can see what has changed, when and why.`,
    ],
    participants: 'Counties and participants',
    participantsText: (municipalities, publishers) =>
      `${municipalities} have data in the catalog. In all there are data from ${publishers} here. Some were gathered from public sources and await confirmation by their publisher, so that a municipality is here does not mean that it has joined.`,
    municipalities: (present, all) => `${present} of ${all} municipalities`,
    all: 'All publishers, county by county',
    voluntary: 'Taking part is voluntary',
    voluntaryText: (address) =>
      html`Taking part is voluntary, and it costs nothing to be in the catalog. You need not be ready, and you need not publish more than you want. The data stay with you, and you decide over them. Taking part does not change what the law requires: see the <a href="${address}">guides</a>.`,
    governance: 'How decisions are made',
    governanceText: (site) => [
      html`<strong>Your folder is yours.</strong> Those whom you have named in the file <code>publisher.yaml</code> approve changes in it. What is new or removed, and a changed licence, access or address, is to be seen by one more person.`,
      html`<strong>What is common is for the reviewers to decide.</strong> They approve new publishers, changes to <code>publisher.yaml</code>, rules, schemas and programs. Who they are is told in the <a href="${fileOf(site, '.github/katalog.yaml')}">catalog’s settings</a>, which are changed like everything else: in a pull request.`,
      html`<strong>How you join.</strong> Send in a folder with your <code>publisher.yaml</code>. That is enough. If you are here already with gathered descriptions: correct what is wrong, confirm them and name who answers for them among you.`,
      html`<strong>How you leave.</strong> Remove your files in a pull request. The descriptions disappear from lists and feeds. The addresses of the pages stay and tell that the dataset has been removed, so that nobody meets a broken link. The history stays in git. The data that you have are not affected.`,
      html`Step by step, with who approves what: <a href="${fileOf(site, 'CONTRIBUTING.md')}">how to contribute</a>.`,
    ],
    relations: 'Digg and Nationella dataverkstaden',
    relationsText: [
      html`<strong>Digg</strong>, the Agency for Digital Government, is responsible for <a href="https://www.dataportal.se/sv/om-oss">Sveriges dataportal</a>. The catalog’s feeds follow the specification that the portal reads, DCAT-AP-SE. Digg does not approve the descriptions here before they are published.`,
      html`<strong>Nationella dataverkstaden</strong>, the national data workshop, was a project in which ten regions with Digg and others made <a href="https://www.vgregion.se/ov/dataverkstad/">specifications and guides</a> for municipal data. It was extended to 31 December 2024. We refer to the specifications instead of making our own.`,
    ],
    background: 'Background',
    continuation: 'A catalog for another region',
    continuationText: (site) =>
      html`All that is needed to start a catalog like this elsewhere is free to copy: the programs under the MIT licence and the descriptions under CC0. Empty the folder <code>datasets</code>, write a new <code>catalog.yaml</code> and change the municipalities and counties in the lists. How to do it is told in the <a href="${site.settings.repository}#a-catalog-of-your-own-from-this-one">README</a>. Improvements can go both ways.`,
    origin: 'Where the descriptions come from',
    licence: 'Licence',
    licenceText: html`The descriptions in the catalog may be used freely (<a href="https://creativecommons.org/publicdomain/zero/1.0/deed.en">CC0 1.0</a>). Each dataset has its own licence. Where it says “No licence stated” we do not know what applies: ask the publisher before you use the data.`,
    publish: 'Publish your data here',
    rules: (address, guides) =>
      html`Step by step, with the files and the replies, it is told in the <a href="${guides}">guides</a>. What is checked is told by the <a href="${address}">rules for descriptions</a>, with an example for each rule.`,
    contact: 'Contact',
    responsible: (publisher) => `${publisher} is responsible for the catalog.`,
    issues: (address) => html`We receive mistakes and wishes <a href="${address}">on GitHub</a>.`,
    questions: 'Questions about a dataset are answered by its publisher.',
    each: 'Each page tells which applies, and what the sources are.',
    allConfirmed: (all) => `The catalog’s ${all} were made or confirmed by the publishers.`,
    allWait: (all) => `For now, the catalog’s ${all} await confirmation by the publishers.`,
    someWait: (all, waiting) =>
      `Of the catalog’s ${all}, ${waiting} await confirmation by the publishers. The others were made or confirmed by the publishers.`,
  },
);

/** Describes the catalog, where its descriptions come from, and how to take part. */
export default pages<'about'>({
  things: () => ['about'],
  address: () => FIXED_PAGES.about,
  render: (_, site) => {
    const head = {
      title: WORDS[site.language].title,
      description: WORDS[site.language].about(site.name),
      address: FIXED_PAGES.about,
      section: 'about' as const,
    };
    return page(site, head, content(site));
  },
});

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
${contents(site)}
<h2 id="_syfte">${words.aim}</h2>
${inParagraphs(words.aimText)}
<h2 id="_arbetssatt">${words.way}</h2>
${inParagraphs(words.wayText(site))}
<h2 id="_deltagare">${words.participants}</h2>
<p>${counts(site)}</p>
${participants(site)}
<p><a class="more" href="${site.link(FIXED_PAGES.publishers)}">${words.all}</a></p>
<h2 id="_frivilligt">${words.voluntary}</h2>
<p>${words.voluntaryText(site.link(FIXED_PAGES.knowledge))}</p>
<h2 id="_beslut">${words.governance}</h2>
${inParagraphs(words.governanceText(site))}
<h2 id="_relationer">${words.relations}</h2>
${inParagraphs(words.relationsText)}
${background(site)}
<h2 id="_egen">${words.continuation}</h2>
<p>${words.continuationText(site)}</p>
<h2 id="_insamlat">${words.origin}</h2>
${origin(site)}
<h2 id="_licens">${words.licence}</h2>
<p>${words.licenceText}</p>
<h2 id="_publicera">${words.publish}</h2>
${publishingSteps(site)}
<p>${words.rules(site.link(FIXED_PAGES.rules), site.link(FIXED_PAGES.knowledge))}</p>
<h2 id="_kontakt">${words.contact}</h2>
<p>${words.responsible(site.nameOf(catalog.publisher))} ${words.issues(`${settings.repository}/issues`)} ${withoutAccount(site)} ${words.questions}</p>
</div>`;
}

/** The sections of the page, with their ids. */
function contents(site: Site): Html {
  const words = WORDS[site.language];
  const sections = [
    ['_syfte', words.aim],
    ['_arbetssatt', words.way],
    ['_deltagare', words.participants],
    ['_frivilligt', words.voluntary],
    ['_beslut', words.governance],
    ['_relationer', words.relations],
    ['_egen', words.continuation],
    ['_insamlat', words.origin],
    ['_licens', words.licence],
    ['_publicera', words.publish],
    ['_kontakt', words.contact],
  ] as const;
  const items = sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
  return html`<nav class="contents" aria-label="${words.onPage}"><ul class="inline-list">${items}</ul></nav>`;
}

function inParagraphs(texts: readonly Html[]): Html[] {
  return texts.map((text) => html`<p>${text}</p>`);
}

/** The number of municipalities and publishers that have data in the catalog. */
function counts(site: Site): string {
  const { participantsText, municipalities } = WORDS[site.language];
  const number = (value: number): string => formatNumber(value, site.language);
  const withData = site.publishers.filter(({ datasets }) => datasets.length > 0);
  const { present, all } = presence(site, 'municipality');
  return participantsText(
    municipalities(number(present), number(all)),
    counted(withData.length, 'publisher', site.language),
  );
}

/** The background of the catalog, where a guide describes it. */
function background(site: Site): Html | undefined {
  const guide = guidesOf(site).find(({ id }) => id === BACKGROUND);
  if (!guide) return undefined;
  const { data, id, language } = guide;
  return html`<h2 id="_bakgrund">${WORDS[site.language].background}</h2>
<p><span lang="${language}">${data.description} <a href="${site.link(guidePage(id))}">${data.title}</a></span>${languageMark(language, site.language)}</p>`;
}

function folderOf({ settings }: Site): string {
  return `${settings.repository}/tree/${settings.branch}/datasets`;
}

function fileOf({ settings }: Site, path: string): string {
  return `${settings.repository}/blob/${settings.branch}/${path}`;
}

function origin(site: Site): Html {
  return html`${showParagraphs(site.catalog.data.note, site.language)}
<p>${confirmation(site)} ${WORDS[site.language].each}</p>`;
}

/** Says whether the descriptions are confirmed, with the same numbers as other pages. */
function confirmation(site: Site): string {
  const { language, catalog } = site;
  const { waiting, of } = gathered(site);
  const { allConfirmed, allWait, someWait } = WORDS[language];
  const numbers = [
    [catalog.datasets.length, 'dataset'],
    [catalog.services.length, 'service'],
    [catalog.series.length, 'series'],
  ] as const;
  const all = inARow(countedEach(numbers, language), language);
  if (waiting === 0) return allConfirmed(all);
  if (waiting === of) return allWait(all);
  return someWait(all, formatNumber(waiting, language));
}
