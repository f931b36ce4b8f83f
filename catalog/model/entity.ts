import type { CatalogFile } from './files/catalog.ts';
import type { DatasetFile } from './files/dataset.ts';
import type { PublisherFile } from './files/publisher.ts';
import type { SeriesFile } from './files/series.ts';
import type { ServiceFile } from './files/service.ts';

/** The data of each kind of file, as its author writes it. The types are generated from `schemas/`. */
export interface FileOf {
  catalog: CatalogFile;
  publisher: PublisherFile;
  dataset: DatasetFile;
  service: ServiceFile;
  series: SeriesFile;
}

/** The kinds of thing a file in `datasets/` can describe. */
export type EntityKind = keyof FileOf;

/**
 * The identity of what a file describes. It follows from the file's path alone:
 *
 * | path | kind | id | publisherId |
 * |---|---|---|---|
 * | `datasets/catalog.yaml` | catalog | `catalog` | |
 * | `datasets/p/publisher.yaml` | publisher | `p` | `p` |
 * | `datasets/p/d.yaml` | dataset | `p/d` | `p` |
 * | `datasets/p/services/s.yaml` | service | `p/services/s` | `p` |
 * | `datasets/p/series/s.yaml` | series | `p/series/s` | `p` |
 */
export interface Identity<K extends EntityKind = EntityKind> {
  kind: K;
  id: string;
  /** The folder the file lies in; `undefined` for the catalog itself. */
  publisherId: string | undefined;
  /** Path from the repository's root, with `/` between its parts. */
  path: string;
}

/** Every property of `T`, at any depth, may be missing; so may an item of a list (its index stays). */
export type Loose<T> = T extends (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/**
 * One file, read. `data` holds only what fits the schema: values that do not are left out (`undefined`),
 * so a rule never meets a value of the wrong type but must expect anything to be missing.
 */
export interface Entity<K extends EntityKind = EntityKind> extends Identity<K> {
  data: Loose<FileOf[K]>;
}

/** `Entity`, as a union that narrows on `kind`. */
export type AnyEntity = { [K in EntityKind]: Entity<K> }[EntityKind];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Names that a dataset's file cannot have: the feeds and folders of its publisher have those addresses, and other files
 * of the publisher's those names.
 */
export const RESERVED_NAMES: readonly string[] = [
  'services',
  'series',
  'eu',
  'dcat',
  'publisher',
  'index',
  'maturity',
];

/** True when `name` can be a folder or file name (and so a part of an address): `a-z`, `0-9`, single hyphens. */
export function isSlug(name: string): boolean {
  return SLUG.test(name) && name.length <= 80;
}

/**
 * Identifies the entity that the file at `path` (from the repository's root) describes; `undefined` where no such file
 * may lie. Dataset names in {@link RESERVED_NAMES} and names that are not slugs give `undefined`.
 */
export function identify(path: string): Identity | undefined {
  if (path === 'datasets/catalog.yaml')
    return { kind: 'catalog', id: 'catalog', publisherId: undefined, path };
  const match = /^datasets\/([^/]+)\/(?:(services|series)\/)?([^/]+)\.yaml$/.exec(path);
  const [, publisherId = '', folder, name = ''] = match ?? [];
  if (!isSlug(publisherId) || !isSlug(name)) return undefined;
  if (folder === 'services')
    return { kind: 'service', id: `${publisherId}/services/${name}`, publisherId, path };
  if (folder === 'series') return { kind: 'series', id: `${publisherId}/series/${name}`, publisherId, path };
  if (name === 'publisher') return { kind: 'publisher', id: publisherId, publisherId, path };
  if (RESERVED_NAMES.includes(name)) return undefined;
  return { kind: 'dataset', id: `${publisherId}/${name}`, publisherId, path };
}

/** The path of the file that has this id: the other way round from {@link identify}. */
export function pathOfId(id: string): string {
  return id === 'catalog' || id.includes('/') ? `datasets/${id}.yaml` : `datasets/${id}/publisher.yaml`;
}

/**
 * The id that a reference in a file stands for: `badplatser` in a file of `exempel-kommun` is
 * `exempel-kommun/badplatser` (for `kind` dataset), `exempel-kommun/services/…` for a service and
 * `exempel-kommun/series/…` for a series; a reference with a `/` is already whole. A publisher's id is
 * itself. `undefined` for a web address, which refers to something outside the catalog.
 */
export function referredId(
  reference: string,
  kind: EntityKind,
  publisherId: string | undefined,
): string | undefined {
  if (isWebAddress(reference)) return undefined;
  if (kind === 'publisher' || reference.includes('/')) return reference;
  const folder = kind === 'service' ? 'services/' : kind === 'series' ? 'series/' : '';
  return `${publisherId ?? ''}/${folder}${reference}`;
}

/** True for a text written as a web address (http or https), valid or not. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}
