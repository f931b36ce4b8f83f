import type { FileKind } from './file-kinds.ts';
import type { Localised } from './text.ts';

function label(sv: string, en: string): Localised {
  return { sv, en };
}

/**
 * What properties are called for readers: in Swedish as on Sveriges dataportal, in English as in DCAT-AP-SE 3.0.1 (both in its
 * `bundle.json`). What only this catalog has, and what DCAT-AP has without a Swedish name, is called as in the schemas. A
 * property with several names, by what it is of or what it holds, has one for each.
 */
export const PROPERTY_LABELS = {
  accessRights: label('Åtkomsträttigheter', 'Access rights'),
  accessService: label('Åtkomst via datatjänst', 'Access service'),
  accessURL: label('Webbadress för åtkomst', 'Web address for access'),
  accrualPeriodicity: label('Uppdateringsfrekvens', 'Update frequency'),
  answers: label('Svarar mot önskemål', 'Answers wishes'),
  applicableLegislation: label('Tillämplig lagstiftning', 'Applicable legislation'),
  architecture: label('Arkitekturstil', 'Architectural style'),
  availability: label('Tillgänglighet', 'Availability'),
  byteSize: label('Storlek (i bytes)', 'Size (in bytes)'),
  catalog: label('Katalog', 'Catalog'),
  checksum: label('Checksumma', 'Checksum'),
  classification: label('Klassificering', 'Classification'),
  compressFormat: label('Komprimering', 'Compression'),
  conformsTo: label('Uppfyller', 'Conforms to'),
  contactPoint: label('Kontaktuppgift', 'Contact point'),
  county: label('Län', 'County'),
  creator: label('Producent', 'Creator'),
  dataType: label('Typ', 'Type'),
  defaults: label('Gemensamt för datamängderna', 'Shared by the datasets'),
  description: label('Beskrivning', 'Description'),
  distribution: label('Distribution', 'Distribution'),
  downloadURL: label('Webbadress för nedladdning', 'Web address for download'),
  endpointDescription: label('Beskrivning åtkomstadress', 'Endpoint description'),
  endpointURL: label('Åtkomstadress', 'Endpoint URL'),
  format: label('Format', 'Format'),
  harvest: label('Skördas från', 'Harvested from'),
  hasPart: label('Består av', 'Has part'),
  hasVersion: label('Har version', 'Has version'),
  homepage: label('Hemsida', 'Homepage'),
  hvdCategory: label('Kategori för värdefulla datamängder', 'Category for high-value datasets'),
  id: label('Namn i datamängden', 'Name in the dataset'),
  identifier: label('Identifikator', 'Identifier'),
  inSeries: label('Del i serie', 'In series'),
  intended: label('Avsiktliga avsteg', 'Intended exceptions'),
  isPartOf: label('Är del av', 'Is part of'),
  isReferencedBy: label('Refereras av', 'Is referenced by'),
  issued: label('Utgivningsdatum', 'Release date'),
  keyword: label('Nyckelord', 'Keyword'),
  kind: label('Slag av aktör', 'Kind of agent'),
  landingPage: label('Ingångssida', 'Landing page'),
  language: label('Språk', 'Language'),
  license: label('Licens', 'Licence'),
  linkedSchema: label('Länkade scheman', 'Linked schemas'),
  maintainers: label('Ansvariga på GitHub', 'Maintainers on GitHub'),
  mbox: label('E-postadress', 'Email address'),
  mediaType: label('Mediatyp', 'Media type'),
  modified: label('Ändringsdatum', 'Date modified'),
  municipality: label('Kommun', 'Municipality'),
  name: label('Namn', 'Name'),
  namedPlace: label('Namngivet geografiskt område', 'Named geographical area'),
  note: label('Upplysning', 'Notice'),
  offers: label('Avgift', 'Fee'),
  organisationsnummer: label('Organisationsnummer', 'Organisation number'),
  otherIdentifier: label('Övrig identifikator', 'Other identifier'),
  packageFormat: label('Paketering', 'Packaging'),
  page: label('Dokumentation', 'Documentation'),
  provenance: label('Ursprung', 'Provenance'),
  publisher: label('Utgivare', 'Publisher'),
  publisherType: label('Typ', 'Type'),
  qualifiedAttribution: label('Övrig aktör', 'Attribution'),
  qualifiedRelation: label('Kvalificerad relaterad resurs', 'Qualified related resource'),
  record: label('Om beskrivningen', 'About the description'),
  region: label('Region', 'Region'),
  relation: label('Relaterad resurs', 'Related resource'),
  rights: label('Rättighetsförklaring', 'Rights statement'),
  sameAs: label('Alternativ URI', 'Alternative URI'),
  sample: label('Exempel på data', 'Sample of the data'),
  servesDataset: label('Försörjer datamängd', 'Serves dataset'),
  shape: label('Geografiskt område', 'Geographical area'),
  source: label('Källa', 'Source'),
  spatial: label('Geografiskt område', 'Geographical area'),
  spatialResolutionInMeters: label('Rumslig upplösning', 'Spatial resolution'),
  status: label('Status', 'Status'),
  subject: label('Kategori för nationella grunddata', 'Category for national data domains'),
  temporal: label('Tidsperiod', 'Time period'),
  temporalResolution: label('Tidsupplösning', 'Temporal resolution'),
  theme: label('Kategori', 'Category'),
  themeTaxonomy: label('Taxonomi för tema', 'Theme taxonomy'),
  title: label('Titel', 'Title'),
  uri: label('Adress som redan används', 'Address already in use'),
  url: label('Katalogens adress', 'Address of the catalog'),
  version: label('Version', 'Version'),
  versionNotes: label('Versionsanteckningar', 'Version notes'),
} satisfies Record<string, Localised>;

/** What a property is called by in {@link PROPERTY_LABELS}. */
export type PropertyLabel = keyof typeof PROPERTY_LABELS;

/** What has properties: a file, or a distribution in one. */
export type PropertyOwner = FileKind | 'distribution';

/** Keys that mean something else in one kind of thing than in the others. */
const NAMED_OTHERWISE: Readonly<Record<string, PropertyLabel>> = {
  'dataset type': 'dataType',
  'service type': 'architecture',
  'publisher type': 'publisherType',
  'distribution conformsTo': 'linkedSchema',
};

/** What the property `key` of such a thing is called; `undefined` where it has no such property. */
export function labelOf(owner: PropertyOwner, key: string): Localised | undefined {
  const name = NAMED_OTHERWISE[`${owner} ${key}`] ?? key;
  return Object.hasOwn(PROPERTY_LABELS, name) ? PROPERTY_LABELS[name as PropertyLabel] : undefined;
}
