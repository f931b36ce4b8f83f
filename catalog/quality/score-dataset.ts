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
  const definitions = metricsOf(variant);
  const { results, distribution } = bestOf(dataset, known, definitions);
  const metrics = definitions.map((one, i) => metricOf(one, results[i]!));
  const { points, max } = pointsOf(metrics);
  return {
    variant,
    points,
    max,
    rating: ratingOf(points),
    dimensions: dimensionsOf(metrics),
    metrics,
    distribution: distribution?.id,
    stars: Math.max(0, ...dataset.distributions.map(starsOf)),
  };
}

interface Counted {
  /** In the order of the metrics. */
  results: readonly Result[];
  distribution: PublishedDistribution | undefined;
  /** The points, those that are presumed included. */
  most: number;
  /** The points of what is known to be so. */
  known: number;
}

/** With the distribution that gives most; of several, the one with most that is known to be so, then the first. */
function bestOf(dataset: Published, known: Known, definitions: readonly MetricDefinition[]): Counted {
  const ofDataset = definitions.map((one) => one.ofDataset?.(dataset, known));
  const measure = (distribution: PublishedDistribution | undefined): Counted => {
    const results = definitions.map((one, i) => resultOf(one, ofDataset[i], distribution, known));
    return { results, distribution, ...given(results, definitions) };
  };
  const [first, ...others] = dataset.distributions.map(measure);
  if (!first) return measure(undefined);
  return others.reduce((best, one) => (isBetter(one, best) ? one : best), first);
}

function isBetter(one: Counted, than: Counted): boolean {
  return one.most === than.most ? one.known > than.known : one.most > than.most;
}

/** The points that results give, with and without those that are presumed. */
function given(
  results: readonly Result[],
  definitions: readonly MetricDefinition[],
): { most: number; known: number } {
  let most = 0;
  let known = 0;
  for (let i = 0; i < results.length; i += 1) {
    if (results[i] !== 'missing') most += definitions[i]!.points;
    if (results[i] === 'held') known += definitions[i]!.points;
  }
  return { most, known };
}

function metricOf(definition: MetricDefinition, result: Result): Metric {
  const { id, dimension, label, points, key, remedy } = definition;
  return { id, dimension, label, points, result, key, remedy };
}

/** The better of what the dataset gives and what the distribution does. */
function resultOf(
  { ofDistribution }: MetricDefinition,
  ofDataset: Result | undefined,
  distribution: PublishedDistribution | undefined,
  known: Known,
): Result {
  const own = distribution && ofDistribution?.(distribution, known);
  if (own === 'held' || ofDataset === 'held') return 'held';
  return own === 'unknown' || ofDataset === 'unknown' ? 'unknown' : 'missing';
}

/** The points of some metrics, those that are presumed included. */
function pointsOf(metrics: readonly Metric[]): Points {
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
