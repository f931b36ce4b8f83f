import type { Catalog } from '../../model/catalog.ts';
import type { AnyEntity } from '../../model/entity.ts';

export type Data = Readonly<Record<string, unknown>>;

/** The data of an entity with the values inherited from its publisher, and the keys that are inherited. */
export interface Effective {
  data: Data;
  /** Keys whose values are the publisher's. */
  inherited: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The data of the file itself, without inherited values. */
export function ownData({ data }: AnyEntity): Effective {
  return { data: data as Data, inherited: NOTHING };
}

/** The data of the file as it is published; the file's own where the catalog does not have it. */
export function publishedData(entity: AnyEntity, catalog: Catalog): Effective {
  if (entity.kind === 'service' || entity.kind === 'series') {
    const things: readonly { id: string; data: object; inherited: string[] }[] =
      entity.kind === 'service' ? catalog.services : catalog.series;
    const thing = things.find(({ id }) => id === entity.id);
    return thing ? { data: thing.data as Data, inherited: new Set(thing.inherited) } : ownData(entity);
  }
  if (entity.kind !== 'dataset') return ownData(entity);
  const dataset = catalog.datasets.find(({ id }) => id === entity.id);
  if (!dataset) return ownData(entity);
  const { data, distributions, inherited } = dataset;
  const whole = data.distribution
    ? { ...data, distribution: distributions.map((distribution) => distribution.data) }
    : data;
  return { data: whole as unknown as Data, inherited: new Set(inherited) };
}

/**
 * Both sides as they are to be compared: without what both have from the publisher, of which a change is the publisher's.
 */
export function comparable(before: Effective, after: Effective): [before: Data, after: Data] {
  const theirs = new Set([...before.inherited].filter((key) => after.inherited.has(key)));
  if (theirs.size === 0) return [before.data, after.data];
  const without = (data: Data): Data =>
    Object.fromEntries(Object.entries(data).filter(([key]) => !theirs.has(key)));
  return [without(before.data), without(after.data)];
}
