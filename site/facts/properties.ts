import type { DatasetFile, DistributionFile } from '../../catalog/model/files/dataset.ts';
import type { SeriesFile } from '../../catalog/model/files/series.ts';
import type { ServiceFile } from '../../catalog/model/files/service.ts';
import { PROPERTY_LABELS, type PropertyLabel } from '../../catalog/model/property-labels.ts';
import type { Language, Localised, Words } from '../../catalog/model/text.ts';
import { type Content, html } from '../html.ts';
import { bilingual } from '../languages.ts';
import type { Site } from '../site.ts';
import { formatDate, formatPeriod } from '../text/format-date.ts';
import { formatDuration } from '../text/format-duration.ts';
import { formatNumber } from '../text/format-number.ts';
import { formatSize } from '../text/format-size.ts';
import { pickWords, showText } from '../text/show-text.ts';
import { showAgent, showAttribution } from './show-agent.ts';
import { showCode, showCodes, showThemes } from './show-code.ts';
import { showContactPoint } from './show-contact-point.ts';
import { showLicence } from './show-licence.ts';
import { showAddress, showReference, showResource } from './show-link.ts';
import { showNamedPlace, showShape } from './show-place.ts';
import { showRights } from './show-rights.ts';
import { showSpecification } from './show-specification.ts';

/** Every property a dataset, distribution, service or series can have; one name means the same in all of them. */
export type Data = Partial<DatasetFile & DistributionFile & ServiceFile & SeriesFile>;

/** Where something is shown, for what needs to know of the page's language alone. */
export interface InLanguage {
  site: { readonly language: Language };
}

/** Whose properties are shown, and where. */
export interface Setting {
  site: Site;
  /** The folder that references are read from. */
  publisherId: string;
}

type Key = keyof Data;
type Value<K extends Key> = NonNullable<Data[K]>;
type Item<List> = List extends readonly (infer One)[] ? One : never;

/** How a property is shown. */
export interface Property {
  /** The key of the file that it comes from. */
  key: Key;
  label: Localised;
  /** Its values, one content each. Only called where the key is there. */
  show(value: unknown, setting: Setting): readonly Content[];
}

/** A property whose value is a list: each item is shown by itself. */
function each<K extends Key>(
  key: K,
  label: PropertyLabel,
  show: (item: Item<Value<K>>, setting: Setting) => Content,
): Property {
  return {
    key,
    label: PROPERTY_LABELS[label],
    show: (list, setting) => (list as Item<Value<K>>[]).map((item) => show(item, setting)),
  };
}

/** A property with one value. */
function one<K extends Key>(
  key: K,
  label: PropertyLabel,
  show: (value: Value<K>, setting: Setting) => Content,
): Property {
  return { key, label: PROPERTY_LABELS[label], show: (value, setting) => [show(value as Value<K>, setting)] };
}

