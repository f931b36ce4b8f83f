import { pageOfFile } from './addresses.ts';
import {
  type CatalogIndex,
  type DatasetSummary,
  emptyIndex,
  type Place,
  type WholeIndex,
} from './catalog-index.ts';
import { guideLinksIn } from './contents/guide-links.ts';
import { referencesIn } from './contents/references-in.ts';
import { indexedStatement, statementKey, statementsIn } from './contents/statements-in.ts';
import type { AnyCooperation } from './cooperation.ts';
import { type AnyEntity, type Entity, type EntityKind, referredId } from './entity.ts';
import { type AnyFile, isCooperation } from './file-kinds.ts';
import type { Resource } from './files/shared.ts';
import { pointer } from './pointer.ts';
import { partKey, partsFor } from './publisher-datasets.ts';
import { addressOf } from './resource.ts';
import { languagesOf, type Text } from './text.ts';
import { titleKey } from './words/title-key.ts';

/**
 * The index of a whole catalog, from its files, those about the cooperation included. Time and space are linear in their
 * number. Files that lack something are indexed by what they have; never throws.
 *
 * @param rest The index of the rest of the catalog, where the files are only some of it: names of publishers that are
 *   not among them, and in how many parts the datasets of each are kept.
 */
export function buildIndex(files: readonly AnyFile[], rest?: RestOfCatalog): WholeIndex {
  const index = emptyIndex();
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of sorted) {
    if (file.kind === 'publisher') indexPublisher(index, file);
  }
  for (const entity of sorted) {
    if (isCooperation(entity)) {
      indexPage(index, entity);
      continue;
    }
    indexEntry(index, entity);
    if (entity.kind === 'dataset') indexDataset(index, entity, rest);
    if (entity.kind === 'service') indexService(index, entity);
  }
  indexSummaries(index, sorted, rest);
  return index;
}

type RestOfCatalog = Pick<CatalogIndex, 'publisherNames' | 'datasetParts'>;

function indexEntry(index: WholeIndex, entity: AnyEntity): void {
  const { kind, id, path, publisherId, data } = entity;
  const uri = kind === 'catalog' ? undefined : data.uri;
  index.entries.set(id, { kind, path, publisherId, ...(uri ? { uri } : {}) });
  if (uri) append(index.uris, uri, { path, pointer: '/uri' });
  if (kind !== 'catalog') append(index.ids, folderKey(kind, publisherId), id);
  if (kind === 'publisher' || kind === 'service' || kind === 'series') index.beside.set(id, data);
  for (const place of referencesIn(entity)) {
    const target = referredId(place.reference, place.kind, publisherId);
    if (target) append(index.referrers, target, { path, pointer: place.pointer });
  }
  for (const statement of statementsIn(entity))
    append(index.statements, statementKey(statement), indexedStatement(statement));
}

function indexPage(index: WholeIndex, file: AnyCooperation): void {
  const place = { path: file.path, pointer: '' };
  for (const key of [file.path, pageOfFile(file.path)]) if (key) append(index.pages, key, place);
  const targets = file.kind === 'guide' ? guideLinksIn(file).map(({ target }) => target) : [];
  const keys = new Set(targets.flatMap((target) => (target.kind === 'nowhere' ? [] : target.key)));
  for (const key of keys) append(index.pageLinks, key, place);
}

/** The key of `ids` for what of one kind lies in a publisher's folder, or for all publishers. */
export function folderKey(kind: EntityKind, publisherId: string | undefined): string {
  return kind === 'publisher' ? 'publisher' : `${publisherId ?? ''} ${kind}`;
}

function indexPublisher(index: WholeIndex, { id, path, data }: Entity<'publisher'>): void {
  const names = languagesOf(data.name as Text | undefined).map(([, name]) => name);
  index.publisherNames.set(id, names);
  for (const name of new Set(names.map((name) => name.toLowerCase())))
    append(index.publishersNamed, name, id);
  index.publisherDefaults.set(id, Object.keys(data.defaults ?? {}));
  const digits = data.organisationsnummer?.replaceAll(/\D/g, '');
  if (digits) append(index.organisationNumbers, digits, { path, pointer: '/organisationsnummer' });
}

function indexDataset(index: WholeIndex, dataset: Entity<'dataset'>, rest?: RestOfCatalog): void {
  const { path, data, publisherId = '' } = dataset;
  const place = (...at: (string | number)[]): Place => ({ path, pointer: pointer(...at) });
  if (data.identifier) append(index.identifiers, data.identifier.toLowerCase(), place('identifier'));
  data.distribution?.forEach((distribution, d) => {
    distribution?.downloadURL?.forEach((url, u) => {
      if (url) append(index.downloads, url, place('distribution', d, 'downloadURL', u));
    });
    const access = distribution?.accessURL;
    if (access) append(index.accesses, access, place('distribution', d, 'accessURL'));
  });
  data.landingPage?.forEach((page, p) => {
    const url = page && addressOf(page as Resource);
    if (url) append(index.landingPages, url, place('landingPage', p));
  });
  const names = index.publisherNames.get(publisherId) ?? rest?.publisherNames.get(publisherId) ?? [];
  for (const [language, title] of languagesOf(data.title as Text | undefined)) {
    if (language === 'sv') append(index.titles, `${publisherId} ${titleKey(title, names)}`, place('title'));
  }
  indexLinks(index, dataset);
}

/** Keeps the datasets of each publisher in parts, as many as those of the rest of the catalog have. */
function indexSummaries(index: WholeIndex, files: readonly AnyFile[], rest?: RestOfCatalog): void {
  const summaries = new Map<string, DatasetSummary[]>();
  for (const file of files)
    if (file.kind === 'dataset') append(summaries, file.publisherId ?? '', summaryOf(file));
  for (const [publisherId, own] of summaries) {
    const parts = rest?.datasetParts.get(publisherId) ?? partsFor(own.length);
    index.datasetParts.set(publisherId, parts);
    for (const summary of own) append(index.datasets, partKey(publisherId, summary.id, parts), summary);
  }
}

function summaryOf({ id, data: { title } }: Entity<'dataset'>): DatasetSummary {
  return title === undefined ? { id } : { id, title: title as Text };
}

function indexLinks(index: WholeIndex, { id, data, publisherId }: Entity<'dataset'>): void {
  for (const series of idsOf(data.inSeries, 'series', publisherId)) append(index.seriesMembers, series, id);
  const services = (data.distribution ?? []).flatMap((distribution) => distribution?.accessService ?? []);
  for (const service of idsOf(services, 'service', publisherId)) append(index.accessedThrough, service, id);
}

function indexService(index: WholeIndex, { id, data, publisherId }: Entity<'service'>): void {
  for (const dataset of idsOf(data.servesDataset, 'dataset', publisherId))
    append(index.servedBy, dataset, id);
}

/** The ids that references stand for, each once; addresses lead out of the catalog and are left out. */
function idsOf(
  references: readonly (string | undefined)[] | undefined,
  kind: EntityKind,
  publisherId: string | undefined,
): Set<string> {
  const ids = (references ?? []).map((reference) => reference && referredId(reference, kind, publisherId));
  return new Set(ids.filter((id): id is string => Boolean(id)));
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
