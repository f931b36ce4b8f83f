import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Dataset } from '../../catalog/model/catalog.ts';
import type { Issue } from '../../catalog/model/issues/issue.ts';
import { type Improvement, improvements } from '../../catalog/publish/quality/improvements.ts';
import {
  DIMENSION_LABELS,
  DIMENSIONS,
  mostPoints,
  RATING_LABELS,
  ratingOf,
  type Score,
} from '../../catalog/publish/quality/score.ts';
import { scoreOf } from '../../catalog/publish/quality/scores.ts';
import { unansweredAddresses } from '../../catalog/publish/quality/unanswered.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { adviceItem, ruleLink } from './advice.ts';
import { editAddress } from './record-box.ts';
import { pointsWords, scoreBar, scoreLegend } from './score-bar.ts';

const WORDS = bilingual(
  {
    heading: 'Beskrivningens kvalitet',
    points: (points: number, max: number) => `${points} av ${max} poäng`,
    untested: (points: number, tests: string) => `${points} poäng till är inte prövade här: ${tests}.`,
    atMost: (rating: string) => `Faller allt det väl ut är omdömet ${rating}.`,
    answers: 'om adresserna svarar',
    conforms: 'om EU:s formregler (SHACL) följs',
    and: ' och ',
    unanswered:
      'Adresser som enligt beskrivningen inte svarar, eller som kräver nyckel, räknas som inte nådda.',
    sweden: (points: number, untested: number, max: number) =>
      `Sveriges dataportal räknar lite annorlunda: ${points} av ${max} poäng${untested > 0 ? `, och ${untested} som inte är prövade` : ''}.`,
    stars: (stars: number) => `${stars} av 5 stjärnor för öppna data`,
    raise: (number: number) => `Så blir beskrivningen bättre: ${number}\u00a0förslag`,
    more: (points: number) => `+${points} poäng`,
    write: 'Ändra beskrivningen',
    about: 'Så räknas poängen',
    dimension: 'Dimension',
    pointsHead: 'Poäng',
  },
  {
    heading: 'Quality of the description',
    points: (points, max) => `${points} of ${max} points`,
    untested: (points, tests) => `${points} more points have not been tested here: ${tests}.`,
    atMost: (rating) => `If all of that turns out well the rating is ${rating}.`,
    answers: 'whether the addresses answer',
    conforms: 'whether the shapes of the EU (SHACL) are followed',
    and: ' and ',
    unanswered:
      'Addresses that do not answer according to the description, or that need a key, count as not reached.',
    sweden: (points, untested, max) =>
      `The Swedish data portal counts a little differently: ${points} of ${max} points${untested > 0 ? `, and ${untested} that have not been tested` : ''}.`,
    stars: (stars) => `${stars} of 5 stars for open data`,
    raise: (number) =>
      `How to improve the description: ${number}\u00a0${number === 1 ? 'suggestion' : 'suggestions'}`,
    more: (points) => `+${points} points`,
    write: 'Change the description',
    about: 'How the points are counted',
    dimension: 'Dimension',
    pointsHead: 'Points',
  },
);

/** Shows how well a dataset is described, and how to raise its score. Stands below the distributions on its page. */
export function qualityCard(site: Site, dataset: Dataset): Html {
  const words = WORDS[site.language];
  const score = scoreOf(dataset, 'eu');
  const swedish = scoreOf(dataset, 'se');
  return html`<section class="quality" aria-labelledby="_kvalitet">
<h2 id="_kvalitet">${words.heading}</h2>
<p class="score"><strong>${words.points(score.points, score.max)}</strong> <span class="rating ${score.rating}">${RATING_LABELS[score.rating][site.language]}</span></p>
<p>${stars(score.stars)} ${words.stars(score.stars)}</p>
${dimensionTable(site, score)}
${scoreLegend(site)}
${untestedWords(site, score)}
${unansweredAddresses(dataset).size > 0 && html`<p>${words.unanswered}</p>`}
<p class="muted">${words.sweden(swedish.points, swedish.untested, swedish.max)} <a href="${site.link(FIXED_PAGES.quality)}">${words.about}</a></p>
${howToRaise(site, dataset, score)}
</section>`;
}

/** States in words how many points are untested, and the rating that they could lead to. */
function untestedWords({ language }: Site, { points, untested, rating, metrics }: Score): Html | undefined {
  if (untested === 0) return undefined;
  const words = WORDS[language];
  const ids = metrics.filter(({ result }) => result === 'unknown').map(({ id }) => id);
  const tests = [
    ...(ids.some((id) => id.endsWith('StatusCode')) ? [words.answers] : []),
    ...(ids.includes('dcatApCompliance') ? [words.conforms] : []),
  ];
  const best = ratingOf(mostPoints({ points, untested }));
  return html`<p>${words.untested(untested, tests.join(words.and))} ${best !== rating && words.atMost(RATING_LABELS[best][language].toLowerCase())}</p>`;
}

function stars(count: number): Html {
  return html`<span class="stars" aria-hidden="true">${'★'.repeat(count)}${'☆'.repeat(5 - count)}</span>`;
}

function dimensionTable(site: Site, { dimensions }: Score): Html {
  const { dimension, pointsHead } = WORDS[site.language];
  const rows = DIMENSIONS.map((dimension) => {
    const label = DIMENSION_LABELS[dimension][site.language];
    return html`<tr><th scope="row">${label}</th><td>${scoreBar(dimensions[dimension])}</td><td>${pointsWords(dimensions[dimension], site)}</td></tr>`;
  });
  return html`<table class="dimensions"><thead class="visually-hidden"><tr><th scope="col">${dimension}</th><td></td><th scope="col">${pointsHead}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Rules that require the same as a metric, by the key that both are about: only one of the two is shown. */
const SAME_KEY: Readonly<Record<string, string>> = {
  'access-rights-missing': 'accessRights',
  'contact-missing': 'contactPoint',
  'distribution-missing': 'distribution',
  'download-missing': 'downloadURL',
  'format-missing': 'format',
  'keyword-missing': 'keyword',
  'licence-missing': 'license',
  'spatial-missing': 'spatial',
  'temporal-missing': 'temporal',
  'theme-missing': 'theme',
};

/** Lists the improvements of a description: those that give points first, then the other issues of validation. */
function howToRaise(site: Site, { path }: Dataset, score: Score): Content {
  const words = WORDS[site.language];
  const todo = improvements(score);
  const keys = new Set(todo.map(({ key }) => key));
  const issues = site.issuesOf(path);
  const others = issues.filter(({ code }) => !keys.has(SAME_KEY[code] ?? ''));
  const number = todo.length + others.length;
  if (number === 0) return undefined;
  const items = [
    ...todo.map((improvement) => improvementItem(site, improvement, issues)),
    ...others.map((other) => adviceItem(site, other)),
  ];
  return html`<details class="advice"><summary>${words.raise(number)}</summary><ul>${items}</ul><p><a href="${editAddress(site, path)}">${words.write}</a></p></details>`;
}

function improvementItem(site: Site, { key, points, remedy }: Improvement, issues: readonly Issue[]): Html {
  const rule = issues.find(({ code }) => SAME_KEY[code] === key);
  return html`<li>${remedy[site.language]} <span class="muted">${WORDS[site.language].more(points)}.</span> ${rule && ruleLink(site, rule)}</li>`;
}
