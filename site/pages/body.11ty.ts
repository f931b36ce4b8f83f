import { isWaiting, type KnownNeed } from '../../catalog/cooperation/needs/known-needs.ts';
import { countyPage, FIXED_PAGES } from '../../catalog/model/addresses.ts';
import type { Organisation } from '../../catalog/publish/coverage.ts';
import type { DatasetKind } from '../../catalog/publish/dataset-kinds.ts';
import { pages } from '../build/template.ts';
import { accentOf, nameOfCounty } from '../data/counties.ts';
import { type CoveringGroup, coveringGroups, type KindsOfBody, kindsOfBody } from '../data/covering.ts';
import { guideOrAll } from '../data/guides.ts';
import { nameOf, organisations, organisationsIn, organisationsOf } from '../data/organisations.ts';
import { perSite } from '../data/per-site.ts';
import { pageOfBody } from '../data/places.ts';
import type { Site } from '../data/site.ts';
import { labelled } from '../facts/facts.ts';
import { showEmail } from '../facts/show-email.ts';
import { showAddress } from '../facts/show-link.ts';
import { bodyList } from '../parts/body-list.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { briefList } from '../parts/brief-list.ts';
import { LIKELY_KIND } from '../parts/coverage-matrix.ts';
import { countyIcon } from '../parts/icon.ts';
import { bodyJsonLd } from '../parts/json-ld.ts';
import { needList } from '../parts/need-entry.ts';
import { type Figure, numbers } from '../parts/numbers.ts';
import { page } from '../parts/page.ts';
import { countyMap, MAP_SOURCE } from '../parts/region-map.ts';
import { showContact } from '../parts/show-contact.ts';
import { waysToWish } from '../parts/ways-to-wish.ts';
import { counted, nounOf } from '../text/counted.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Content, type Html, html } from '../text/html.ts';
import { inARow } from '../text/in-a-row.ts';
import { bilingual } from '../text/languages.ts';
import { pickText } from '../text/show-text.ts';
import { levelWords } from './body-words.ts';

/** Most datasets in one list. */
const MOST = 50;
/** Most needs that are shown. */
const MOST_NEEDS = 3;

const WORDS = bilingual(
  {
    title: (name: string) => `Öppna data i ${name}`,
    description: (name: string, own: string) =>
      `Öppna data i ${name}: ${own} därifrån, det som andra har publicerat och vem du frågar efter mer.`,
    publisher: (name: string) => `${name} som utgivare`,
    publisherNote: 'Mer om utgivaren, med beskrivningarnas kvalitet och flöden:',
    none: (name: string) => `${name} har inga datamängder i katalogen ännu.`,
    works: (name: string) => `Arbetar du i ${name}?`,
    join: 'Ni kan börja när ni vill. Det kostar inget, och en enda datamängd räcker.',
    how: 'Så publicerar ni',
    guide: 'Den första datamängden, steg för steg',
    others: 'Från andra',
    aboutPlace: (place: string) => `Om ${place}`,
    usual: 'Vanliga typer av data',
    howToAsk: 'Så frågar du',
    compare: 'Se vilka som har publicerat vad',
    ask: 'Fråga efter data',
    rights: 'Så går det till',
    reach: (name: string) => `Så når du ${name}:`,
    contactInCounty: (county: string) => `Kontakt i ${county}:`,
    wish: 'Ett önskemål i katalogen kan alla se och rösta på.',
    needs: 'Önskemål från användare',
    allNeeds: 'Alla behov',
    facts: 'Uppgifter',
    county: 'Län',
    number: 'Organisationsnummer',
    homepage: 'Webbplats',
    email: 'E-postadress',
  },
  {
    title: (name) => `Open data in ${name}`,
    description: (name, own) =>
      `Open data in ${name}: ${own} from there, what others have published and whom to ask for more.`,
    publisher: (name) => `${name} as a publisher`,
    publisherNote: 'More about the publisher, with the quality of its descriptions and its feeds:',
    none: (name) => `${name} has no datasets in the catalog yet.`,
    works: (name) => `Do you work for ${name}?`,
    join: 'You can begin at any time. It costs nothing, and a single dataset is enough.',
    how: 'How to publish',
    guide: 'The first dataset, step by step',
    others: 'From others',
    aboutPlace: (place) => `About ${place}`,
    usual: 'Usual kinds of data',
    howToAsk: 'How to ask',
    compare: 'See who has published what',
    ask: 'Ask for data',
    rights: 'How it works',
    reach: (name) => `How to reach ${name}:`,
    contactInCounty: (county) => `Contact in ${county}:`,
    wish: 'A wish in the catalog can be seen and voted for by everybody.',
    needs: 'Wishes from users',
    allNeeds: 'All needs',
    facts: 'Facts',
    county: 'County',
    number: 'Organisation number',
    homepage: 'Website',
    email: 'E-mail address',
  },
);

