import type { Manifest } from './manifest.ts';

/** The number of datasets that a publication would remove. */
export interface Drop {
  before: number;
  after: number;
  /** The net loss of datasets, without those whose loss a person has approved. */
  lost: number;
  /** `lost` of those before, in per cent. */
  percent: number;
  /** Publishers that would have fewer, the largest loss first. */
  publishers: { id: string; before: number; after: number }[];
}

/** The number of datasets that publishers lose, by folder; negative where some are added. */
export type Losses = ReadonlyMap<string, number>;

const NOTHING: Losses = new Map();

/**
 * Computes the loss when `after` is published over `before`. Datasets are counted, not compared: when one is removed
 * and another added, it is no loss of the whole, but of its publisher.
 *
 * @param letGo What a person has let go. It excuses no more of a publisher's losses than the publisher really has.
 */
export function dropBetween(before: Manifest, after: Manifest, letGo: Losses = NOTHING): Drop {
  const changeOf = (id: string) => countOf(before, id) - countOf(after, id);
  const excusedOf = (id: string) => Math.min(letGo.get(id) ?? 0, changeOf(id));
  const excused = [...letGo.keys()].reduce((sum, id) => sum + excusedOf(id), 0);
  const lost = Math.max(0, before.datasets - after.datasets - excused);
  const publishers = Object.keys(before.publishers)
    .filter((id) => changeOf(id) - excusedOf(id) > 0)
    .map((id) => ({ id, before: countOf(before, id), after: countOf(after, id) }))
    .sort(
      (item, other) =>
        other.before - other.after - (item.before - item.after) || (item.id < other.id ? -1 : 1),
    );
  const percent = before.datasets === 0 ? 0 : (lost / before.datasets) * 100;
  return { before: before.datasets, after: after.datasets, lost, percent, publishers };
}

function countOf({ publishers }: Manifest, id: string): number {
  return Object.hasOwn(publishers, id) ? (publishers[id] ?? 0) : 0;
}

/** So few may go by themselves, as long as they are less than half of all: in a small catalog each is many per cent. */
const FEW = 2;

/**
 * True when so many datasets are lost that a person must approve it. A pull request before its merge and the gate
 * before a publication are both judged by this: more than `largestDrop` per cent, and more than {@link FEW} or half
 * of all. Where `largestDrop` is 0, each loss counts.
 */
export function isLargeDrop({ lost, percent }: Pick<Drop, 'lost' | 'percent'>, largestDrop: number): boolean {
  if (lost === 0 || percent <= largestDrop) return false;
  return largestDrop === 0 || lost > FEW || percent >= 50;
}
