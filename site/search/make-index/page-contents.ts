import { TABLE_CODES } from '../../../catalog/check/tabular/codes/index.ts';
import { type KnownSpecification, SPECIFICATIONS } from '../../../catalog/check/tabular/specifications.ts';
import { schemaText } from '../../../catalog/check/tabular/table-schema.ts';
import { CODES } from '../../../catalog/check/validate/codes.ts';
import type { Guide } from '../../../catalog/cooperation/guide.ts';
import type { Meeting } from '../../../catalog/cooperation/meeting.ts';
import { isWaiting, type KnownNeed } from '../../../catalog/cooperation/needs/known-needs.ts';
import {
  countyPage,
  guidePage,
  needPage,
  rulePage,
  specificationPage,
  themePage,
} from '../../../catalog/model/addresses.ts';
import type { Publisher } from '../../../catalog/model/catalog.ts';
import { countyOf } from '../../../catalog/model/counties.ts';
import type { CodeDescription } from '../../../catalog/model/issues/code.ts';
import {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type Language,
  type Localised,
  languagesOf,
  type Text,
  textIn,
} from '../../../catalog/model/text.ts';
import { type Concept, vocabulary } from '../../../catalog/model/vocabularies.ts';
import type { Organisation } from '../../../catalog/publish/coverage.ts';
import { contactPlace } from '../../data/contacts.ts';
import { nameOfTheme, namesOfPlaces } from '../../data/needs.ts';
import { nameOf, organisations } from '../../data/organisations.ts';
import { bodyOf, datasetsInCounty, pageOfBody } from '../../data/places.ts';
import type { Site } from '../../data/site.ts';
import type { ThemeGroup } from '../../data/themes.ts';
import { counted } from '../../text/counted.ts';
import { formatDate } from '../../text/format-date.ts';
import { pickText, type ShownText } from '../../text/show-text.ts';
import type { Field, SearchText } from './entry.ts';
import type { PageKind } from './page-kinds.ts';
import { SINGLE_PAGES, type SinglePage } from './single-pages.ts';

const WISH: Localised = { sv: 'önska önskemål data', en: 'wish request data' };
/** The page of a municipality or region has how to reach it. */
const REACH: Localised = { sv: 'kontakt fråga', en: 'contact ask' };
const SUPPORT: Localised = { sv: 'stöd hjälp', en: 'support help' };

/**
 * The weights of pages that come after other pages with the same words. A user who looks for a subject wants the
 * guide on it or the page that it has; a rule is for authors who have had an issue from it, and there are many of
 * them. Needs that are closed help fewer. A publisher that is a municipality comes after the
 * municipality's own page, which leads to it and has the data of other publishers too.
 */
const WORTH = { rule: 0.35, done: 0.6, publisher: 0.85 };

/** A page before it is an entry. */
export interface PageContent {
  kind: PageKind;
  /** Its Swedish address from the root of the site. */
  page: string;
  title: (language: Language) => ShownText;
  about: (language: Language) => ShownText;
  texts: readonly SearchText[];
  /** Code of the county whose colour it has. */
  county?: string | undefined;
  worth?: number;
}

/** The contents of every page that is about something else than a dataset, service or series. */
export function pageContents(site: Site): PageContent[] {
  return [
    ...guidesById(site.guides).map(guideContent),
    ...site.needs.all.map(needContent),
    ...site.meetings.map(meetingContent),
    ...vocabulary('county').concepts.flatMap((county) => [
      countyContent(site, county),
      ...contactContent(site, county),
    ]),
    ...organisations(site).map(bodyContent),
    ...SPECIFICATIONS.map(specificationContent),
    ...site.catalog.publishers.map(publisherContent),
    ...site.themes.map(themeContent),
    ...[...CODES, ...TABLE_CODES].map(ruleContent),
    ...SINGLE_PAGES.map(singleContent),
  ];
}

/** The same text in both languages of the site, as pages say it. */
export function inBoth(field: Field, text: Localised): SearchText[] {
  return LANGUAGES.map((language) => ({ field, language, text: text[language] }));
}

function inField(field: Field, text: Text | undefined): SearchText[] {
  return languagesOf(text).map(([language, text]) => ({ field, language, text }));
}

function swedish(field: Field, text: string | undefined): SearchText[] {
  return text === undefined ? [] : [{ field, language: DEFAULT_LANGUAGE, text }];
}

