import type { CatalogFile } from '../../../catalog/model/files/catalog.ts';
import type { DatasetFile } from '../../../catalog/model/files/dataset.ts';
import type { PublisherFile } from '../../../catalog/model/files/publisher.ts';
import type { SeriesFile } from '../../../catalog/model/files/series.ts';
import type { ServiceFile } from '../../../catalog/model/files/service.ts';

const catalog: CatalogFile = {
  title: { sv: 'Hela katalogen', en: 'The whole catalog' },
  description: { sv: 'En katalog med allt som kan sägas.', en: 'A catalog with all that can be said.' },
  publisher: 'hela-regionen',
  url: 'https://data.example.se',
  license: 'CC0-1.0',
  issued: 2024,
  modified: '2026-11-01T10:00:00Z',
  language: ['SWE', 'ENG'],
  homepage: 'https://data.example.se/om',
  spatial: [
    'SE',
    { uri: 'https://sws.geonames.org/2666218/', title: { sv: 'Uppsala län', en: 'Uppsala County' } },
  ],
  rights: { attributionText: { sv: 'Källa: katalogen', en: 'Source: the catalog' } },
  themeTaxonomy: ['http://publications.europa.eu/resource/authority/data-theme'],
  isPartOf: 'https://annan.example.se/katalog',
  hasPart: ['https://del.example.se/katalog'],
  catalog: ['https://tredje.example.se/katalog'],
  applicableLegislation: ['http://data.europa.eu/eli/dir/2019/1024/oj'],
  creator: 'hela-kommunen',
  temporal: [{ startDate: '2020-01-01' }],
  coordination: {
    organisation: 'Hela regionen',
    role: { sv: 'Samordningen', en: 'The coordination' },
    email: 'samordning@hela.example.se',
    page: 'https://hela.example.se/kontakt',
  },
  note: { sv: 'Anteckningen syns bara på webbplatsen.', en: 'The note is only shown on the site.' },
};

const region: PublisherFile = {
  name: { sv: 'Hela regionen', en: 'The Whole Region' },
  type: 'RegionalAuthority',
  organisationsnummer: '232100-9900',
  county: ['03', '04'],
  region: '03',
};

const municipality: PublisherFile = {
  name: { sv: 'Hela kommunen', en: 'The Whole Municipality' },
  type: 'LocalAuthority',
  organisationsnummer: '212000-9903',
  uri: 'https://hela.example.se/om#kommunen',
  kind: 'Organization',
  description: { sv: 'En kommun med allt.', en: 'A municipality with everything.' },
  homepage: ['https://hela.example.se/'],
  mbox: ['oppnadata@hela.example.se'],
  classification: 'feeFinancing',
  sameAs: ['http://dataportal.se/organisation/SE2120009903'],
  identifier: ['hela-kommunen'],
  municipality: '0380',
  defaults: {
    contactPoint: [
      {
        fn: { sv: 'Öppna data', en: 'Open data' },
        hasEmail: 'oppnadata@hela.example.se',
        kind: 'Organization',
        hasTelephone: '018-123 45 67',
        hasAddress: {
          'street-address': 'Storgatan 1',
          'postal-code': '123 45',
          locality: 'Exempelstad',
          'country-name': 'Sverige',
        },
        hasURL: 'https://hela.example.se/kontakt',
      },
    ],
    license: 'CC0-1.0',
    spatial: ['0380', { bbox: [17.2, 59.5, 18.1, 60.3] }],
    language: ['SWE'],
    accessRights: 'PUBLIC',
  },
  maintainers: [{ login: 'exempel-anvandare', id: 1000001 }],
  harvest: { url: 'https://hela.example.se/dcat', format: 'dcat' },
  record: {
    status: 'gathered',
    source: [{ title: { sv: 'Webbplatsen', en: 'The web site' }, url: 'https://hela.example.se/' }],
    checked: '2026-11-01',
    note: { sv: 'Ska bekräftas.', en: 'To be confirmed.' },
  },
  intended: [{ code: 'english-missing', reason: 'Översätts senare.' }],
};

