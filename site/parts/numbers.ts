import type { Site } from '../data/site.ts';
import { type CountedThing, nounOf } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';

/** A number and what it counts; or both in words. */
export type Figure = readonly [number: number, thing: CountedThing] | readonly [number: string, what: string];

/** A few numbers side by side, large, with what they count below. */
export function numbers(site: Site, figures: readonly Figure[]): Html {
  const items = figures.map((figure) => {
    const [number, text] = inWords(site, figure);
    return html`<li><strong>${number}</strong> ${text}</li>`;
  });
  return html`<ul class="numbers">${items}</ul>`;
}

function inWords({ language }: Site, [number, text]: Figure): readonly [string, string] {
  if (typeof number === 'string') return [number, text];
  return [formatNumber(number, language), nounOf(number, text as CountedThing, language)];
}
