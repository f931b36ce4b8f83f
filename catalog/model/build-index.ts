import { type CatalogIndex, emptyIndex, type Place } from './catalog-index.ts';
import { referencesIn } from './contents/references-in.ts';
import { type AnyEntity, type Entity, type EntityKind, referredId } from './entity.ts';
import { pointer } from './pointer.ts';
import { languagesOf, type Text } from './text.ts';
import { titleKey } from './words/title-key.ts';

/**
 * The index of a whole catalog, from its files. Time and space are linear in their number. Files that lack
 * something are indexed by what they have; never throws.
 */
export function buildIndex(entities: readonly AnyEntity[]): CatalogIndex {
  const index = emptyIndex();
  for (const entity of entities) {
    if (entity.kind === 'publisher') indexPublisher(index, entity);
  }
  for (const entity of entities) {
    index.entries.set(entity.id, { kind: entity.kind, path: entity.path, publisherId: entity.publisherId });
    append(index.paths, entity.path.toLowerCase(), entity.path);
    append(index.members, entity.kind === 'publisher' ? '' : (entity.publisherId ?? ''), entity.id);
    indexReferences(index, entity);
    if (entity.kind !== 'catalog') indexUri(index, entity);
    if (entity.kind === 'dataset') indexDataset(index, entity);
    if (entity.kind === 'service') indexService(index, entity);
  }
  return index;
}

function indexPublisher(index: CatalogIndex, { id, path, data }: Entity<'publisher'>): void {
  index.publisherNames.set(
    id,
    languagesOf(data.name as Text | undefined).map(([, name]) => name),
  );
  index.publisherDefaults.set(id, Object.keys(data.defaults ?? {}));
  const digits = data.organisationsnummer?.replaceAll(/\D/g, '');
  if (digits) append(index.organisationNumbers, digits, { path, pointer: '/organisationsnummer' });
}

function indexReferences(index: CatalogIndex, entity: AnyEntity): void {
  for (const { pointer: at, kind, reference } of referencesIn(entity)) {
    const id = referredId(reference, kind, entity.publisherId);
    if (id !== undefined) append(index.references, id, { path: entity.path, pointer: at });
  }
}

function indexUri(index: CatalogIndex, { path, data }: Exclude<AnyEntity, Entity<'catalog'>>): void {
  if (data.uri) append(index.uris, data.uri, { path, pointer: '/uri' });
}

function indexDataset(index: CatalogIndex, dataset: Entity<'dataset'>): void {
  const { path, data, publisherId = '' } = dataset;
  const place = (...at: (string | number)[]): Place => ({ path, pointer: pointer(...at) });
  if (data.identifier) append(index.identifiers, data.identifier.toLowerCase(), place('identifier'));
  data.distribution?.forEach((distribution, d) => {
    distribution?.downloadURL?.forEach((url, u) => {
      if (url) append(index.downloads, url, place('distribution', d, 'downloadURL', u));
    });
  });
  const names = index.publisherNames.get(publisherId) ?? [];
  for (const [language, title] of languagesOf(data.title as Text | undefined)) {
    if (language === 'sv') append(index.titles, `${publisherId} ${titleKey(title, names)}`, place('title'));
  }
  indexLinks(index, dataset);
}

function indexLinks(index: CatalogIndex, { id, data, publisherId }: Entity<'dataset'>): void {
  for (const series of idsOf(data.inSeries, 'series', publisherId)) append(index.seriesMembers, series, id);
  const services = (data.distribution ?? []).flatMap((one) => one?.accessService ?? []);
  for (const service of idsOf(services, 'service', publisherId)) append(index.accessedThrough, service, id);
}

function indexService(index: CatalogIndex, { id, data, publisherId }: Entity<'service'>): void {
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