/** In the page's language. */
function own(text: (language: Language) => string): (language: Language) => ShownText {
  return (language) => ({ text: text(language), language });
}

const NOTHING: ShownText = { text: '', language: DEFAULT_LANGUAGE };

function picked(text: Text | undefined): (language: Language) => ShownText {
  return (language) => pickText(text, language) ?? { ...NOTHING, language };
}

/** The same guide in each language that it is written in. */
function guidesById(guides: readonly Guide[]): Guide[][] {
  const byId = new Map<string, Guide[]>();
  for (const guide of guides) byId.set(guide.id, [...(byId.get(guide.id) ?? []), guide]);
  return [...byId.values()];
}

function guideContent(guides: readonly Guide[]): PageContent {
  const [first] = guides as [Guide, ...Guide[]];
  const read = (language: Language): Guide => guides.find((guide) => guide.language === language) ?? first;
  const shown = (key: 'title' | 'description') => (language: Language) => ({
    text: read(language).data[key],
    language: read(language).language,
  });
  return {
    kind: 'guide',
    page: guidePage(first.id),
    title: shown('title'),
    about: shown('description'),
    texts: guides.flatMap(textsOfGuide),
  };
}

function textsOfGuide({ language, data, body }: Guide): SearchText[] {
  const headings = [...body.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading);
  return [
    { field: 'title', language, text: data.title },
    { field: 'keyword', language, text: (data.keyword ?? []).join(' ') },
    { field: 'description', language, text: data.description },
    { field: 'heading', language, text: headings.join(' ') },
    { field: 'body', language, text: withoutAddresses(body) },
  ];
}

/** Markdown without the addresses that its links lead to, and without the sources that stand last. */
function withoutAddresses(body: string): string {
  return body.replaceAll(/^\[\^[^\]]*\]:.*$/gm, ' ').replaceAll(/\]\([^)]*\)/g, '] ');
}

function needContent(need: KnownNeed): PageContent {
  const { number, kind, title, what, purpose, answer, counties } = need;
  const swedishText = (text: string) => (): ShownText => ({ text, language: DEFAULT_LANGUAGE });
  const themes = inBoth(
    'keyword',
    localised((language) => nameOfTheme(need, language) ?? ''),
  );
  const places = inBoth(
    'place',
    localised((language) => namesOfPlaces(need, language).join(' ')),
  );
  return {
    kind: 'need',
    page: needPage(number),
    title: swedishText(title),
    about: swedishText(what),
    texts: [
      ...swedish('title', title),
      ...swedish('description', what),
      ...swedish('body', purpose),
      ...swedish('body', answer?.text),
      ...inBoth('keyword', kind === 'data' ? WISH : SUPPORT),
      ...themes,
      ...places,
    ],
    county: counties.length === 1 ? counties[0] : undefined,
    ...(!isWaiting(need) && { worth: WORTH.done }),
  };
}

function localised(text: (language: Language) => string): Localised {
  return { sv: text('sv'), en: text('en') };
}

function meetingContent({ data, page }: Meeting): PageContent {
  const day = (language: Language): string => formatDate(data.start.slice(0, 10), language);
  const material = (data.presentations ?? []).flatMap(({ title }) => inField('heading', title));
  return {
    kind: 'meeting',
    page,
    title: picked(data.title),
    about: (language) => {
      const about = pickText(data.description, language);
      return { text: [`${day(language)}.`, about?.text].join(' '), language: about?.language ?? language };
    },
    texts: [
      ...inField('title', data.title),
      ...inField('description', data.description),
      ...inField('keyword', data.theme),
      ...inField('place', data.place),
      ...inField('standard', data.audience),
      ...material,
      ...inField('body', data.decisions),
      ...swedish('standard', [...(data.organiser ?? []), ...(data.contributor ?? [])].join(' ')),
      ...inBoth('standard', localised(day)),
    ],
  };
}

/** The names of the municipalities in a county, which it is looked for by. */
function municipalitiesIn({ code }: Concept): SearchText[] {
  const within = vocabulary('municipality').concepts.filter(({ county }) => county === code);
  return inBoth(
    'standard',
    localised((language) => within.map(({ label }) => label[language]).join(' ')),
  );
}

