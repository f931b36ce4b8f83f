import type { Dataset } from '../../catalog/model/catalog.ts';
import { improvements } from '../../catalog/quality/improvements.ts';
import { DIMENSION_LABELS, DIMENSIONS, RATING_LABELS, type Score } from '../../catalog/quality/score.ts';
import { scoreOf } from '../../catalog/quality/scores.ts';
import { type Content, type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { editAddress } from './record-box.ts';

const WORDS = bilingual(
  {
    heading: 'Beskrivningens kvalitet',
    points: (points: number, max: number) => `${points} av ${max} poäng`,
    presumed: (points: number) =>
      `${points} av poängen är antagna: om adresserna svarar och om EU:s formregler (SHACL) hålls har inte prövats här.`,
    sweden: (points: number, max: number) =>
      `Sveriges dataportal räknar lite annorlunda: ${points} av ${max} poäng.`,
    stars: (stars: number) => `${stars} av 5 stjärnor för öppna data`,
    raise: 'Så höjer du poängen',
    more: (points: number) => `+${points} poäng`,
    write: 'Ändra beskrivningen',
    about: 'Så räknas poängen',
    dimension: 'Dimension',
    pointsHead: 'Poäng',
  },
  {
    heading: 'Quality of the description',
    points: (points, max) => `${points} of ${max} points`,
    presumed: (points) =>
      `${points} of the points are presumed: whether the addresses answer and the shapes of the EU (SHACL) hold has not been tried here.`,
    sweden: (points, max) =>
      `The Swedish data portal counts a little differently: ${points} of ${max} points.`,
    stars: (stars) => `${stars} of 5 stars for open data`,
    raise: 'How to raise the score',
    more: (points) => `+${points} points`,
    write: 'Change the description',
    about: 'How the points are counted',
    dimension: 'Dimension',
    pointsHead: 'Points',
  },
);

/** How well a dataset is described, and what would raise it. Stands below the distributions on its page. */
export function qualityCard(site: Site, dataset: Dataset): Html {
  const words = WORDS[site.language];
  const score = scoreOf(dataset, 'eu');
  const swedish = scoreOf(dataset, 'se');
  const presumed = presumedPoints(score);
  return html`<section class="quality" aria-labelledby="_kvalitet">
<h2 id="_kvalitet">${words.heading}</h2>
<p class="score"><strong>${words.points(score.points, score.max)}</strong> <span class="rating ${score.rating}">${RATING_LABELS[score.rating][site.language]}</span></p>
<p>${stars(score.stars)} ${words.stars(score.stars)}</p>
${dimensionTable(site, score)}
<p class="muted">${presumed > 0 && `${words.presumed(presumed)} `}${words.sweden(swedish.points, swedish.max)} <a href="${site.link('/kvalitet/')}">${words.about}</a></p>
${howToRaise(site, dataset, score)}
</section>`;
}

function presumedPoints({ metrics }: Score): number {
  return metrics.reduce((sum, { result, points }) => sum + (result === 'unknown' ? points : 0), 0);
}

function stars(count: number): Html {
  return html`<span class="stars" aria-hidden="true">${'★'.repeat(count)}${'☆'.repeat(5 - count)}</span>`;
}

function dimensionTable({ language }: Site, { dimensions }: Score): Html {
  const { dimension, pointsHead } = WORDS[language];
  const rows = DIMENSIONS.map((one) => {
    const { points, max } = dimensions[one];
    const label = DIMENSION_LABELS[one][language];
    return html`<tr><th scope="row">${label}</th><td><meter aria-label="${label}" min="0" max="${max}" value="${points}"></meter> ${points}/${max}</td></tr>`;
  });
  return html`<table class="dimensions"><thead class="visually-hidden"><tr><th scope="col">${dimension}</th><th scope="col">${pointsHead}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function howToRaise(site: Site, { path }: Dataset, score: Score): Content {
  const words = WORDS[site.language];
  const todo = improvements(score);
  if (todo.length === 0) return undefined;
  const items = todo.map(
    ({ points, remedy }) =>
      html`<li>${remedy[site.language]} <span class="muted">${words.more(points)}</span></li>`,
  );
  return html`<details><summary>${words.raise}</summary><ul>${items}</ul><p><a href="${editAddress(site, path)}">${words.write}</a></p></details>`;
}
