import type { Figure } from '../data/figure.ts';
import { type Html, html } from '../text/html.ts';

/** The picture, in its own units: it is drawn as large on a phone, and no larger than this where there is room. */
const WIDTH = 400;
const HEIGHT = 190;
const TOP = 20;
const BOTTOM = 165;

/** A figure's bars side by side, with the number over each and what it is of below. */
export function histogram({ rows, bar: { column, full } }: Figure, label: string): Html {
  const step = WIDTH / Math.max(1, rows.length);
  const bars = rows.map((row, i) => {
    const value = Number(row[column]);
    const height = ((BOTTOM - TOP) * value) / full;
    const middle = rounded(step * (i + 0.5));
    return html`<rect class="bar-value" x="${rounded(step * i + 2)}" y="${rounded(BOTTOM - height)}" width="${rounded(step - 4)}" height="${rounded(height)}"/>
<text x="${middle}" y="${rounded(BOTTOM - height - 5)}">${value > 0 && value}</text><text x="${middle}" y="${BOTTOM + 16}">${String(row[0]).split('–')[0]}</text>`;
  });
  return html`<svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><line x1="0" y1="${BOTTOM}" x2="${WIDTH}" y2="${BOTTOM}"/>${bars}</svg>`;
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
