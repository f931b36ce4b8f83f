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
}

/** With the distribution that gives most; of several, the one with most that is known to be so, then the first. */
function bestOf(dataset: Published, known: Known, definitions: readonly MetricDefinition[]): Counted {
  const measure = (distribution: PublishedDistribution | undefined): Counted => ({
    results: definitions.map((one) => resultOf(one, dataset, distribution, known)),
    distribution,
  });
  const [first, ...others] = dataset.distributions.map(measure);
  if (!first) return measure(undefined);
  return others.reduce((best, one) => (isBetter(one, best, definitions) ? one : best), first);
}

function isBetter(one: Counted, than: Counted, definitions: readonly MetricDefinition[]): boolean {
  const more = given(one, definitions, true) - given(than, definitions, true);
  return more === 0 ? given(one, definitions, false) > given(than, definitions, false) : more > 0;
}

/** The points that results give, those that are presumed included or not. */
function given({ results }: Counted, definitions: readonly MetricDefinition[], presumed: boolean): number {
  let points = 0;
  for (const [i, result] of results.entries()) {
    if (result === 'held' || (presumed && result === 'unknown')) points += definitions[i]!.points;
  }
  return points;
}

function metricOf(definition: MetricDefinition, result: Result): Metric {
  const { id, dimension, label, points, key, remedy } = definition;
  return { id, dimension, label, points, result, key, remedy };
}

/** What is best first. */
const RESULTS: readonly Result[] = ['held', 'unknown'];

function resultOf(
  { ofDataset, ofDistribution }: MetricDefinition,
  dataset: Published,
  distribution: PublishedDistribution | undefined,
  known: Known,
): Result {
  const results = [distribution && ofDistribution?.(distribution, known), ofDataset?.(dataset, known)];
  return RESULTS.find((one) => results.includes(one)) ?? 'missing';
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
