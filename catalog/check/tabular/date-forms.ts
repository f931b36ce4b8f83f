/** The forms of a date, each with an example that is shown to people. */
const FORMS: [name: string, pattern: RegExp, order: 'ymd' | 'dmy'][] = [
  ['2026-05-01', /^(\d{4})-(\d{2})-(\d{2})$/, 'ymd'],
  ['2026/05/01', /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, 'ymd'],
  ['2026-5-1', /^(\d{4})-(\d{1,2})-(\d{1,2})$/, 'ymd'],
  ['20260501', /^((?:19|20)\d{2})(\d{2})(\d{2})$/, 'ymd'],
  ['01/05/2026', /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, 'dmy'],
  ['01.05.2026', /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, 'dmy'],
  ['01-05-2026', /^(\d{1,2})-(\d{1,2})-(\d{4})$/, 'dmy'],
];

/** Returns the form of a date as an example of it; `undefined` where the value is not a date. */
export function dateForm(value: string): string | undefined {
  if (value.length < 8 || value.length > 10) return undefined;
  const form = FORMS.find(([, pattern]) => pattern.test(value));
  return form && partsOf(value) ? form[0] : undefined;
}

/** True for a day of the calendar, written YYYY-MM-DD (RFC 3339, full-date). */
export function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && exists(value);
}

/** True for a day, or a day and a time, in the forms of ISO 8601 that RFC 3339 has; the zone may be left out. */
export function isDateOrTime(value: string): boolean {
  return isDate(value) || isDateTime(value);
}

/** True for a day and a time: `2026-05-01T12:00:00+02:00`. */
export function isDateTime(value: string): boolean {
  const [, day = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      value,
    ) ?? [];
  return isDate(day);
}

/** The day that a text means, as YYYY-MM-DD; `undefined` where that is not sure, as with 03/04/2026. */
export function meantDate(value: string): string | undefined {
  const text = value.trim().replace(/[T ]\d{2}:\d{2}.*$/, '');
  const parts = partsOf(text);
  return parts?.sure ? parts.date : undefined;
}

function partsOf(value: string): { date: string; sure: boolean } | undefined {
  for (const [, pattern, order] of FORMS) {
    const [, a, b, c] = pattern.exec(value) ?? [];
    if (a === undefined || b === undefined || c === undefined) continue;
    if (order === 'ymd') return checked(a, b, c, true);
    // With a point the day is first in Swedish; with a slash it may be the month.
    const sure = value.includes('.') || Number(a) > 12 || a.padStart(2, '0') === b.padStart(2, '0');
    return checked(c, b, a, sure) ?? checked(c, a, b, true);
  }
  return undefined;
}

function checked(year: string, month: string, day: string, sure: boolean) {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(date) ? { date, sure } : undefined;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the calendar has the day YYYY-MM-DD. */
function exists(date: string): boolean {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
