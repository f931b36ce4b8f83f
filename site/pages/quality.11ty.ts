import { FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { MeanScore } from '../../catalog/publish/quality/mean-score.ts';
import {
  DIMENSION_LABELS,
  DIMENSIONS,
  mostPoints,
  RATING_LABELS,
  ratingOf,
} from '../../catalog/publish/quality/score.ts';
import { meanOfCatalog } from '../../catalog/publish/quality/scores.ts';
import { pages } from '../build/template.ts';
import type { Figure } from '../data/figure.ts';
import { judgedOn } from '../data/judged-on.ts';
import {
  countyFigure,
  distributionFigure,
  figureFile,
  freshnessFigure,
  growthFigure,
  missingFigure,
  publisherFigure,
} from '../data/quality-figures.ts';
import type { Site } from '../data/site.ts';
import { trendFigure, trendFile } from '../data/trend-figures.ts';
import { histogram } from '../parts/histogram.ts';
import { page } from '../parts/page.ts';
import { pageTop } from '../parts/page-top.ts';
import { pointsWords, scoreBar, scoreLegend } from '../parts/score-bar.ts';
import { trendChart } from '../parts/trend-chart.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Beskrivningarnas kvalitet',
    description: 'Hur väl datamängderna i katalogen är beskrivna, räknat som data.europa.eu gör.',
    lead: (points: number, rating: string) =>
      `I medeltal når beskrivningarna ${points} av 405 poäng: ${rating}.`,
    untested: (points: number, most: number, rating: string) =>
      `${points} poäng till i medeltal är inte prövade: om adresserna svarar och om EU:s formregler (SHACL) följs. Faller allt det väl ut är medelpoängen ${most}: ${rating}.`,
    none: 'Katalogen har inga datamängder än.',
    dimensions: 'Fem dimensioner',
    dimension: 'Dimension',
    mean: 'Medelpoäng',
    distribution: 'Så fördelar sig poängen',
    missing: 'Krav som oftast inte är uppfyllda',
    freshness: 'Hur aktuella data är',
    freshnessText: (date: string) =>
      `Räknat den ${date}, vid katalogens senaste ändring: hur ofta data ska uppdateras, jämfört med när de ändrades och vilken tid de gäller.`,
    freshnessUnknown:
      'Katalogens historik finns inte med här, så det går inte att räkna ut vilka data som är gamla.',
    counties: 'Län',
    publishers: 'Utgivare',
    trend: 'Så har poängen utvecklats',
    trendText:
      'Medelpoängen för katalogen som den såg ut vid slutet av varje dag i tabellen, högst 24 dagar. Alla dagar är räknade med dagens metod.',
    trendOneDay: (day: string) =>
      `Än finns bara en dag att visa, ${day}. När katalogen har ändrats en annan dag syns utvecklingen här.`,
    trendNone: 'Katalogens historik har inga datamängder än.',
    trendUnknown: {
      'no-git': 'Katalogens historik finns inte med här, så utvecklingen går inte att visa.',
      shallow: 'Katalogens äldre ändringar finns inte med här, så utvecklingen går inte att visa.',
      failed: 'Katalogens historik gick inte att läsa, så utvecklingen går inte att visa.',
    },
    trendCounties: 'Hämta varje läns utveckling som CSV',
    trendPublishers: 'Hämta varje utgivares utveckling som CSV',
    growth: 'Katalogen växer',
    growthText:
      'Hur många av dagens datamängder som fanns i katalogen vid slutet av varje dag då någon lades till.',
    growthUnknown: 'Katalogens historik finns inte med här, så det går inte att visa.',
    nothingMissing: 'Alla beskrivningar uppfyller alla krav.',
    csv: 'Hämta siffrorna som CSV',
    table: (name: string) => `Tabell: ${name}`,
    method: 'Så räknas poängen',
    methodText: [
      'Poängen räknas med samma metod som data.europa.eu använder (Metadata Quality Assessment): fem dimensioner, 405 poäng. Av en datamängds distributioner räknas den bästa. En katalogs poäng är medelvärdet av datamängdernas.',
      'Om adresserna till data svarar, och om EU:s formregler (SHACL) följs, prövas inte här. De poängen räknas inte som nådda utan visas för sig, som streckade. Det som portalerna själva visar ligger därför mellan de nådda poängen och summan.',
      'En adress som enligt beskrivningen inte svarar, eller som kräver en nyckel eller ett konto, räknas som inte nådd: portalerna frågar utan nyckel.',
      'Poängen säger hur väl data är beskrivna, inte hur bra data är.',
    ],
    chart: 'Antal datamängder efter poäng',
  },
  {
    title: 'Quality of the descriptions',
    description: 'How well the datasets of the catalog are described, counted as data.europa.eu does.',
    lead: (points, rating) => `The descriptions reach ${points} of 405 points on average: ${rating}.`,
    untested: (points, most, rating) =>
      `Another ${points} points on average have not been tested: whether the addresses answer and the shapes of the EU (SHACL) are followed. If all of that turns out well the mean score is ${most}: ${rating}.`,
    none: 'The catalog has no datasets yet.',
    dimensions: 'Five dimensions',
    dimension: 'Dimension',
    mean: 'Mean score',
    distribution: 'How the points are spread',
    missing: 'Requirements that are most often not met',
    freshness: 'How fresh the data are',
    freshnessText: (date) =>
      `As of ${date}, the latest change of the catalog: how often the data are to be updated, against when they were changed and which time they are about.`,
    freshnessUnknown: 'The history of the catalog is not here, so it cannot be told which data are old.',
    counties: 'Counties',
    publishers: 'Publishers',
    trend: 'How the score has developed',
    trendText:
      'The mean score of the catalog as it was at the end of each day in the table, 24 days at most. All days are counted by the method of today.',
    trendOneDay: (day) =>
      `There is only one day to show so far, ${day}. Once the catalog has changed on another day, the development shows here.`,
    trendNone: 'The history of the catalog has no datasets yet.',
    trendUnknown: {
      'no-git': 'The history of the catalog is not here, so the development cannot be shown.',
      shallow: 'The older changes of the catalog are not here, so the development cannot be shown.',
      failed: 'The history of the catalog could not be read, so the development cannot be shown.',
    },
    trendCounties: 'Get the development of each county as CSV',
    trendPublishers: 'Get the development of each publisher as CSV',
    growth: 'The catalog grows',
    growthText: 'How many of today’s datasets were in the catalog at the end of each day that one was added.',
    growthUnknown: 'The history of the catalog is not here, so that cannot be shown.',
    nothingMissing: 'All descriptions meet all requirements.',
    csv: 'Get the numbers as CSV',
    table: (name) => `Table: ${name}`,
    method: 'How the points are counted',
    methodText: [
      'The points are counted by the method of data.europa.eu (Metadata Quality Assessment): five dimensions, 405 points. Of the distributions of a dataset the best is counted. The score of a catalog is the mean of its datasets’.',
      'Whether the addresses of the data answer, and whether the shapes of the EU (SHACL) are followed, is not tested here. Those points do not count as reached and are shown apart, with strokes. What the portals themselves show lies between the points reached and the sum.',
      'An address that does not answer according to the description, or that needs a key or an account, counts as not reached: portals ask without a key.',
      'The score says how well data is described, not how good the data is.',
    ],
    chart: 'Number of datasets by points',
  },
);

