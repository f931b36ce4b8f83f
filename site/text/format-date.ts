import type { Language } from '../../catalog/model/text.ts';
import { bilingual } from './languages.ts';

const WORDS = bilingual(
  {
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    time: (hour: string, minute: string | undefined) => `kl.\u00a0${hour}.${minute}`,
    from: (date: string) => `från ${date}`,
    to: (date: string) => `till ${date}`,
  },
  {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    time: (hour, minute) => `at\u00a0${hour}:${minute}`,
    from: (date) => `from ${date}`,
    to: (date) => `until ${date}`,
  },
);

/**
 * A date as it is written in running text: 2024-01-15 -> "15 januari 2024", 2024-01-15T10:00:00Z -> "15 januari 2024
 * kl. 10.00", 2024-01 -> "januari 2024", 2024 -> "2024". A time is shown as it is written, in its own zone. What is no
 * date is given back as it is.
 */
export function formatDate(date: string | number, language: Language): string {
  const written = String(date);
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d).*)?)?)?/.exec(written);
  const [, year, month, day, hour, minute] = match ?? [];
  if (!year) return written;
  const { months, time } = WORDS[language];
  const name = month && months[Number(month) - 1];
  return [day && String(Number(day)), name, year, hour && time(hour, minute)].filter(Boolean).join(' ');
}

/** A period: "15 januari 2024 – 31 mars 2024", "från 15 januari 2024", "till 31 mars 2024". */
export function formatPeriod(
  start: string | number | undefined,
  end: string | number | undefined,
  language: Language,
): string {
  const { from, to } = WORDS[language];
  if (start === undefined) return end === undefined ? '' : to(formatDate(end, language));
  const first = formatDate(start, language);
  return end === undefined ? from(first) : `${first} – ${formatDate(end, language)}`;
}
