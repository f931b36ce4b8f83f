import { DIMENSIONS } from '../../catalog/cooperation/maturity-assessment.ts';
import {
  type Answers,
  answersOverTime,
  meanOf,
  statesOf,
} from '../../catalog/cooperation/maturity-past-answers.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import { spread } from '../../catalog/publish/quality/trend.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';
import { formatLevel, levelChart } from './level-chart.ts';

const WORDS = bilingual(
  {
    heading: 'Så har svaren ändrats',
    regionText:
      'Varje rad i tabellen är en dag då någon svarade. Medel räknas på dem som hade svarat då. Det kan därför ändras även när en utgivare svarar för första gången.',
    unknown: 'Katalogens historik finns inte med här, så det går inte att visa hur svaren har ändrats.',
    oneDay: (day: string) =>
      `Alla svar är från ${day}. När någon svarar på nytt eller fler svarar syns skillnaden här.`,
    day: 'Dag',
    answered: 'Har svarat',
    all: 'Alla frågor',
    question: 'Fråga',
    mean: 'Medel',
    table: (name: string) => `Tabell: ${name}`,
    changed: (day: string, changes: string) => `Sedan svaret ${day}: ${changes}.`,
    same: (day: string) => `Sedan svaret ${day} är nivåerna desamma.`,
    change: (name: string, from: number, to: number) => `${name} från ${from} till ${to}`,
    nowAnswered: (name: string, level: number) => `${name} besvarad, nivå ${level}`,
    notAnswered: (name: string) => `${name} inte besvarad`,
  },
  {
    heading: 'How the answers have changed',
    regionText:
      'Each row of the table is a day on which somebody answered. The mean is of those that had answered by then. So it can change also when a publisher answers for the first time.',
    unknown: 'The history of the catalog is not here, so it cannot be shown how the answers have changed.',
    oneDay: (day) =>
      `All answers are from ${day}. When somebody answers anew or more answer, the difference shows here.`,
    day: 'Day',
    answered: 'Have answered',
    all: 'All questions',
    question: 'Question',
    mean: 'Mean',
    table: (name) => `Table: ${name}`,
    changed: (day, changes) => `Since the answers of ${day}: ${changes}.`,
    same: (day) => `Since the answers of ${day} the levels are the same.`,
    change: (name, from, to) => `${name} from ${from} to ${to}`,
    nowAnswered: (name, level) => `${name} answered, level ${level}`,
    notAnswered: (name) => `${name} not answered`,
  },
);

/** So many days are shown of all answers, and so many of one publisher's: more do not fit a screen. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 5;

/** The answers of each publisher over time, by its id, the oldest first. */
const answersByPublisher = perSite(
  (site: Site): ReadonlyMap<string, readonly Answers[]> =>
    new Map(
      [...site.assessments].map(([id, assessment]) => [
        id,
        answersOverTime(site.maturityHistory, assessment),
      ]),
    ),
);

/** Shows how the answers of all publishers have changed; at least one publisher has answered. */
export function maturityOverTime(site: Site): Html {
  const { language, maturityHistory } = site;
  const words = WORDS[language];
  const states = statesOf([...answersByPublisher(site).values()]);
  if (!maturityHistory.known) return section(words.heading, html`<p class="muted">${words.unknown}</p>`);
  if (states.length < 2) {
    const day = formatDate(states[0]?.day ?? '', language);
    return section(words.heading, html`<p class="muted">${words.oneDay(day)}</p>`);
  }
  const shown = spread(states, MOST_ROWS);
  const head = DIMENSIONS.map(({ title }) => html`<th scope="col" class="number">${title[language]}</th>`);
  const rows = shown.map(
    ({ day, publishers, mean, means }) =>
      html`<tr><th scope="row">${formatDate(day, language)}</th><td class="number">${publishers}</td>${[mean, ...means].map((mean) => levelCell(mean, site))}</tr>`,
  );
  return section(
    words.heading,
    html`<p>${words.regionText}</p>
${levelChart(states, site)}
<div class="table" role="region" aria-label="${words.table(words.heading)}" tabindex="0"><table class="maturity"><thead><tr><th scope="col">${words.day}</th><th scope="col" class="number">${words.answered}</th><th scope="col" class="number">${words.all}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`,
  );
}

function section(heading: string, content: Html): Html {
  return html`<section aria-labelledby="_over-tid"><h2 id="_over-tid">${heading}</h2>
${content}</section>`;
}

function levelCell(level: number | undefined, { language }: Site): Html {
  return html`<td class="number">${level === undefined ? '–' : formatLevel(level, language)}</td>`;
}

/**
 * Shows how the answers of a publisher have changed, below those of today; nothing where it has answered only once.
 */
export function answersBefore(site: Site, { id }: Publisher): Content {
  const all = answersByPublisher(site).get(id) ?? [];
  const [before, now] = all.slice(-2);
  if (!before || !now) return undefined;
  const { language } = site;
  const words = WORDS[language];
  const shown = spread(all, MOST_COLUMNS);
  const head = shown.map(({ day }) => html`<th scope="col" class="number">${formatDate(day, language)}</th>`);
  const rows = DIMENSIONS.map(
    ({ key, title }) =>
      html`<tr><th scope="row">${title[language]}</th>${shown.map(({ levels }) => html`<td class="number">${levels[key] ?? '–'}</td>`)}</tr>`,
  );
  const means = shown.map((answers) => levelCell(meanOf(answers), site));
  return html`<h3 id="_tidigare-svar">${words.heading}</h3>
<p>${changesBetween(before, now, site)}</p>
${levelChart(
  all.map((answers) => ({ day: answers.day, mean: meanOf(answers) })),
  site,
)}
<div class="table" role="region" aria-label="${words.table(words.heading)}" tabindex="0"><table class="maturity"><thead><tr><th scope="col">${words.question}</th>${head}</tr></thead><tbody>${rows}<tr><th scope="row">${words.mean}</th>${means}</tr></tbody></table></div>`;
}

function changesBetween(before: Answers, now: Answers, { language }: Site): string {
  const words = WORDS[language];
  const day = formatDate(before.day, language);
  const changes = DIMENSIONS.flatMap(({ key, title }) => {
    const [name, from, to] = [title[language], before.levels[key], now.levels[key]];
    if (from === to) return [];
    if (to === undefined) return [words.notAnswered(name)];
    return [from === undefined ? words.nowAnswered(name, to) : words.change(name, from, to)];
  });
  return changes.length === 0 ? words.same(day) : words.changed(day, inARow(changes, language));
}