/** A page for each municipality and region: what there is about it, from itself and others, and how to ask for more. */
export default pages<Organisation>({
  things: (site) => organisations(site),
  address: pageOfBody,
  render: (body, site) => {
    const words = WORDS[site.language];
    const name = nameOf(body, site.language);
    const list = listOf(body);
    const head = {
      title: words.title(name),
      description: words.description(name, counted(body.datasets.length, 'dataset', site.language)),
      address: pageOfBody(body),
      section: 'datasets' as const,
      accent: accentOf(body.county),
      more: bodyJsonLd(
        site,
        body,
        [levelWords(body.level, site.language).all, list],
        [name, pageOfBody(body)],
      ),
    };
    return page(site, head, content(site, body));
  },
});

/** The page that lists all of its level. */
function listOf({ level }: Organisation): string {
  return level === 'municipality' ? FIXED_PAGES.municipalities : FIXED_PAGES.regions;
}

function content(site: Site, body: Organisation): Html {
  const { county, level } = body;
  const words = levelWords(level, site.language);
  const groups = coveringGroups(site, body);
  return html`<div class="page-head"><div class="wide with-figure">
<div>
${breadcrumbs(site, [words.all, listOf(body)])}
<p class="kind">${countyIcon(site, county)} ${words.kind} <a href="${site.link(countyPage(county))}">${nameOfCounty(county, site.language)}</a></p>
<h1>${nameOf(body, site.language)}</h1>
<p class="lead">${lead(site, body, groups)}</p>
${bodyNumbers(site, body, groups)}
</div>
${map(site, body)}
</div></div>
<div class="wide columns">
<div class="main-column">
${ownSection(site, body)}
${othersSection(site, body, groups)}
${kindsSection(site, body)}
${needsSection(site, body)}
${askSection(site, body)}
${body.datasets.length === 0 && joinSection(site, body)}
${countySection(site, body)}
</div>
${sidebar(site, body)}
</div>`;
}

function lead(site: Site, body: Organisation, groups: readonly CoveringGroup[]): string {
  const words = levelWords(body.level, site.language);
  const name = nameOf(body, site.language);
  if (body.datasets.length > 0) return words.lead(name);
  return groups.length > 0 ? words.leadWithoutOwn(name) : words.leadWithout(name);
}

/** The numbers of datasets, those above zero: the lead states which are missing. */
function bodyNumbers(site: Site, body: Organisation, groups: readonly CoveringGroup[]): Html {
  const { language } = site;
  const words = levelWords(body.level, language);
  const own = body.datasets.length;
  const covering = groups.reduce((sum, { datasets }) => sum + datasets.length, 0);
  const figures: Figure[] = [];
  if (own > 0)
    figures.push([formatNumber(own, language), `${nounOf(own, 'dataset', language)} ${words.fromBody}`]);
  if (covering > 0)
    figures.push([
      formatNumber(covering, language),
      `${nounOf(covering, 'dataset', language)} ${words.fromOthers}`,
    ]);
  return numbers(site, figures);
}