const dataset: DatasetFile = {
  title: { sv: 'Allt', en: 'Everything' },
  description: { sv: 'En datamängd med allt som kan sägas.', en: 'A dataset with all that can be said.' },
  keyword: { sv: ['allting', 'helhet'], en: ['all', 'wholeness'] },
  theme: ['ENVI', 'TRAN'],
  subject: ['https://www.dataportal.se/terminology/grunddata/geografisk-information'],
  applicableLegislation: ['http://data.europa.eu/eli/dir/2007/2/oj', 'HVD'],
  hvdCategory: ['mobility'],
  identifier: 'hela-1',
  otherIdentifier: ['dnr 2026:17', 'annat "nummer"'],
  issued: '2024-06-01',
  modified: '2026-05-20T10:00:00+02:00',
  language: ['SWE', 'ENG'],
  landingPage: [
    'https://hela.example.se/sida',
    {
      uri: 'https://hela.example.se/sida?a=1&b=2',
      title: { sv: 'Ingång', en: 'Way in' },
      description: { sv: 'Om datamängden.', en: 'About the dataset.' },
    },
  ],
  conformsTo: [{ uri: 'https://hela.example.se/spec', title: { sv: 'Specifikation', en: 'Specification' } }],
  spatial: [
    '0380',
    '03',
    'SE',
    'https://sws.geonames.org/2666199/',
    { uri: 'https://hela.example.se/plats', title: 'Platsen', bbox: [17.2, 59.5, 18.1, 60.3] },
    {
      title: { sv: 'Området', en: 'The area' },
      bbox: [-10.9, 55.3, 24.2, 69.1],
      centroid: [17.5, 62.2],
      geometry: 'POLYGON((10.9 55.3,24.2 55.3,24.2 69.1,10.9 55.3))',
    },
    { bbox: 'POLYGON((1 2,3 2,3 4,1 4,1 2))', centroid: 'POINT(2 3)' },
  ],
  temporal: [{ startDate: 2020, endDate: '2026-10-31' }, { startDate: '2026-11-01T00:00:00Z' }],
  temporalResolution: 'P1D',
  spatialResolutionInMeters: 0.001,
  accrualPeriodicity: 'DAILY',
  version: '1.4.0',
  versionNotes: { sv: 'Fler rader.', en: 'More rows.' },
  source: ['hela-regionen/kalla'],
  accessRights: 'PUBLIC',
  offers: [
    {
      description: { sv: 'Utan avgift.', en: 'Free of charge.' },
      mainEntityOfPage: 'https://hela.example.se/avgift',
    },
  ],
  hasVersion: ['hela-regionen/kalla'],
  isReferencedBy: ['https://hela.example.se/artikel'],
  relation: ['https://hela.example.se/annat'],
  qualifiedRelation: [
    {
      hadRole: 'https://www.dataportal.se/terminology/resource-role/related',
      relation: 'https://data.example.se/datasets/hela-regionen/kalla',
    },
  ],
  page: [
    { uri: 'https://hela.example.se/dokumentation', title: { sv: 'Dokumentation', en: 'Documentation' } },
  ],
  provenance: [{ sv: 'Insamlat i fält.', en: 'Gathered in the field.' }, 'Rättat för hand.'],
  creator: {
    name: { sv: 'Mätbolaget', en: 'The Measuring Company' },
    type: 'Company',
    uri: 'https://matbolaget.example.se/#vi',
    kind: 'Agent',
    homepage: ['https://matbolaget.example.se/'],
    mbox: ['info@matbolaget.example.se'],
    description: { sv: 'Mäter.', en: 'Measures.' },
    identifier: ['556000-0000'],
  },
  qualifiedAttribution: [
    { hadRole: 'resourceProvider', agent: 'hela-regionen' },
    { hadRole: 'custodian', agent: { name: 'Arkivet', type: 'NonProfitOrganisation' } },
  ],
  contactPoint: [
    {
      fn: { sv: 'Mätgruppen', en: 'The measuring group' },
      hasEmail: ['matgruppen@hela.example.se', 'reserv@hela.example.se'],
      kind: 'Organization',
      hasTelephone: ['+46 (0)18-123 45 67', '018-765 43 21'],
      hasAddress: {
        'street-address': 'Storgatan 2',
        'postal-code': '123 45',
        locality: 'Exempelstad',
        'country-name': 'Sverige',
      },
      hasURL: 'https://hela.example.se/matgruppen',
    },
    { fn: 'Registratorn', hasEmail: 'registrator@hela.example.se', kind: 'Individual' },
  ],
  inSeries: ['serien'],
  distribution: [
    {
      id: 'csv',
      title: { sv: 'Som CSV', en: 'As CSV' },
      description: { sv: 'En rad per sak.', en: 'One row per thing.' },
      accessURL: 'https://hela.example.se/filer',
      downloadURL: ['https://hela.example.se/filer/allt.csv.gz', 'ftp://hela.example.se/allt.csv.gz'],
      format: 'CSV',
      mediaType: 'text/csv; charset=utf-8',
      compressFormat: 'application/gzip',
      packageFormat: 'application/zip',
      license: {
        uri: 'https://hela.example.se/licens',
        title: { sv: 'Kommunens licens', en: "The municipality's licence" },
        description: { sv: 'Fritt med källa.', en: 'Free with attribution.' },
      },
      rights: {
        attributionText: { sv: 'Källa: Hela kommunen', en: 'Source: The Whole Municipality' },
        attributionURL: 'https://hela.example.se/',
        copyrightNotice: { sv: '© Hela kommunen', en: '© The Whole Municipality' },
        copyrightStatement: { uri: 'https://hela.example.se/upphovsratt', title: 'Upphovsrätt' },
        copyrightYear: 2026,
        copyrightHolder: 'https://hela.example.se/om#kommunen',
        jurisdiction: 'https://hela.example.se/jurisdiktion',
        reuserGuidelines: ['https://hela.example.se/riktlinjer'],
      },
      byteSize: 123456789,
      checksum: {
        algorithm: 'SHA-256',
        checksumValue: 'd7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592',
      },
      language: ['SWE'],
      issued: '2024-06-01',
      modified: '2026-05-20',
      status: 'COMPLETED',
      availability: 'STABLE',
      accessService: ['tjansten'],
      conformsTo: ['https://hela.example.se/schema.json'],
      page: ['https://hela.example.se/dokumentation/csv'],
      credential: {
        kind: 'ACCOUNT',
        uri: 'https://hela.example.se/konto',
        description: { sv: 'Konton är gratis.', en: 'Accounts are free.' },
      },
      temporalResolution: 'PT1H',
      spatialResolutionInMeters: 10,
      applicableLegislation: ['HVD'],
    },
    {
      accessURL: 'https://hela.example.se/oppen',
      format: 'GEOJSON',
      license: 'ODbL-1.0',
    },
    {
      accessURL: 'https://hela.example.se/cc',
      mediaType: 'application/x-eget',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  uri: 'https://hela.example.se/gammal?id=1&del=2#allt',
  type: [
    'http://publications.europa.eu/resource/authority/dataset-type/GEOSPATIAL',
    {
      uri: 'http://publications.europa.eu/resource/authority/dataset-type/STATISTICAL',
      title: { sv: 'Statistiska data', en: 'Statistical data' },
    },
  ],
  sample: ['https://hela.example.se/filer/prov.csv'],
  dataKind: ['badplatser'],
  answers: [12],
  record: {
    status: 'confirmed',
    warning: [
      {
        kind: 'UNREACHABLE',
        address: ['https://hela.example.se/gammal.csv'],
        date: '2026-10-01',
        note: { sv: 'Servern svarar 404.', en: 'The server answers 404.' },
      },
    ],
  },
  intended: [{ code: 'title-length', reason: 'Kort och gott.' }],
};

const source: DatasetFile = {
  title: 'Källan',
  description: 'Det som allt kommer ur.',
  contactPoint: [{ fn: 'Öppna data', hasEmail: 'oppnadata@regionen.example.se' }],
  distribution: [{ accessURL: 'https://regionen.example.se/kalla', format: 'PDF' }],
};

const service: ServiceFile = {
  title: { sv: 'Tjänsten', en: 'The service' },
  description: { sv: 'Ett API med allt.', en: 'An API with everything.' },
  endpointURL: ['https://api.hela.example.se/'],
  endpointDescription: ['https://api.hela.example.se/openapi.json'],
  type: ['REST'],
  keyword: { sv: ['gränssnitt'], en: ['interface'] },
  theme: ['ENVI'],
  applicableLegislation: ['HVD'],
  hvdCategory: ['mobility'],
  subject: ['https://www.dataportal.se/terminology/grunddata/geografisk-information'],
  format: 'JSON',
  mediaType: 'application/json',
  conformsTo: [{ uri: 'https://hela.example.se/spec/api', title: { sv: 'API-profil', en: 'API profile' } }],
  servesDataset: ['allt', 'hela-regionen/kalla'],
  license: 'CC-BY-4.0',
  accessRights: 'PUBLIC',
  landingPage: ['https://hela.example.se/api'],
  page: [{ uri: 'https://hela.example.se/api/om', title: { sv: 'Om API:et', en: 'About the API' } }],
  credential: {
    kind: 'KEY',
    uri: 'https://hela.example.se/nyckel',
    title: { sv: 'Skaffa en API-nyckel', en: 'Get an API key' },
  },
  contactPoint: [{ fn: 'API-gruppen', hasEmail: 'api@hela.example.se' }],
  identifier: 'tjansten-1',
  uri: 'https://hela.example.se/gammal-tjanst',
  record: { status: 'confirmed' },
  intended: [{ code: 'title-length', reason: 'Kort och gott.' }],
};

const series: SeriesFile = {
  title: { sv: 'Serien', en: 'The series' },
  description: { sv: 'En serie med allt.', en: 'A series with everything.' },
  keyword: { sv: ['serie'], en: ['series'] },
  theme: ['ENVI'],
  applicableLegislation: ['HVD'],
  hvdCategory: ['mobility'],
  subject: ['https://www.dataportal.se/terminology/grunddata/geografisk-information'],
  conformsTo: ['https://hela.example.se/spec'],
  issued: '2024-06-01',
  modified: 2026,
  landingPage: ['https://hela.example.se/serien'],
  spatial: ['0380', { bbox: [17.2, 59.5, 18.1, 60.3] }],
  temporal: [{ startDate: '2020-01-01', endDate: '2026-10-31' }],
  accrualPeriodicity: 'ANNUAL',
  relation: ['https://hela.example.se/annat'],
  qualifiedRelation: [
    {
      hadRole: 'https://www.dataportal.se/terminology/resource-role/related',
      relation: 'https://data.example.se/datasets/hela-regionen/kalla',
    },
  ],
  page: ['https://hela.example.se/dokumentation/serien'],
  contactPoint: [{ fn: 'Seriegruppen', hasEmail: 'serien@hela.example.se' }],
  uri: 'https://hela.example.se/gammal-serie',
  record: { status: 'confirmed' },
  intended: [{ code: 'title-length', reason: 'Kort och gott.' }],
};

const inheriting: DatasetFile = {
  title: 'Det som ärver',
  description: 'En datamängd som inte säger mer än den måste.',
  distribution: [{ accessURL: 'https://hela.example.se/arv', format: 'CSV' }],
};

/** A catalog in which every key of every schema is used, by path below `datasets/`. */
export const EVERYTHING: Record<string, object> = {
  'catalog.yaml': catalog,
  'hela-regionen/publisher.yaml': region,
  'hela-regionen/kalla.yaml': source,
  'hela-kommunen/publisher.yaml': municipality,
  'hela-kommunen/allt.yaml': dataset,
  'hela-kommunen/arv.yaml': inheriting,
  'hela-kommunen/services/tjansten.yaml': service,
  'hela-kommunen/series/serien.yaml': series,
};
