import { RATING_LABELS, RATING_LIMITS } from '../../catalog/publish/quality/score.ts';
import type { Figure } from '../data/figure.ts';
import type { Site } from '../data/site.ts';
import { formatDate } from '../text/format-date.ts';
import type { Html } from '../text/html.ts';
import { bilingual } from '../text/languages.ts';
import { lineChart } from './line-chart.ts';

const LABEL = bilingual(
  (first: string, from: number, last: string, to: number) =>
    `Medelpoängen var ${from} den ${first} och ${to} den ${last}.`,
  (first, from, last, to) => `The mean score was ${from} on ${first} and ${to} on ${last}.`,
);

/** The most points that a description can have. */
const FULL = 405;

/**
 * Points by day as a line, with the limits of the ratings behind it. Each row of the figure is a day, a number of
 * datasets and their mean; there are at least two.
 */
export function trendChart({ rows }: Pick<Figure, 'rows'>, { language }: Site): Html {
  const points = rows.map(([day, , mean]) => ({
    day: String(day),
    value: Number(mean),
    shown: String(mean),
  }));
  const [first, last] = [points[0]!, points.at(-1)!];
  return lineChart({
    points,
    full: FULL,
    limits: RATING_LIMITS.map(([rating, least]) => [RATING_LABELS[rating][language], least]),
    label: LABEL[language](
      formatDate(first.day, language),
      first.value,
      formatDate(last.day, language),
      last.value,
    ),
  });
}
