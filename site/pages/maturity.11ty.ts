import {
  type Assessment,
  answersOf,
  countsOf,
  DIMENSIONS,
  LEVELS,
  MODELS,
  meanLevel,
  nextSteps,
} from '../../catalog/cooperation/maturity-assessment.ts';
import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { pages } from '../build/template.ts';
import type { Site } from '../data/site.ts';
import { levelBar } from '../parts/level-bar.ts';
import { formatLevel } from '../parts/level-chart.ts';
import { maturityOverTime } from '../parts/maturity-past.ts';
import { guideLink } from '../parts/maturity-section.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Hur långt har vi kommit?',
    description: 'Kommuners och regioners egna skattningar av hur långt de har kommit med öppna data.',
    lead: 'Här visar kommuner och regioner hur långt de har kommit med öppna data. De svarar själva på sex frågor. Det är frivilligt, och svaren är till för att se vad som är nästa steg.',
    none: 'Ingen har gjort en självskattning ännu.',
    noneHow: 'Läs frågorna nedan, så ser ni vad som krävs för nästa steg.',
    region: 'Alla svar tillsammans',
    regionText: (count: string) =>
      `Så många har svarat på varje nivå. Medel räknas på dem som har svarat på frågan. ${count}`,
    answered: (number: number) =>
      number === 1 ? 'En utgivare har svarat.' : `${number} utgivare har svarat.`,
    question: 'Fråga',
    mean: 'Medel',
    level: 'Nivå',
    publishers: 'Utgivare för utgivare',
    publisher: 'Utgivare',
    date: 'Svarade',
    next: 'Nästa steg',
    unanswered: 'inget svar',
    table: (name: string) => `Tabell: ${name}`,
    questions: 'Frågorna och nivåerna',
    questionsText: 'Varje nivå bygger på den före. Välj den högsta som stämmer helt.',
    how: 'Gör en självskattning',
    howText:
      'Gå till er utgivares sida och tryck på knappen ”Gör en självskattning”. Den öppnar en färdig fil på GitHub, där ni skriver en siffra för varje fråga och skickar in. Ni godkänner själva ändringen, på samma sätt som för datamängder. Svara om på nytt när något har ändrats: det gamla svaret finns kvar i historiken.',
    yours: 'Hitta er utgivare',
    models: 'Vad frågorna bygger på',
    modelsText: 'Formuleringarna är våra egna. Indelningen bygger på två öppna modeller:',
  },
  {
    title: 'How far have we come?',
    description: 'How far municipalities and regions have come with open data, by their own account.',
    lead: 'Here municipalities and regions show how far they have come with open data. They answer six questions themselves. It is voluntary, and the answers are there to see what the next step is.',
    none: 'Nobody has made a self-assessment yet.',
    noneHow: 'Read the questions below to see what the next step asks for.',
    region: 'All answers together',
    regionText: (count) =>
      `So many have answered at each level. The mean is of those that answered the question. ${count}`,
    answered: (number) =>
      number === 1 ? 'One publisher has answered.' : `${number} publishers have answered.`,
    question: 'Question',
    mean: 'Mean',
    level: 'Level',
    publishers: 'Publisher by publisher',
    publisher: 'Publisher',
    date: 'Answered',
    next: 'Next step',
    unanswered: 'no answer',
    table: (name) => `Table: ${name}`,
    questions: 'The questions and the levels',
    questionsText: 'Each level builds on the one before. Choose the highest that holds in full.',
    how: 'Make a self-assessment',
    howText:
      'Go to the page of your publisher and press the button “Make a self-assessment”. It opens a ready file on GitHub, in which you write a figure for each question and send it in. You approve the change yourselves, as for datasets. Answer anew when something has changed: the old answer stays in the history.',
    yours: 'Find your publisher',
    models: 'What the questions build on',
    modelsText: 'The wording is our own. The division builds on two open models:',
  },
);

