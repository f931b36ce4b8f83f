import { isWaiting, type KnownNeed } from '../../catalog/cooperation/needs/known-needs.ts';
import { couldAnswer } from '../../catalog/cooperation/needs/places.ts';
import { AUDIENCES, HELP, KIND_WORDS, URGENCY_WORDS } from '../../catalog/cooperation/needs/words.ts';
import { FIXED_PAGES, needPage } from '../../catalog/model/addresses.ts';
import { dayInSweden } from '../../catalog/model/values/swedish-time.ts';
import { type Concept, concept } from '../../catalog/model/vocabularies.ts';
import { issueAddress } from '../../catalog/publish/exports/needs.ts';
import { pages } from '../build/template.ts';
import { accentOf } from '../data/counties.ts';
import { nameOfTheme, namesOfPlaces, showNeedText, showParagraphs } from '../data/needs.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { labelled } from '../facts/facts.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { datasetList } from '../parts/dataset-entry.ts';
import { icon } from '../parts/icon.ts';
import { wayJsonLd } from '../parts/json-ld.ts';
import { statusBadge } from '../parts/need-entry.ts';
import { gatheredNotice } from '../parts/needs-gathered.ts';
import { page } from '../parts/page.ts';
import { withoutAccount } from '../parts/without-account.ts';
import { counted } from '../text/counted.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { shorten } from '../text/show-text.ts';

const WORDS = bilingual(
  {
    needs: 'Behov',
    titled: (title: string, number: number) => `${title} (behov ${number})`,
    description: (title: string) => `Ett behov av öppna data: ${title}`,
    what: 'Det här behövs',
    nothing: 'Ingen beskrivning.',
    purpose: 'Vad det ska användas till',
    answer: (date: string) => `Svar ${date}`,
    noReason: 'Skälet står inte här ännu. Det kan stå i ärendet på GitHub.',
    datasets: 'Data som svarar mot önskemålet',
    take: 'Rösta eller säg mer',
    takeText:
      'Behöver du också det här? Ge ärendet en tumme upp, eller skriv en kommentar. Då krävs ett konto på GitHub.',
    closed: 'Allt som har sagts',
    closedText: 'Behovet är avslutat. Frågor och svar står i ärendet på GitHub.',
    open: 'Öppna ärendet på GitHub',
    answers: 'De som kan svara',
    answersText:
      'Kommuner och regioner i området. Är det er? Skriv en kommentar som börjar med ”Svar:”, eller publicera data.',
    more: (number: number) => `Visa alla ${number}`,
    published:
      'Publicerar ni data som svarar mot önskemålet? Lägg till raden i datamängdens fil, så länkas de ihop:',
    about: 'Om behovet',
    status: 'Läge',
    votes: 'Röster',
    place: 'Gäller',
    theme: 'Tema',
    urgency: 'Hur bråttom',
    audience: 'För vem',
    help: 'Form av hjälp',
    created: 'Framfört',
    updated: 'Senast ändrat',
    closedOn: 'Avslutat',
    number: 'Nummer',
  },
  {
    needs: 'Needs',
    titled: (title, number) => `${title} (need ${number})`,
    description: (title) => `A need of open data: ${title}`,
    what: 'This is needed',
    nothing: 'No description.',
    purpose: 'What it is to be used for',
    answer: (date) => `Answer ${date}`,
    noReason: 'The reason is not here yet. It may be in the issue on GitHub.',
    datasets: 'Data that answers the wish',
    take: 'Vote or say more',
    takeText:
      'Do you need this, too? Give the issue a thumbs-up, or write a comment. That takes an account at GitHub.',
    closed: 'All that has been said',
    closedText: 'The need is closed. Questions and answers are in the issue on GitHub.',
    open: 'Open the issue on GitHub',
    answers: 'Those who could answer',
    answersText:
      'Municipalities and regions in the area. Is it you? Write a comment that begins with “Svar:” (answer), or publish data.',
    more: (number) => `Show all ${number}`,
    published:
      'Do you publish data that answers the wish? Add this line to the file of the dataset, and they are linked:',
    about: 'About the need',
    status: 'Status',
    votes: 'Votes',
    place: 'About',
    theme: 'Theme',
    urgency: 'How urgent',
    audience: 'For whom',
    help: 'Form of help',
    created: 'Said',
    updated: 'Changed last',
    closedOn: 'Closed',
    number: 'Number',
  },
);

/** A page for each need: what is needed, what has become of it, and who could answer. */
export default pages<KnownNeed>({
  things: ({ needs }) => needs.all,
  address: ({ number }) => needPage(number),
  render: (need, site) => {
    const words = WORDS[site.language];
    const head = {
      title: words.titled(need.title, need.number),
      description: shorten(need.what.replaceAll(/\s+/g, ' '), 160) || words.description(need.title),
      address: needPage(need.number),
      section: 'needs' as const,
      accent: accentOf(need.counties.length === 1 ? need.counties[0] : undefined),
      more: [
        html`<link rel="stylesheet" href="${site.asset('needs.css')}">\n`,
        wayJsonLd(site, [words.needs, FIXED_PAGES.needs], [need.title, needPage(need.number)]),
      ],
    };
    return page(site, head, content(site, need));
  },
});

