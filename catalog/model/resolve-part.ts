import type { Catalog } from './catalog.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { referencesIn } from './contents/references-in.ts';
import { type AnyEntity, referredId } from './entity.ts';
import { resolve } from './resolve.ts';

/**
 * The part of a catalog that some valid files make up, together with what they cannot be published without: the
 * publishers, services and series that they refer to, from the index. Of datasets elsewhere only the URI is known.
 * What those services and series refer to in turn is left out, so the cost follows from `files`.
 *
 * @param others The catalog's own file and publishers that are known beside `files`; one of `files` goes before it.
 * @returns `undefined` where something is lacking that the files cannot be published without.
 */
export function resolvePart(
  files: readonly AnyEntity[],
  others: readonly AnyEntity[],
  index: CatalogIndex,
): Catalog | undefined {
  const known = new Map([...others, ...files].map((entity) => [entity.id, entity]));
  const catalog = known.get('catalog');
  if (catalog?.kind !== 'catalog' || !catalog.data.url) return undefined;
  const base = catalog.data.url.replace(/\/+$/, '');
  const elsewhere = new Map<string, string>();
  for (const id of new Set([catalog, ...files].flatMap(referredIds))) {
    const entry = index.entries.get(id);
    if (!entry || known.has(id)) continue;
    elsewhere.set(id, entry.uri ?? `${base}/datasets/${id}`);
    for (const entity of [besideOf(id, index), besideOf(entry.publisherId ?? '', index)])
      if (entity && !known.has(entity.id)) known.set(entity.id, entity);
  }
  for (const { publisherId = '' } of files) addPublisher(publisherId, known, index);
  return resolved([...known.values()], elsewhere);
}

function referredIds(entity: AnyEntity): string[] {
  return referencesIn(entity).flatMap(
    ({ reference, kind }) => referredId(reference, kind, entity.publisherId) ?? [],
  );
}

/** Looks up a publisher, a service or a series in the index. */
function besideOf(id: string, index: CatalogIndex): AnyEntity | undefined {
  const entry = index.entries.get(id);
  const data = entry && entry.kind !== 'dataset' ? index.beside.get(id) : undefined;
  return entry && data ? ({ ...entry, id, data } as unknown as AnyEntity) : undefined;
}

function addPublisher(id: string, known: Map<string, AnyEntity>, index: CatalogIndex): void {
  const publisher = known.has(id) ? undefined : besideOf(id, index);
  if (publisher) known.set(id, publisher);
}

function resolved(
  entities: readonly AnyEntity[],
  elsewhere: ReadonlyMap<string, string>,
): Catalog | undefined {
  const publishers = new Set(entities.filter(({ kind }) => kind === 'publisher').map(({ id }) => id));
  const isOwned = ({ kind, publisherId = '' }: AnyEntity) =>
    kind === 'catalog' || publishers.has(publisherId);
  const catalog = entities.find((entity) => entity.kind === 'catalog');
  if (!publishers.has(catalog?.data.publisher ?? '')) return undefined;
  return resolve(entities.filter(isOwned), elsewhere);
}
