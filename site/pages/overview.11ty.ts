import { countyPage, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import { meanAt } from '../../catalog/publish/quality/trend.ts';
import { pages } from '../build/template.ts';
import { accentOf, nameOfCounty } from '../data/counties.ts';
import { guideOrAll } from '../data/guides.ts';
import { nameOf, organisations, organisationsIn, pointsOf, presence } from '../data/organisations.ts';
import { coverageFile } from '../data/overview-files.ts';
import { pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { trendStates } from '../data/trend-figures.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { coverageMatrix, kindList } from '../parts/coverage-matrix.ts';
import { numbers } from '../parts/numbers.ts';
import { mapLegend, overviewMap } from '../parts/overview-map.ts';
import { page } from '../parts/page.ts';
import { formAddress } from '../parts/ways-to-wish.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const WORDS = bilingual(
  {
    title: 'Vem publicerar vad',
    description:
      'Kommuner och regioner i fem län: vilka som har öppna data i katalogen, vilka typer av data de har och vad som saknas.',
    lead: 'Här ser du vilka kommuner och regioner som har data i katalogen, och vilka typer av data som flera har. Då syns också var det finns luckor.',
    of: (number: string, all: string) => `${number} av ${all}`,
    municipalities: 'kommuner har data här',
    regions: 'regioner har data här',
    map: 'Kartan säger samma sak som tabellerna nedanför. Kommungränser: SCB.',
    who: 'Kommuner och regioner',
    table: (county: string) => `Tabell: ${county}`,
    organisation: 'Organisation',
    datasets: 'Datamängder',
    points: 'Poäng av 405',
    pointsLead:
      'Poängen säger hur väl datamängderna är beskrivna, inte hur bra data är. Det som ingen har prövat, till exempel om adresserna svarar, räknas inte med.',
    how: 'Så räknas de',
    none: 'Inga data här ännu:',
    kinds: 'Samma typ av data från flera',
    kindsLead: (all: string) =>
      `Data blir mer värda när många publicerar samma sak på samma sätt. För varje typ ser du hur många av de ${all} kommunerna och regionerna som har det här.`,
    counted:
      'En datamängd räknas när dess fil säger vilken typ av data det är: med specifikationen i conformsTo, eller med typen i dataKind. Ett nyckelord räcker inte.',
    guide: 'Välj en specifikation',
    wish: 'Önska data',
    publish: 'Så publicerar ni',
    matrix: 'Alla på en gång',
    matrixLead:
      'En rad för varje kommun och region som har data här, en kolumn för varje typ som någon har. En bock leder till datamängden.',
    csv: 'Hämta tabellen som CSV, med alla kommuner och typer',
    trend: 'Så har det utvecklats',
    day: 'Dag',
    publishers: 'Utgivare med datamängder',
    trendTable: 'Tabell: antal utgivare och datamängder, dag för dag',
    trendUnknown: 'Katalogens historik finns inte med här, så utvecklingen går inte att visa.',
    trendOneDay: (day: string) =>
      `Än finns bara en dag att visa, ${day}. När katalogen har ändrats en annan dag syns utvecklingen här.`,
    nobody: 'Ingen kommun eller region har data här än.',
  },
  {
    title: 'Who publishes what',
    description:
      'Municipalities and regions of five counties: who has open data in the catalog, which kinds of data they have and what is missing.',
    lead: 'Here you see which municipalities and regions have data in the catalog, and which kinds of data several of them have. That also shows the gaps.',
    of: (number, all) => `${number} of ${all}`,
    municipalities: 'municipalities have data here',
    regions: 'regions have data here',
    map: 'The map says the same as the tables below. Boundaries: Statistics Sweden (SCB).',
    who: 'Municipalities and regions',
    table: (county) => `Table: ${county}`,
    organisation: 'Organisation',
    datasets: 'Datasets',
    points: 'Points of 405',
    pointsLead:
      'The points say how well the datasets are described, not how good the data is. What nobody has tested, such as whether the addresses answer, is not counted.',
    how: 'How they are counted',
    none: 'No data here yet:',
    kinds: 'The same kind of data from several',
    kindsLead: (all) =>
      `Data is worth more when many publish the same thing in the same way. For each kind you see how many of the ${all} municipalities and regions have it here.`,
    counted:
      'A dataset counts as a kind when its file says so: with the specification in conformsTo, or with the kind in dataKind. A keyword is not enough.',
    guide: 'Choose a specification',
    wish: 'Wish for data',
    publish: 'How to publish',
    matrix: 'All at once',
    matrixLead:
      'A row for each municipality and region that has data here, a column for each kind that anybody has. A check mark leads to the dataset.',
    csv: 'Get the table as CSV, with all municipalities and kinds',
    trend: 'How it has developed',
    day: 'Day',
    publishers: 'Publishers with datasets',
    trendTable: 'Table: number of publishers and datasets, day by day',
    trendUnknown: 'The history of the catalog is not here, so the development cannot be shown.',
    trendOneDay: (day) =>
      `There is only one day to show so far, ${day}. Once the catalog has changed on another day, the development shows here.`,
    nobody: 'No municipality or region has data here yet.',
  },
);

/**
 * Shows the publishers of each kind of data: all municipalities and regions on a map and in tables, and which of them
 * have the same kinds of data.
 */
export default pages<'overview'>({
  things: () => ['overview'],
  address: () => FIXED_PAGES.overview,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = {
      title,
      description,
      address: FIXED_PAGES.overview,
      section: 'overview' as const,
      more: html`<link rel="stylesheet" href="${site.asset('overview.css')}">`,
    };
    return page(site, head, content(site));
  },
});

