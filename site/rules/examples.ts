import type { Localised } from '../../catalog/model/text.ts';
import examples from './examples.json' with { type: 'json' };
import type { Excerpt } from './excerpt.ts';

/** What a rule's page shows of a fixture: the same part of some files as it is wrong and as it is right. */
export interface RuleExample {
  wrong: Excerpt[];
  right: Excerpt[];
  /** What is said about the wrong example. */
  message: Localised;
  remedy: Localised;
}

/**
 * An example for each code, by code, from the tests' own fixtures. Kept ready-made (`npm run generate`), since validating
 * every fixture takes longer than building a small catalog.
 */
export const EXAMPLES: ReadonlyMap<string, RuleExample> = new Map(Object.entries(examples));
