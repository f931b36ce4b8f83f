/** A date as it is written in a file: a year, a day or a time (DCAT-AP-SE: xsd:gYear, xsd:date, xsd:dateTime). */
export type DateValue = string | number;

/**
 * True when `a` is certainly before `b`. Dates of different precision are compared at the coarser precision, so that
 * 2024 is neither before nor after 2024-06-01.
 */
export function isBefore(a: DateValue, b: DateValue): boolean {
  const [first, second] = [String(a).trim(), String(b).trim()];
  if (hasTime(first) && hasTime(second)) return Date.parse(first) < Date.parse(second);
  const length = Math.min(precision(first), precision(second));
  return first.slice(0, length) < second.slice(0, length);
}

/**
 * The later of a commit's time and the clock's, both ISO 8601 in UTC: a clock that is years behind calls nothing a date
 * ahead. A time of a commit that cannot be read says nothing.
 */
export function laterOf(commit: string | undefined, clock: string): string {
  const time = commit === undefined ? Number.NaN : Date.parse(commit);
  return time > Date.parse(clock) ? new Date(time).toISOString() : clock;
}

function hasTime(date: string): boolean {
  return date.includes('T');
}

/** The number of characters in a date up to its day, at most 10: a date that consists of a year only is shorter. */
function precision(date: string): number {
  return Math.min(date.length, 10);
}
