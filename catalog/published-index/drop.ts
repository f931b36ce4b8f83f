import type { Manifest } from './manifest.ts';

/** How many datasets a publication would take away. */
export interface Drop {
  before: number;
  after: number;
  /** Of those before, in per cent. */
  percent: number;
  /** Publishers that would have fewer, the largest loss first. */
  publishers: { id: string; before: number; after: number }[];
}

/**
 * What gets lost when `after` is published over `before`. Datasets are counted, not compared: one that goes while another
 * comes is no loss of the whole, but of its publisher.
 */
export function dropBetween(before: Manifest, after: Manifest): Drop {
  const lost = Math.max(0, before.datasets - after.datasets);
  const publishers = Object.entries(before.publishers)
    .map(([id, count]) => ({ id, before: count, after: countOf(after, id) }))
    .filter((one) => one.after < one.before)
    .sort(
      (one, other) => other.before - other.after - (one.before - one.after) || (one.id < other.id ? -1 : 1),
    );
  const percent = before.datasets === 0 ? 0 : (lost / before.datasets) * 100;
  return { before: before.datasets, after: after.datasets, percent, publishers };
}

function countOf({ publishers }: Manifest, id: string): number {
  return Object.hasOwn(publishers, id) ? (publishers[id] ?? 0) : 0;
}
