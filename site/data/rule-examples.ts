import type { Localised } from '../../catalog/model/text.ts';
import type { Excerpt } from './excerpt.ts';
import examples from './rule-examples.json' with { type: 'json' };

/** The example on a rule's page, from a fixture: the same part of some files, wrong and right. */
export interface RuleExample {
  wrong: Excerpt[];
  right: Excerpt[];
  /** The message of the issue in the wrong example. */
  message: Localised;
  remedy: Localised;
}

/**
 * An example for each code, by code, from the tests' own fixtures. Kept ready-made (`npm run generate`), since validating
 * every fixture takes longer than building a small catalog.
 */
export const EXAMPLES: ReadonlyMap<string, RuleExample> = new Map(Object.entries(examples));
