import type { Catalog, Dataset, Publisher, Series, Service } from '../../../catalog/model/catalog.ts';
import { countyOf } from '../../../catalog/model/counties.ts';
import type { Credential, Resource } from '../../../catalog/model/files/shared.ts';
import { countiesOf, placesOf } from '../../../catalog/model/places.ts';
import {
  type Language,
  type Localised,
  languagesOf,
  languagesOfWords,
  type Text,
  textIn,
  type Words,
} from '../../../catalog/model/text.ts';
import { credentialOfAll } from '../../../catalog/model/values/credentials.ts';
import { isHighValue } from '../../../catalog/model/values/high-value.ts';
import {
  type Concept,
  concept,
  conceptByUri,
  type VocabularyName,
} from '../../../catalog/model/vocabularies.ts';
import { RATING_LABELS, type Rating } from '../../../catalog/publish/quality/score.ts';
import { scoreOf } from '../../../catalog/publish/quality/scores.ts';
import { accentOf } from '../../data/counties.ts';
import { statusMark } from '../../data/gathered-descriptions.ts';
import { alphabetical } from '../../text/alphabetical.ts';
import { capitalised } from '../../text/capitalised.ts';
import { pickText, shorten } from '../../text/show-text.ts';
import { FACETS, type FacetName } from '../facets.ts';
import type { ShownEntry } from '../index-files.ts';
import { coveredMunicipalities } from './covered-places.ts';
import type { FacetValue, Field, SearchEntry, SearchText } from './entry.ts';

/** An entity that can be searched for. */
export type SearchableEntity = Dataset | Service | Series;

export const KINDS: Record<SearchableEntity['kind'], Localised> = {
  dataset: { sv: 'Datamängd', en: 'Dataset' },
  service: { sv: 'Datatjänst', en: 'Data service' },
  series: { sv: 'Datamängdsserie', en: 'Dataset series' },
};

/** The code of a value that there is one of: yes. */
export const YES = 'ja';

const DESCRIPTION_LENGTH = 200;

/**
 * Everything in the catalog as the index knows it, in the alphabetical order of the Swedish titles; those with the same
 * title are in the order of their ids.
 */
export function entriesOf(catalog: Catalog): SearchEntry[] {
  const { datasets, services, series } = catalog;
  const things = [...datasets, ...services, ...series].sort((a, b) => (a.id < b.id ? -1 : 1));
  return alphabetical(
    things.map((thing) => entryOf(thing, catalog)),
    ({ shown }) => shown.sv.title,
    'sv',
  );
}

function entryOf(thing: SearchableEntity, catalog: Catalog): SearchEntry {
  return {
    texts: textsOf(thing),
    facets: facetsOf(thing),
    changed: changedOf(thing),
    shown: { sv: shownEntry(thing, 'sv', catalog), en: shownEntry(thing, 'en', catalog) },
  };
}

/** The date its data was last changed, by what the file says. */
function changedOf({ data }: SearchableEntity): string | undefined {
  const date = 'modified' in data ? (data.modified ?? data.issued) : undefined;
  return date === undefined ? undefined : String(date);
}

function textsOf(thing: SearchableEntity): SearchText[] {
  const { data } = thing;
  const { distributions } = thing.kind === 'dataset' ? thing : { distributions: [] };
  return [
    ...inField('title', data.title),
    ...wordsInField(data.keyword),
    ...placesOf(thing).flatMap(({ label }) => inField('place', { ...label })),
    ...coveredMunicipalities(placesOf(thing)).map((text) => ({
      field: 'covered' as const,
      language: 'sv',
      text,
    })),
    ...(data.conformsTo ?? []).flatMap((resource) => inField('standard', titleOfResource(resource))),
    ...distributions.flatMap((distribution) => inField('distribution', distribution.data.title)),
    ...inField('description', data.description),
  ];
}

function inField(field: Field, text: Text | undefined): SearchText[] {
  return languagesOf(text).map(([language, text]) => ({ field, language, text }));
}

function wordsInField(words: Words | undefined): SearchText[] {
  return languagesOfWords(words).map(([language, text]) => ({ field: 'keyword', language, text }));
}

function titleOfResource(resource: Resource): Text | undefined {
  return typeof resource === 'string' ? undefined : resource.title;
}

function facetsOf(thing: SearchableEntity): Record<FacetName, FacetValue[]> {
  const values = valuesOf(thing);
  const once = FACETS.map((name) => [
    name,
    [...new Map(values[name].map((value) => [value.code, value])).values()],
  ]);
  return Object.fromEntries(once) as Record<FacetName, FacetValue[]>;
}

/** The values in each facet; one that several distributions share stands there for each of them. */
function valuesOf(thing: SearchableEntity): Record<FacetName, FacetValue[]> {
  const { data, kind } = thing;
  return {
    typ: [{ code: kind, name: KINDS[kind] }],
    utgivare: [publisherValue(thing.publisher)],
    lan: countiesOf(thing).map((code) => conceptValue('county', code)),
    tema: (data.theme ?? []).map((code) => conceptValue('data-theme', code)),
    format: formatsOf(thing).map((code) => conceptValue('file-type', code)),
    licens: licencesOf(thing).map(licenceValue),
    frekvens: frequencyOf(thing).map((code) => conceptValue('frequency', code)),
    kvalitet: thing.kind === 'dataset' ? [qualityValue(thing)] : [],
    hvd: isHighValue(data) ? [YES_VALUE] : [],
    api: hasApi(thing) ? [YES_VALUE] : [],
  };
}

