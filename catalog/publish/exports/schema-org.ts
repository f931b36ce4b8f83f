import type { Meeting } from '../../cooperation/meeting.ts';
import type { Catalog, Dataset, Distribution, Publisher, Series } from '../../model/catalog.ts';
import type { MeetingFile, Presentation } from '../../model/files/meeting.ts';
import type { Place } from '../../model/files/shared.ts';
import { addressOf } from '../../model/resource.ts';
import { type Language, languagesOf, languagesOfWords, textIn } from '../../model/text.ts';
import { credentialOf, credentialOfAll, describeCredential } from '../../model/values/credentials.ts';
import { areaOfPlace } from '../../model/values/place-areas.ts';
import { type Concept, concept, findPlace } from '../../model/vocabularies.ts';
import { instantOf, intervalOf } from './dates.ts';
import { labelOf, languageTag, publisherName } from './names.ts';
import { licenceOf, type StatedLicence, statedLicence } from './stated-licence.ts';

/** An object of schema.org, as JSON-LD. Keys that are `undefined` are left out when it is written. */
export type SchemaObject = Record<string, unknown>;

/** The limits that Google sets for the length of a description, in characters. */
const MIN_DESCRIPTION = 50;
const MAX_DESCRIPTION = 5000;

const CONTEXT = 'https://schema.org';

/** A list that has something: schema.org's readers complain of empty ones. */
function some<Item>(list: readonly Item[] | undefined): readonly Item[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

/**
 * A dataset as Google Dataset Search reads it (developers.google.com/search/docs/appearance/structured-data/dataset):
 * a name that no other dataset has, a description of 50 to 5000 characters, and a file's own address for each file.
 * Dates are those of the data, never of the description.
 */
export function schemaDataset(
  dataset: Dataset,
  catalog: Catalog,
  language: Language = 'sv',
  url = catalog.base + dataset.page,
): SchemaObject {
  const { data, uri, identifier, publisher } = dataset;
  const organisation = schemaOrganisation(publisher, language);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': uri,
    name: `${textIn(data.title, language)} – ${publisherName(publisher, language)}`,
    alternateName: some(otherTitle(dataset, language)),
    description: descriptionOf(dataset, language),
    url,
    identifier: [identifier, ...(data.otherIdentifier ?? [])],
    creator: creatorOf(dataset, organisation, language),
    publisher: organisation,
    license: licenceAddress(licenceOf(dataset)),
    isAccessibleForFree: data.offers === undefined && credentialOfAll(dataset.distributions) === undefined,
    keywords: some(keywordsOf(dataset, language)),
    temporalCoverage: some(data.temporal?.map(intervalOf)),
    spatialCoverage: some(data.spatial?.flatMap((spatial) => schemaPlace(spatial, language) ?? [])),
    isPartOf: some(dataset.series.map((series) => seriesReference(series, catalog, language))),
    includedInDataCatalog: catalogReference(catalog, language),
    distribution: some(
      dataset.distributions.flatMap((distribution) => schemaDownloads(distribution, language)),
    ),
    datePublished: dayOf(data.issued),
    dateModified: dayOf(data.modified),
    version: data.version,
    conditionsOfAccess: conditionsOfAccess(dataset, language),
    citation: some(data.isReferencedBy),
    usageInfo: some(data.page?.map(addressOf)),
  };
}

/** Google reads one text: where a description is shorter than it takes, whose data it is and about what is said after. */
function descriptionOf({ data, publisher, series }: Dataset, language: Language): string {
  const text = textIn(data.description, language) ?? '';
  if (text.length >= MIN_DESCRIPTION) return text.slice(0, MAX_DESCRIPTION);
  const themes = (data.theme ?? []).map((code) => labelOf('data-theme', code, language));
  const more = [
    textIn(data.title, language),
    publisherName(publisher, language),
    ...themes,
    ...series.map(({ id }) => id),
  ];
  const longer = [text, `${more.join(', ')}.`].filter(Boolean).join(' ');
  if (longer.length >= MIN_DESCRIPTION) return longer;
  return `${longer} ${language === 'sv' ? 'Öppna data i en katalog för kommuner och regioner.' : 'Open data in a catalog of public bodies.'}`;
}

function otherTitle({ data }: Dataset, language: Language): string[] {
  const shown = textIn(data.title, language);
  return [...new Set(languagesOf(data.title).map(([, title]) => title))].filter((title) => title !== shown);
}

/** A publisher as an organisation; `@id` and `sameAs` are what the national portal knows it by. */
function schemaOrganisation({ data, uri, ...publisher }: Publisher, language: Language): SchemaObject {
  return {
    '@type': data.kind === 'Person' ? 'Person' : 'Organization',
    '@id': uri,
    name: publisherName({ data, uri, ...publisher }, language),
    url: data.homepage?.[0],
    sameAs: [uri, ...(data.sameAs ?? [])],
  };
}

