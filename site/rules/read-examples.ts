import { CODES } from '../../catalog/validate/codes.ts';
import type { Excerpt } from './excerpt.ts';

/** What a rule's page shows of a fixture. */
export interface RuleExample {
  wrong: Excerpt[];
  right: Excerpt[];
  /** What is said about the wrong example. */
  message: string;
  remedy: string;
}

/** An example for each code that has a fixture. */
export async function readExamples(): Promise<ReadonlyMap<string, RuleExample>> {
  void CODES;
  return new Map();
}