function content(site: Site): Html {
  const words = WORDS[site.language];
  return html`<div class="page-head"><div class="wide with-figure">
<div>
${breadcrumbs(site)}
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${presenceNumbers(site)}
</div>
<figure>${overviewMap(site)}${mapLegend(site)}<figcaption class="muted">${words.map}</figcaption></figure>
</div></div>
<div class="wide section overview-page">
${kinds(site)}
${matrix(site)}
${who(site)}
${trend(site)}
</div>`;
}

function presenceNumbers(site: Site): Html {
  const words = WORDS[site.language];
  const share = (level: Organisation['level']): string => {
    const { present, all } = presence(site, level);
    return words.of(formatNumber(present, site.language), formatNumber(all, site.language));
  };
  return numbers(site, [
    [share('municipality'), words.municipalities],
    [share('region'), words.regions],
  ]);
}

function kinds(site: Site): Html {
  const words = WORDS[site.language];
  const all = organisations(site).length;
  return html`<section aria-labelledby="_slag"><h2 id="_slag">${words.kinds}</h2>
<div class="prose"><p>${words.kindsLead(formatNumber(all, site.language))}</p>
<p class="muted">${words.counted}</p></div>
<ul class="actions">
<li><a class="button secondary" href="${site.link(guideOrAll(site, 'valja-specifikation'))}">${words.guide}</a></li>
<li><a class="button secondary" href="${formAddress(site, 'data')}">${words.wish}</a></li>
</ul>
${kindList(site, all)}</section>`;
}

function matrix(site: Site): Content {
  const words = WORDS[site.language];
  const table = coverageMatrix(site);
  return html`<section aria-labelledby="_matris"><h2 id="_matris">${words.matrix}</h2>
${table ? html`<p class="prose">${words.matrixLead}</p>${table}` : html`<p>${words.nobody} <a href="${site.link(`${FIXED_PAGES.about}#_publicera`)}">${words.publish}</a>.</p>`}
<p><a href="${site.file(coverageFile(site))}" type="text/csv">${words.csv}</a></p></section>`;
}

function who(site: Site): Html {
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_organisationer"><h2 id="_organisationer">${words.who}</h2>
<p class="prose">${words.pointsLead} <a href="${site.link(`${FIXED_PAGES.quality}#_metod`)}">${words.how}</a>.</p>
<div class="county-tables">${vocabulary('county').concepts.map(({ code }) => countyTable(site, code))}</div></section>`;
}

/** A row for each that has data; the others in a line, so that they do not fill a screen with nothing. */
function countyTable(site: Site, county: string): Html {
  const bodies = organisationsIn(site, county);
  const present = bodies.filter(({ datasets }) => datasets.length > 0);
  const absent = bodies.filter(({ datasets }) => datasets.length === 0);
  return html`<section class="${accentOf(county)}"><h3><a href="${site.link(countyPage(county))}">${nameOfCounty(county, site.language)}</a></h3>
${present.length > 0 && organisationTable(site, county, present)}
${absent.length > 0 && namesWithoutData(site, absent)}</section>`;
}

function organisationTable(site: Site, county: string, bodies: readonly Organisation[]): Html {
  const words = WORDS[site.language];
  const label = words.table(nameOfCounty(county, site.language));
  const rows = bodies.map((body) => organisationRow(site, body));
  return html`<div class="table" role="region" aria-label="${label}" tabindex="0"><table><thead><tr><th scope="col">${words.organisation}</th><th scope="col" class="number">${words.datasets}</th><th scope="col" class="number">${words.points}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function organisationRow(site: Site, body: Organisation): Html {
  const number = formatNumber(body.datasets.length, site.language);
  return html`<tr><th scope="row">${bodyLink(site, body)}</th><td class="number">${number}</td><td class="number">${pointsOf(body)}</td></tr>`;
}

function namesWithoutData(site: Site, bodies: readonly Organisation[]): Html {
  const links = bodies.map((body) => html`<li>${bodyLink(site, body)}</li>`);
  return html`<p class="muted">${WORDS[site.language].none}</p>
<ul class="inline-list">${links}</ul>`;
}

function bodyLink(site: Site, body: Organisation): Html {
  return html`<a href="${site.link(pageOfBody(body))}">${nameOf(body, site.language)}</a>`;
}

function trend(site: Site): Html {
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_utveckling"><h2 id="_utveckling">${words.trend}</h2>
${trendTable(site)}</section>`;
}

function trendTable(site: Site): Html {
  const { language } = site;
  const words = WORDS[language];
  const states = trendStates(site);
  const [only] = states;
  if (!only) return html`<p class="muted">${words.trendUnknown}</p>`;
  if (states.length < 2)
    return html`<p class="muted">${words.trendOneDay(formatDate(only.day, language))}</p>`;
  const rows = states.map((state) => {
    const present = [...state.publishers.values()].filter(({ datasets }) => datasets > 0).length;
    const cells = [present, meanAt(state)?.datasets ?? 0].map(
      (number) => html`<td class="number">${formatNumber(number, language)}</td>`,
    );
    return html`<tr><th scope="row">${formatDate(state.day, language)}</th>${cells}</tr>`;
  });
  return html`<div class="table" role="region" aria-label="${words.trendTable}" tabindex="0"><table><thead><tr><th scope="col">${words.day}</th><th scope="col" class="number">${words.publishers}</th><th scope="col" class="number">${words.datasets}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
