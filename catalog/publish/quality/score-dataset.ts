import type { Dataset } from '../../model/catalog.ts';
import type { Localised } from '../../model/text.ts';
import { credentialOf } from '../../model/values/credentials.ts';
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
import { unansweredAddresses } from './unanswered.ts';

/** The results of tests by others; a metric that nobody has tested is `unknown`. */
export interface ScoreOptions {
  /**
   * True when a server answers a HEAD request to the address, as it is written in the file, with 200 to 299.
   * `undefined` where nobody has asked: then the description decides.
   */
  answers?: (address: string) => boolean | undefined;
  /** True when the feed conforms to the SHACL shapes of DCAT-AP. */
  conforms?: boolean;
}

/**
 * Scores the metadata of a dataset as a portal does: by the feed it fetches, so with the values inherited from the
 * publisher. Of its distributions only the best is counted (piveau-metrics-score: the others are taken to hold the
 * same data).
 */
export function scoreDataset(dataset: Dataset, variant: Variant, options: ScoreOptions = {}): Score {
  const unanswered = unansweredAddresses(dataset);
  const answers = (address: string): boolean | undefined =>
    options.answers?.(address) ?? (unanswered.has(address) ? false : undefined);
  const score = scorePublished(published(dataset, variant), variant, { ...options, answers });
  return withCredentialRemedy(score, dataset);
}

/** Of an address that asks for a key it is no use to say that the server should answer. */
const CREDENTIAL_REMEDY: Localised = {
  sv: 'Portalerna frågar utan nyckel och får inget svar. Lägg om möjligt till en distribution med en fil som går att hämta utan nyckel.',
  en: 'Portals ask without a key and get no answer. If possible, add a distribution with a file that can be fetched without a key.',
};

function withCredentialRemedy(score: Score, { distributions }: Dataset): Score {
  const counted = distributions.find(({ id }) => id === score.distribution);
  if (!counted || !credentialOf(counted)) return score;
  const metrics = score.metrics.map((metric) =>
    metric.id === 'downloadUrlStatusCode' ? { ...metric, remedy: CREDENTIAL_REMEDY } : metric,
  );
  return { ...score, metrics };
}

/** Does the same as {@link scoreDataset}, from the values in any feed. */
export function scorePublished(dataset: Published, variant: Variant, options: ScoreOptions = {}): Score {
  const known: Known = {
    variant,
    answers: options.answers ?? (() => undefined),
    conforms: options.conforms,
  };
  const definitions = metricsOf(variant);
  const { results, distribution } = bestOf(dataset, known, definitions);
  const metrics = definitions.map((definition, i) => metricOf(definition, results[i]!));
  const total = pointsOf(metrics);
  return {
    variant,
    ...total,
    rating: ratingOf(total.points),
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
  /** The points, those that nobody has tried included. */
  most: number;
  /** The points that are reached. */
  reached: number;
}

/** With the distribution that gives most; of several, the one that has reached most, then the first. */
function bestOf(dataset: Published, known: Known, definitions: readonly MetricDefinition[]): Counted {
  const ofDataset = definitions.map((definition) => definition.ofDataset?.(dataset, known));
  const measure = (distribution: PublishedDistribution | undefined): Counted => {
    const results = definitions.map((definition, i) =>
      resultOf(definition, ofDataset[i], distribution, known),
    );
    return { results, distribution, ...given(results, definitions) };
  };
  const [first, ...others] = dataset.distributions.map(measure);
  if (!first) return measure(undefined);
  return others.reduce((best, counted) => (isBetter(counted, best) ? counted : best), first);
}

function isBetter(counted: Counted, than: Counted): boolean {
  return counted.most === than.most ? counted.reached > than.reached : counted.most > than.most;
}

/** The points that results give, with and without those that nobody has tried. */
function given(
  results: readonly Result[],
  definitions: readonly MetricDefinition[],
): { most: number; reached: number } {
  let most = 0;
  let reached = 0;
  for (let i = 0; i < results.length; i += 1) {
    if (results[i] !== 'missing') most += definitions[i]!.points;
    if (results[i] === 'held') reached += definitions[i]!.points;
  }
  return { most, reached };
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

/** The points of some metrics. */
function pointsOf(metrics: readonly Metric[]): Points {
  const ofResult = (wanted: Result): number => sum(metrics.filter(({ result }) => result === wanted));
  return { points: ofResult('held'), untested: ofResult('unknown'), max: sum(metrics) };
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