function creatorOf({ data }: Dataset, publisher: SchemaObject, language: Language): SchemaObject {
  const { creator } = data;
  if (creator === undefined || typeof creator === 'string') return publisher;
  return {
    '@type': creator.kind === 'Person' ? 'Person' : 'Organization',
    '@id': creator.uri,
    name: textIn(creator.name, language),
    url: creator.homepage?.[0],
  };
}

/** Of a Creative Commons licence the address that says which version, with https, as Google's examples have it. */
function licenceAddress(licence: StatedLicence | undefined): string | undefined {
  return licence?.uri.replace(/^http:\/\/(?=creativecommons\.org\/)/, 'https://');
}

function keywordsOf({ data }: Dataset, language: Language): string[] {
  const themes = (data.theme ?? []).map((code) => labelOf('data-theme', code, language));
  return [...new Set([...languagesOfWords(data.keyword).map(([, word]) => word), ...themes])];
}

/** A place by name, and by its box as schema.org has it: latitude before longitude, south-west before north-east. */
function schemaPlace(place: Place, language: Language): SchemaObject | undefined {
  if (typeof place === 'string') {
    const known = findPlace(place);
    const area = known && areaOfPlace(known.code);
    const geo = area && schemaShape({ bbox: area.box, centroid: area.centre });
    return { '@type': 'Place', name: known?.label[language] ?? place, sameAs: known?.uri ?? place, geo };
  }
  const name = textIn(place.title, language);
  const geo = schemaShape(place);
  if (name === undefined && geo === undefined && place.uri === undefined) return undefined;
  return { '@type': 'Place', name, sameAs: place.uri, geo };
}

/** A rectangle and a centre, as far as they are given in numbers; in a list where both are. */
function schemaShape({ bbox, centroid }: Exclude<Place, string>): SchemaObject | SchemaObject[] | undefined {
  const shapes: SchemaObject[] = [];
  if (Array.isArray(bbox)) {
    const [west, south, east, north] = bbox;
    shapes.push({ '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` });
  }
  if (Array.isArray(centroid)) {
    const [longitude, latitude] = centroid;
    shapes.push({ '@type': 'GeoCoordinates', latitude, longitude });
  }
  return shapes.length > 1 ? shapes : shapes[0];
}

/** The access rights to the data, and the credential it requires. */
function conditionsOfAccess({ data, distributions }: Dataset, language: Language): string | undefined {
  const credential = credentialOfAll(distributions);
  const conditions = [
    data.accessRights && labelOf('access-right', data.accessRights, language),
    credential && describeCredential(credential, language),
  ].filter(Boolean);
  return conditions.length > 0 ? conditions.join('. ') : undefined;
}

/** Only a file has an address that its content lies at, so a way to the data without one is no `DataDownload`. */
function schemaDownloads(distribution: Distribution, language: Language): SchemaObject[] {
  const { data, uri } = distribution;
  const credential = credentialOf(distribution);
  const known = data.format === undefined ? undefined : concept('file-type', data.format);
  return (data.downloadURL ?? []).map((contentUrl, position) => ({
    '@type': 'DataDownload',
    '@id': position === 0 ? uri : undefined,
    name: textIn(data.title, language),
    description: textIn(data.description, language),
    contentUrl,
    url: data.accessURL,
    encodingFormat: data.mediaType ?? known?.mediaType ?? data.format,
    contentSize: data.byteSize === undefined ? undefined : `${data.byteSize} B`,
    license: licenceAddress(statedLicence(data.license)),
    isAccessibleForFree: credential ? false : undefined,
    conditionsOfAccess: credential && describeCredential(credential, language),
    datePublished: dayOf(data.issued),
    dateModified: dayOf(data.modified),
  }));
}

/** A date as its file has it, cut to the day. */
function dayOf(date: string | number | undefined): string | undefined {
  return instantOf(date) === undefined ? undefined : String(date).slice(0, 10);
}

function catalogReference(catalog: Catalog, language: Language): SchemaObject {
  return {
    '@type': 'DataCatalog',
    '@id': catalog.uri,
    name: textIn(catalog.data.title, language),
    url: catalog.uri,
  };
}

function seriesReference({ uri, data, page }: Series, catalog: Catalog, language: Language): SchemaObject {
  return { '@type': 'Dataset', '@id': uri, name: textIn(data.title, language), url: catalog.base + page };
}

/** A series as a dataset with parts. */
export function schemaSeries(
  series: Series,
  catalog: Catalog,
  language: Language = 'sv',
  url = catalog.base + series.page,
): SchemaObject {
  const { data, uri, publisher } = series;
  const organisation = schemaOrganisation(publisher, language);
  const text = textIn(data.description, language) ?? '';
  const name = `${textIn(data.title, language)} – ${publisherName(publisher, language)}`;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': uri,
    name,
    description: (text.length >= MIN_DESCRIPTION ? text : `${text} ${name}. ${SERIES[language]}`).slice(
      0,
      MAX_DESCRIPTION,
    ),
    url,
    creator: organisation,
    publisher: organisation,
    includedInDataCatalog: catalogReference(catalog, language),
    hasPart: some(
      series.datasets.slice(0, MAX_PARTS).map((dataset) => ({
        '@type': 'Dataset',
        '@id': dataset.uri,
        name: textIn(dataset.data.title, language),
        url: catalog.base + dataset.page,
      })),
    ),
  };
}

const SERIES: Record<Language, string> = {
  sv: 'En serie av datamängder som hör ihop.',
  en: 'A series of datasets that belong together.',
};

/** A series can have thousands of parts; a search engine finds the rest on their own pages. */
const MAX_PARTS = 200;

/** The catalog itself, for the first page. */
export function schemaCatalog(catalog: Catalog, language: Language = 'sv'): SchemaObject {
  return {
    '@context': CONTEXT,
    ...catalogReference(catalog, language),
    description: textIn(catalog.data.description, language),
    publisher: schemaOrganisation(catalog.publisher, language),
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    inLanguage: ['sv', 'en'],
    isAccessibleForFree: true,
  };
}

/**
 * A meeting as Google reads it (developers.google.com/search/docs/appearance/structured-data/event): a name, when it
 * begins, with the offset of the Swedish clock, and where it is. One that names no place is held online.
 *
 * @param url The meeting's page.
 * @param now In milliseconds since 1970: where a meeting was held online says nothing once it has been.
 */
export function schemaMeeting(
  { data, startTime, endTime, end }: Meeting,
  { language, url, now }: { language: Language; url: string; now: number },
): SchemaObject {
  const joins = end > now && data.status !== 'cancelled' ? data.link : undefined;
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    '@id': url,
    name: textIn(data.title, language),
    description: textIn(data.description, language)?.slice(0, MAX_DESCRIPTION),
    url,
    startDate: startTime,
    endDate: endTime,
    // Of one that is tentative nothing can be said that is true.
    eventStatus: data.status === 'tentative' ? undefined : EVENT_STATUS[data.status ?? 'confirmed'],
    eventAttendanceMode: `${CONTEXT}/${attendance(data)}EventAttendanceMode`,
    location: [...placeOfMeeting(data, language), ...onlineAt(data, joins ?? data.registration ?? url)],
    organizer: some(data.organiser?.map(organisationNamed)),
    contributor: some(data.contributor?.map(organisationNamed)),
    audience: data.audience && { '@type': 'Audience', audienceType: textIn(data.audience, language) },
    inLanguage: languageTag(data.language ?? 'SWE'),
    workFeatured: some(data.presentations?.map((item) => presentation(item, language))),
  };
}

