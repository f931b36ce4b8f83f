import { mostPoints, type Points } from '../../catalog/publish/quality/score.ts';
import type { Site } from '../data/site.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    untested: (points: string) => `${points} ej prövade`,
    legend: 'Så läser du staplarna:',
    reached: 'nådda poäng',
    open: 'inte prövade',
    missed: 'inte nådda',
  },
  {
    untested: (points) => `${points} not tested`,
    legend: 'How to read the bars:',
    reached: 'points reached',
    open: 'not tested',
    missed: 'not reached',
  },
);

/** The width of a bar in its own units. */
const WIDTH = 100;
const HEIGHT = 10;

/** The distance between the strokes that fill the untested part. */
const STEP = 4;

/** The same in a bar that is a quarter as wide. */
const SHORT_STEP = 15;

/**
 * A bar that is filled as far as points are reached, has strokes in the untested part, and is empty where points are
 * missed, so that it can be read without colours. Shows nothing that {@link pointsWords} next to it does not.
 */
export function scoreBar({ points, untested, max }: Points, step = STEP): Html {
  const reached = share(points, max);
  const most = share(mostPoints({ points, untested }), max);
  return html`<svg class="bar score-bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-full" width="${WIDTH}" height="${HEIGHT}"/><rect class="bar-value" width="${reached}" height="${HEIGHT}"/>${most > reached && untestedPart(reached, most, step)}</svg>`;
}

function untestedPart(from: number, to: number, step: number): Html {
  const strokes: string[] = [];
  for (let x = from + step / 2; x < to; x += step) strokes.push(`M${rounded(x)} 0V${HEIGHT}`);
  return html`<rect class="bar-untested" x="${from}" width="${rounded(to - from)}" height="${HEIGHT}"/><path class="bar-strokes" d="${strokes.join('')}"/>`;
}

function share(points: number, max: number): number {
  return max === 0 ? 0 : rounded((points / max) * WIDTH);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}

/** `20/100`, and how many of the rest nobody has tried. */
export function pointsWords({ points, untested, max }: Points, { language }: Site): Html {
  const number = (value: number): string => formatNumber(Math.round(value), language);
  return html`${number(points)}/${number(max)}${Math.round(untested) > 0 && html` <span class="untested">${WORDS[language].untested(number(untested))}</span>`}`;
}

/** The legend of the bars' parts, once for each place that has some. */
export function scoreLegend({ language }: Site): Html {
  const words = WORDS[language];
  const sample = (name: string, points: number, untested: number): Html =>
    html`<li>${scoreBar({ points, untested, max: 1 }, SHORT_STEP)} ${name}</li>`;
  return html`<p class="visually-hidden">${words.legend}</p>
<ul class="score-legend">${sample(words.reached, 1, 0)}${sample(words.open, 0, 1)}${sample(words.missed, 0, 0)}</ul>`;
}
