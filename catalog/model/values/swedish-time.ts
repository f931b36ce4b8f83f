import { isDay } from './calendar.ts';

/** The time zone that meetings are told in (IANA). */
export const SWEDISH_ZONE = 'Europe/Stockholm';

/** A day and a time as the clock shows them in Sweden. */
export interface LocalTime {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** The parts of `2027-03-11 13:00`; a T may stand between day and time. `undefined` for anything else. */
export function localTime(text: string): LocalTime | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})[ T]([01]\d|2[0-3]):([0-5]\d)$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  return isDay(year, month, day) ? { year, month, day, hour, minute } : undefined;
}

/**
 * True for a day and a time that the clock shows in Sweden: on the last Sunday of March it goes from 2 to 3 (directive
 * 2000/84/EC), so that half past two does not exist.
 */
export function isSwedishTime(text: string): boolean {
  const time = localTime(text);
  return time !== undefined && instantIn(time) !== undefined;
}

/**
 * The point in time, in milliseconds since 1970, when the clock in Sweden shows `text`; `undefined` where it never does.
 * Of an hour that comes twice (the last Sunday of October), the first: as in RFC 5545, 3.3.5.
 */
export function swedishInstant(text: string): number | undefined {
  const time = localTime(text);
  return time && instantIn(time);
}

const HOUR = 3_600_000;

function instantIn(time: LocalTime): number | undefined {
  const asUtc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  return [2 * HOUR, HOUR]
    .map((offset) => asUtc - offset)
    .find((instant) => isSame(swedishClock(instant), time));
}

function isSame(a: LocalTime, b: LocalTime): boolean {
  return (Object.keys(a) as (keyof LocalTime)[]).every((part) => a[part] === b[part]);
}

let clock: Intl.DateTimeFormat | undefined;

/** The day and time that clocks in Sweden show at a point in time (milliseconds since 1970): `2026-07-02 00:30`. */
function shownAt(instant: number): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: SWEDISH_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return clock.format(instant);
}

/** The local time in Sweden at a point in time, in milliseconds since 1970. */
export function swedishClock(instant: number): LocalTime {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = shownAt(instant).split(/\D/).map(Number);
  return { year, month, day, hour, minute };
}

/** A point in time as clocks in Sweden show it: 2026-07-01T22:30:00Z -> "2026-07-02T00:30". */
export function inSwedishTime(instant: string | number): string {
  return shownAt(new Date(instant).getTime()).replace(' ', 'T');
}

/** The day it is in Sweden at a point in time: 2026-07-01T22:30:00Z -> "2026-07-02". */
export function dayInSweden(instant: string | number): string {
  return inSwedishTime(instant).slice(0, 10);
}

/** `2027-03-11T13:00:00+01:00`, from `2027-03-11 13:00`; `undefined` where there is no such time. */
export function withOffset(text: string): string | undefined {
  const [time, instant] = [localTime(text), swedishInstant(text)];
  if (!time || instant === undefined) return undefined;
  const hours = (Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) - instant) / HOUR;
  return `${text.replace(' ', 'T')}:00+0${hours}:00`;
}
