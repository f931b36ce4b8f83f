import type { Localised } from '../model/text.ts';

/** The two ways of counting: data.europa.eu's (405 points) and Sveriges dataportal's (375: no SHACL, plain media types). */
export type Variant = 'eu' | 'se';

export type Dimension =
  | 'findability'
  | 'accessibility'
  | 'interoperability'
  | 'reusability'
  | 'contextuality';

/**
 * One metric of the Metadata Quality Assessment, with piveau's own id. `unknown` is for what can only be told by
 * asking a server, which nobody has done: its points are given, and the page says that they are presumed.
 */
export interface Metric {
  id: string;
  dimension: Dimension;
  label: Localised;
  points: number;
  result: 'held' | 'missing' | 'unknown';
  /** What to do to get the points, naming the key in the file; for a metric that is missing. */
  remedy: Localised;
}

/** The quality of one dataset's metadata. */
export interface Score {
  variant: Variant;
  points: number;
  max: number;
  rating: 'excellent' | 'good' | 'sufficient' | 'bad';
  dimensions: Readonly<Record<Dimension, { points: number; max: number }>>;
  metrics: readonly Metric[];
  /** The distribution that was counted: the best. `undefined` where there is none. */
  distribution: string | undefined;
  /** Tim Berners-Lee's stars by metadata alone, 0 to 5 (the mean over distributions is for portals to show). */
  stars: number;
}
