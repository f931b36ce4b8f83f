import { swedishClock } from '../../catalog/model/values/swedish-time.ts';

const DAY = 86_400_000;

/** True when nobody is reminded at that time: in July and from 24 December to 6 January (days in Sweden). */
export function isHoliday(time: number): boolean {
  const { month, day } = swedishClock(time);
  return month === 7 || (month === 12 && day >= 24) || (month === 1 && day <= 6);
}

/** True when a reminder may be sent at that time: on a weekday in Sweden that is no holiday. */
export function isForReminders(time: number): boolean {
  const { year, month, day } = swedishClock(time);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(time);
}

/** Whole days from one time to another, those of holidays left out. */
export function daysWaited(from: number, to: number): number {
  let days = 0;
  for (let time = from + DAY; time <= to; time += DAY) if (!isHoliday(time)) days += 1;
  return days;
}
