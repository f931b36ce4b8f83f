import type { Localised } from '../../model/text.ts';
import type { Metric, Score } from './score.ts';

/** One thing to do, and what it gives. */
export interface Improvement {
  /** The key to write or correct: `format`; `distribution` where the dataset has none at all. */
  key: string;
  /** The number of points it can give, where servers answer and what is written is of the best kind. */
  points: number;
  remedy: Localised;
  /** The metrics that it fixes. */
  metrics: readonly Metric[];
}

const NO_DISTRIBUTION: Localised = {
  sv: 'Lägg till en distribution med accessURL, downloadURL, format och license: var data finns och hur de får användas.',
  en: 'Add a distribution with accessURL, downloadURL, format and license: where the data is and how it may be used.',
};

/** Keys that can stand in the dataset itself: the others need a distribution to stand in. */
const OF_DATASET = new Set([
  ...[
    'keyword',
    'theme',
    'spatial',
    'temporal',
    'accessRights',
    'contactPoint',
    'publisher',
    'issued',
    'modified',
  ],
  '',
]);

/** The improvements that would raise the score, those with most points first; equal ones in the order of the method. */
export function improvements({ metrics, distribution }: Score): Improvement[] {
  const byKey = new Map<string, Metric[]>();
  for (const metric of metrics) {
    if (metric.result !== 'missing') continue;
    const key = distribution === undefined && !OF_DATASET.has(metric.key) ? 'distribution' : metric.key;
    byKey.set(key, [...(byKey.get(key) ?? []), metric]);
  }
  return [...byKey].map(([key, fixed]) => improvement(key, fixed)).sort((a, b) => b.points - a.points);
}

function improvement(key: string, metrics: readonly Metric[]): Improvement {
  const points = metrics.reduce((total, metric) => total + metric.points, 0);
  return { key, points, remedy: key === 'distribution' ? NO_DISTRIBUTION : metrics[0]!.remedy, metrics };
}
