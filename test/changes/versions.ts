import type { Version } from '../../catalog/changes/compare-versions.ts';
import { type AnyEntity, identify } from '../../catalog/model/entity.ts';
import { resolve } from '../../catalog/model/resolve.ts';

/** Files as data, by path below `datasets/`. */
export type Files = Readonly<Record<string, object>>;

/** A version of the catalog from its files; its catalog is what they give, where they give one. */
export function versionOf(files: Files): Version {
  const entities = Object.entries(files).map(
    ([name, data]) => ({ ...identify(`datasets/${name}`)!, data }) as AnyEntity,
  );
  return { entities, catalog: resolved(entities) };
}

function resolved(entities: readonly AnyEntity[]): Version['catalog'] {
  try {
    return resolve(entities);
  } catch {
    return undefined;
  }
}

/** The same files with some of them otherwise; `undefined` for one that is gone. */
export function otherwise(files: Files, changes: Readonly<Record<string, object | undefined>>): Files {
  const entries = Object.entries({ ...files, ...changes }).filter(([, data]) => data !== undefined);
  return Object.fromEntries(entries) as Files;
}