function content(site: Site, need: KnownNeed): Html {
  const words = WORDS[site.language];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site, [words.needs, FIXED_PAGES.needs])}
<p class="kind">${KIND_WORDS[need.kind][site.language]}</p>
<h1>${showNeedText(need.title, site)}</h1>
<ul class="badges">${statusBadge(site, need)}</ul>
</div></div>
<div class="wide columns">
<div class="main-column need">
<section aria-labelledby="_behovs"><h2 id="_behovs">${words.what}</h2>
${need.what === '' ? html`<p class="muted">${words.nothing}</p>` : showParagraphs(need.what)}</section>
${need.purpose !== undefined && html`<section aria-labelledby="_syfte"><h2 id="_syfte">${words.purpose}</h2>${showParagraphs(need.purpose)}</section>`}
${answer(site, need)}
${need.datasets.length > 0 && html`<section aria-labelledby="_svarar"><h2 id="_svarar">${words.datasets}</h2>${datasetList(site, need.datasets)}</section>`}
${takePart(site, need)}
${answerers(site, need)}
</div>
${sidebar(site, need)}
</div>`;
}

function answer(site: Site, { answer, status }: KnownNeed): Html | undefined {
  const words = WORDS[site.language];
  if (answer) {
    const heading = words.answer(formatDate(dayInSweden(answer.date), site.language));
    return html`<section class="answer" aria-labelledby="_svar"><h2 id="_svar">${heading}</h2>${showParagraphs(answer.text)}</section>`;
  }
  return status === 'impossible' ? html`<p class="muted">${words.noReason}</p>` : undefined;
}

function takePart(site: Site, need: KnownNeed): Html {
  const words = WORDS[site.language];
  const waits = isWaiting(need);
  return html`<section aria-labelledby="_rosta"><h2 id="_rosta">${waits ? words.take : words.closed}</h2>
<p>${waits ? [words.takeText, ' ', withoutAccount(site)] : words.closedText}</p>
<p><a class="button secondary" href="${issueAddress(site.settings.repository, need.number)}">${icon(site, 'external-link')}${words.open}</a></p></section>`;
}

/** More than these are folded. */
const FEW = 6;

function answerers(site: Site, need: KnownNeed): Html | undefined {
  const bodies = couldAnswer(need.places);
  if (bodies.length === 0 || need.kind !== 'data' || !isWaiting(need)) return undefined;
  const words = WORDS[site.language];
  const list = html`<ul class="answerers">${bodies.map((body) => html`<li>${nameOf(site, body)}</li>`)}</ul>`;
  return html`<section aria-labelledby="_kan"><h2 id="_kan">${words.answers}</h2>
<p>${words.answersText}</p>
${bodies.length > FEW ? html`<details><summary>${words.more(bodies.length)}</summary>${list}</details>` : list}
<p>${words.published}</p>
<pre class="snippet"><code>answers: [${String(need.number)}]</code></pre></section>`;
}

const publishersById = perSite(
  (site) => new Map(site.publishers.map((publisher) => [publisher.id, publisher])),
);

/** A public body, with a link where it has something in the catalog. */
function nameOf(site: Site, body: Concept): Content {
  const publisher = publishersById(site).get(body.publisher ?? body.slug ?? '');
  const name = publisher ? site.nameOf(publisher) : (body.organisationName ?? body.label[site.language]);
  return publisher ? html`<a href="${site.link(publisher.page)}">${name}</a>` : name;
}

function sidebar(site: Site, need: KnownNeed): Html {
  const { language } = site;
  const words = WORDS[language];
  const day = (instant: string): string => formatDate(dayInSweden(instant), language);
  const theme = nameOfTheme(need, language);
  const { audience, help, urgency, places } = need;
  return html`<aside class="sidebar" aria-labelledby="_om">
<h2 id="_om">${words.about}</h2>
<dl class="facts">
${labelled(words.votes, [counted(need.votes, 'vote', language)])}
${places.length > 0 && labelled(words.place, namesOfPlaces(need, language))}
${theme !== undefined && labelled(words.theme, [themeLink(site, need, theme)])}
${urgency && labelled(words.urgency, [URGENCY_WORDS[urgency][language]])}
${
  audience &&
  labelled(
    words.audience,
    audience.map((code) => AUDIENCES[code]![language]),
  )
}
${
  help &&
  labelled(
    words.help,
    help.map((code) => HELP[code]![language]),
  )
}
${labelled(words.created, [day(need.created)])}
${labelled(words.updated, [day(need.updated)])}
${need.closed !== undefined && labelled(words.closedOn, [day(need.closed)])}
${labelled(words.number, [String(need.number)])}
</dl>
${gatheredNotice(site)}
</aside>`;
}

function themeLink(site: Site, { kind, theme = '' }: KnownNeed, name: string): Content {
  if (kind !== 'data' || !concept('data-theme', theme)) return name;
  return html`<a href="${site.link(`${FIXED_PAGES.themes}${theme.toLowerCase()}/`)}">${name}</a>`;
}
