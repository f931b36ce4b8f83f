import { isDay } from '../../../model/values/calendar.ts';

const YEAR = /^\d{4}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([^T]*)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/;

/**
 * True for a year (`2024`), a day (`2024-01-15`) or a time (`2024-01-15T10:00:00`, with or without a zone) that exists
 * in the calendar: xsd:gYear, xsd:date or xsd:dateTime.
 */
export function isDate(value: string | number): boolean {
  const text = String(value);
  if (YEAR.test(text)) return Number(text) > 0;
  const day = TIME.exec(text)?.[1] ?? text;
  const [year, month, date] = (DAY.exec(day) ?? []).slice(1).map(Number);
  return year !== undefined && month !== undefined && date !== undefined && isDay(year, month, date);
}

const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mar(?:s|ch)?',
  'apr(?:il)?',
  'ma[jy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:usti|ust)?',
  'sep(?:t|tember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[cs](?:ember)?',
];

const MONTH = new RegExp(`^(?:${MONTHS.map((name) => `(${name})`).join('|')})\\.?$`, 'i');

/** The parts of a wrongly written date, as far as they can be read. */
export interface ReadDate {
  year: number;
  month: number;
  /** Left out where only a month is told. */
  day?: number;
  /** The time of day, rightly written, from its `T` on. */
  time?: string;
  /** Day and month could be the other way round. */
  unsure?: boolean;
}

/** Reads the date intended by another form: `2024-1-5`, `15/1 2024`, `15 januari 2024`, `20240115`. */
export function readDate(value: string | number): ReadDate | undefined {
  const text = String(value).slice(0, 60).trim();
  return yearFirst(text) ?? dayFirst(text) ?? withMonthName(text);
}

function yearFirst(text: string): ReadDate | undefined {
  const [, year, month, day, rest = ''] =
    /^(\d{4})[-–/. ]?(\d{2})[-–/. ]?(\d{2})((?:[T ].*)?)$/i.exec(text) ??
    /^(\d{4})[-–/. ](\d{1,2})(?:[-–/. ](\d{1,2}))?((?:[T ].*)?)$/i.exec(text) ??
    [];
  if (year === undefined) return undefined;
  const time = rest === '' ? undefined : timeOf(rest);
  if (rest !== '' && time === undefined) return undefined;
  return {
    year: Number(year),
    month: Number(month),
    ...(day !== undefined && { day: Number(day) }),
    ...(time !== undefined && { time }),
  };
}

/** `T10:00:00Z` from ` 10:00`, `T10:00:00+0100` and the like. */
function timeOf(text: string): string | undefined {
  const [, hour, minute, second = '00', zone = ''] =
    /^[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:\.\d+)?))? ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const rightZone = zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `T${hour.padStart(2, '0')}:${minute}:${second}${rightZone}`;
}

/** A Swede writes the day before the month; as `1/5-2026` or `1/5 2026` nobody writes it otherwise. */
function dayFirst(text: string): ReadDate | undefined {
  const [, day, between, month, separator, year] =
    /^(\d{1,2})([-/.])(\d{1,2})([-/. ]+)(\d{4})$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const isSwedish = separator === ' ' || (between === '/' && separator === '-');
  const unsure = Number(day) <= 12 && day !== month && !isSwedish;
  return { year: Number(year), month: Number(month), day: Number(day), ...(unsure && { unsure }) };
}

function withMonthName(text: string): ReadDate | undefined {
  const words = text.replaceAll(/[,]|\b(?:den|the|of)\b|(?<=\d)(?:st|nd|rd|th|:[ae])\b/gi, ' ').trim();
  const parts = words.split(/[\s-]+/);
  const month = parts.map(monthOf).find((item) => item !== undefined);
  const numbers = parts.filter((part) => /^\d+\.?$/.test(part)).map((part) => Number.parseInt(part, 10));
  if (month === undefined || numbers.length + 1 !== parts.length) return undefined;
  const year = numbers.find((number) => number > 999 && number < 10_000);
  const day = numbers.find((number) => number <= 31);
  if (year === undefined || numbers.length > 2) return undefined;
  return { year, month, ...(day !== undefined && { day }) };
}

function monthOf(word: string): number | undefined {
  const position = MONTH.exec(word)
    ?.slice(1)
    .findIndex((text) => text !== undefined);
  return position === undefined ? undefined : position + 1;
}

/** The date in its right form; `undefined` where it is not sure which day was meant, or there is no such day. */
export function repairedDate(value: string | number): string | undefined {
  const read = readDate(value);
  if (!read || read.day === undefined || read.unsure) return undefined;
  const [month, day] = [read.month, read.day].map((part) => String(part).padStart(2, '0'));
  const repaired = `${read.year}-${month}-${day}${read.time ?? ''}`;
  return isDate(repaired) ? repaired : undefined;
}

/** The start and end of a period. */
export interface ReadPeriod {
  start: string;
  end: string;
}

/** Two dates in one text, the earlier first: `1899-2017`, `2024-01-01/2024-12-31`, `2015 till 2020`. */
export function readPeriod(value: string | number): ReadPeriod | undefined {
  const text = String(value).slice(0, 80).trim();
  const parts = BETWEEN.map((between) => text.split(between)).find(({ length }) => length === 2);
  const [start, end] = (parts ?? []).map((part) => (isDate(part) ? part : repairedDate(part)));
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}

/** Separators between two dates; a hyphen without spaces only between years, or dates of eight digits. */
const BETWEEN = [
  /\s+(?:till|to|until|t\.?o\.?m\.?|[-–—])\s+/i,
  /\s*(?:\/|--|[–—])\s*(?=\d{4})/,
  /(?<=^\d{4}|^\d{8})-(?=(?:\d{4}|\d{8})$)/,
];