const EVENT_STATUS = {
  confirmed: `${CONTEXT}/EventScheduled`,
  cancelled: `${CONTEXT}/EventCancelled`,
};

function attendance({ place, link }: MeetingFile): string {
  if (place === undefined) return 'Online';
  return link === undefined ? 'Offline' : 'Mixed';
}

/** The place is told in words of its own, which are all that is known of its address. */
function placeOfMeeting({ place }: MeetingFile, language: Language): SchemaObject[] {
  const name = textIn(place, language);
  return name === undefined ? [] : [{ '@type': 'Place', name, address: name }];
}

function onlineAt(data: MeetingFile, url: string): SchemaObject[] {
  return attendance(data) === 'Offline' ? [] : [{ '@type': 'VirtualLocation', url }];
}

function organisationNamed(name: string): SchemaObject {
  return { '@type': 'Organization', name };
}

function presentation({ title, url, creator }: Presentation, language: Language): SchemaObject {
  return {
    '@type': 'PresentationDigitalDocument',
    name: textIn(title, language),
    url,
    creator: creator === undefined ? undefined : organisationNamed(creator),
  };
}

/** The way to a page: names and whole addresses, the first page first and the page itself last. */
export function schemaBreadcrumbs(
  steps: readonly (readonly [name: string, address: string])[],
): SchemaObject {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
  };
}

/** A page that gathers data about a place. */
export interface AreaPage {
  name: string;
  /** Its whole address. */
  url: string;
  /** A municipality or region, and the county around it. */
  area: Concept;
  county: Concept | undefined;
}

/** A page about a municipality or region as a collection, with the place it is about and where that lies. */
export function schemaAreaPage({ name, url, area, county }: AreaPage, language: Language): SchemaObject {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    inLanguage: language,
    about: { ...schemaArea(area, language), containedInPlace: county && schemaArea(county, language) },
  };
}

function schemaArea({ label, uri }: Concept, language: Language): SchemaObject {
  return { '@type': 'AdministrativeArea', name: label[language], sameAs: uri };
}

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand in a `<script>` element: no text in it can end the element or begin a comment, as every `<`,
 * `>` and `&` is written as an escape.
 */
export function scriptSafeJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.replace(UNSAFE, (text) => `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