/** The location of the body on the map of its county; a region fills all municipalities of the county. */
function map(site: Site, { level, place, county }: Organisation): Content {
  const filled = level === 'region' ? organisationsOf(site, 'municipality', county) : [{ place }];
  const drawn = countyMap(site, county, new Set(filled.map(({ place: { code } }) => code)));
  return (
    drawn &&
    html`<figure>${drawn}<figcaption class="muted">${MAP_SOURCE[site.language]}</figcaption></figure>`
  );
}

function ownSection(site: Site, body: Organisation): Html {
  const words = WORDS[site.language];
  const [publisher] = body.publishers;
  const datasets = site.sorted(body.datasets, ({ data }) => pickText(data.title, site.language)?.text ?? '');
  const heading = levelWords(body.level, site.language).own;
  return html`<section aria-labelledby="_egna"><h2 id="_egna">${heading}</h2>
${datasets.length > 0 ? briefList(site, { datasets, most: MOST, all: publisher!.page }) : html`<p>${words.none(nameOf(body, site.language))}</p>`}
${body.publishers.length > 0 && publisherLinks(site, body)}</section>`;
}

function publisherLinks(site: Site, { publishers }: Organisation): Html {
  const words = WORDS[site.language];
  const links = publishers.map(
    (publisher, i) =>
      html`${i > 0 && ', '}<a href="${site.link(publisher.page)}">${words.publisher(site.nameOf(publisher))}</a>`,
  );
  return html`<p>${words.publisherNote} ${links}</p>`;
}

function othersSection(site: Site, body: Organisation, groups: readonly CoveringGroup[]): Html {
  const words = WORDS[site.language];
  const lists = groups.map(
    ({ name, datasets, all }) =>
      html`<h3>${words.aboutPlace(name)}</h3>${briefList(site, { datasets, most: MOST, all, withPublishers: true })}`,
  );
  return html`<section aria-labelledby="_andra"><h2 id="_andra">${words.others}</h2>
${groups.length > 0 ? lists : html`<p>${levelWords(body.level, site.language).othersNone}</p>`}</section>`;
}

function kindsSection(site: Site, body: Organisation): Html {
  const words = WORDS[site.language];
  const level = levelWords(body.level, site.language);
  const { own, others, likely, missing } = kindsOfBody(site, body);
  return html`<section aria-labelledby="_typer"><h2 id="_typer">${words.usual}</h2>
${own.length > 0 && html`<p>${level.kindsOwn} ${kindLinks(site, own)}.</p>`}
${others.length > 0 && html`<p>${level.kindsOthers} ${kindLinks(site, others)}.</p>`}
${likely.length > 0 && html`<p>${LIKELY_KIND[site.language]} ${kindLinks(site, likely)}.</p>`}
${missing.length > 0 && html`<p>${level.kindsMissing(nameOf(body, site.language))} ${kindNames(site, missing)}. ${level.kindsNote} <a href="#_fraga">${words.howToAsk}</a></p>`}
<p><a class="more" href="${site.link(FIXED_PAGES.overview)}">${words.compare}</a></p></section>`;
}

function kindNames({ language }: Site, kinds: readonly DatasetKind[]): string {
  return inARow(
    kinds.map(({ label }) => inSentence(label[language])),
    language,
  );
}

function kindLinks(site: Site, kinds: KindsOfBody['own']): Content {
  return kinds.map(
    ([{ label }, dataset], i) =>
      html`${i > 0 && ', '}<a href="${site.link(dataset.page)}">${inSentence(label[site.language])}</a>`,
  );
}

