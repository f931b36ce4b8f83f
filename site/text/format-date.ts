const MONTHS = [
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
];

/**
 * A date as it is written in Swedish text: 2024-01-15 -> "15 januari 2024", 2024-01-15T10:00:00Z -> "15 januari
 * 2024 kl. 10.00", 2024-01 -> "januari 2024", 2024 -> "2024". A time is shown as it is written, in its own zone.
 * What is no date is given back as it is.
 */
export function formatDate(date: string | number): string {
  const written = String(date);
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d).*)?)?)?/.exec(written);
  const [, year, month, day, hour, minute] = match ?? [];
  if (!year) return written;
  const name = month && MONTHS[Number(month) - 1];
  const time = hour && `kl.\u00a0${hour}.${minute}`;
  return [day && String(Number(day)), name, year, time].filter(Boolean).join(' ');
}

/** A period: "15 januari 2024 – 31 mars 2024", "från 15 januari 2024", "till 31 mars 2024". */
export function formatPeriod(start: string | number | undefined, end: string | number | undefined): string {
  if (start === undefined) return end === undefined ? '' : `till ${formatDate(end)}`;
  return end === undefined ? `från ${formatDate(start)}` : `${formatDate(start)} – ${formatDate(end)}`;
}
