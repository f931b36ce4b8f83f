/** The meaning of a cell's number, by its format. */
export type NumberKind = 'number' | 'date' | 'moment' | 'time' | 'duration';

/**
 * The meaning of a number by its number format (ECMA-376, part 1, 18.8.31); only the first section, for positive
 * numbers, counts.
 */
export function kindOfFormat(format: string): NumberKind {
  const bare = format
    .slice(0, 300)
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]!
    .replace(/general/i, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'duration';
  const letters = bare.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/am\/pm|a\/p/gi, 'h');
  const [hasTime, hasDay] = [/[hs]/i.test(letters), /[yd]/i.test(letters)];
  if (hasTime) return hasDay ? 'moment' : 'time';
  return hasDay || /m/i.test(letters) ? 'date' : 'number';
}

const DAY = 86_400;
/** 31 December 9999, the last day that there is. */
const LAST_DAY = 2_958_465;
/** From here on a number is rather a day of our time than so many hours. */
const FIRST_MOMENT = 20_000;

/**
 * A number as the cell shows it: days since 1900 as dates, parts of days as times of day, hours beyond a day as
 * durations, all to the second; codes with the zeros that their format gives them.
 */
export function numberText(value: number, format: string, isFrom1904: boolean): string {
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0');
  const kind = kindOfFormat(format);
  // Fifteen digits, as a spreadsheet has them: the rest is what calculating in binary leaves.
  if (kind === 'number' || !(value >= 0) || value > LAST_DAY) return String(Number(value.toPrecision(15)));
  const seconds = Math.round(value * DAY);
  if (kind === 'duration' || (kind === 'time' && value < FIRST_MOMENT)) return clock(seconds);
  const days = Math.floor(seconds / DAY);
  const time = seconds % DAY;
  const date = dateOf(isFrom1904 ? days + 1462 : days);
  return kind === 'date' && time === 0 ? date : `${date} ${clock(time)}`;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** 1900 has a 29 February in spreadsheets, so that the days before it are one off. */
function dateOf(days: number): string {
  if (days === 60) return '1900-02-29';
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 + days : 30 + days)).toISOString().slice(0, 10);
}