function countyContent(site: Site, county: Concept): PageContent {
  const publishers = site.publishers.filter((publisher) => countyOf(publisher) === county.code);
  const datasets = datasetsInCounty(site, county.code).length;
  return {
    kind: 'county',
    page: countyPage(county.code),
    title: own((language) => county.label[language]),
    about: own((language) =>
      [counted(datasets, 'dataset', language), counted(publishers.length, 'publisher', language)].join(', '),
    ),
    texts: [...inBoth('title', county.label), ...municipalitiesIn(county)],
    county: county.code,
  };
}

const CONTACT_IN: Record<Language, (county: string) => string> = {
  sv: (county) => `Kontakt i ${county}`,
  en: (county) => `Contact in ${county}`,
};

/** The contact of a county; nothing where it has none, since whoever is led there finds nobody. */
function contactContent(site: Site, county: Concept): PageContent[] {
  const contact = site.contacts.get(county.code);
  if (!contact) return [];
  const title = localised((language) => CONTACT_IN[language](county.label[language]));
  const content: PageContent = {
    kind: 'contact',
    page: contactPlace(county.code),
    title: own((language) => title[language]),
    about: own((language) =>
      [textIn(contact.role, language), contact.organisation].filter(Boolean).join(', '),
    ),
    texts: [
      ...inBoth('title', title),
      ...inField('description', contact.role),
      ...swedish('description', contact.organisation),
      ...municipalitiesIn(county),
    ],
    county: county.code,
  };
  return [content];
}

function bodyContent(body: Organisation): PageContent {
  const { place, county, datasets, level } = body;
  const name = localised((language) => nameOf(body, language));
  return {
    kind: level,
    page: pageOfBody(body),
    title: own((language) => name[language]),
    about: own((language) => counted(datasets.length, 'dataset', language)),
    texts: [
      ...(level === 'municipality' ? namesOfMunicipality(place, name) : inBoth('title', name)),
      ...inBoth('body', REACH),
    ],
    county,
  };
}

/** Its bare name alone is the title ("Motala"), so that no other page is what the name stands for more strongly. */
function namesOfMunicipality({ name, label }: Concept, fullName: Localised): SearchText[] {
  return [
    ...inBoth(
      'title',
      localised((language) => name ?? label[language]),
    ),
    ...inBoth(
      'keyword',
      localised((language) => [...new Set([fullName[language], label[language]])].join(' ')),
    ),
  ];
}

function specificationContent({ name, title, description, tableSchema }: KnownSpecification): PageContent {
  const columns = tableSchema?.fields ?? [];
  return {
    kind: 'specification',
    page: specificationPage(name),
    title: own((language) => title[language]),
    about: own((language) => description[language]),
    texts: [
      ...inBoth('title', title),
      ...inBoth('description', description),
      ...columns.flatMap((field) => inField('distribution', { ...schemaText(field, 'title') })),
      ...swedish('distribution', columns.map((field) => field.name).join(' ')),
    ],
  };
}

function publisherContent(publisher: Publisher): PageContent {
  const { id, page, data, datasets } = publisher;
  return {
    kind: 'publisher',
    page,
    title: (language) => pickText(data.name, language) ?? { text: id, language },
    about: own((language) => counted(datasets.length, 'dataset', language)),
    texts: inField('title', data.name),
    county: countyOf(publisher),
    ...(bodyOf(publisher) && { worth: WORTH.publisher }),
  };
}

function themeContent({ code, datasets }: ThemeGroup): PageContent {
  const label = vocabulary('data-theme').concepts.find((concept) => concept.code === code)!.label;
  return {
    kind: 'theme',
    page: themePage(code),
    title: own((language) => label[language]),
    about: own((language) => counted(datasets.length, 'dataset', language)),
    texts: inBoth('title', label),
  };
}

function ruleContent({ code, title, why }: CodeDescription): PageContent {
  return {
    kind: 'rule',
    page: rulePage(code),
    title: own((language) => title[language]),
    about: own((language) => why[language].split('\n')[0]!),
    // The reasons are left out: they name examples of all kinds, as a preschool, which nobody looks for a rule by.
    texts: [...inBoth('title', title), ...swedish('standard', code)],
    worth: WORTH.rule,
  };
}

function singleContent({ page, title, otherTitle, about, words }: SinglePage): PageContent {
  return {
    kind: 'page',
    page,
    title: own((language) => title[language]),
    about: own((language) => about[language]),
    texts: [
      ...[title, otherTitle ?? []].flat().flatMap((text) => inBoth('title', text)),
      ...inBoth('description', about),
      ...inBoth('keyword', words),
    ],
  };
}
