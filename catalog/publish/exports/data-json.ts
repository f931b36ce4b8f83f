import { mailto } from '../../dcat/mailto.ts';
import { ADDRESSES } from '../../model/addresses.ts';
import type { Dataset, Distribution } from '../../model/catalog.ts';
import { addressOf } from '../../model/resource.ts';
import { languagesOfWords, textIn } from '../../model/text.ts';
import { credentialOfAll, describeCredential } from '../../model/values/credentials.ts';
import { concept } from '../../model/vocabularies.ts';
import { nameOfPlace } from './dataset-rows.ts';
import { catalogUpdated, datasetUpdated, instantOf, intervalOf } from './dates.ts';
import { type ExportContent, type ExportFile, jsonWithList } from './export-file.ts';
import { labelOf, languageTag, publisherName } from './names.ts';
import { licenceOf } from './stated-licence.ts';

const SCHEMA = 'https://project-open-data.cio.gov/v1.1/schema';

/**
 * The catalog as `data.json` (DCAT-US 1.1, the form for those who are not federal agencies:
 * https://resources.data.gov/resources/dcat-us/), which many harvesters outside Europe read.
 */
export function dataJson(content: ExportContent): ExportFile {
  const head = {
    '@context': `${SCHEMA}/catalog.jsonld`,
    '@id': `${content.catalog.base}/${ADDRESSES.dataJson}`,
    '@type': 'dcat:Catalog',
    conformsTo: SCHEMA,
    describedBy: `${SCHEMA}/catalog.json`,
  };
  return { paths: [ADDRESSES.dataJson], text: jsonWithList(head, 'dataset', datasets(content)) };
}

function* datasets(content: ExportContent): Iterable<object> {
  for (const dataset of content.catalog.datasets) yield usDataset(dataset, content);
}

/** Keys that are `undefined` are left out of JSON. */
function usDataset(dataset: Dataset, { catalog, history }: ExportContent): object {
  const { data, publisher, uri } = dataset;
  return {
    '@type': 'dcat:Dataset',
    identifier: uri,
    title: textIn(data.title),
    description: textIn(data.description),
    keyword: keywordsOf(dataset),
    // Every dataset must have a date here, and those that give none are not older than the catalog's latest change.
    modified: datasetUpdated(dataset, history) ?? catalogUpdated(catalog, history),
    issued: instantOf(data.issued) && String(data.issued),
    publisher: { '@type': 'org:Organization', name: publisherName(publisher) },
    contactPoint: contactOf(dataset),
    accessLevel: accessLevel(data.accessRights),
    rights: rightsOf(dataset),
    license: licenceOf(dataset)?.uri,
    spatial: data.spatial?.flatMap((spatial) => nameOfPlace(spatial) ?? []).join(', ') || undefined,
    temporal: periodOf(dataset),
    accrualPeriodicity: data.accrualPeriodicity && REPEATED[data.accrualPeriodicity],
    theme: listed(data.theme?.map((code) => labelOf('data-theme', code))),
    conformsTo: data.conformsTo?.map(addressOf)[0],
    language: listed(data.language?.flatMap((code) => languageTag(code) ?? [])),
    landingPage: catalog.base + dataset.page,
    references: listed(data.page?.map(addressOf)),
    distribution: dataset.distributions.map(usDistribution),
  };
}

/** Each once; the form has no empty lists. */
function listed(items: readonly string[] | undefined): string[] | undefined {
  const once = [...new Set(items)];
  return once.length > 0 ? once : undefined;
}

/** The form asks for one keyword at least. */
function keywordsOf({ data }: Dataset): string[] {
  const words = new Set(languagesOfWords(data.keyword).map(([, word]) => word));
  for (const code of data.theme ?? []) words.add(labelOf('data-theme', code).toLowerCase());
  return words.size > 0 ? [...words] : ['öppna data'];
}

/** E-mail addresses as the form's schema takes them; it knows no others. */
const EMAIL = /^mailto:[\w.-]+@[\w.-]+\.[\w.-]+$/;

/**
 * The form asks for a contact with a name. Of those who are not federal it asks for no address: where the contact has
 * none that the form takes, it is the publisher's own, and where that has none, a name alone.
 */
function contactOf({ data, publisher }: Dataset): object {
  const [contact] = data.contactPoint ?? [];
  const own = addressIn([contact?.hasEmail ?? []].flat());
  const hasEmail = own ?? addressIn(publisher.data.mbox ?? []);
  const named = own === undefined && hasEmail !== undefined ? undefined : textIn(contact?.fn);
  return { '@type': 'vcard:Contact', fn: named ?? publisherName(publisher), hasEmail };
}

function addressIn(emails: readonly string[]): string | undefined {
  return emails.map(mailto).find((address) => EMAIL.test(address));
}

/**
 * Describes why the data is not open to everybody, in the words of the EU's list, and the credential that fetching it
 * requires; the form takes 255 characters.
 */
function rightsOf({ data: { accessRights }, distributions }: Dataset): string | undefined {
  const credential = credentialOfAll(distributions);
  const isPublic = accessLevel(accessRights) === 'public';
  const words = [
    !isPublic && accessRights && `Åtkomst: ${labelOf('access-right', accessRights).toLowerCase()}`,
    credential && describeCredential(credential, 'sv'),
  ].filter(Boolean);
  return words.length > 0 ? words.join('. ').slice(0, 255) : undefined;
}

function accessLevel(rights: string | undefined): string {
  if (rights === 'RESTRICTED') return 'restricted public';
  return rights === undefined || rights === 'PUBLIC' ? 'public' : 'non-public';
}

function periodOf({ data }: Dataset): string | undefined {
  const [period] = data.temporal ?? [];
  if (period?.startDate === undefined || period.endDate === undefined) return undefined;
  return intervalOf(period);
}

function usDistribution({ data }: Distribution): object {
  const known = data.format === undefined ? undefined : concept('file-type', data.format);
  const file = data.downloadURL?.[0];
  return {
    '@type': 'dcat:Distribution',
    title: textIn(data.title),
    description: textIn(data.description),
    accessURL: data.accessURL,
    downloadURL: file,
    // Asked for together with a file's address.
    mediaType: file && (data.mediaType ?? known?.mediaType ?? 'application/octet-stream'),
    format: data.format,
    conformsTo: data.conformsTo?.map(addressOf)[0],
  };
}

/** Frequencies as repeated intervals of ISO 8601, as the form's guidance writes them. */
const REPEATED: Record<string, string> = {
  DECENNIAL: 'R/P10Y',
  QUADRENNIAL: 'R/P4Y',
  TRIENNIAL: 'R/P3Y',
  BIENNIAL: 'R/P2Y',
  ANNUAL: 'R/P1Y',
  ANNUAL_2: 'R/P6M',
  ANNUAL_3: 'R/P4M',
  QUARTERLY: 'R/P3M',
  BIMONTHLY: 'R/P2M',
  MONTHLY: 'R/P1M',
  MONTHLY_2: 'R/P0.5M',
  MONTHLY_3: 'R/P0.33M',
  BIWEEKLY: 'R/P2W',
  WEEKLY: 'R/P1W',
  WEEKLY_2: 'R/P3.5D',
  WEEKLY_3: 'R/P0.33W',
  DAILY: 'R/P1D',
  HOURLY: 'R/PT1H',
  CONT: 'R/PT1S',
  UPDATE_CONT: 'R/PT1S',
  IRREG: 'irregular',
};
