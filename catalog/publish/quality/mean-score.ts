import type { Localised } from '../../model/text.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Points,
  type Rating,
  type Result,
  ratingOf,
  type Score,
  type Variant,
} from './score.ts';

/** The quality of the metadata of many datasets. */
export interface MeanScore extends Points {
  variant: Variant;
  /** The number of datasets. */
  datasets: number;
  rating: Rating;
  dimensions: Readonly<Record<Dimension, Points>>;
  /** The number of datasets with each rating. */
  ratings: Readonly<Record<Rating, number>>;
  /** The number of datasets with each result of each metric. */
  metrics: readonly (Readonly<Record<Result, number>> & { id: string; label: Localised })[];
  /** Not rounded, as the points are not. */
  stars: number;
}

/**
 * The score of a catalog or a publisher: the mean of its datasets' (data.europa.eu's methodology). All of one variant;
 * `undefined` where there is none.
 */
export function meanScore(scores: readonly Score[]): MeanScore | undefined {
  const [first] = scores;
  if (!first) return undefined;
  const points = mean(scores, (score) => score.points);
  return {
    variant: first.variant,
    datasets: scores.length,
    points,
    untested: mean(scores, ({ untested }) => untested),
    max: first.max,
    rating: ratingOf(points),
    dimensions: dimensionsOf(scores, first),
    ratings: ratingsOf(scores),
    metrics: first.metrics.map(({ id, label }, i) => ({ id, label, ...resultsOf(scores, i) })),
    stars: mean(scores, ({ stars }) => stars),
  };
}

function mean(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((total, score) => total + of(score), 0) / scores.length;
}

function dimensionsOf(scores: readonly Score[], first: Score): Record<Dimension, Points> {
  const entries = DIMENSIONS.map((dimension) => {
    const meanOf = (key: 'points' | 'untested'): number =>
      mean(scores, ({ dimensions }) => dimensions[dimension][key]);
    const { max } = first.dimensions[dimension];
    return [dimension, { points: meanOf('points'), untested: meanOf('untested'), max }] as const;
  });
  return Object.fromEntries(entries) as Record<Dimension, Points>;
}

function ratingsOf(scores: readonly Score[]): Record<Rating, number> {
  const counts: Record<Rating, number> = { excellent: 0, good: 0, sufficient: 0, bad: 0 };
  for (const { rating } of scores) counts[rating] += 1;
  return counts;
}

/** The metrics of one variant stand in one order. */
function resultsOf(scores: readonly Score[], position: number): Record<Result, number> {
  const counts: Record<Result, number> = { held: 0, missing: 0, unknown: 0 };
  for (const { metrics } of scores) counts[metrics[position]!.result] += 1;
  return counts;
}
