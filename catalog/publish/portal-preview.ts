import type { Dataset, Distribution } from '../model/catalog.ts';
import { licenceText } from '../model/contents/licences-in.ts';
import { isShape, NAMED_PLACE } from '../model/contents/places-in.ts';
import type { Place } from '../model/files/shared.ts';
import { findProperty, type Property, type PropertyOwner, portalOrder } from '../model/properties.ts';
import { type Language, languagesOfWords, type Text, textIn, type Words } from '../model/text.ts';
import { credentialPage } from '../model/values/credentials.ts';
import { isHighValue } from '../model/values/high-value.ts';
import { licenceConcept } from '../model/values/licence-names.ts';
import { concept } from '../model/vocabularies.ts';
import { clipped, inWords } from '../model/words/value-words.ts';
import { PORTAL_WORDS, type PortalWord } from './portal-words.ts';

/** A property as the portal shows it: its label and its values in words. */
export interface PortalField {
  label: string;
  values: readonly string[];
}

/** A distribution as the portal shows it. */
export interface PortalDistribution {
  /** `CSV`; `undefined` where none is given. */
  format: string | undefined;
  /** True when it is marked `API`. */
  isApi: boolean;
  title: string;
  /** The words on its buttons. */
  buttons: readonly string[];
  /** The addresses under the heading of several files; empty where there are not several. */
  files: readonly string[];
  fields: readonly PortalField[];
}

/** A dataset's page on Sveriges dataportal, part by part from the top. All text is untrusted, save labels and buttons. */
export interface PortalPreview {
  title: string;
  publisher: string;
  /** `Tillhör datamängdsserie: …`, one for each series. */
  series: readonly string[];
  indicators: readonly string[];
  description: string;
  distributions: readonly PortalDistribution[];
  /** The text in their place where there are none. */
  withoutDistributions: string | undefined;
  /** Over addresses, where a distribution has several. */
  filesHeading: string;
  about: { heading: string; fields: readonly PortalField[] };
}

const LONGEST_TEXT = 4000;
const MOST_VALUES = 50;

/**
 * Previews a dataset on Sveriges dataportal: its order and its labels in Swedish (dataportal-web, the page of a
 * dataset; labels from DCAT-AP-SE's `bundle.json`), ours in English. Inherited values are shown as the dataset's own,
 * as in the feed.
 */
export function portalPreview(dataset: Dataset, language: Language): PortalPreview {
  const { data, distributions } = dataset;
  const say = sayIn(language);
  return {
    title: textOf(data.title, language, 300),
    publisher: textOf(dataset.publisher.data.name, language, 300),
    series: dataset.series.map((series) => `${say('series')}: ${textOf(series.data.title, language, 300)}`),
    indicators: indicatorsOf(dataset, language),
    description: textOf(data.description, language, LONGEST_TEXT),
    distributions: distributions.map((distribution) => distributionOf(distribution, language)),
    withoutDistributions: distributions.length === 0 ? say('noDistributions') : undefined,
    filesHeading: say('severalFiles'),
    about: {
      heading: say('about'),
      fields: fieldsOf('dataset', sidebar(dataset, language), language),
    },
  };
}

function sayIn(language: Language): (word: PortalWord) => string {
  return (word) => PORTAL_WORDS[word][language];
}

