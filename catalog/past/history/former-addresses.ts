import { pageOfFile } from '../../model/addresses.ts';
import { identifyCooperation } from '../../model/cooperation.ts';
import { identify } from '../../model/entity.ts';
import type { FileKind } from '../../model/file-kinds.ts';
import { type History, MAX_CHANGES, type PastChange } from './history.ts';

/** An address of the site at which something was published, and is not any more. */
export interface FormerAddress {
  /** The Swedish address, from the root of the site: `/datasets/p/d/`, `/traffar/2027-03-11-licenser/`. */
  page: string;
  kind: FileKind;
  /** The former id of the file; see `Identity` and `CooperationIdentity`. */
  id: string;
  publisherId: string | undefined;
  /** The change that took it away from there. */
  change: PastChange;
  /** The page that it has now, where it was moved and still is published. */
  movedTo: string | undefined;
}

/**
 * Every address that the catalog, its meetings and its guides have had and no longer use, by what git knows: a published
 * address is never without an answer (Cool URIs, https://www.w3.org/Provider/Style/URI). Of files that have had more than
 * {@link MAX_CHANGES} changes, moves before those are not known. Sorted by address.
 *
 * @param isUsed whether something is published at the Swedish address today.
 */
export function formerAddresses(history: History, isUsed: (page: string) => boolean): FormerAddress[] {
  if (!history.known) return [];
  const entries = new Map<string, FormerAddress>();
  for (const [path, { changes }] of history.files) {
    const today = pageOfFile(path);
    for (const [left, change] of leavings(path, changes)) {
      const page = pageOfFile(left);
      const identity = identify(left) ?? identifyCooperation(left);
      if (page === undefined || !identity || isUsed(page)) continue;
      const leadsOn = change.what === 'moved' && today !== undefined && isUsed(today);
      const { kind, id, publisherId } = identity;
      const context = { page, kind, id, publisherId, change, movedTo: leadsOn ? today : undefined };
      if (answersFor(entries.get(page), context)) entries.set(page, context);
    }
  }
  return [...entries.values()].sort((a, b) => (a.page < b.page ? -1 : 1));
}

/** Each path that a file has left, with the change by which it did. */
function leavings(path: string, changes: readonly PastChange[]): [path: string, change: PastChange][] {
  return changes.slice(0, MAX_CHANGES).flatMap((change): [string, PastChange][] => {
    if (change.what === 'removed') return [[path, change]];
    return change.what === 'moved' && change.movedFrom ? [[change.movedFrom, change]] : [];
  });
}

/**
 * Of two things that have had one address, the last one there answers for it. The two languages of a guide leave at
 * once: it is enough that one of them leads on.
 */
function answersFor(known: FormerAddress | undefined, formerAddress: FormerAddress): boolean {
  if (!known || known.change.time < formerAddress.change.time) return true;
  return (
    known.change.time === formerAddress.change.time &&
    known.movedTo === undefined &&
    formerAddress.movedTo !== undefined
  );
}
