import type { DatasetFile, DistributionFile } from '../../catalog/model/files/dataset.ts';
import type { SeriesFile } from '../../catalog/model/files/series.ts';
import type { ServiceFile } from '../../catalog/model/files/service.ts';
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

/** How a property is shown: its label and its values, one content each. */
export interface Property {
  label: string;
  show(data: Data, setting: Setting): readonly Content[];
}

/** A property whose value is a list: each item is shown by itself. */
function each<Value>(
  label: string,
  values: (data: Data) => readonly Value[] | undefined,
  show: (value: Value, setting: Setting) => Content,
): Property {
  return { label, show: (data, setting) => (values(data) ?? []).map((value) => show(value, setting)) };
}

/** A property with one value. */
function one<Value>(
  label: string,
  value: (data: Data) => Value | undefined,
  show: (value: Value, setting: Setting) => Content,
): Property {
  return each(
    label,
    (data) => {
      const found = value(data);
      return found === undefined ? [] : [found];
    },
    show,
  );
}

/** Several words in one value, as a list of their own would be long and say little. */
function keywords(data: Data): readonly Content[] {
  const { language, words } = pickWords(data.keyword);
  if (words.length === 0) return [];
  return [html`<ul class="words" lang="${language}">${words.map((word) => html`<li>${word}</li>`)}</ul>`];
}

/**
 * How each property is shown, under the label it has in DCAT-AP-SE 3.0.1 and on Sveriges dataportal
 * (`DCAT-AP-SE/bundle.json`). Properties of DCAT-AP without a Swedish label have one of ours.
 */
export const PROPERTIES = {
  creator: one('Producent', (data) => data.creator, showAgent),
  qualifiedAttribution: each('Övrig aktör', (data) => data.qualifiedAttribution, showAttribution),
  contactPoint: each('Kontaktuppgift', (data) => data.contactPoint, showContactPoint),
  applicableLegislation: each(
    'Tillämplig lagstiftning',
    (data) => data.applicableLegislation,
    showCodes('legislation'),
  ),
  hvdCategory: each(
    'Kategori för värdefulla datamängder',
    (data) => data.hvdCategory,
    showCodes('hvd-category'),
  ),
  landingPage: each('Ingångssida', (data) => data.landingPage, showResource),
  page: each('Dokumentation', (data) => data.page, showResource),
  keyword: { label: 'Nyckelord', show: keywords },
  theme: each('Kategori', (data) => data.theme, showThemes),
  subject: each('Kategori för nationella grunddata', (data) => data.subject, showAddress),
  identifier: one('Identifikator', (data) => data.identifier, showCode),
  otherIdentifier: each('Övrig identifikator', (data) => data.otherIdentifier, showAddress),
  issued: one('Utgivningsdatum', (data) => data.issued, formatDate),
  modified: one('Ändringsdatum', (data) => data.modified, formatDate),
  language: each('Språk', (data) => data.language, showCodes('language')),
  conformsTo: each('Uppfyller', (data) => data.conformsTo, showResource),
  namedPlace: each('Namngivet geografiskt område', (data) => data.spatial, showNamedPlace),
  shape: each('Geografiskt område', (data) => data.spatial, showShape),
  temporal: each(
    'Tidsperiod',
    (data) => data.temporal,
    ({ startDate, endDate }) => formatPeriod(startDate, endDate),
  ),
  temporalResolution: one('Tidsupplösning', (data) => data.temporalResolution, formatDuration),
  spatialResolutionInMeters: one(
    'Rumslig upplösning',
    (data) => data.spatialResolutionInMeters,
    (metres) => `${String(metres).replace('.', ',')} meter`,
  ),
  accrualPeriodicity: one('Uppdateringsfrekvens', (data) => data.accrualPeriodicity, showCodes('frequency')),
  version: one('Version', (data) => data.version, String),
  versionNotes: one('Versionsanteckningar', (data) => data.versionNotes, showText),
  source: each('Källa', (data) => data.source, showReference('dataset')),
  accessRights: one('Åtkomsträttigheter', (data) => data.accessRights, showCodes('access-right')),
  offers: each(
    'Avgift',
    (data) => data.offers,
    ({ description, mainEntityOfPage }, setting) =>
      mainEntityOfPage
        ? showResource({ uri: mainEntityOfPage, title: description }, setting)
        : showText(description),
  ),
  hasVersion: each('Har version', (data) => data.hasVersion, showReference('dataset')),
  isReferencedBy: each('Refereras av', (data) => data.isReferencedBy, showAddress),
  relation: each('Relaterad resurs', (data) => data.relation, showAddress),
  qualifiedRelation: each(
    'Kvalificerad relaterad resurs',
    (data) => data.qualifiedRelation,
    ({ relation }) => showAddress(relation),
  ),
  provenance: each('Ursprung', (data) => data.provenance, showText),
  inSeries: each('Del i serie', (data) => data.inSeries, showReference('series')),
  sample: each('Exempel på data', (data) => data.sample, showAddress),
  accessURL: one('Webbadress för åtkomst', (data) => data.accessURL, showAddress),
  downloadURL: each('Webbadress för nedladdning', (data) => data.downloadURL, showAddress),
  format: one('Format', (data) => data.format, showCodes('file-type')),
  mediaType: one('Mediatyp', (data) => data.mediaType, showCode),
  compressFormat: one('Komprimering', (data) => data.compressFormat, showCode),
  packageFormat: one('Paketering', (data) => data.packageFormat, showCode),
  accessService: each('Åtkomst via datatjänst', (data) => data.accessService, showReference('service')),
  byteSize: one(
    'Storlek (i bytes)',
    (data) => data.byteSize,
    (bytes) => (bytes < 1000 ? formatNumber(bytes) : `${formatNumber(bytes)} (${formatSize(bytes)})`),
  ),
  status: one('Status', (data) => data.status, showCodes('distribution-status')),
  availability: one('Tillgänglighet', (data) => data.availability, showCodes('availability')),
  license: one('Licens', (data) => data.license, showLicence),
  rights: one('Rättighetsförklaring', (data) => data.rights, showRights),
  checksum: one(
    'Checksumma',
    (data) => data.checksum,
    ({ algorithm, checksumValue }) => [`${algorithm}: `, showCode(checksumValue)],
  ),
  linkedSchema: each('Länkade scheman', (data) => data.conformsTo, showResource),
  endpointURL: each('Åtkomstadress', (data) => data.endpointURL, showAddress),
  endpointDescription: each('Beskrivning åtkomstadress', (data) => data.endpointDescription, showAddress),
  architecture: each('Arkitekturstil', (data) => data.type, showCodes('service-type')),
  servesDataset: each('Försörjer datamängd', (data) => data.servesDataset, showReference('dataset')),
} satisfies Record<string, Property>;

export type PropertyName = keyof typeof PROPERTIES;