/** A name as it stands within a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const needsOfPlaces = perSite((site): ReadonlyMap<string, readonly KnownNeed[]> => {
  const byPlace = new Map<string, KnownNeed[]>();
  for (const need of site.needs.all.filter(isWaiting))
    for (const code of new Set(need.places)) byPlace.set(code, [...(byPlace.get(code) ?? []), need]);
  return byPlace;
});

function needsSection(site: Site, { place }: Organisation): Html | undefined {
  const needs = needsOfPlaces(site).get(place.code) ?? [];
  if (needs.length === 0) return undefined;
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_behov"><h2 id="_behov">${words.needs}</h2>${needList(site, needs.slice(0, MOST_NEEDS))}
<p><a class="more" href="${site.link(FIXED_PAGES.needs)}">${words.allNeeds}</a></p></section>`;
}

function askSection(site: Site, body: Organisation): Html {
  const words = WORDS[site.language];
  const name = nameOf(body, site.language);
  const contact = site.contacts.get(body.county);
  return html`<section aria-labelledby="_fraga"><h2 id="_fraga">${words.ask}</h2>
<p>${levelWords(body.level, site.language).askBody(name)} <a href="${site.link(guideOrAll(site, 'oppna-datalagen'))}">${words.rights}</a></p>
${reach(site, body)}
${contact && [html`<p>${words.contactInCounty(nameOfCounty(body.county, site.language))}</p>`, showContact(site, contact)]}
<p>${words.wish}</p>
${waysToWish(site)}</section>`;
}

/** The ways to reach the organisation: the addresses of its publishers, else the website in its code list. */
function reach(site: Site, body: Organisation): Html | undefined {
  const ways = [...emailsOf(body).map(showEmail), ...homepagesOf(body).map(showAddress)];
  if (ways.length === 0) return undefined;
  return html`<p>${WORDS[site.language].reach(nameOf(body, site.language))} ${ways.map((way, i) => [i > 0 && ', ', way])}</p>`;
}

function emailsOf({ publishers }: Organisation): string[] {
  return [...new Set(publishers.flatMap(({ data }) => data.mbox ?? []))];
}

function homepagesOf({ publishers, place }: Organisation): string[] {
  const own = [...new Set(publishers.flatMap(({ data }) => data.homepage ?? []))];
  return own.length > 0 ? own : [place.homepage ?? []].flat();
}

function joinSection(site: Site, body: Organisation): Html {
  const words = WORDS[site.language];
  return html`<section aria-labelledby="_med"><h2 id="_med">${words.works(nameOf(body, site.language))}</h2>
<p>${words.join}</p>
<ul class="actions">
<li><a class="button secondary" href="${site.link(`${FIXED_PAGES.about}#_publicera`)}">${words.how}</a></li>
<li><a class="button secondary" href="${site.link(guideOrAll(site, 'forsta-datamangden'))}">${words.guide}</a></li>
</ul></section>`;
}

/** The others in its county: the same links as on the map. */
function countySection(site: Site, body: Organisation): Html {
  const name = nameOfCounty(body.county, site.language);
  const others = organisationsIn(site, body.county).filter((other) => other !== body);
  return html`<section aria-labelledby="_lanet"><h2 id="_lanet">${levelWords(body.level, site.language).inCounty(name)}</h2>
${bodyList(site, others)}</section>`;
}

function sidebar(site: Site, body: Organisation): Html {
  const { language } = site;
  const words = WORDS[language];
  const { place, county, level } = body;
  const emails = emailsOf(body);
  const homepages = homepagesOf(body);
  return html`<aside class="sidebar" aria-labelledby="_uppgifter"><h2 id="_uppgifter">${words.facts}</h2>
<dl class="facts">${labelled(levelWords(level, language).code, [place.code])}
${labelled(words.county, [html`<a href="${site.link(countyPage(county))}">${nameOfCounty(county, language)}</a>`])}
${place.organisationsnummer && labelled(words.number, [place.organisationsnummer])}
${homepages.length > 0 && labelled(words.homepage, homepages.map(showAddress))}
${emails.length > 0 && labelled(words.email, emails.map(showEmail))}
</dl></aside>`;
}
