import { isSwedishTime, type LocalTime, swedishClock } from '../../../model/values/swedish-time.ts';
import { repairedDate } from './date.ts';

/**
 * A time that is written in another way, as it is to be written: `2027-03-11 13:00` of `11 mars 2027 kl. 13.00`,
 * `2027-03-11T12:00:00Z` and the like. `undefined` where it is not sure what was meant, or there is no such time.
 */
export function repairedTime(text: string): string | undefined {
  const plain = text.slice(0, 80).replace(/[,]?\s*\b(?:klockan|kl\.?|at)\s*/i, ' ');
  const right = fromInstant(plain.trim()) ?? dayAndTime(plain.trim());
  return right !== undefined && isSwedishTime(right) ? right : undefined;
}

/** A time with its zone is told by the clock in Sweden. */
function fromInstant(text: string): string | undefined {
  const isWhole = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text);
  const instant = isWhole ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(instant) ? undefined : written(swedishClock(instant));
}

function dayAndTime(text: string): string | undefined {
  const [, day = '', hour = '', minute = ''] =
    /^(.*?\d{4}|\d{4}.*?)[ T]+(\d{1,2})[.:](\d{2})(?::00)?$/.exec(text) ?? [];
  const date = day === '' ? undefined : repairedDate(day.trim());
  return date && `${date} ${hour.padStart(2, '0')}:${minute}`;
}

function written({ year, month, day, hour, minute }: LocalTime): string {
  const [m, d, h, min] = [month, day, hour, minute].map((part) => String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}-${m}-${d} ${h}:${min}`;
}
