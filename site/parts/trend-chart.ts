import { RATING_LABELS, RATING_LIMITS } from '../../catalog/quality/score.ts';
import { type Html, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Figure } from '../quality/figures.ts';
import type { Site } from '../site.ts';
import { formatDate } from '../text/format-date.ts';

const WORDS = bilingual(
  {
    label: (first: string, from: number, last: string, to: number) =>
      `Medelpoängen var ${from} den ${first} och ${to} den ${last}.`,
  },
  {
    label: (first, from, last, to) => `The mean score was ${from} on ${first} and ${to} on ${last}.`,
  },
);

/** The picture, in its own units: it is drawn as large on a phone, and no larger than this where there is room. */
const WIDTH = 400;
const HEIGHT = 220;
const LEFT = 8;
const RIGHT = 322;
const TOP = 10;
const BOTTOM = 190;
const FULL = 405;

/**
 * Points by day as a line, with the limits of the ratings behind it. Each row of the figure is a day, a number of
 * datasets and their mean; there are at least two.
 */
export function trendChart({ rows }: Figure, { language }: Site): Html {
  const days = rows.map(([day]) => Date.parse(String(day)));
  const [start, end] = [days[0]!, days.at(-1)!];
  const across = (time: number): number => rounded(LEFT + ((RIGHT - LEFT) * (time - start)) / (end - start));
  const points = rows.map(([, , mean], i) => [across(days[i]!), heightOf(Number(mean))] as const);
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const written = [first, last].map(([day]) => formatDate(String(day), language)) as [string, string];
  const label = WORDS[language].label(written[0], Number(first[2]), written[1], Number(last[2]));
  const ends = [points[0]!, points.at(-1)!] as const;
  return html`<svg class="trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${limits(language)}
<polyline points="${points.map((point) => point.join(',')).join(' ')}"/>
${points.map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="3.5"/>`)}
<text class="value" x="${ends[0][0]}" y="${ends[0][1] - 9}">${first[2]}</text><text class="value end" x="${RIGHT}" y="${ends[1][1] - 9}">${last[2]}</text>
<text x="${LEFT}" y="${BOTTOM + 20}">${first[0]}</text><text class="end" x="${RIGHT}" y="${BOTTOM + 20}">${last[0]}</text></svg>`;
}

function limits(language: Site['language']): Html[] {
  const from = RATING_LIMITS.map(([rating, least]) => [RATING_LABELS[rating][language], least] as const);
  return [
    html`<line x1="0" y1="${BOTTOM}" x2="${WIDTH}" y2="${BOTTOM}"/>`,
    ...from.map(
      ([name, least]) =>
        html`<line class="limit" x1="0" y1="${heightOf(least)}" x2="${WIDTH}" y2="${heightOf(least)}"/><text class="limit" x="${RIGHT + 12}" y="${heightOf(least) - 5}">${name}</text>`,
    ),
  ];
}

function heightOf(points: number): number {
  return rounded(BOTTOM - ((BOTTOM - TOP) * points) / FULL);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
