import { type Identity, identify } from '../model/entity.ts';
import { type History, MAX_CHANGES, type PastChange } from './history.ts';

/** Something that was published under an id, and is not any more. */
export interface FormerAddress extends Identity {
  /** The change that took it away from there. */
  change: PastChange;
  /** The id that it has now, where it was moved and still is in the catalog. */
  movedTo: string | undefined;
}

/**
 * Every address that the catalog has had and no longer uses, by what git knows: a published address is never without an
 * answer (Cool URIs, https://www.w3.org/Provider/Style/URI). Of files that have had more than {@link MAX_CHANGES}
 * changes, moves before those are not known. Sorted by id.
 *
 * @param isUsed whether something of the catalog has the id today.
 */
export function formerAddresses(history: History, isUsed: (id: string) => boolean): FormerAddress[] {
  if (!history.known) return [];
  const found = new Map<string, FormerAddress>();
  for (const [path, { changes }] of history.files) {
    const today = identify(path)?.id;
    const movedTo = today !== undefined && isUsed(today) ? today : undefined;
    for (const [left, change] of leavings(path, changes)) {
      const identity = identify(left);
      if (!identity || isUsed(identity.id) || isNewer(found.get(identity.id), change)) continue;
      found.set(identity.id, { ...identity, change, movedTo: change.what === 'moved' ? movedTo : undefined });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Each path that a file has left, with the change by which it did. */
function leavings(path: string, changes: readonly PastChange[]): [path: string, change: PastChange][] {
  return changes.slice(0, MAX_CHANGES).flatMap((change): [string, PastChange][] => {
    if (change.what === 'removed') return [[path, change]];
    return change.what === 'moved' && change.movedFrom ? [[change.movedFrom, change]] : [];
  });
}

/** Of two things that have had one address, the last one there answers for it. */
function isNewer(known: FormerAddress | undefined, change: PastChange): boolean {
  return known !== undefined && known.change.time >= change.time;
}
