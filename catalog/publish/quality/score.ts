import type { Localised } from '../../model/text.ts';

/** The two ways of counting: data.europa.eu's (405 points) and Sveriges dataportal's (375: no SHACL, plain media types). */
export type Variant = 'eu' | 'se';

export const DIMENSIONS = [
  'findability',
  'accessibility',
  'interoperability',
  'reusability',
  'contextuality',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export type Rating = 'excellent' | 'good' | 'sufficient' | 'bad';

/**
 * `unknown` is for what can only be told by asking a server or a validator, which nobody has done: its points are not
 * reached and not missed, and whoever shows a score shows them apart.
 */
export type Result = 'held' | 'missing' | 'unknown';

/** One metric of the Metadata Quality Assessment, with piveau's own id. */
export interface Metric {
  id: string;
  dimension: Dimension;
  label: Localised;
  /** The points for the metric where it is held. */
  points: number;
  result: Result;
  /** The key in the file that decides it: `keyword`, or `license` of a distribution. */
  key: string;
  /** The instruction for getting the points, naming the key in the file; for a metric that is missing. */
  remedy: Localised;
}

/** Points that are reached, points that nobody has tried, and how many there can be. */
export interface Points {
  points: number;
  /** Those of metrics that are `unknown`; they are not among `points`. */
  untested: number;
  max: number;
}

/** The points that a portal gives if all that nobody has tried turns out well. */
export function mostPoints({ points, untested }: Pick<Points, 'points' | 'untested'>): number {
  return points + untested;
}

/** The quality of one dataset's metadata. */
export interface Score extends Points {
  variant: Variant;
  /** By the points that are reached. */
  rating: Rating;
  dimensions: Readonly<Record<Dimension, Points>>;
  /** In the order of the method. */
  metrics: readonly Metric[];
  /** The id of the distribution that was counted: the best. `undefined` where there is none. */
  distribution: string | undefined;
  /** Tim Berners-Lee's stars of its best distribution, by metadata alone: 0 to 4, since nobody looks into the data for links. */
  stars: number;
}

/** The least points of each rating, best first (piveau, `edp-scoring-skos.rdf`). */
export const RATING_LIMITS: readonly [Rating, least: number][] = [
  ['excellent', 351],
  ['good', 221],
  ['sufficient', 121],
];

/** The rating of so many points, whole or a mean; the same limits in both variants. */
export function ratingOf(points: number): Rating {
  return RATING_LIMITS.find(([, least]) => Math.round(points) >= least)?.[0] ?? 'bad';
}

/** The names of the ratings. */
export const RATING_LABELS: Readonly<Record<Rating, Localised>> = {
  excellent: { sv: 'Utmärkt', en: 'Excellent' },
  good: { sv: 'Bra', en: 'Good' },
  sufficient: { sv: 'Tillräcklig', en: 'Sufficient' },
  bad: { sv: 'Bristfällig', en: 'Bad' },
};

/** The names of the dimensions, as in DIGG's description of the method. */
export const DIMENSION_LABELS: Readonly<Record<Dimension, Localised>> = {
  findability: { sv: 'Upptäckbarhet', en: 'Findability' },
  accessibility: { sv: 'Åtkomlighet', en: 'Accessibility' },
  interoperability: { sv: 'Interoperabilitet', en: 'Interoperability' },
  reusability: { sv: 'Återanvändbarhet', en: 'Reusability' },
  contextuality: { sv: 'Kontextualitet', en: 'Contextuality' },
};
