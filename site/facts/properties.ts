import type { DatasetFile, DistributionFile } from '../../catalog/model/files/dataset.ts';
import type { SeriesFile } from '../../catalog/model/files/series.ts';
import type { ServiceFile } from '../../catalog/model/files/service.ts';
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
  label: string,
  show: (item: Item<Value<K>>, setting: Setting) => Content,
): Property {
  return {
    key,
    label,
    show: (list, setting) => (list as Item<Value<K>>[]).map((item) => show(item, setting)),
  };
}

/** A property with one value. */
function one<K extends Key>(
  key: K,
  label: string,
  show: (value: Value<K>, setting: Setting) => Content,
): Property {
  return { key, label, show: (value, setting) => [show(value as Value<K>, setting)] };
}

/**
 * How each property is shown, under the label it has in DCAT-AP-SE 3.0.1 and on Sveriges dataportal
 * (`DCAT-AP-SE/bundle.json`). Properties of DCAT-AP without a Swedish label have one of ours.
 */
export const PROPERTIES = {
  creator: one('creator', 'Producent', showAgent),
  qualifiedAttribution: each('qualifiedAttribution', 'Övrig aktör', showAttribution),
  contactPoint: each('contactPoint', 'Kontaktuppgift', showContactPoint),
  applicableLegislation: each('applicableLegislation', 'Tillämplig lagstiftning', showCodes('legislation')),
  hvdCategory: each('hvdCategory', 'Kategori för värdefulla datamängder', showCodes('hvd-category')),
  landingPage: each('landingPage', 'Ingångssida', showResource),
  page: each('page', 'Dokumentation', showResource),
  keyword: one('keyword', 'Nyckelord', showKeywords),
  theme: each('theme', 'Kategori', showThemes),
  subject: each('subject', 'Kategori för nationella grunddata', showAddress),
  identifier: one('identifier', 'Identifikator', showCode),
  otherIdentifier: each('otherIdentifier', 'Övrig identifikator', showAddress),
  issued: one('issued', 'Utgivningsdatum', formatDate),
  modified: one('modified', 'Ändringsdatum', formatDate),
  language: each('language', 'Språk', showCodes('language')),
  conformsTo: each('conformsTo', 'Uppfyller', showResource),
  namedPlace: each('spatial', 'Namngivet geografiskt område', showNamedPlace),
  shape: each('spatial', 'Geografiskt område', showShape),
  temporal: each('temporal', 'Tidsperiod', ({ startDate, endDate }) => formatPeriod(startDate, endDate)),
  temporalResolution: one('temporalResolution', 'Tidsupplösning', formatDuration),
  spatialResolutionInMeters: one(
    'spatialResolutionInMeters',
    'Rumslig upplösning',
    (metres) => `${metres.toLocaleString('sv', { maximumFractionDigits: 20 })} meter`,
  ),
  accrualPeriodicity: one('accrualPeriodicity', 'Uppdateringsfrekvens', showCodes('frequency')),
  version: one('version', 'Version', String),
  versionNotes: one('versionNotes', 'Versionsanteckningar', showText),
  source: each('source', 'Källa', showReference('dataset')),
  accessRights: one('accessRights', 'Åtkomsträttigheter', showCodes('access-right')),
  offers: each('offers', 'Avgift', ({ description, mainEntityOfPage }, setting) =>
    mainEntityOfPage
      ? showResource({ uri: mainEntityOfPage, title: description }, setting)
      : showText(description),
  ),
  hasVersion: each('hasVersion', 'Har version', showReference('dataset')),
  isReferencedBy: each('isReferencedBy', 'Refereras av', showAddress),
  relation: each('relation', 'Relaterad resurs', showAddress),
  qualifiedRelation: each(
    'qualifiedRelation',
    'Kvalificerad relaterad resurs',
    ({ relation, hadRole }) => html`${showAddress(relation)} (roll: ${showAddress(hadRole)})`,
  ),
  provenance: each('provenance', 'Ursprung', showText),
  inSeries: each('inSeries', 'Del i serie', showReference('series')),
  dataType: each('type', 'Typ', showAddress),
  sample: each('sample', 'Exempel på data', showAddress),
  accessURL: one('accessURL', 'Webbadress för åtkomst', showAddress),
  downloadURL: each('downloadURL', 'Webbadress för nedladdning', showAddress),
  format: one('format', 'Format', showCodes('file-type')),
  mediaType: one('mediaType', 'Mediatyp', showCode),
  compressFormat: one('compressFormat', 'Komprimering', showCode),
  packageFormat: one('packageFormat', 'Paketering', showCode),
  accessService: each('accessService', 'Åtkomst via datatjänst', showReference('service')),
  byteSize: one('byteSize', 'Storlek (i bytes)', (bytes) =>
    bytes < 1000 ? formatNumber(bytes) : `${formatNumber(bytes)} (${formatSize(bytes)})`,
  ),
  status: one('status', 'Status', showCodes('distribution-status')),
  availability: one('availability', 'Tillgänglighet', showCodes('availability')),
  license: one('license', 'Licens', showLicence),
  rights: one('rights', 'Rättighetsförklaring', showRights),
  checksum: one('checksum', 'Checksumma', ({ algorithm, checksumValue }) => [
    `${algorithm}: `,
    showCode(checksumValue),
  ]),
  linkedSchema: each('conformsTo', 'Länkade scheman', showResource),
  endpointURL: each('endpointURL', 'Åtkomstadress', showAddress),
  endpointDescription: each('endpointDescription', 'Beskrivning åtkomstadress', showAddress),
  architecture: each('type', 'Arkitekturstil', showCodes('service-type')),
  servesDataset: each('servesDataset', 'Försörjer datamängd', showReference('dataset')),
} satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;

/** Words in one value, as a list of their own would be long and say little. */
function showKeywords(keyword: Words): Content {
  const { language, words } = pickWords(keyword);
  if (words.length === 0) return undefined;
  return html`<ul class="words" lang="${language}">${words.map((word) => html`<li>${word}</li>`)}</ul>`;
}
