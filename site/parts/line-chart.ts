import { type Html, html } from '../text/html.ts';

/** A value on a day, and how it is written. */
export interface ChartPoint {
  /** `2026-11-25`, or a year or a month. */
  day: string;
  value: number;
  shown: string;
}

export interface LineChart {
  /** In the order of time; there are at least two. */
  points: readonly ChartPoint[];
  /** The value at the top. The bottom is 0. */
  full: number;
  /** Lines behind the values, with what they are called. */
  limits: readonly (readonly [name: string, value: number])[];
  /** The content of the picture in words, for readers who do not see it. */
  label: string;
}

/** The picture, in its own units: it is drawn as large on a phone, and no larger than this where there is room. */
const WIDTH = 400;
const HEIGHT = 220;
const LEFT = 8;
const RIGHT = 322;
const TOP = 10;
const BOTTOM = 190;

/** Values by day as a line, with the first and the last written out. A table next to it shows the same. */
export function lineChart({ points, full, limits, label }: LineChart): Html {
  const times = points.map(({ day }) => Date.parse(day));
  const [start, end] = [times[0]!, times.at(-1)!];
  // No time lies between a year and its first day.
  const across = (time: number): number =>
    rounded(LEFT + ((RIGHT - LEFT) * (time - start)) / (end - start || 1));
  const up = (value: number): number => rounded(BOTTOM - ((BOTTOM - TOP) * value) / full);
  const places = points.map(({ value }, i) => [across(times[i]!), up(value)] as const);
  const [first, last] = [points[0]!, points.at(-1)!];
  return html`<svg class="trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${behind(limits, up)}
<polyline points="${places.map((place) => place.join(',')).join(' ')}"/>
${places.map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="3.5"/>`)}
<text class="value" x="${places[0]![0]}" y="${places[0]![1] - 9}">${first.shown}</text><text class="value end" x="${RIGHT}" y="${places.at(-1)![1] - 9}">${last.shown}</text>
<text x="${LEFT}" y="${BOTTOM + 20}">${first.day}</text><text class="end" x="${RIGHT}" y="${BOTTOM + 20}">${last.day}</text></svg>`;
}

function behind(limits: LineChart['limits'], up: (value: number) => number): Html[] {
  return [
    html`<line x1="0" y1="${BOTTOM}" x2="${WIDTH}" y2="${BOTTOM}"/>`,
    ...limits.map(
      ([name, value]) =>
        html`<line class="limit" x1="0" y1="${up(value)}" x2="${WIDTH}" y2="${up(value)}"/><text class="limit" x="${RIGHT + 12}" y="${up(value) - 5}">${name}</text>`,
    ),
  ];
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
