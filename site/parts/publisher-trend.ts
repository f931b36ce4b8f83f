import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Publisher } from '../../catalog/model/catalog.ts';
import type { Site } from '../data/site.ts';
import { publisherTrend } from '../data/trend-figures.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { trendChart } from './trend-chart.ts';

const WORDS = bilingual(
  {
    heading: 'Så har beskrivningarna utvecklats',
    text: 'Medelpoäng för utgivarens datamängder, av 405. Det som ingen har prövat räknas inte med. Poängen säger hur väl data är beskrivna, inte hur bra data är.',
    how: 'Så räknas de',
    numbers: 'Visa siffrorna',
    table: 'Tabell: medelpoäng, dag för dag',
  },
  {
    heading: 'How the descriptions have developed',
    text: 'Mean score of the publisher’s datasets, of 405. What nobody has tested is not counted. The points say how well data are described, not how good the data are.',
    how: 'How they are counted',
    numbers: 'Show the numbers',
    table: 'Table: mean score, day by day',
  },
);

/** Shows the quality of a publisher's descriptions over time; nothing where fewer than two days are known. */
export function publisherTrendSection(site: Site, { id }: Publisher): Html | undefined {
  const trend = publisherTrend(site, id);
  if (trend.rows.length < 2) return undefined;
  const { language } = site;
  const words = WORDS[language];
  const [day, ...numbers] = trend.columns.map((column) => column[language]);
  const head = numbers.map((number) => html`<th scope="col" class="number">${number}</th>`);
  const rows = trend.rows.map(
    ([on, ...values]) =>
      html`<tr><th scope="row">${formatDate(String(on), language)}</th>${values.map((value) => html`<td class="number">${formatNumber(Number(value), language)}</td>`)}</tr>`,
  );
  return html`<section aria-labelledby="_utveckling"><h2 id="_utveckling">${words.heading}</h2>
<p>${words.text} <a href="${site.link(FIXED_PAGES.quality)}">${words.how}</a></p>
${trendChart(trend, site)}
<details><summary>${words.numbers}</summary>
<div class="table" role="region" aria-label="${words.table}" tabindex="0"><table><thead><tr><th scope="col">${day}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}
