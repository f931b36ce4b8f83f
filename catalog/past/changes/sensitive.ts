import type { EntityKind } from '../../model/entity.ts';
import type { Sensitive } from './change.ts';
import { type LooseDistribution, pairDistributions } from './distributions.ts';
import type { Data } from './effective-data.ts';
import { isSame } from './is-same.ts';

/** Keys that decide each matter, in any kind of file; `defaults` are those that a publisher's datasets have. */
const DECIDED_BY: Readonly<Record<Exclude<Sensitive, 'existence'>, readonly string[]>> = {
  licence: ['license', 'rights'],
  'access-rights': ['accessRights'],
  identity: ['uri', 'identifier', 'organisationsnummer', 'sameAs', 'url', 'publisher'],
};

/** The changes that a person must review, in an entity that exists before and after. */
export function sensitiveChanges(kind: EntityKind, before: Data, after: Data): Sensitive[] {
  const sensitives = new Set<Sensitive>();
  for (const [matter, keys] of Object.entries(DECIDED_BY) as [Sensitive, readonly string[]][]) {
    if (differ(keys, before, after) || differ(keys, defaultsOf(before), defaultsOf(after)))
      sensitives.add(matter);
  }
  if (kind === 'dataset') distributionMatters(listOf(before), listOf(after), sensitives);
  return ORDER.filter((matter) => sensitives.has(matter));
}

export const ORDER: readonly Sensitive[] = ['licence', 'access-rights', 'identity', 'existence'];

function differ(keys: readonly string[], before: Data, after: Data): boolean {
  return keys.some((key) => !isSame(before[key], after[key]));
}

function defaultsOf({ defaults }: Data): Data {
  return typeof defaults === 'object' && defaults !== null ? (defaults as Data) : {};
}

function listOf({ distribution }: Data): readonly (LooseDistribution | undefined)[] {
  return Array.isArray(distribution) ? distribution : [];
}

/**
 * A distribution that is gone takes data away; one that came brings a licence, which is a change where no other had it. A new
 * `id` is a new address.
 */
function distributionMatters(
  before: readonly (LooseDistribution | undefined)[],
  after: readonly (LooseDistribution | undefined)[],
  matters: Set<Sensitive>,
): void {
  for (const pair of pairDistributions(before, after)) {
    const old = pair.before === undefined ? undefined : before[pair.before];
    const now = pair.after === undefined ? undefined : after[pair.after];
    if (old && now) {
      if (differ(DECIDED_BY.licence, old as Data, now as Data)) matters.add('licence');
      if (old.id !== now.id) matters.add('identity');
    } else if (old) matters.add('existence');
    else if (now && !before.some((item) => isSame(item?.license, now.license))) matters.add('licence');
  }
}
