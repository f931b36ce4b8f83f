import type { Dataset } from '../model/catalog.ts';
import { type Known, type MetricDefinition, metricsOf } from './metrics.ts';
import { type Published, type PublishedDistribution, published } from './published.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Metric,
  type Points,
  type Result,
  ratingOf,
  type Score,
  type Variant,
} from './score.ts';
import { starsOf } from './stars.ts';

/** What others have found out; what is not told is presumed, and marked `unknown`. */
export interface ScoreOptions {
  /** Whether a server answers a HEAD request to the address, as it is written in the file, with 200 to 299. */
  answers?: (address: string) => boolean | undefined;
  /** Whether the feed holds the SHACL shapes of DCAT-AP. */
  conforms?: boolean;
}

/**
 * How a portal scores the metadata of a dataset: by what stands in the feed it fetches, so with what is inherited from
 * the publisher. Of its distributions only the best is counted (piveau-metrics-score: the others are taken to hold the
 * same data).
 */
export function scoreDataset(dataset: Dataset, variant: Variant, options: ScoreOptions = {}): Score {
  return scorePublished(published(dataset, variant), variant, options);
}

/** As {@link scoreDataset}, from what stands in any feed. */
export function scorePublished(dataset: Published, variant: Variant, options: ScoreOptions = {}): Score {
  const known: Known = {
    variant,
    answers: options.answers ?? (() => undefined),
    conforms: options.conforms,
  };
  const { metrics, distribution } = bestOf(dataset, known);
  const points = pointsOf(metrics).points;
  return {
    variant,
    ...pointsOf(metrics),
    rating: ratingOf(points),
    dimensions: dimensionsOf(metrics),
    metrics,
    distribution: distribution?.id,
    stars: Math.max(0, ...dataset.distributions.map(starsOf)),
  };
}

interface Counted {
  metrics: readonly Metric[];
  distribution: PublishedDistribution | undefined;
}

/** With the distribution that gives most; of several, the one with most that is known to be so, then the first. */
function bestOf(dataset: Published, known: Known): Counted {
  let best: Counted = { metrics: measured(dataset, undefined, known), distribution: undefined };
  for (const distribution of dataset.distributions) {
    const counted = { metrics: measured(dataset, distribution, known), distribution };
    if (best.distribution === undefined || isBetter(counted.metrics, best.metrics)) best = counted;
  }
  return best;
}

function isBetter(metrics: readonly Metric[], than: readonly Metric[]): boolean {
  const more = pointsOf(metrics).points - pointsOf(than).points;
  return more === 0 ? certain(metrics) > certain(than) : more > 0;
}

function certain(metrics: readonly Metric[]): number {
  return pointsOf(metrics.map((one) => (one.result === 'unknown' ? { ...one, result: 'missing' } : one)))
    .points;
}

function measured(
  dataset: Published,
  distribution: PublishedDistribution | undefined,
  known: Known,
): Metric[] {
  return metricsOf(known.variant).map((definition) => {
    const { id, dimension, label, points, key, remedy } = definition;
    return {
      id,
      dimension,
      label,
      points,
      result: resultOf(definition, dataset, distribution, known),
      key,
      remedy,
    };
  });
}

function resultOf(
  { ofDataset, ofDistribution }: MetricDefinition,
  dataset: Published,
  distribution: PublishedDistribution | undefined,
  known: Known,
): Result {
  const results = [distribution && ofDistribution?.(distribution, known), ofDataset?.(dataset, known)];
  return results.find((one) => one === 'held') ?? results.find((one) => one === 'unknown') ?? 'missing';
}

/** The points of some metrics, those that are presumed included. */
export function pointsOf(metrics: readonly Metric[]): Points {
  const given = metrics.filter(({ result }) => result !== 'missing');
  return { points: sum(given), max: sum(metrics) };
}

function sum(metrics: readonly Metric[]): number {
  return metrics.reduce((total, { points }) => total + points, 0);
}

function dimensionsOf(metrics: readonly Metric[]): Record<Dimension, Points> {
  const entries = DIMENSIONS.map((dimension) => {
    const own = metrics.filter((metric) => metric.dimension === dimension);
    return [dimension, pointsOf(own)] as const;
  });
  return Object.fromEntries(entries) as Record<Dimension, Points>;
}
