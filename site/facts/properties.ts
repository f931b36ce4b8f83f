import type { DatasetFile, DistributionFile } from '../../catalog/model/files/dataset.ts';
import type { SeriesFile } from '../../catalog/model/files/series.ts';
import type { ServiceFile } from '../../catalog/model/files/service.ts';
import { PROPERTY_LABELS, type PropertyLabel } from '../../catalog/model/property-labels.ts';
import type { Words } from '../../catalog/model/text.ts';
import { type Content, html } from '../html.ts';
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

/** Every property a dataset, distribution, service or series can have; one name means the same in all of them. */
export type Data = Partial<DatasetFile & DistributionFile & ServiceFile & SeriesFile>;

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
  label: string;
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
    label: PROPERTY_LABELS[label].sv,
    show: (list, setting) => (list as Item<Value<K>>[]).map((item) => show(item, setting)),
  };
}

/** A property with one value. */
function one<K extends Key>(
  key: K,
  label: PropertyLabel,
  show: (value: Value<K>, setting: Setting) => Content,
): Property {
  return {
    key,
    label: PROPERTY_LABELS[label].sv,
    show: (value, setting) => [show(value as Value<K>, setting)],
  };
}

/** How each property is shown, under the label of that name. */
export const PROPERTIES = {
  creator: one('creator', 'creator', showAgent),
  qualifiedAttribution: each('qualifiedAttribution', 'qualifiedAttribution', showAttribution),
  contactPoint: each('contactPoint', 'contactPoint', showContactPoint),
  applicableLegislation: each('applicableLegislation', 'applicableLegislation', showCodes('legislation')),
  hvdCategory: each('hvdCategory', 'hvdCategory', showCodes('hvd-category')),
  landingPage: each('landingPage', 'landingPage', showResource),
  page: each('page', 'page', showResource),
  keyword: one('keyword', 'keyword', showKeywords),
  theme: each('theme', 'theme', showThemes),
  subject: each('subject', 'subject', showAddress),
  identifier: one('identifier', 'identifier', showCode),
  otherIdentifier: each('otherIdentifier', 'otherIdentifier', showAddress),
  issued: one('issued', 'issued', formatDate),
  modified: one('modified', 'modified', formatDate),
  language: each('language', 'language', showCodes('language')),
  conformsTo: each('conformsTo', 'conformsTo', showResource),
  namedPlace: each('spatial', 'namedPlace', showNamedPlace),
  shape: each('spatial', 'shape', showShape),
  temporal: each('temporal', 'temporal', ({ startDate, endDate }) => formatPeriod(startDate, endDate)),
  temporalResolution: one('temporalResolution', 'temporalResolution', formatDuration),
  spatialResolutionInMeters: one(
    'spatialResolutionInMeters',
    'spatialResolutionInMeters',
    (metres) => `${metres.toLocaleString('sv', { maximumFractionDigits: 20 })} meter`,
  ),
  accrualPeriodicity: one('accrualPeriodicity', 'accrualPeriodicity', showCodes('frequency')),
  version: one('version', 'version', String),
  versionNotes: one('versionNotes', 'versionNotes', showText),
  source: each('source', 'source', showReference('dataset')),
  accessRights: one('accessRights', 'accessRights', showCodes('access-right')),
  offers: each('offers', 'offers', ({ description, mainEntityOfPage }, setting) =>
    mainEntityOfPage
      ? showResource({ uri: mainEntityOfPage, title: description }, setting)
      : showText(description),
  ),
  hasVersion: each('hasVersion', 'hasVersion', showReference('dataset')),
  isReferencedBy: each('isReferencedBy', 'isReferencedBy', showAddress),
  relation: each('relation', 'relation', showAddress),
  qualifiedRelation: each(
    'qualifiedRelation',
    'qualifiedRelation',
    ({ relation, hadRole }) => html`${showAddress(relation)} (roll: ${showAddress(hadRole)})`,
  ),
  provenance: each('provenance', 'provenance', showText),
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
  byteSize: one('byteSize', 'byteSize', (bytes) =>
    bytes < 1000 ? formatNumber(bytes) : `${formatNumber(bytes)} (${formatSize(bytes)})`,
  ),
  status: one('status', 'status', showCodes('distribution-status')),
  availability: one('availability', 'availability', showCodes('availability')),
  license: one('license', 'license', showLicence),
  rights: one('rights', 'rights', showRights),
  checksum: one('checksum', 'checksum', ({ algorithm, checksumValue }) => [
    `${algorithm}: `,
    showCode(checksumValue),
  ]),
  linkedSchema: each('conformsTo', 'linkedSchema', showResource),
  endpointURL: each('endpointURL', 'endpointURL', showAddress),
  endpointDescription: each('endpointDescription', 'endpointDescription', showAddress),
  architecture: each('type', 'architecture', showCodes('service-type')),
  servesDataset: each('servesDataset', 'servesDataset', showReference('dataset')),
} satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;

/** Words in one value, as a list of their own would be long and say little. */
function showKeywords(keyword: Words): Content {
  const { language, words } = pickWords(keyword);
  if (words.length === 0) return undefined;
  return html`<ul class="words" lang="${language}">${words.map((word) => html`<li>${word}</li>`)}</ul>`;
}
