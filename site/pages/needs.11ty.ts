import { countNeeds, type NeedCount, ofKind } from '../../catalog/cooperation/needs/known-needs.ts';
import { SUPPORT_THEMES } from '../../catalog/cooperation/needs/words.ts';
import { ADDRESSES, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import { vocabulary } from '../../catalog/model/vocabularies.ts';
import { pages } from '../build/template.ts';
import { emailOfCatalog } from '../data/contacts.ts';
import type { Site } from '../data/site.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { needList } from '../parts/need-entry.ts';
import { needFilter } from '../parts/need-filter.ts';
import { gatheredNotice, unseenNotice } from '../parts/needs-gathered.ts';
import { numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { waysToWish } from '../parts/ways-to-wish.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';

const OPEN_DATA_ACT = 'https://rkrattsbaser.gov.se/sfst?bet=2022:818';

const WORDS = bilingual(
  {
    title: 'Behov',
    description: (name: string) =>
      `Vilka öppna data människor saknar och vilket stöd kommuner och regioner vill ha, i ${name}.`,
    lead: 'Saknar du data som en kommun eller region borde ha? Vill din kommun ha stöd med öppna data? Säg det här. Det hjälper dem som väljer vad som ska göras först.',
    list: 'Alla behov',
    none: 'Här finns inga behov ännu. Bli den första att säga vad som saknas.',
    noneSeen: 'Inga behov visas här ännu.',
    met: 'uppfyllda',
    how: 'Så går det till',
    say: html`<strong>Du säger vad du behöver</strong>`,
    ways: { form: 'i ett formulär', letter: 'i ett formulär eller ett brev' },
    shown: {
      all: 'Webbplatsen hämtar behoven flera gånger om dagen och visar dem här.',
      seen: 'Någon ansvarig läser det först. Sedan visas det här.',
    },
    steps: [
      html`<strong>Andra röstar.</strong> Öppna behovet och ge det en tumme upp på GitHub. Ju fler röster, desto högre upp i listan.`,
      html`<strong>Någon ansvarig svarar.</strong> Behovet märks som sett, planerat, publicerat eller klart. Går det inte att uppfylla står skälet där.`,
      html`<strong>När data publiceras</strong> länkar önskemålet till datamängden, och datamängden till önskemålet.`,
    ],
    request: 'Vill du ha ett beslut?',
    requestText: html`Ett önskemål här visar att någon vill ha data, och vem som helst av dem som har dem kan svara. Vill du ha ett beslut begär du data direkt från kommunen, regionen eller myndigheten. För en begäran om att få vidareutnyttja data ska beslutet komma inom fyra veckor, eller inom ytterligare fyra om begäran är omfattande eller komplicerad (<a href="${OPEN_DATA_ACT}">lagen (2022:818) om den offentliga sektorns tillgängliggörande av data</a>, 5 kap. 1 §).`,
    privacy: 'Ditt namn visas inte här',
    privacyText:
      'Här står vad som har skrivits, men inte av vem. E-postadresser, telefonnummer, personnummer och användarnamn tas bort. På GitHub syns hela texten och ditt användarnamn, så skriv inga personuppgifter.',
    byCounty: 'Behov i varje län',
    byTheme: 'Önskade data i varje tema',
    bySupport: 'Stöd som kommuner och regioner vill ha',
    county: 'Län',
    theme: 'Tema',
    data: 'Data',
    support: 'Stöd',
    waiting: 'Väntar',
    done: 'Klara',
    table: (name: string) => `Tabell: ${name}`,
    several: 'Ett behov som gäller flera län räknas i vart och ett av dem.',
    machines: 'Hämta behoven',
    feed: 'Bevaka (Atom)',
  },
  {
    title: 'Needs',
    description: (name) =>
      `Which open data people miss and which support municipalities and regions want, in ${name}.`,
    lead: 'Is data missing that a municipality or region should have? Does your municipality want support with open data? Say so here. It helps those who choose what is to be done first.',
    list: 'All needs',
    none: 'There are no needs here yet. Be the first to say what is missing.',
    noneSeen: 'No needs are shown here yet.',
    met: 'met',
    how: 'How it works',
    say: html`<strong>You say what you need</strong>`,
    ways: { form: 'in a form', letter: 'in a form or a letter' },
    shown: {
      all: 'The site fetches the needs several times a day and shows them here.',
      seen: 'Somebody responsible reads it first. Then it is shown here.',
    },
    steps: [
      html`<strong>Others vote.</strong> Open the need and give it a thumbs-up on GitHub. The more votes, the higher in the list.`,
      html`<strong>Somebody responsible answers.</strong> The need is marked as looked at, planned, published or done. If it is not possible, the reason is there.`,
      html`<strong>When data is published</strong> the wish links to the dataset, and the dataset to the wish.`,
    ],
    request: 'Do you want a decision?',
    requestText: html`A wish here shows that somebody wants data, and anybody who holds it can answer. If you want a decision, request the data directly from the municipality, region or authority. On a request to re-use data the decision is to come within four weeks, or within four more if the request is extensive or complicated (<a href="${OPEN_DATA_ACT}" hreflang="sv">Act (2022:818) on the public sector’s making data available</a>, in Swedish, chapter 5, section 1).`,
    privacy: 'Your name is not shown here',
    privacyText:
      'What has been written is shown here, but not by whom. E-mail addresses, telephone numbers, personal identity numbers and user names are taken away. On GitHub the whole text and your user name can be seen, so write no personal data.',
    byCounty: 'Needs in each county',
    byTheme: 'Wanted data in each theme',
    bySupport: 'Support that municipalities and regions want',
    county: 'County',
    theme: 'Theme',
    data: 'Data',
    support: 'Support',
    waiting: 'Waiting',
    done: 'Done',
    table: (name) => `Table: ${name}`,
    several: 'A need that is about several counties counts in each of them.',
    machines: 'Fetch the needs',
    feed: 'Follow (Atom)',
  },
);

/** Shows the needs of people and municipalities: how to report one, all that are reported, and their numbers. */
export default pages<'needs'>({
  things: () => ['needs'],
  address: () => FIXED_PAGES.needs,
  render: (_, site) => {
    const { title, description } = WORDS[site.language];
    const head = {
      title,
      description: description(site.name),
      address: FIXED_PAGES.needs,
      section: 'needs' as const,
      more: [assets(site), atomLink(site)],
    };
    return page(site, head, content(site));
  },
});

function assets(site: Site): Html {
  return html`<link rel="stylesheet" href="${site.asset('needs.css')}">
<script type="module" src="${site.asset('needs.js')}"></script>`;
}

function atomLink(site: Site): Html {
  return html`<link rel="alternate" type="application/atom+xml" href="${site.file(`/${ADDRESSES.needsAtom}`)}" title="${WORDS[site.language].feed}">
`;
}

function content(site: Site): Html {
  const words = WORDS[site.language];
  const { all } = site.needs;
  const steps = [firstStep(site), ...words.steps];
  return html`<div class="page-head"><div class="wide">
${breadcrumbs(site)}
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${all.length > 0 && needNumbers(site)}
<div class="ways-to-wish">${waysToWish(site)}</div>
</div></div>
<div class="wide section needs-page">
${gatheredNotice(site)}
${unseenNotice(site)}
${list(site)}
${all.length > 0 && tables(site)}
<section class="prose" aria-labelledby="_gang"><h2 id="_gang">${words.how}</h2>
<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol></section>
<section class="prose" aria-labelledby="_begaran"><h2 id="_begaran">${words.request}</h2><p>${words.requestText}</p></section>
<section class="prose" aria-labelledby="_namn"><h2 id="_namn">${words.privacy}</h2><p>${words.privacyText}</p></section>
${files(site)}
</div>`;
}

/** Explains the ways to say a need, by letter too where the catalog has an address for it, and when it is shown. */
function firstStep(site: Site): Html {
  const { say, ways, shown } = WORDS[site.language];
  const way = ways[emailOfCatalog(site) ? 'letter' : 'form'];
  return html`${say}, ${way}. ${shown[site.needs.showsAll ? 'all' : 'seen']}`;
}

/** All needs; nothing where nobody has asked for them, since there may well be some. */
function list(site: Site): Html | undefined {
  const { all, unseen, gathered } = site.needs;
  const words = WORDS[site.language];
  if (all.length === 0 && gathered === undefined) return undefined;
  const none = (): Html => html`<p>${unseen > 0 ? words.noneSeen : words.none}</p>`;
  return html`<section aria-labelledby="_behov"><h2 id="_behov">${words.list}</h2>
${all.length > 0 ? [needFilter(site), needList(site, all)] : none()}
</section>`;
}

function needNumbers(site: Site): Html {
  const { all } = site.needs;
  const met = all.filter(({ status }) => status === 'met').length;
  return numbers(site, [
    [ofKind(all, 'data').length, 'wish'],
    [ofKind(all, 'support').length, 'support'],
    [formatNumber(met, site.language), WORDS[site.language].met],
  ]);
}

function tables(site: Site): Content {
  const { language, needs } = site;
  const words = WORDS[language];
  const counties = vocabulary('county').concepts;
  const themes = vocabulary('data-theme').concepts;
  const themeOf = ({ theme }: { theme?: string }) => [theme ?? []].flat();
  const inCounties = countNeeds(needs.all, codesOf(counties), (need) => need.counties);
  const inThemes = countNeeds(ofKind(needs.all, 'data'), codesOf(themes), themeOf);
  const inSupport = countNeeds(ofKind(needs.all, 'support'), Object.keys(SUPPORT_THEMES), themeOf);
  const concepts = new Map([...counties, ...themes].map(({ code, label }) => [code, label[language]]));
  return [
    table(
      site,
      '_lan',
      words.byCounty,
      words.county,
      ['data', 'support', 'waiting', 'met'],
      inCounties,
      (code) => concepts.get(code)!,
    ),
    table(
      site,
      '_teman',
      words.byTheme,
      words.theme,
      ['waiting', 'met'],
      inThemes.filter(isUsed),
      (code) => concepts.get(code)!,
    ),
    table(
      site,
      '_stod',
      words.bySupport,
      words.theme,
      ['waiting', 'met'],
      inSupport.filter(isUsed),
      (code) => SUPPORT_THEMES[code]![language],
    ),
  ];
}

function codesOf(concepts: readonly { code: string }[]): string[] {
  return concepts.map(({ code }) => code);
}

function isUsed({ data, support }: NeedCount): boolean {
  return data + support > 0;
}

type Column = Exclude<keyof NeedCount, 'code'>;

/** A table with the number of needs of each row; nothing where there are none at all. */
function table(
  site: Site,
  id: string,
  heading: string,
  first: string,
  columns: readonly Column[],
  counts: readonly NeedCount[],
  nameOf: (code: string) => string,
): Html | undefined {
  if (counts.length === 0) return undefined;
  const words = WORDS[site.language];
  const names: Record<Column, string> = { ...words, met: words.done };
  const rows = counts.map(
    (count) =>
      html`<tr><th scope="row">${nameOf(count.code)}</th>${columns.map((column) => html`<td class="number">${formatNumber(count[column], site.language)}</td>`)}</tr>`,
  );
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
<div class="table" role="region" aria-label="${words.table(heading)}" tabindex="0"><table class="need-counts"><thead><tr><th scope="col">${first}</th>${columns.map((column) => html`<th scope="col" class="number">${names[column]}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
${id === '_lan' && html`<p class="muted">${words.several}</p>`}</section>`;
}

function files(site: Site): Html {
  const { machines, feed } = WORDS[site.language];
  const links = [
    html`<li><a href="${site.file(`/${ADDRESSES.needsCsv}`)}" type="text/csv">CSV</a></li>`,
    html`<li><a href="${site.file(`/${ADDRESSES.needsJson}`)}" type="application/json">JSON</a></li>`,
    html`<li><a href="${site.file(`/${ADDRESSES.needsAtom}`)}" type="application/atom+xml">${feed}</a></li>`,
  ];
  return html`<section aria-labelledby="_hamta"><h2 id="_hamta">${machines}</h2><ul class="inline-list">${links}</ul></section>`;
}
