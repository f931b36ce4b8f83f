import { dayInSweden } from '../../model/values/swedish-time.ts';
import type { UnknownReason } from '../../past/history/history.ts';

/** The quality of the descriptions of a publisher's datasets at a time. */
export interface TrendValue {
  /** The number of datasets that could be scored. */
  datasets: number;
  /** The sum of the points that they reach (data.europa.eu's method, 405 at most each), whole. */
  points: number;
}

/** The catalog as it stood at the end of a day. */
export interface TrendState {
  /** `2026-11-25`, in Sweden. */
  day: string;
  /** The last commit of that day. */
  commit: string;
  /** By publisher's id. */
  publishers: ReadonlyMap<string, TrendValue>;
}

/** The changes in the quality of the descriptions, or the reason that they are unknown. */
export type QualityTrend =
  | {
      known: true;
      /** The oldest first. The last is the latest commit. */
      states: readonly TrendState[];
    }
  | { known: false; why: UnknownReason };

/** The trend of a catalog that nobody has asked git about. */
export const NO_TREND: QualityTrend = { known: false, why: 'no-git' };

/** The maximum number of days shown: a point for each month of two years. */
export const MAX_STATES = 24;

/** A commit on the published branch that changed the catalog. */
export interface TrendCommit {
  id: string;
  /** Seconds since 1970. */
  seconds: number;
}

/**
 * The commits by which the trend is told, the oldest first, {@link MAX_STATES} at most: the last of each day where there
 * are no more days than that; else the last of each month; of more months, some that lie evenly. The first and the latest
 * day or month are always among them.
 *
 * @param commits the latest first, as git tells them; dates that go backwards are passed over.
 */
export function chooseStates(commits: readonly TrendCommit[]): (TrendCommit & { day: string })[] {
  const days = lastOfEach(
    commits.map((commit) => ({ ...commit, day: dayOf(commit.seconds) })),
    10,
  );
  const chosen = days.length <= MAX_STATES ? days : lastOfEach(days, 7);
  return spread(chosen, MAX_STATES).reverse();
}

/** The latest of each period, which is the first so many letters of the day. */
function lastOfEach<Item extends { day: string }>(items: readonly Item[], letters: number): Item[] {
  const chosen: Item[] = [];
  for (const item of items) {
    const last = chosen.at(-1);
    if (!last || item.day.slice(0, letters) < last.day.slice(0, letters)) chosen.push(item);
  }
  return chosen;
}

/** So many of the items at most, the first and the last among them. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  if (most < 2) return items.slice(0, 1);
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}

/** The day it was in Sweden: what is changed late in the evening belongs to that day, as on every page. */
function dayOf(seconds: number): string {
  return dayInSweden(seconds * 1000);
}

/** The mean of some publishers' datasets (all, where none are named), not rounded; `undefined` where they had none. */
export function meanAt(
  { publishers }: TrendState,
  ids: Iterable<string> = publishers.keys(),
): { datasets: number; points: number } | undefined {
  let datasets = 0;
  let points = 0;
  for (const id of ids) {
    datasets += publishers.get(id)?.datasets ?? 0;
    points += publishers.get(id)?.points ?? 0;
  }
  return datasets === 0 ? undefined : { datasets, points: points / datasets };
}
