import type { Catalog, Dataset } from '../../model/catalog.ts';
import type { Period } from '../../model/files/shared.ts';
import type { DateValue } from '../../model/values/dates.ts';
import { type History, historyOf } from '../../past/history/history.ts';

/** Dates that have been read before, by how they are written: many things are dated the same day. */
const INSTANTS = new Map<string, string | undefined>();

/** The number of dates that are remembered: the days of a century. */
const MOST_INSTANTS = 40_000;

/** A date as it is written in a file, as a point in time in UTC: `2024` is `2024-01-01T00:00:00Z`. `undefined` where it is none. */
export function instantOf(date: DateValue | undefined): string | undefined {
  if (date === undefined) return undefined;
  const written = String(date);
  if (INSTANTS.has(written)) return INSTANTS.get(written);
  const instant = readInstant(written.trim());
  if (INSTANTS.size < MOST_INSTANTS) INSTANTS.set(written, instant);
  return instant;
}

function readInstant(text: string): string | undefined {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?(T.*)?$/.test(text)) return undefined;
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/i.test(text) || !text.includes('T') ? text : `${text}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** The sign for an end that is not known. */
const OPEN = '..';

/**
 * A period as an interval (ISO 8601-1, 5.5), with both ends in one form, which readers ask for: where one is a year and the
 * other a day, both are days. An open end is `..`.
 */
export function intervalOf({ startDate = OPEN, endDate = OPEN }: Period): string {
  const [start, end] = [String(startDate), String(endDate)];
  const isAlike = formOf(start) === formOf(end) || start === OPEN || end === OPEN;
  return isAlike ? `${start}/${end}` : `${dayOf(start, '-01-01')}/${dayOf(end, '-12-31')}`;
}

/** A year, a day or a time. */
function formOf(date: string): number {
  return date.includes('T') ? Number.POSITIVE_INFINITY : date.length;
}

/** The day of a date; of a year, the one that `dayOfYear` says. */
function dayOf(date: string, dayOfYear: string): string {
  return /^\d{4}$/.test(date) ? date + dayOfYear : date.slice(0, 10);
}

/** The time of the last change of a file's description, from git; `undefined` where the history is not known. */
export function lastChange(history: History, path: string): string | undefined {
  return historyOf(history, path)?.changes[0]?.time;
}

/**
 * The time of the last change of a dataset: of its description in git, where that is known; else the date that its
 * file gives for the data. `undefined` where there is neither.
 */
export function datasetUpdated({ path, data }: Dataset, history: History): string | undefined {
  return lastChange(history, path) ?? instantOf(data.modified) ?? instantOf(data.issued);
}

/** The time when a dataset was added to the catalog, from git; else when it was first published, by its file. */
export function datasetAdded({ path, data }: Dataset, history: History): string | undefined {
  return historyOf(history, path)?.added ?? instantOf(data.issued);
}

/** The time of the last change of anything in the catalog, from git; else the catalog's own dates. */
export function catalogUpdated({ data }: Catalog, history: History): string {
  if (history.known && history.changed !== undefined) return history.changed;
  return instantOf(data.modified) ?? instantOf(data.issued) ?? '1970-01-01T00:00:00Z';
}