/** How each property is shown, under the label of that name. */
export const PROPERTIES = {
  creator: one('creator', 'creator', showAgent),
  qualifiedAttribution: each('qualifiedAttribution', 'qualifiedAttribution', showAttribution),
  contactPoint: each('contactPoint', 'contactPoint', (contact, { site }) => showContactPoint(contact, site)),
  applicableLegislation: each('applicableLegislation', 'applicableLegislation', showCodes('legislation')),
  hvdCategory: each('hvdCategory', 'hvdCategory', showCodes('hvd-category')),
  landingPage: each('landingPage', 'landingPage', showResource),
  page: each('page', 'page', showResource),
  keyword: one('keyword', 'keyword', showKeywords),
  theme: each('theme', 'theme', showThemes),
  subject: each('subject', 'subject', showAddress),
  identifier: one('identifier', 'identifier', showCode),
  otherIdentifier: each('otherIdentifier', 'otherIdentifier', showAddress),
  issued: one('issued', 'issued', (date, { site }) => formatDate(date, site.language)),
  modified: one('modified', 'modified', (date, { site }) => formatDate(date, site.language)),
  language: each('language', 'language', showCodes('language')),
  conformsTo: each('conformsTo', 'conformsTo', showSpecification),
  namedPlace: each('spatial', 'namedPlace', showNamedPlace),
  shape: each('spatial', 'shape', showShape),
  temporal: each('temporal', 'temporal', ({ startDate, endDate }, { site }) =>
    formatPeriod(startDate, endDate, site.language),
  ),
  temporalResolution: one('temporalResolution', 'temporalResolution', (duration, { site }) =>
    formatDuration(duration, site.language),
  ),
  spatialResolutionInMeters: one(
    'spatialResolutionInMeters',
    'spatialResolutionInMeters',
    (metres, { site }) => WORDS[site.language].metres(metres),
  ),
  accrualPeriodicity: one('accrualPeriodicity', 'accrualPeriodicity', showCodes('frequency')),
  version: one('version', 'version', String),
  versionNotes: one('versionNotes', 'versionNotes', (text, { site }) => showText(text, site.language)),
  source: each('source', 'source', showReference('dataset')),
  accessRights: one('accessRights', 'accessRights', showCodes('access-right')),
  offers: each('offers', 'offers', ({ description, mainEntityOfPage }, setting) =>
    mainEntityOfPage
      ? showResource({ uri: mainEntityOfPage, title: description }, setting)
      : showText(description, setting.site.language),
  ),
  hasVersion: each('hasVersion', 'hasVersion', showReference('dataset')),
  isReferencedBy: each('isReferencedBy', 'isReferencedBy', showAddress),
  relation: each('relation', 'relation', showAddress),
  qualifiedRelation: each(
    'qualifiedRelation',
    'qualifiedRelation',
    ({ relation, hadRole }, { site }) =>
      html`${showAddress(relation)} (${WORDS[site.language].role}: ${showAddress(hadRole)})`,
  ),
  provenance: each('provenance', 'provenance', (text, { site }) => showText(text, site.language)),
  inSeries: each('inSeries', 'inSeries', showReference('series')),
  dataType: each('type', 'dataType', showAddress),
  sample: each('sample', 'sample', showAddress),
  accessURL: one('accessURL', 'accessURL', showAddress),
  downloadURL: each('downloadURL', 'downloadURL', showAddress),
  format: one('format', 'format', showCodes('file-type')),
  mediaType: one('mediaType', 'mediaType', showCode),
  compressFormat: one('compressFormat', 'compressFormat', showCode),
  packageFormat: one('packageFormat', 'packageFormat', showCode),
  accessService: each('accessService', 'accessService', showReference('service')),
  byteSize: one('byteSize', 'byteSize', (bytes, { site }) => showSize(bytes, site.language)),
  status: one('status', 'status', showCodes('distribution-status')),
  availability: one('availability', 'availability', showCodes('availability')),
  license: one('license', 'license', showLicence),
  rights: one('rights', 'rights', showRights),
  checksum: one('checksum', 'checksum', ({ algorithm, checksumValue }) => [
    `${algorithm}: `,
    showCode(checksumValue),
  ]),
  linkedSchema: each('conformsTo', 'linkedSchema', showSpecification),
  endpointURL: each('endpointURL', 'endpointURL', showAddress),
  endpointDescription: each('endpointDescription', 'endpointDescription', showAddress),
  architecture: each('type', 'architecture', showCodes('service-type')),
  servesDataset: each('servesDataset', 'servesDataset', showReference('dataset')),
} satisfies Record<string, Property>;

/** The label that a property is shown under. */
export type PropertyName = keyof typeof PROPERTIES;

const WORDS = bilingual(
  { metres: (metres: number) => `${decimals(metres, 'sv')} meter`, role: 'roll' },
  { metres: (metres) => `${decimals(metres, 'en')} metres`, role: 'role' },
);

function decimals(number: number, language: Language): string {
  return number.toLocaleString(language, { maximumFractionDigits: 20 });
}

function showSize(bytes: number, language: Language): string {
  const exact = formatNumber(bytes, language);
  return bytes < 1000 ? exact : `${exact} (${formatSize(bytes, language)})`;
}

/** Words in one value, as a list of their own would be long and say little. */
function showKeywords(keyword: Words, { site }: Setting): Content {
  const { language, words } = pickWords(keyword, site.language);
  if (words.length === 0) return undefined;
  return html`<ul class="words" lang="${language}">${words.map((word) => html`<li>${word}</li>`)}</ul>`;
}
