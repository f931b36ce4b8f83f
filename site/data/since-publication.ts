import { isBefore } from '../../catalog/model/values/dates.ts';
import type { Site } from './site.ts';

/**
 * The days of the catalog's own history from its first publication on (`issued` of the catalog), the oldest first. The
 * state at publication stands under that day: trials before it concern nobody.
 *
 * @param rows The oldest first, `day` as `2026-11-25`.
 */
export function sincePublication<Row extends { day: string }>(
  { catalog }: Site,
  rows: readonly Row[],
): Row[] {
  const { issued } = catalog.data;
  if (issued === undefined) return [...rows];
  const published = String(issued).slice(0, 10);
  const later = rows.filter(({ day }) => !isBefore(day, published));
  const before = rows.findLast(({ day }) => isBefore(day, published));
  const isComplete = !before || published.length < 10 || later[0]?.day === published;
  return isComplete ? later : [{ ...before, day: published }, ...later];
}
