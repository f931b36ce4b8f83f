import { HIGHEST } from '../../catalog/cooperation/maturity-assessment.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import { withDecimalMark } from '../text/format-number.ts';
import type { Html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { lineChart } from './line-chart.ts';

const WORDS = bilingual(
  {
    level: (number: number) => `nivå ${number}`,
    label: (first: string, from: string, last: string, to: string) =>
      `Medelnivån var ${from} den ${first} och ${to} den ${last}.`,
  },
  {
    level: (number) => `level ${number}`,
    label: (first, from, last, to) => `The mean level was ${from} on ${first} and ${to} on ${last}.`,
  },
);

/** Room above the highest level, for its name. */
const ABOVE = 0.4;

/** Mean levels by day as a line; nothing where there are fewer than two days. */
export function levelChart(
  states: readonly { day: string; mean: number | undefined }[],
  { language }: Site,
): Html | undefined {
  const words = WORDS[language];
  const points = states.flatMap(({ day, mean }) =>
    mean === undefined ? [] : [{ day, value: mean, shown: formatLevel(mean, language) }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  return lineChart({
    points,
    full: HIGHEST + ABOVE,
    limits: Array.from({ length: HIGHEST }, (_, i) => [words.level(i + 1), i + 1]),
    label: words.label(
      formatDate(first.day, language),
      first.shown,
      formatDate(last.day, language),
      last.shown,
    ),
  });
}

/** A mean level with one decimal: 1.25 -> "1,3" in Swedish. */
export function formatLevel(level: number, language: Site['language']): string {
  return withDecimalMark(level.toFixed(1), language);
}
