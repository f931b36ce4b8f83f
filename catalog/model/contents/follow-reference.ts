import { folderKey } from '../build-index.ts';
import type { CatalogIndex } from '../catalog-index.ts';
import { type EntityKind, isSlug, referredId } from '../entity.ts';
import { closest } from '../words/closest.ts';
import type { ReferencePlace } from './references-in.ts';

/**
 * The target of a reference: the expected entity (`found`), an entity of another kind, or none. In the last case
 * `suggest` gives the most likely intended reference, as it would be written in the file; it searches the whole folder,
 * and so runs only on demand.
 */
export type Followed =
  | { state: 'found' }
  | { state: 'other-kind'; id: string; kind: EntityKind }
  | { state: 'missing'; suggest: () => string | undefined };

/** Follows `place` from a file of `publisherId`. */
export function followReference(
  { reference, kind }: Pick<ReferencePlace, 'reference' | 'kind'>,
  publisherId: string | undefined,
  index: CatalogIndex,
): Followed {
  const id = referredId(reference, kind, publisherId) ?? reference;
  const entry = index.entries.get(id);
  if (entry) return entry.kind === kind ? { state: 'found' } : { state: 'other-kind', id, kind: entry.kind };
  const namesake = namesakeOf(reference, publisherId, index);
  if (namesake) return { state: 'other-kind', ...namesake };
  return { state: 'missing', suggest: () => suggestion(reference, kind, publisherId, index) };
}

/** Something of another kind that has the very name, in the folder of the same publisher. */
function namesakeOf(reference: string, publisherId: string | undefined, index: CatalogIndex) {
  if (!isSlug(reference)) return undefined;
  for (const kind of ['dataset', 'service', 'series'] as const) {
    const id = referredId(reference, kind, publisherId);
    if (id !== undefined && index.entries.get(id)?.kind === kind) return { id, kind };
  }
  return undefined;
}

function suggestion(
  reference: string,
  kind: EntityKind,
  publisherId: string | undefined,
  index: CatalogIndex,
): string | undefined {
  const written = reference
    .trim()
    .replace(/^(?:\.?\/)?(?:datasets\/)?/, '')
    .replace(/\.ya?ml$/i, '');
  if (kind === 'publisher') return publisherNamed(written, index) ?? closest(written, publishers(index));
  if (written.includes('/')) return closestId(written, kind, index);
  return closest(written, idsIn(publisherId, kind, index).map(shortName));
}

/** The publisher with this name in any language; people write the name where the id belongs. */
function publisherNamed(name: string, index: CatalogIndex): string | undefined {
  return index.publishersNamed.get(name.toLowerCase())?.[0];
}

function publishers(index: CatalogIndex): string[] {
  return index.ids.get(folderKey('publisher', undefined)) ?? [];
}

function idsIn(publisherId: string | undefined, kind: EntityKind, index: CatalogIndex): string[] {
  return index.ids.get(folderKey(kind, publisherId)) ?? [];
}

/**
 * An id with the folder (`services/`, `series/`) left out or written is the same; else the closest, in the folder
 * that is written or, where there is none, in the one with the closest name.
 */
function closestId(written: string, kind: EntityKind, index: CatalogIndex): string | undefined {
  const folder = written.slice(0, written.indexOf('/')).toLowerCase();
  const there = idsIn(folder, kind, index);
  const ids = there.length > 0 ? there : idsIn(closest(folder, publishers(index)), kind, index);
  const plain = withoutFolder(written);
  return ids.find((id) => withoutFolder(id) === plain) ?? closest(written, ids);
}

function withoutFolder(id: string): string {
  return id.toLowerCase().replace(/\/(?:services|series)\//, '/');
}

/** The last part of an id, which is enough in a file of the same publisher. */
function shortName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