/** The text in the language that is read, else in another; its line breaks are kept. */
function textOf(text: Text | undefined, language: Language, longest: number): string {
  const whole = textIn(text, language) ?? '';
  const letters = [...whole.slice(0, 2 * longest)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('').trim();
}

/** The badges under the title, in the portal's order. */
function indicatorsOf({ data, distributions }: Dataset, language: Language): string[] {
  const say = sayIn(language);
  const word = (owner: PropertyOwner, key: string, value: unknown): string =>
    inWords(owner, key, value)[language];
  const styles = distributions.flatMap(({ services }) =>
    services.flatMap((service) => service.data.type ?? []),
  );
  const badges = [
    data.accessRights && word('dataset', 'accessRights', data.accessRights),
    ...styles.map((style) => word('service', 'type', style)),
    data.accrualPeriodicity && word('dataset', 'accrualPeriodicity', data.accrualPeriodicity),
    ...distributions.map((distribution) => creativeCommons(distribution, language)),
    isHighValue(data) && say('highValue'),
    data.subject && data.subject.length > 0 && say('nationalData'),
    data.offers && data.offers.length > 0 && say('fee'),
  ];
  return [...new Set(badges.filter((badge): badge is string => Boolean(badge)))].slice(0, MOST_VALUES);
}

/** The portal knows Creative Commons by the http addresses alone, which is how the feed writes those of the code list. */
function creativeCommons({ data }: Distribution, language: Language): string | undefined {
  const written = licenceText(data.license);
  const address = written === undefined ? undefined : (licenceConcept(written)?.uri ?? written);
  return address?.startsWith('http://creativecommons.org/')
    ? inWords('distribution', 'license', address)[language]
    : undefined;
}

function distributionOf(distribution: Distribution, language: Language): PortalDistribution {
  const { data, services } = distribution;
  const say = sayIn(language);
  const files = data.downloadURL ?? [];
  const isExplorable = services.some((service) => (service.data.endpointDescription ?? []).length > 0);
  const buttons: PortalWord[] = [
    ...(files.length === 1 ? (['download'] as const) : []),
    ...(files.length === 0 ? (['access'] as const) : []),
    ...(isExplorable ? (['explore'] as const) : []),
    'showMore',
  ];
  return {
    format: formatOf(data.format ?? data.mediaType, language),
    isApi: (data.accessService ?? []).length > 0,
    title: textOf(data.title, language, 300) || say('untitled'),
    buttons: buttons.map(say),
    files: files.length > 1 ? files.slice(0, MOST_VALUES).map((file) => clipped(file)) : [],
    fields: fieldsOf('distribution', inFeed(data), language),
  };
}

/** The name of a format without what it is: "CSV, tabell som text" -> "CSV"; a media type as it is written. */
function formatOf(written: string | undefined, language: Language): string | undefined {
  if (written === undefined) return undefined;
  return clipped(concept('file-type', written)?.label[language].split(',')[0] ?? written);
}

/** A distribution's data as the portal meets it: the page where a key can be had is a document like others. */
function inFeed({ credential, ...data }: Distribution['data']): Data {
  const document = credential && credentialPage(credential);
  return document ? { ...data, page: [...(data.page ?? []), document] } : { ...data };
}

type Data = Readonly<Record<string, unknown>>;

/** A dataset's data as the portal meets it in the Swedish feed. */
function sidebar({ data, identifier, series }: Dataset, language: Language): Data {
  return {
    ...data,
    identifier,
    inSeries: series.map((series) => textOf(series.data.title, language, 300)),
    applicableLegislation: isHighValue(data) ? ['HVD'] : data.applicableLegislation?.slice(0, 1),
  };
}

function fieldsOf(owner: PropertyOwner, data: Data, language: Language): PortalField[] {
  return portalOrder(owner)
    .map((key) => findProperty(owner, key)!)
    .flatMap((property) => fieldsOfProperty(property, data[property.key], language))
    .filter(({ values }) => values.length > 0);
}

/** One field, save for places: those with a name and those that are shapes are two. */
function fieldsOfProperty(property: Property, value: unknown, language: Language): PortalField[] {
  const label = property.label[language];
  if (property.part !== 'place') return [{ label, values: valuesOf(property, value, language) }];
  const places = (value ?? []) as readonly Place[];
  const named = places.filter((place) => !isShape(place));
  return [
    { label: NAMED_PLACE[language], values: valuesOf(property, named, language) },
    { label, values: valuesOf(property, places.filter(isShape), language) },
  ];
}

function valuesOf({ owner, key, kind }: Property, value: unknown, language: Language): string[] {
  if (value === undefined || value === null) return [];
  const shown = kind === 'words' ? wordsIn(value as Words, language) : value;
  const items: unknown[] = Array.isArray(shown) ? shown.slice(0, MOST_VALUES) : [shown];
  return items.map((item) => inWords(owner, key, item)[language]).filter((words) => words !== '');
}

/** Those in the language that is read; all where there are none in it. */
function wordsIn(written: Words, language: Language): string[] {
  const words = languagesOfWords(written);
  const own = words.filter(([text]) => text === language);
  return (own.length > 0 ? own : words).map(([, word]) => word);
}
