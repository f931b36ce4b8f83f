import { buildIndex } from '../../../../catalog/model/build-index.ts';
import { type AnyEntity, identify } from '../../../../catalog/model/entity.ts';
import { resolve } from '../../../../catalog/model/resolve.ts';
import { resolvePart } from '../../../../catalog/model/resolve-part.ts';
import type { Version } from '../../../../catalog/past/changes/compare-versions.ts';

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

/**
 * The two versions as a pull request is looked at: with the files that differ alone, and the part of the catalog that
 * these and what they refer to make up.
 */
export function partsOf(before: Version, after: Version): [Version, Version] {
  return [partOf(before, after), partOf(after, before)];
}

function partOf(version: Version, other: Version): Version {
  const known = new Map(other.entities.map((one) => [one.path, one.data]));
  const entities = version.entities.filter(({ path, data }) => known.get(path) !== data);
  const around = version.entities.filter(({ kind }) => kind === 'catalog' || kind === 'publisher');
  return { entities, catalog: resolvePart(entities, around, buildIndex(version.entities)) };
}

/** The same files with some of them otherwise; `undefined` for one that is gone. */
export function otherwise(files: Files, changes: Readonly<Record<string, object | undefined>>): Files {
  const entries = Object.entries({ ...files, ...changes }).filter(([, data]) => data !== undefined);
  return Object.fromEntries(entries) as Files;
}
