import type { Catalog, Dataset } from '../../model/catalog.ts';
import { type MeanScore, meanScore } from './mean-score.ts';
import type { Score, Variant } from './score.ts';
import { scoreDataset } from './score-dataset.ts';

const SCORES: Record<Variant, WeakMap<Dataset, Score>> = { eu: new WeakMap(), se: new WeakMap() };

/**
 * The score of a dataset, worked out once for all pages in both languages. Nobody has asked servers or run SHACL here, so
 * those points are untested, save where the description itself says that an address does not answer.
 */
export function scoreOf(dataset: Dataset, variant: Variant): Score {
  const known = SCORES[variant].get(dataset);
  if (known) return known;
  const score = scoreDataset(dataset, variant);
  SCORES[variant].set(dataset, score);
  return score;
}

/** The mean of some datasets, by the European way of counting; `undefined` where there are none. */
export function meanOf(datasets: readonly Dataset[]): MeanScore | undefined {
  return meanScore(datasets.map((dataset) => scoreOf(dataset, 'eu')));
}

const MEANS = new WeakMap<Catalog, MeanScore | undefined>();

/** The mean of the whole catalog, worked out once. */
export function meanOfCatalog(catalog: Catalog): MeanScore | undefined {
  if (!MEANS.has(catalog)) MEANS.set(catalog, meanOf(catalog.datasets));
  return MEANS.get(catalog);
}
