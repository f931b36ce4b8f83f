import type { CatalogIndex } from '../catalog-index.ts';
import { type EntityKind, identify, isSlug, referredId } from '../entity.ts';
import { closest } from '../words/closest.ts';
import type { ReferencePlace } from './references-in.ts';

/**
 * Where a reference leads: to what it should (`found`), to something of another kind, or nowhere; then with
 * the reference that was most likely meant, written as in the file.
 */
export type Followed =
  | { state: 'found' }
  | { state: 'other-kind'; id: string; kind: EntityKind }
  | { state: 'missing'; suggestion: string | undefined };

/** Follows `place` from a file of `publisherId`. Costs more than a look-up only where nothing is found. */
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
  return { state: 'missing', suggestion: suggestion(reference, kind, publisherId, index) };
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
  const written = asId(reference);
  const publishers = index.members.get('') ?? [];
  if (kind === 'publisher') return publisherNamed(written, index) ?? closest(written, publishers);
  const isWhole = written.includes('/');
  const folder = isWhole ? written.slice(0, written.indexOf('/')) : (publisherId ?? '');
  const ids = membersOf(publishers.includes(folder) ? folder : closest(folder, publishers), kind, index);
  return isWhole ? closestId(written, ids) : closest(written, ids.map(shortName));
}

/** What was written, without what belongs to a path and not to an id. */
function asId(reference: string): string {
  return reference
    .trim()
    .replace(/^(?:\.?\/)?(?:datasets\/)?/, '')
    .replace(/\.ya?ml$/i, '');
}

/** Ids of a kind in a publisher's folder: nobody means something that only looks alike in another's. */
function membersOf(publisherId: string | undefined, kind: EntityKind, index: CatalogIndex): string[] {
  const ids = publisherId === undefined ? undefined : index.members.get(publisherId);
  return (ids ?? []).filter((id) => identify(`datasets/${id}.yaml`)?.kind === kind);
}

/** The publisher with this name in any language; people write the name where the id belongs. */
function publisherNamed(name: string, index: CatalogIndex): string | undefined {
  const wanted = name.toLowerCase();
  for (const [id, names] of index.publisherNames) {
    if (names.some((one) => one.toLowerCase() === wanted)) return id;
  }
  return undefined;
}

/** An id with the folder (`services/`, `series/`) left out or written is the same; else the closest. */
function closestId(written: string, ids: readonly string[]): string | undefined {
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