const QUALITY_VALUES = Object.fromEntries(
  Object.entries(RATING_LABELS).map(([code, name]) => [code, { code, name }]),
) as Record<Rating, FacetValue>;

/** The rating of data.europa.eu's score, as a value of the facet. */
function qualityValue(dataset: Dataset): FacetValue {
  return QUALITY_VALUES[scoreOf(dataset, 'eu').rating];
}

const YES_VALUE: FacetValue = { code: YES, name: { sv: 'Ja', en: 'Yes' } };

const PUBLISHER_VALUES = new WeakMap<Publisher, FacetValue>();

function publisherValue(publisher: Publisher): FacetValue {
  const name = (language: Language): string => textIn(publisher.data.name, language) ?? publisher.id;
  const value = PUBLISHER_VALUES.get(publisher) ?? {
    code: publisher.id,
    name: { sv: name('sv'), en: name('en') },
  };
  PUBLISHER_VALUES.set(publisher, value);
  return value;
}

function formatsOf(thing: SearchableEntity): string[] {
  if (thing.kind === 'series') return [];
  const formats =
    thing.kind === 'service' ? [thing.data.format] : thing.distributions.map(({ data }) => data.format);
  return [...new Set(formats.filter((format) => format !== undefined))];
}

/** The licences under which an entity is available; `undefined` for a licence that is not stated. */
function licencesOf(thing: SearchableEntity): (Resource | undefined)[] {
  if (thing.kind === 'series') return [];
  return thing.kind === 'service'
    ? [thing.data.license]
    : thing.distributions.map(({ data }) => data.license);
}

/** The values of the facet for a licence that is in no code list, and for a missing licence. */
const OTHER: FacetValue = { code: 'annan', name: { sv: 'Annan licens', en: 'Another licence' } };
const NONE: FacetValue = { code: 'saknas', name: { sv: 'Licens ej angiven', en: 'Licence not stated' } };

function licenceValue(licence: Resource | undefined): FacetValue {
  if (licence === undefined) return NONE;
  const written = typeof licence === 'string' ? licence : licence.uri;
  const known = concept('licence', written) ?? conceptByUri('licence', written);
  return known ? licenceNamed(known) : OTHER;
}

const LICENCE_VALUES = new Map<Concept, FacetValue>();

function licenceNamed(licence: Concept): FacetValue {
  const value = LICENCE_VALUES.get(licence) ?? {
    code: licence.code,
    name: shortName(licence.label, ':'),
  };
  LICENCE_VALUES.set(licence, value);
  return value;
}

function frequencyOf(thing: SearchableEntity): string[] {
  const frequency = thing.kind === 'service' ? undefined : thing.data.accrualPeriodicity;
  return frequency === undefined ? [] : [frequency];
}

/** True for a service, and for an entity that is available through a service. */
function hasApi(thing: SearchableEntity): boolean {
  if (thing.kind === 'service') return true;
  if (thing.kind === 'series') return false;
  return thing.distributions.some(
    ({ services, data }) => services.length > 0 || (data.accessService ?? []).length > 0,
  );
}

/** Values by list and code: thousands of entries share them. */
const CONCEPT_VALUES = new Map<string, FacetValue>();

function conceptValue(vocabulary: VocabularyName, code: string): FacetValue {
  const key = `${vocabulary} ${code}`;
  const value = CONCEPT_VALUES.get(key) ?? makeConceptValue(vocabulary, code);
  CONCEPT_VALUES.set(key, value);
  return value;
}

function makeConceptValue(vocabulary: VocabularyName, code: string): FacetValue {
  const label = concept(vocabulary, code)?.label ?? { sv: code, en: code };
  return { code, name: vocabulary === 'file-type' ? shortName(label, ',') : eachCapitalised(label) };
}

/** A name without what it means: "CSV, tabell som text" -> "CSV". */
function shortName({ sv, en }: Localised, before: string): Localised {
  return eachCapitalised({ sv: sv.split(before)[0]!, en: en.split(before)[0]! });
}

function eachCapitalised({ sv, en }: Localised): Localised {
  return { sv: capitalised(sv), en: capitalised(en) };
}

function shownEntry(thing: SearchableEntity, language: Language, catalog: Catalog): ShownEntry {
  const status = statusMark(thing.data.record, catalog);
  const credential = credentialOfThing(thing);
  const title = pickText(thing.data.title, language) ?? { text: thing.id, language };
  const description = pickText(thing.data.description, language) ?? { text: '', language };
  return {
    page: thing.page,
    title: title.text,
    ...(title.language !== language && { titleLanguage: title.language }),
    description: shorten(description.text.replaceAll(/\s+/g, ' '), DESCRIPTION_LENGTH),
    ...(description.language !== language && { descriptionLanguage: description.language }),
    accent: accentOf(countyOf(thing.publisher)),
    ...(status && { status }),
    ...(credential && { credential: credential.kind }),
  };
}

/** The key or account that all its data need; a series is had through its datasets. */
function credentialOfThing(thing: SearchableEntity): Credential | undefined {
  if (thing.kind === 'series') return undefined;
  return thing.kind === 'service' ? thing.data.credential : credentialOfAll(thing.distributions);
}
