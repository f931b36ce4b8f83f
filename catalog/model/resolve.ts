import { v5 as uuidV5 } from 'uuid';
import { entityPage } from './addresses.ts';
import type { Catalog, Dataset, Distribution, Publisher, Series, Service } from './catalog.ts';
import { type AnyEntity, type EntityKind, type FileOf, isSlug, referredId } from './entity.ts';
import { partOf } from './part-of.ts';
import { pointer } from './pointer.ts';
import { organisationIri } from './values/organisation-number.ts';

/** A file whose data is known to be whole. */
interface Whole<K extends EntityKind> {
  id: string;
  path: string;
  publisherId: string;
  data: FileOf[K];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The catalog as it is published, from files that validation has found no error in. References become the
 * things they refer to, publishers' defaults are filled in, everything gets its URI and page, and all lists
 * are sorted by id.
 *
 * @param elsewhere Where `entities` are only a part of the catalog: the URIs of the rest that they refer to, by id. What
 * is there is linked to, and otherwise as if it were outside the catalog.
 * @throws Error when a file that validation would have refused is met (no catalog file, an unknown publisher).
 */
export function resolve(entities: readonly AnyEntity[], elsewhere?: ReadonlyMap<string, string>): Catalog {
  const file = wholes(entities, 'catalog')[0];
  if (!file) throw new Error('datasets/catalog.yaml is missing');
  const base = file.data.url.replace(/\/+$/, '');
  const publishers = wholes(entities, 'publisher').map((whole) => resolvePublisher(whole, base));
  const byId = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  const owner = (id: string): Publisher => requireKnown(byId, id);
  const series = wholes(entities, 'series').map((whole) => resolveSeries(whole, base, owner));
  const services = wholes(entities, 'service').map((whole) => resolveService(whole, base, owner));
  const links: Links = { series: byKey(series), services: byKey(services), elsewhere };
  const datasets = wholes(entities, 'dataset').map((whole) => resolveDataset(whole, base, owner, links));
  linkServedDatasets(services, byKey(datasets), elsewhere);
  const publisher = owner(file.data.publisher);
  return {
    base,
    uri: `${base}/`,
    path: file.path,
    data: file.data,
    publisher,
    publishers,
    datasets,
    services,
    series,
    ...(elsewhere ? { elsewhere } : {}),
  };
}

interface Links {
  series: Map<string, Series>;
  services: Map<string, Service>;
  elsewhere: ReadonlyMap<string, string> | undefined;
}

function wholes<K extends EntityKind>(entities: readonly AnyEntity[], kind: K): Whole<K>[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map(({ id, path, publisherId = '', data }) => ({ id, path, publisherId, data: data as FileOf[K] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function resolvePublisher({ id, path, data }: Whole<'publisher'>, base: string): Publisher {
  const { organisationsnummer: number } = data;
  const uri = data.uri ?? (number ? organisationIri(number) : `${base}/datasets/${id}#publisher`);
  const page = entityPage(id);
  return {
    kind: 'publisher',
    id,
    publisherId: id,
    path,
    uri,
    page,
    data,
    datasets: [],
    services: [],
    series: [],
  };
}

function resolveSeries(whole: Whole<'series'>, base: string, owner: (id: string) => Publisher): Series {
  const publisher = owner(whole.publisherId);
  const filled = withDefaults(whole.data, publisher, ['contactPoint', 'spatial']);
  const series: Series = { kind: 'series', ...published(whole, base), ...filled, publisher, datasets: [] };
  publisher.series.push(series);
  return series;
}

function resolveService(whole: Whole<'service'>, base: string, owner: (id: string) => Publisher): Service {
  const publisher = owner(whole.publisherId);
  const filled = withDefaults(whole.data, publisher, ['contactPoint', 'accessRights', 'license']);
  const service: Service = { kind: 'service', ...published(whole, base), ...filled, publisher, datasets: [] };
  publisher.services.push(service);
  return service;
}

function resolveDataset(
  whole: Whole<'dataset'>,
  base: string,
  owner: (id: string) => Publisher,
  links: Links,
): Dataset {
  const publisher = owner(whole.publisherId);
  const filled = withDefaults(whole.data, publisher, ['contactPoint', 'spatial', 'language', 'accessRights']);
  const address = published(whole, base);
  const distributions = resolveDistributions(whole, address.uri, publisher, links);
  const series = followed(whole.data.inSeries, 'series', whole.publisherId, links.series, links.elsewhere);
  const identifier = identifierOf(whole.data.identifier, address.uri);
  const dataset: Dataset = {
    kind: 'dataset',
    ...address,
    ...filled,
    identifier,
    publisher,
    distributions,
    series,
  };
  publisher.datasets.push(dataset);
  for (const item of series) item.datasets.push(dataset);
  for (const service of new Set(distributions.flatMap((distribution) => distribution.services)))
    service.datasets.push(dataset);
  return dataset;
}

/**
 * The dataset's identifier where it is a UUID, else UUIDv5 of the URI: the national portal compares catalogs
 * by UUIDs to find what is published twice (DCAT-AP-SE, harvesting).
 */
function identifierOf(given: string | undefined, uri: string): string {
  return given && UUID.test(given) ? given.toLowerCase() : uuidV5(uri, uuidV5.URL);
}

function resolveDistributions(
  { data, publisherId }: Whole<'dataset'>,
  datasetUri: string,
  publisher: Publisher,
  links: Links,
): Distribution[] {
  const list = data.distribution ?? [];
  const ids = distributionIds(list);
  return list.map((distributionFile, position) => ({
    id: ids[position]!,
    uri: partOf(datasetUri, ids[position]!),
    ...withDefaults(distributionFile, publisher, ['license']),
    services: followed(
      distributionFile.accessService,
      'service',
      publisherId,
      links.services,
      links.elsewhere,
    ),
    pointer: pointer('distribution', position),
  }));
}

/** An id each: the one given, else the format, numbered from 2 where several would be alike. */
function distributionIds(list: readonly Distribution['data'][]): string[] {
  const taken = new Set(list.map((distributionFile) => distributionFile.id));
  return list.map((distributionFile) => {
    if (distributionFile.id) return distributionFile.id;
    const name = slugOf(distributionFile.format);
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return id;
  });
}

function slugOf(format: string | undefined): string {
  const slug = format?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') ?? '';
  return isSlug(slug) ? slug : 'distribution';
}

/** `data` with the publisher's defaults for the keys it lacks, and which keys these were. */
function withDefaults<Data extends object>(
  data: Data,
  publisher: Publisher,
  keys: readonly (keyof NonNullable<FileOf['publisher']['defaults']> & string)[],
): { data: Data; inherited: string[] } {
  const defaults = publisher.data.defaults ?? {};
  const inherited = keys.filter((key) => !(key in data) && defaults[key] !== undefined);
  if (inherited.length === 0) return { data, inherited };
  return {
    data: { ...data, ...Object.fromEntries(inherited.map((key) => [key, defaults[key]])) },
    inherited,
  };
}

function published({ id, path, publisherId, data }: Whole<'dataset' | 'service' | 'series'>, base: string) {
  return { id, path, publisherId, uri: data.uri ?? `${base}/datasets/${id}`, page: entityPage(id) };
}

/** The things of this catalog among the references; addresses outside it are left out. */
function followed<Thing>(
  references: readonly string[] | undefined,
  kind: EntityKind,
  publisherId: string,
  things: Map<string, Thing>,
  elsewhere: ReadonlyMap<string, string> | undefined,
): Thing[] {
  return (references ?? []).flatMap((reference) => {
    const id = referredId(reference, kind, publisherId);
    if (id === undefined || (elsewhere && !things.has(id))) return [];
    return [requireKnown(things, id)];
  });
}

/** A service's datasets are those that name it and those that it names. */
function linkServedDatasets(
  services: readonly Service[],
  datasets: Map<string, Dataset>,
  elsewhere: ReadonlyMap<string, string> | undefined,
): void {
  for (const service of services) {
    const named = followed(
      service.data.servesDataset,
      'dataset',
      service.publisherId ?? '',
      datasets,
      elsewhere,
    );
    service.datasets = [...new Set([...service.datasets, ...named])].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function byKey<Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function requireKnown<Thing>(things: Map<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (!thing) throw new Error(`nothing in the catalog has the id ${id}`);
  return thing;
}