/** Shows the maturity that publishers have assessed, together and for each, with the questions. */
export default pages<'maturity'>({
  things: () => ['maturity'],
  address: () => FIXED_PAGES.maturity,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const more = [html`<link rel="stylesheet" href="${site.asset('cooperation.css')}">\n`];
    return page(
      site,
      { title, description, address: FIXED_PAGES.maturity, section: 'publishers', more },
      content(site),
    );
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const answered = site.sorted(
    site.catalog.publishers.filter(({ id }) => site.assessments.has(id)),
    (publisher) => site.nameOf(publisher),
  );
  return html`${pageTop(site, words.title, words.lead)}
<div class="wide section">
${
  answered.length > 0
    ? [region(site, answered), maturityOverTime(site), publishers(site, answered)]
    : html`<section class="prose"><p><strong>${words.none}</strong> ${words.noneHow}</p></section>`
}
${questions(site)}
<section class="prose" aria-labelledby="_gor"><h2 id="_gor">${words.how}</h2>
<p>${words.howText}</p>
<p><a class="button secondary" href="${site.link(FIXED_PAGES.publishers)}">${words.yours}</a></p></section>
${models(site)}
</div>`;
}

function region(site: Site, answered: readonly Publisher[]): Html {
  const { language } = site;
  const words = WORDS[language];
  const assessments = answered.map(({ id }) => site.assessments.get(id)!);
  const head = LEVELS.map(
    (level, number) =>
      html`<th scope="col" class="number"><abbr title="${level[language]}">${number}</abbr></th>`,
  );
  const rows = DIMENSIONS.map((dimension) => {
    const mean = meanLevel(assessments.map(({ data }) => data[dimension.key]));
    const counts = countsOf(dimension, assessments).map((count) => html`<td class="number">${count}</td>`);
    return html`<tr><th scope="row">${dimension.title[language]}</th><td class="number">${mean === undefined ? '–' : formatLevel(mean, language)}</td><td>${levelBar(mean ?? 0)}</td>${counts}</tr>`;
  });
  return html`<section aria-labelledby="_alla"><h2 id="_alla">${words.region}</h2>
<p>${words.regionText(words.answered(answered.length))}</p>
<div class="table" role="region" aria-label="${words.table(words.region)}" tabindex="0"><table class="maturity"><thead><tr><th scope="col">${words.question}</th><th scope="col" class="number">${words.mean}</th><td></td>${head}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="muted">${LEVELS.map((level, number) => `${number}: ${level[language].toLowerCase()}`).join(', ')}.</p></section>`;
}

function publishers(site: Site, answered: readonly Publisher[]): Html {
  const { language } = site;
  const words = WORDS[language];
  const head = DIMENSIONS.map(({ title }) => html`<th scope="col" class="number">${title[language]}</th>`);
  const rows = answered.map((publisher) =>
    publisherRow(site, publisher, site.assessments.get(publisher.id)!),
  );
  return html`<section aria-labelledby="_var"><h2 id="_var">${words.publishers}</h2>
<div class="table" role="region" aria-label="${words.table(words.publishers)}" tabindex="0"><table class="maturity"><thead><tr><th scope="col">${words.publisher}</th>${head}<th scope="col">${words.next}</th><th scope="col">${words.date}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function publisherRow(site: Site, publisher: Publisher, assessment: Assessment): Html {
  const { language } = site;
  const cells = answersOf(assessment).map(({ level }) =>
    level === undefined
      ? html`<td class="number"><span aria-hidden="true">–</span><span class="visually-hidden">${WORDS[language].unanswered}</span></td>`
      : html`<td class="number">${level}</td>`,
  );
  const next = inARow(
    nextSteps(assessment).map(({ dimension }) => dimension.title[language]),
    language,
  );
  return html`<tr><th scope="row"><a href="${site.link(publisher.page)}#_mognad">${site.nameOf(publisher)}</a></th>${cells}<td>${next || '–'}</td><td class="day">${formatDate(assessment.data.date, language)}</td></tr>`;
}

function questions(site: Site): Html {
  const { language } = site;
  const words = WORDS[language];
  const items = DIMENSIONS.map(
    (
      dimension,
    ) => html`<details><summary>${dimension.title[language]}: ${dimension.question[language]}</summary>
<ol class="levels" start="0">${dimension.levels.map((level) => html`<li>${level[language]}</li>`)}</ol>
${guideParagraph(guideLink(site, dimension))}</details>`,
  );
  return html`<section class="prose" aria-labelledby="_fragor"><h2 id="_fragor">${words.questions}</h2>
<p>${words.questionsText}</p>
${items}</section>`;
}

function guideParagraph(link: Html | undefined): Html | undefined {
  return link && html`<p>${link}</p>`;
}

function models({ language }: Site): Content {
  const words = WORDS[language];
  const items = MODELS.map(
    ({ title, url, used }) => html`<li><a href="${url}">${title}</a>. ${used[language]}</li>`,
  );
  return html`<section class="prose" aria-labelledby="_modeller"><h2 id="_modeller">${words.models}</h2>
<p>${words.modelsText}</p><ul>${items}</ul></section>`;
}
