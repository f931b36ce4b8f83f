import { ADDRESSES } from '../../model/addresses.ts';
import type { Dataset } from '../../model/catalog.ts';
import type { Place } from '../../model/files/shared.ts';
import { addressOf } from '../../model/resource.ts';
import { textIn } from '../../model/text.ts';
import { credentialOf } from '../../model/values/credentials.ts';
import { concept, place } from '../../model/vocabularies.ts';
import { historyOf } from '../../past/history/history.ts';
import { csvLine } from './csv.ts';
import { intervalOf } from './dates.ts';
import { type ExportContent, type ExportFile, jsonWithList } from './export-file.ts';
import { publisherName, wordsIn } from './names.ts';
import { licenceOf } from './stated-licence.ts';

/** The row of a dataset: text, number, or list. `undefined` where nothing is known. */
export type Row = Record<(typeof COLUMNS)[number], string | number | readonly string[] | undefined>;

/** The columns of the table of all datasets, in order. New ones come last, so that old programs go on. */
export const COLUMNS = [
  'id',
  'identifier',
  'uri',
  'page',
  'title_sv',
  'title_en',
  'description_sv',
  'description_en',
  'publisher',
  'publisher_name',
  'publisher_uri',
  'theme',
  'keyword_sv',
  'keyword_en',
  'spatial',
  'temporal',
  'accrual_periodicity',
  'license',
  'access_rights',
  'format',
  'access_url',
  'download_url',
  'conforms_to',
  'hvd_category',
  'in_series',
  'landing_page',
  'contact_email',
  'issued',
  'modified',
  'description_added',
  'description_modified',
  'description_status',
  'credential',
  'credential_url',
  'data_kind',
] as const;

/** A dataset as a row: codes as in the files, addresses whole. */
function rowOf(dataset: Dataset, { catalog, history }: ExportContent): Row {
  const { id, identifier, uri, page, data, publisher } = dataset;
  const past = historyOf(history, dataset.path);
  return {
    id,
    identifier,
    uri,
    page: catalog.base + page,
    ...textsOf(dataset),
    publisher: publisher.id,
    publisher_name: publisherName(publisher),
    publisher_uri: publisher.uri,
    theme: data.theme,
    spatial: data.spatial?.flatMap((spatial) => nameOfPlace(spatial) ?? []),
    temporal: data.temporal?.map(intervalOf),
    accrual_periodicity: data.accrualPeriodicity,
    license: licenceOf(dataset)?.uri,
    access_rights: data.accessRights,
    ...waysTo(dataset),
    conforms_to: data.conformsTo?.map(addressOf),
    hvd_category: data.hvdCategory,
    in_series: dataset.series.map((series) => series.uri),
    landing_page: data.landingPage?.map(addressOf),
    contact_email: data.contactPoint?.flatMap(({ hasEmail }) => hasEmail),
    issued: data.issued,
    modified: data.modified,
    description_added: past?.added,
    description_modified: past?.changes[0]?.time,
    description_status: data.record?.status,
    ...credentialsOf(dataset),
    data_kind: data.dataKind,
  };
}

function textsOf({ data }: Dataset) {
  const english = (text: typeof data.title) => (typeof text === 'string' ? undefined : text.en);
  return {
    title_sv: textIn(data.title),
    title_en: english(data.title),
    description_sv: textIn(data.description),
    description_en: english(data.description),
    keyword_sv: wordsIn(data.keyword, 'sv'),
    keyword_en: wordsIn(data.keyword, 'en'),
  };
}

/** The credentials that fetching some of the data requires, and where to get them. */
function credentialsOf({ distributions }: Dataset) {
  const needed = distributions.flatMap((distribution) => credentialOf(distribution) ?? []);
  return {
    credential: [...new Set(needed.map(({ kind }) => kind))],
    credential_url: [...new Set(needed.flatMap(({ uri }) => uri ?? []))],
  };
}

function waysTo({ distributions }: Dataset) {
  return {
    format: [...new Set(distributions.flatMap(({ data }) => data.format ?? []))],
    access_url: distributions.map(({ data }) => data.accessURL),
    download_url: distributions.flatMap(({ data }) => data.downloadURL ?? []),
  };
}

/** The name of a place, else its address; `undefined` for a place with neither. */
export function nameOfPlace(item: Place): string | undefined {
  if (typeof item === 'string') return place(item)?.label.sv ?? item;
  return textIn(item.title) ?? item.uri;
}

/** The separator of several values in one cell. */
const BETWEEN = ' | ';

/** The table of all datasets, as CSV (RFC 4180) and as JSON. */
export function* datasetTables(content: ExportContent): Iterable<ExportFile> {
  yield { paths: [ADDRESSES.csv], text: csv(content) };
  const { catalog } = content;
  const head = {
    title: textIn(catalog.data.title),
    license: concept('licence', 'CC0-1.0')?.uri,
    uri: catalog.uri,
  };
  yield { paths: [ADDRESSES.json], text: jsonWithList(head, 'datasets', rowsOf(content)) };
}

function* rowsOf(content: ExportContent): Iterable<Row> {
  for (const dataset of content.catalog.datasets) yield rowOf(dataset, content);
}

function* csv(content: ExportContent): Iterable<string> {
  yield csvLine(COLUMNS);
  for (const row of rowsOf(content))
    yield csvLine(COLUMNS.map((column) => [row[column] ?? ''].flat().join(BETWEEN)));
}
