import type { Dataset } from '../../catalog/model/catalog.ts';
import { needLink } from '../data/needs.ts';
import { perSite } from '../data/per-site.ts';
import type { Site } from '../data/site.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { icon } from './icon.ts';

const WORDS = bilingual(
  { one: 'Svarar mot önskemålet', many: 'Svarar mot önskemålen' },
  { one: 'Answers the wish', many: 'Answers the wishes' },
);

/** Numbers of the wishes that each dataset came of, by pull requests that closed them. Gathered once for the site. */
const closedBy = perSite((site) => {
  const numbers = new Map<Dataset, number[]>();
  for (const { number, datasets } of site.needs.all)
    for (const dataset of datasets) numbers.set(dataset, [...(numbers.get(dataset) ?? []), number]);
  return numbers;
});

/** Links the wishes that a dataset answers, as its file or the needs state; nothing where there are none. */
export function answeredWishes(site: Site, dataset: Dataset): Html | undefined {
  const numbers = [...new Set([...(dataset.data.answers ?? []), ...(closedBy(site).get(dataset) ?? [])])];
  if (numbers.length === 0) return undefined;
  const { one, many } = WORDS[site.language];
  const links: Content = numbers.map((number, i) => [i > 0 && ', ', needLink(site, number)]);
  return html`<p class="freshness">${icon(site, 'circle-check')}<span>${numbers.length === 1 ? one : many} ${links}.</span></p>`;
}