/** The quality dashboard: the catalog, its counties and publishers, each picture with a table and its numbers to fetch. */
export default pages<'quality'>({
  things: () => ['quality'],
  address: () => FIXED_PAGES.quality,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    return page(site, { title, description, address: FIXED_PAGES.quality, section: 'about' }, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  const mean = meanOfCatalog(site.catalog);
  return html`${pageTop(site, words.title, mean ? words.lead(Math.round(mean.points), RATING_LABELS[mean.rating][site.language].toLowerCase()) : words.none)}
<div class="wide section quality-page">
${mean && mean.untested > 0 && html`<p class="prose">${untestedWords(site, mean)}</p>`}
${mean && figures(site)}
<section class="prose" aria-labelledby="_metod">
<h2 id="_metod">${words.method}</h2>
${words.methodText.map((text) => html`<p>${text}</p>`)}
</section>
</div>`;
}

function untestedWords({ language }: Site, mean: MeanScore): string {
  const most = mostPoints(mean);
  const rating = RATING_LABELS[ratingOf(most)][language].toLowerCase();
  return WORDS[language].untested(Math.round(mean.untested), Math.round(most), rating);
}

function figures(site: Site): Content {
  const words = WORDS[site.language];
  const distribution = distributionFigure(site);
  const missing = missingFigure(site);
  const growth = growthFigure(site);
  return [
    dimensions(site),
    figure(site, '_fordelning', words.distribution, distribution, histogram(distribution, words.chart)),
    missing.rows.length > 0
      ? figure(site, '_saknas', words.missing, missing)
      : html`<section><h2>${words.missing}</h2><p>${words.nothingMissing}</p></section>`,
    figure(site, '_aktualitet', words.freshness, freshnessFigure(site), freshnessLead(site)),
    figure(site, '_lan', words.counties, countyFigure(site)),
    figure(site, '_utgivare', words.publishers, publisherFigure(site)),
    trendSection(site),
    growth.rows.length > 0
      ? figure(site, '_tillvaxt', words.growth, growth, html`<p>${words.growthText}</p>`)
      : html`<section><h2>${words.growth}</h2><p class="muted">${words.growthUnknown}</p></section>`,
  ];
}

function freshnessLead(site: Site): Html {
  const words = WORDS[site.language];
  const day = judgedOn(site);
  return day === undefined
    ? html`<p class="muted">${words.freshnessUnknown}</p>`
    : html`<p>${words.freshnessText(formatDate(day, site.language))}</p>`;
}

function trendSection(site: Site): Html {
  const words = WORDS[site.language];
  const trend = trendFigure(site);
  if (trend.rows.length < 2)
    return html`<section aria-labelledby="_utveckling"><h2 id="_utveckling">${words.trend}</h2><p class="muted">${whyNoTrend(site, trend)}</p></section>`;
  const chart = html`<p>${words.trendText}</p>
${trendChart(trend, site)}`;
  return figure(site, '_utveckling', words.trend, trend, chart, [
    [words.trendCounties, trendFile(site, 'lan')],
    [words.trendPublishers, trendFile(site, 'utgivare')],
  ]);
}

function whyNoTrend({ language, trend }: Site, { rows: [only] }: Figure): string {
  const words = WORDS[language];
  if (!trend.known) return words.trendUnknown[trend.why];
  return only ? words.trendOneDay(formatDate(only[0]!, language)) : words.trendNone;
}

function dimensions(site: Site): Html {
  const words = WORDS[site.language];
  const mean = meanOfCatalog(site.catalog)!;
  const rows = DIMENSIONS.map((dimension) => {
    const label = DIMENSION_LABELS[dimension][site.language];
    return html`<tr><th scope="row">${label}</th><td>${scoreBar(mean.dimensions[dimension])}</td><td class="number">${pointsWords(mean.dimensions[dimension], site)}</td></tr>`;
  });
  return html`<section aria-labelledby="_dimensioner"><h2 id="_dimensioner">${words.dimensions}</h2>
<div class="table" role="region" aria-label="${words.table(words.dimensions)}" tabindex="0"><table class="figure few"><thead><tr><th scope="col">${words.dimension}</th><td></td><th scope="col" class="number">${words.mean}</th></tr></thead><tbody>${rows}</tbody></table></div>
${scoreLegend(site)}</section>`;
}

function figure(
  site: Site,
  id: string,
  heading: string,
  shown: Figure,
  before?: Html,
  moreFiles: readonly (readonly [label: string, file: string])[] = [],
): Html {
  const { columns, rows } = shown;
  const [first, ...others] = columns.map((column) => column[site.language]);
  const looks = others.map((_, i) => lookOf(shown, i + 1));
  const head = others.map((name, i) => html`<th scope="col" class="${looks[i]}">${name}</th>`);
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${before}
<div class="table" role="region" aria-label="${WORDS[site.language].table(heading)}" tabindex="0"><table class="figure ${columns.length > 2 ? 'many' : 'few'}"><thead><tr><th scope="col">${first}</th><td></td>${head}</tr></thead><tbody>${rows.map((row) => figureRow(site, shown, row, looks))}</tbody></table></div>
<p><a href="${site.file(figureFile(site, shown))}" type="text/csv">${WORDS[site.language].csv}<span class="visually-hidden">: ${heading}</span></a></p>
${moreFiles.map(([label, file]) => html`<p><a href="${site.file(file)}" type="text/csv">${label}</a></p>`)}</section>`;
}

function figureRow(
  { language }: Site,
  { bar: { column, full, untested } }: Figure,
  row: Figure['rows'][number],
  looks: readonly string[],
): Html {
  const [first, ...others] = row;
  const cells = others.map((value, i) => {
    const shown = typeof value === 'number' ? formatNumber(value, language) : value;
    return html`<td class="${looks[i]}">${shown}</td>`;
  });
  return html`<tr><th scope="row">${first}</th><td>${bar(Number(row[column]), full, untested === undefined ? 0 : Number(row[untested]))}</td>${cells}</tr>`;
}

/** The columns, beside the first, that a narrow screen has room for. */
const MOST_COLUMNS = 2;

/** Numbers, and how much one has changed, stand to the right. What a narrow screen has no room for is in the CSV file. */
function lookOf({ rows }: Figure, column: number): string {
  const isNumber = rows.some(
    ({ [column]: value }) => typeof value === 'number' || /^[+−±]/.test(value ?? ''),
  );
  const look = isNumber ? 'number' : 'word';
  return column > MOST_COLUMNS ? `${look} minor` : look;
}

/** A bar whose length is the value's share of the full one. Shows nothing that the numbers next to it do not. */
function bar(value: number, full: number, untested: number): Html {
  return scoreBar({ points: value, untested, max: full });
}
