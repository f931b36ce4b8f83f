import type { Dataset } from '../../model/catalog.ts';

/** A date of the data, as it is written and as its last day, and what happened then. */
export interface DatedBy {
  date: string | number;
  /** `2026-03-31`. */
  day: string;
  by: 'modified' | 'period' | 'issued';
}

/** The freshness of a dataset's data, according to its description. */
export interface Freshness {
  /** The latest that is known of the data; `undefined` where nothing is. */
  latest: DatedBy | undefined;
  /** The end of the time that the data is about; `undefined` where it goes on or is not stated. */
  end: DatedBy | undefined;
  /** The day by which the stated frequency has the data change again; `undefined` where none follows. */
  due: string | undefined;
  /**
   * `ended`: the time that they are about ended long before the stated frequency allows. `late`: they should have changed
   * long since. `old`: nothing says how often they change, and the latest date is years ago. `current`: they are as fresh as
   * is stated. `final`: they are not to change. `unknown`: too little is stated.
   */
  state: 'current' | 'ended' | 'late' | 'old' | 'final' | 'unknown';
}

/** The longest time between two changes, in days, that each code of the EU's list of frequencies allows. */
const DAYS: Readonly<Record<string, number>> = {
  CONT: 1,
  UPDATE_CONT: 1,
  DAILY_2: 1,
  DAILY: 1,
  WEEKLY_3: 7,
  WEEKLY_2: 7,
  WEEKLY: 7,
  MONTHLY_3: 31,
  BIWEEKLY: 14,
  MONTHLY_2: 31,
  MONTHLY: 31,
  BIMONTHLY: 62,
  QUARTERLY: 92,
  ANNUAL_3: 366,
  ANNUAL_2: 184,
  ANNUAL: 366,
  BIENNIAL: 731,
  TRIENNIAL: 1096,
};

/** Frequencies that name no interval, so that no day follows from them: it changes whenever something happens. */
const WITHOUT_DUE = new Set(['CONT', 'UPDATE_CONT']);

/** Data of a period come out some time after it, and a day in a description is often forgotten: no sooner is it late. */
const GRACE_DAYS = 31;

/** Without a frequency, data are called old after so many days. */
const OLD_DAYS = 3 * 366;

/**
 * Assesses how fresh the data is on a day: compares the stated frequency with the end of the time that the data is
 * about and with the time of its last change.
 *
 * @param asOf The day they are judged on, `2026-11-30`; `undefined` where it is not known, and then none is late or old.
 */
export function freshnessOf({ data, distributions }: Dataset, asOf: string | undefined): Freshness {
  const of = (key: 'modified' | 'issued'): (string | number | undefined)[] =>
    [data, ...distributions.map((distribution) => distribution.data)].map((item) => item[key]);
  const end = latestOf(periodEnds(data.temporal), 'period', asOf);
  const changed = latestOf(of('modified'), 'modified', asOf);
  const latest = later(changed, end) ?? latestOf(of('issued'), 'issued', asOf);
  const { accrualPeriodicity: frequency } = data;
  const days = frequency === undefined ? undefined : DAYS[frequency];
  const hasInterval = frequency !== undefined && !WITHOUT_DUE.has(frequency);
  const due = latest && days !== undefined && hasInterval ? addDays(latest.day, days) : undefined;
  return { latest, end, due, state: stateOf({ frequency, days, latest, end, asOf }) };
}

interface Judged extends Pick<Freshness, 'latest' | 'end'> {
  frequency: string | undefined;
  days: number | undefined;
  asOf: string | undefined;
}

function stateOf({ frequency, days, latest, end, asOf }: Judged): Freshness['state'] {
  if (frequency === 'NEVER') return 'final';
  if (latest === undefined || asOf === undefined) return 'unknown';
  const isPast = (date: DatedBy | undefined, allowed: number): boolean =>
    date !== undefined && asOf > addDays(date.day, allowed);
  if (days === undefined) return isPast(latest, OLD_DAYS) ? 'old' : 'unknown';
  const allowed = days + Math.max(days, GRACE_DAYS);
  if (isPast(end, allowed)) return 'ended';
  return isPast(latest, allowed) ? 'late' : 'current';
}

function later(a: DatedBy | undefined, b: DatedBy | undefined): DatedBy | undefined {
  return a && b ? (a.day < b.day ? b : a) : (a ?? b);
}

/** The ends of the periods; none where one of them goes on. */
function periodEnds(periods: Dataset['data']['temporal']): (string | number | undefined)[] {
  const ends = (periods ?? []).map(({ endDate }) => endDate);
  return ends.includes(undefined) ? [] : ends;
}

/**
 * The latest of some dates. One that lies ahead says nothing of how far the data reach; a year or a month that has begun
 * counts as today.
 */
function latestOf(
  dates: readonly (string | number | undefined)[],
  by: DatedBy['by'],
  asOf: string | undefined,
): DatedBy | undefined {
  const known = dates.flatMap((date): DatedBy[] => {
    const last = date === undefined ? undefined : lastDayOf(date);
    if (date === undefined || last === undefined) return [];
    if (asOf === undefined || last <= asOf) return [{ date, day: last, by }];
    return asOf.startsWith(String(date)) ? [{ date, day: asOf, by }] : [];
  });
  return known.reduce<DatedBy | undefined>(later, undefined);
}

/** The last day of a date, a year or a month: `2016` is `2016-12-31`. `undefined` for what is no date. */
export function lastDayOf(date: string | number): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(String(date)) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return dayIn(new Date(`${year}-${month}-${day}T00:00:00Z`));
  return dayIn(new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)));
}

/** The day so many days after a day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayIn(date) ?? day;
}

function dayIn(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
